// The rulebook: search and filters, the rules found, and one of them in full: beside the list where there is
// room, else in its place.

#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/parts.hpp"
#include "faces/desktop/panels/rule_page.hpp"

#include <algorithm>

namespace plumbline::desktop {

namespace {

constexpr float kGap = 20, kBetween = 8;
constexpr std::size_t kLongest = 200;  // of what is searched for, in bytes

bool wide(const Ui& ui) { return ui.room() >= 900; }

std::string count_words(const RulesView& view) {
  const auto n = static_cast<int>(view.rows.size());
  if (n == view.of) return "All " + std::to_string(n) + " rules";
  return std::to_string(n) + (n == 1 ? " rule of " : " rules of ") + std::to_string(view.of);
}

float draw_search(Ui& ui, float x, float y, float w, const RulesView& view, Intents& wants) {
  auto text = view.search;
  const float h = std::max(46.F, ui.size(Face::body) + 22), side = view.search.empty() ? 0 : h + 8;
  ui.field(
      Box::at(x, y, w - side, h),
      {.id = "search", .label = "Search the rules", .hint = "The list changes as you type.", .first = true},
      text, kLongest, "Search: landlord, drug test, promise ...");
  if (text != view.search) wants.emplace_back(want::Search{text});
  if (side > 0) {
    const auto& t = ui.theme();
    const Box b = Box::at(x + w - h, y, h, h);
    const auto hit = ui.hit(b, {.id = "search/clear", .role = Role::button, .label = "Empty the search"});
    ui.well(b, hit.hot ? t.accent_soft : t.panel, 10, t.edge);
    ui.icon(Icon::cross, b.centre(), t.ink, ui.u(18));
    if (hit.ring) ui.focus_ring(b, 10);
    if (hit.click) {
      wants.emplace_back(want::Search{});
      ui.focus("search");
    }
  }
  return y + h;
}

const std::string& at(const std::vector<std::string>& all, std::size_t i) {
  static const std::string none;
  return i < all.size() ? all[i] : none;
}

/// The two buttons that say what is filtered by; returns their height.
float draw_filters(Ui& ui, float x, float y, float w, const RulesView& view) {
  const bool beside = w >= ui.u(380);
  const float each = beside ? std::floor((w - 12) / 2) : w;
  const auto &domain = at(view.domains, view.domain), &severity = at(view.severities, view.severity);
  const float h = std::max({fold_height(ui, each, "Subject", domain),
                            fold_height(ui, each, "Severity", severity), ui.size(Face::body) + 22});
  fold(ui, Box::at(x, y, each, h), "domain", "Subject", domain, view.domain);
  fold(ui, Box::at(beside ? x + each + 12 : x, beside ? y : y + h + 10, each, h), "severity", "Severity",
       severity, view.severity);
  return beside ? h : 2 * h + 10;
}

/// The choices of a filter that is open.
float draw_choices(Ui& ui, float x, float y, float w, const RulesView& view, Intents& wants) {
  float end = y;
  if (ui.open("domain")) y += 12;
  if (const auto d = unfolded(ui, x, y, w, "domain", "Subject", view.domains, view.domain, end))
    wants.emplace_back(want::Filter{*d, view.severity});
  y = end;
  if (ui.open("severity")) y += 12;
  if (const auto s = unfolded(ui, x, y, w, "severity", "Severity", view.severities, view.severity, end))
    wants.emplace_back(want::Filter{view.domain, *s});
  return end;
}

std::string small_print(const RuleRow& r) { return r.severity + ", " + r.kind; }

/// Severity and id share a line where there is room.
bool one_line(const Ui& ui, float tw, const RuleRow& r) {
  return ui.width(Face::small, small_print(r)) + 20 + ui.width(Face::small, r.id) <= tw;
}

float row_height(const Ui& ui, float w, const RuleRow& r) {
  const float tw = w - ui.u(46) - 16;
  const float lines = one_line(ui, tw, r) ? ui.leading(Face::small)
                                          : ui.para_height(Face::small, tw, small_print(r)) +
                                                ui.para_height(Face::small, tw, r.id);
  return ui.para_height(Face::body, tw, r.statement) + lines + 28;
}

void draw_row(Ui& ui, const Box& b, const RuleRow& r, bool here, Intents& wants) {
  const auto& t = ui.theme();
  const auto id = "rule/" + r.id;
  const auto hit = ui.hit(b, {.id = id,
                              .role = Role::link,
                              .label = r.statement,
                              .state = here ? "shown" : "",
                              .hint = small_print(r),
                              .group = "rules"});
  if (hit.click) wants.emplace_back(want::OpenRule{r.id});
  if (!ui.in_sight(b.grown(8))) {
    ui.passage(id, r.statement + " " + small_print(r));
    return;
  }
  const Colour ground = here || hit.hot ? t.accent_soft : t.panel;
  ui.well(b, ground, 12, here || hit.hot ? t.accent : t.line);
  if (here) ui.fill({b.x0, b.y0 + 10, b.x0 + 5, b.y1 - 10}, t.accent, 2.5F);
  const Ui::On on(ui, ground);
  const float tx = b.x0 + ui.u(46), tw = b.x1 - 16 - tx;
  badge(ui, {b.x0 + ui.u(26), b.y0 + 12 + ui.leading(Face::body) / 2}, r.tone, ui.u(10.5F));
  float y = b.y0 + 12;
  ui.passage(id, r.statement + " " + small_print(r));
  y += ui.para(Face::body, tx, y, tw, t.ink, r.statement);
  y += 2;
  const bool one = one_line(ui, tw, r);
  const float line =
      ui.para(Face::small, tx, y, tw, r.tone == Tone::plain ? t.ink2 : t.ink_of(r.tone), small_print(r));
  if (one)
    ui.text_right(Face::small, tx + tw, y + (ui.leading(Face::small) - ui.size(Face::small)) / 2, t.ink3,
                  r.id);
  else
    ui.para(Face::small, tx, y + line, tw, t.ink3, r.id);
  if (hit.ring) ui.focus_ring(b, 12);
}

float draw_list(Ui& ui, float x, float y, float w, const RulesView& view, Intents& wants) {
  if (view.rows.empty()) {
    const auto before = wants.size();
    y = empty_card(
        ui, x, y, w, Tone::plain, "No rule fits", "Try fewer or other words, or look at every subject again.",
        {{"show-all", "Show every rule", {.icon = Icon::undo}, want::Filter{0, 0}}}, wants, "rules/none");
    if (wants.size() > before) wants.emplace_back(want::Search{});
    return y;
  }
  for (const auto& r : view.rows) {
    const Box b = Box::at(x, y, w, std::max(52.F, row_height(ui, w, r)));
    draw_row(ui, b, r, view.page && view.page->id == r.id, wants);
    y = b.y1 + kBetween;
  }
  return y - kBetween;
}

Tone tone_of(const RulesView& view) {
  const auto row =
      std::find_if(view.rows.begin(), view.rows.end(), [&](auto& r) { return r.id == view.page->id; });
  if (row != view.rows.end()) return row->tone;
  const auto& s = view.page->severity;
  return s == "critical" ? Tone::bad : s == "major" ? Tone::warn : Tone::plain;
}

/// List and page side by side, each scrolling by itself in what is left of the window.
float draw_both(Ui& ui, float x, float y, float w, const RulesView& view, Intents& wants) {
  const auto& t = ui.theme();
  const float lw = std::round(w * .46F), px = x + lw + kGap, pw = w - lw - kGap;
  const float h = std::max(ui.u(360), ui.frame().height - y - 24);
  // The focus ring of a row has to fit in, so the list's area is a little larger than its rows.
  const Box list{x - 8, y - 8, x + lw + 14, y + h + 8};
  const float offset = ui.begin_scroll("rules/list", list);
  ui.end_scroll(draw_list(ui, x, y - offset, lw, view, wants) + 8);
  const Box card = Box::at(px, y, pw, h);
  ui.card(card);
  const Ui::On on(ui, t.panel);
  const Box inner = card.inset(2, 4);
  if (!view.page) {
    const float side = ui.u(40), tw = std::min(pw - 60, ui.u(320));
    const char* words =
        "Choose a rule at the left. Here you read why it matters, when it applies and where it "
        "comes from.";
    const float th = ui.para_height(Face::body, tw, words);
    const float top = card.y0 + (std::min(h, ui.u(420)) - side - th - 16) / 2;
    ui.icon(Icon::book, {card.centre().x, top + side / 2}, t.ink3, side, 1.8F);
    ui.para(Face::body, card.centre().x - tw / 2, top + side + 16, tw, t.ink2, words,
            {.key = "rules/choose", .centred = true});
    return card.y1 - 24;
  }
  const float scrolled = ui.begin_scroll("rule-page/" + view.page->id, inner);
  ui.end_scroll(draw_rule_page(ui, px + 26, inner.y0 + 20 - scrolled, pw - 26 * 2 - 8, *view.page,
                               tone_of(view), wants) +
                20);
  return card.y1 - 24;
}

float draw_alone(Ui& ui, float x, float y, float w, const RulesView& view, Intents& wants) {
  const ButtonLook look{.kind = ButtonLook::Kind::quiet, .icon = Icon::back, .first = true};
  const auto size = button_size(ui, "Back to the list", look, w);
  if (button(ui, Box::at(ui.room() < 700 ? x - 4 : x - 12, y - 8, size.x, size.y), "to-list",
             "Back to the list", look))
    wants.emplace_back(want::OpenRule{});
  return ui
      .card_around(x, y + size.y, w,
                   [&](float ix, float iy, float iw) {
                     return draw_rule_page(ui, ix, iy, iw, *view.page, tone_of(view), wants);
                   })
      .y1;
}

}  // namespace

void draw_rules(Ui& ui, const ChromeView& chrome, const RulesView& view, Intents& wants) {
  const bool alone = view.page && !wide(ui);
  draw_page(
      ui, chrome, {.name = alone ? "rules/" + view.page->id : "rules"},
      [&](float x, float y, float w) {
        if (alone) return draw_alone(ui, x, y, w, view, wants);
        const auto& t = ui.theme();
        const float ew = ui.width(Face::small, view.edition);
        const bool beside = w > ew + ui.u(300);
        const float top = y;
        y += ui.para(Face::h1, x, y, beside ? w - ew - 24 : w, t.ink, "The rulebook", {.key = "rules/title"});
        if (beside) {
          ui.text_right(Face::small, x + w, top + ui.leading(Face::h1) - ui.size(Face::small) - 9, t.ink3,
                        view.edition);
          ui.passage("rules/edition", view.edition);
        } else {
          y += ui.para(Face::small, x, y, w, t.ink3, view.edition, {.key = "rules/edition"});
        }
        y += 12;
        if (wide(ui)) {
          const float lw = std::round(w * .46F), top_y = y;
          y = draw_search(ui, x, y, lw, view, wants);
          y = std::max(y, top_y + draw_filters(ui, x + lw + kGap, top_y, w - lw - kGap, view));
        } else {
          y = draw_search(ui, x, y, w, view, wants) + 12;
          y += draw_filters(ui, x, y, w, view);
        }
        y = draw_choices(ui, x, y, w, view, wants) + 10;
        y += ui.para(Face::small, x, y, w, t.ink2, count_words(view), {.key = "rules/count"}) + 8;
        return wide(ui) ? draw_both(ui, x, y, w, view, wants) : draw_list(ui, x, y, w, view, wants);
      },
      wants);
}

}  // namespace plumbline::desktop
