#include "faces/desktop/panels/debrief.hpp"

#include "base/text.hpp"
#include "faces/desktop/panels/chart.hpp"
#include "faces/desktop/panels/panels.hpp"

#include <algorithm>

namespace plumbline::desktop {

namespace {

constexpr float kGap = 24;

float title_line(Ui& ui, float x, float y, float w, const DebriefView& v) {
  const auto& t = ui.theme();
  const float tw = ui.width(Face::h1, v.title);
  const bool beside = tw + 24 + ui.width(Face::small, v.about) <= w;
  const float th = ui.para(Face::h1, x, y, w, t.ink, v.title, {.key = "title"});
  if (v.about.empty()) return y + th + 14;
  if (beside)
    ui.para(Face::small, x + tw + 18, y + (th - ui.leading(Face::small)) / 2 + ui.u(3), w - tw - 17, t.ink2,
            v.about, {.key = "about"});
  else
    y += ui.para(Face::small, x, y + th, w, t.ink2, v.about, {.key = "about"});
  return y + th + 14;
}

/// Nothing was decided: no score, no list; a way to go on.
float draw_left_at_once(Ui& ui, float x, float y, float w, Intents& wants) {
  bool click = false;
  y = draw_nothing(
      ui, x, y, w,
      {.icon = Icon::door,
       .title = "Nothing was decided",
       .about = "You left before the first decision. There is nothing to look back on, and nothing was "
                "lost: the story is there whenever you want it.",
       .id = "practise",
       .button = "To the stories"},
      click);
  if (click) wants.emplace_back(want::Go{Screen::practise});
  return y;
}

/// Contacts side by side where there is room.
float draw_contacts_card(Ui& ui, float x, float y, float w, const DebriefView& v) {
  if (v.contacts.empty()) return y;
  const auto contents = [&](float ix, float iy, float iw) {
    iy = label(ui, ix, iy, iw, "If this stays with you", ui.theme().accent) + 4;
    const int fit = std::max(1, static_cast<int>(iw / ui.u(330)));
    const int columns = std::min(fit, static_cast<int>(v.contacts.size()));
    const float cw = (iw - kGap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    float end = iy;
    for (std::size_t i = 0; i < v.contacts.size(); ++i) {
      const auto column = static_cast<int>(i) % columns;
      if (column == 0) iy = end;
      end = std::max(end, draw_contacts(ui, ix + static_cast<float>(column) * (cw + kGap), iy, cw,
                                        {v.contacts[i]}, "contact/" + std::to_string(i)));
    }
    return end - 10;
  };
  return ui.card_around(x, y, w, contents).y1 + kGap;
}

/// Verdict and chart, side by side where there is room.
float draw_result(Ui& ui, float x, float y, float w, float left, const DebriefView& v, Intents& wants) {
  if (v.decisions.empty())
    return ui.card_around(x, y, w,
                          [&](float ix, float iy, float iw) {
                            if (!v.headline.empty() || !v.why_not.empty())
                              iy = draw_verdict(ui, ix, iy, iw, v) + 20;
                            return draw_left_at_once(ui, ix, iy, iw, wants);
                          })
               .y1 +
           kGap;
  return draw_result_cards(
      ui, x, y, w, left, v, [&](float ix, float iy, float iw) { return draw_verdict(ui, ix, iy, iw, v); },
      wants);
}

float draw_list_card(Ui& ui, float x, float y, float w, const DebriefView& v, bool chips, Intents& wants) {
  return ui.card_around(x, y, w,
                        [&](float ix, float iy, float iw) {
                          return draw_decision_list(ui, ix, iy, iw, v, chips, wants);
                        })
             .y1 +
         kGap;
}

float draw_domains_card(Ui& ui, float x, float y, float w, const DebriefView& v) {
  if (v.domains.empty()) return y;
  return ui.card_around(x, y, w,
                        [&](float ix, float iy, float iw) { return draw_domains(ui, ix, iy, iw, v); })
             .y1 +
         kGap;
}

float draw_decision_card(Ui& ui, float x, float y, float w, const DebriefView& v, Intents& wants) {
  return ui.card_around(x, y, w,
                        [&](float ix, float iy, float iw) { return draw_decision(ui, ix, iy, iw, v, wants); })
             .y1 +
         kGap;
}

float draw_open_ends_card(Ui& ui, float x, float y, float w, const DebriefView& v, Intents& wants) {
  if (!has_open_ends(v)) return y;
  return ui.card_around(
               x, y, w,
               [&](float ix, float iy, float iw) { return draw_open_ends(ui, ix, iy, iw, v, wants); })
             .y1 +
         kGap;
}

float draw_debrief_page(Ui& ui, float x, float y, float w, const DebriefView& v, Intents& wants) {
  const bool wide = ui.room() >= 1100;
  const float left = wide ? ui.u(392) : 0;
  y = title_line(ui, x, y, w, v);
  y = draw_ending(ui, x, y, w, v);
  y = draw_contacts_card(ui, x, y, w, v);
  y = draw_result(ui, x, y, w, left, v, wants);
  if (v.decisions.empty()) return draw_open_ends_card(ui, x, y, w, v, wants) - kGap;
  if (!wide) {
    y = draw_list_card(ui, x, y, w, v, true, wants);
    y = draw_decision_card(ui, x, y, w, v, wants);
    y = draw_open_ends_card(ui, x, y, w, v, wants);
    return draw_domains_card(ui, x, y, w, v) - kGap;
  }
  const float list = draw_domains_card(ui, x, draw_list_card(ui, x, y, left, v, false, wants), left, v);
  const float rx = x + left + kGap, rw = w - left - kGap;
  const float card = draw_open_ends_card(ui, rx, draw_decision_card(ui, rx, y, rw, v, wants), rw, v, wants);
  return std::max(list, card) - kGap;
}

}  // namespace

float draw_result_cards(Ui& ui, float x, float y, float w, float left, const DebriefView& v,
                        const Ui::Contents& verdict, Intents& wants) {
  if (!has_chart(v)) return ui.card_around(x, y, w, verdict).y1 + kGap;
  float high = ui.u(226);
  const auto chart = [&](float ix, float iy, float iw) { return draw_chart(ui, ix, iy, iw, high, v, wants); };
  if (left > 0)
    return ui.cards_around(x, y, {left, w - left - kGap},
                           {[&](float ix, float iy, float iw) {
                              const float end = verdict(ix, iy, iw);
                              high = std::max(high, end - iy);
                              return end;
                            },
                            chart},
                           kGap)
               .y1 +
           kGap;
  y = ui.card_around(x, y, w, verdict).y1 + kGap;
  return ui.card_around(x, y, w, chart).y1 + kGap;
}

int selected_of(const DebriefView& view) {
  return std::clamp(view.selected, view.decisions.empty() ? -1 : 0,
                    static_cast<int>(view.decisions.size()) - 1);
}

std::string title_of(const ReviewView& r) {
  return r.title.empty() ? "Decision " + std::to_string(r.number) : r.title;
}

void choose_decision(Ui& ui, const DebriefView& view, int decision, bool enter, Intents& wants) {
  if (decision != selected_of(view)) wants.emplace_back(want::Select{decision});
  if (enter) ui.focus(first_of_card(view, decision));
}

std::string decision_in_words(const DebriefView& view, const ReviewView& r) {
  std::string out = "Decision " + std::to_string(r.number);
  if (!r.title.empty()) out += ", " + r.title;
  if (view.exact && r.exact) {
    if (r.at_stake == 0)
      out += ", nothing at stake";
    else
      out += r.lost == 0 ? ", nothing lost of " + base::how_many(r.at_stake, "point")
                         : ", lost " + std::to_string(r.lost) + " of " + base::how_many(r.at_stake, "point");
    if (r.possible >= 0) out += ", " + base::tenths(r.possible) + " still possible";
  } else if (!r.verdict.empty()) {
    out += ", " + r.verdict;
  }
  return out;
}

void draw_debrief(Ui& ui, const ChromeView& chrome, const DebriefView& view, Intents& wants) {
  Page page{.name = "debrief/" + view.attempt};
  if (!view.decisions.empty())
    page.hints = {{"1 to 9", "a decision"},
                  {"Left, Right", "in the chart"},
                  {"Enter", "to its card"},
                  {"R", "read aloud"}};
  draw_page(
      ui, chrome, page,
      [&](float x, float y, float w) { return draw_debrief_page(ui, x, y, w, view, wants); }, wants);
}

}  // namespace plumbline::desktop
