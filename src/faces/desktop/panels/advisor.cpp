#include "faces/desktop/panels/advisor.hpp"

#include "faces/desktop/panels/panels.hpp"

#include <algorithm>

namespace plumbline::desktop {

namespace {

constexpr float kGap = 24;

float title_line(Ui& ui, float x, float y, float w, const AdvisorView& v) {
  const auto& t = ui.theme();
  const char* title = "May I do this?";
  const float tw = ui.width(Face::h1, title), ew = ui.width(Face::small, v.edition);
  const float th = ui.para(Face::h1, x, y, w, t.ink, title, {.key = "title"});
  if (v.edition.empty()) return y + th + 12;
  if (tw + 24 + ew <= w)
    ui.para(Face::small, x + w - ew - 1, y + (th - ui.leading(Face::small)) / 2 + ui.u(3), ew + 2, t.ink2,
            v.edition, {.key = "edition"});
  else
    y += ui.para(Face::small, x, y + th, w, t.ink2, v.edition, {.key = "edition"});
  return y + th + 12;
}

float buttons(Ui& ui, float x, float y, float w, const AdvisorView& v, Intents& wants) {
  ButtonRow row(ui, x, y, w);
  using Kind = ButtonLook::Kind;
  if ((v.has_more || v.more) &&
      row.add(
          "more", v.more ? "Fewer questions" : "More questions",
          {.kind = Kind::quiet, .icon = v.more ? Icon::up : Icon::down, .hint = "About what is the case"}))
    wants.emplace_back(want::ShowMore{!v.more});
  if (row.add("anew", "Begin anew", {.kind = Kind::quiet, .icon = Icon::repeat}))
    wants.emplace_back(want::Anew{});
  return row.end();
}

/// The sentence, below it the choices of the word that is open, then what is the case.
float question(Ui& ui, float x, float y, float w, const AdvisorView& v, Intents& wants) {
  const auto& t = ui.theme();
  const bool open = v.open >= 0 && v.open < static_cast<int>(v.slots.size());
  const bool above = open && in_sentence(v, v.open);
  y = draw_sentence(ui, x, y, w, v, wants);
  if (above) {
    ui.rule(x, y + 12, w);
    y = draw_choices(ui, x, y + 28, w, v, wants) + 4;
  }
  if (!v.facts.empty()) {
    ui.rule(x, y + 14, w);
    y = label(ui, x, y + 28, w, "What is the case", t.ink3) + 2;
    y = draw_facts(ui, x, y, w, v, wants);
  }
  if (open && !above) {
    ui.rule(x, y + 14, w);
    y = draw_choices(ui, x, y + 30, w, v, wants);
  }
  return buttons(ui, x - 18, y + 10, w + 18, v, wants) - 8;
}

float changes_card(Ui& ui, float x, float y, float w, const AdvisorView& v, Intents& wants) {
  if (v.changes.empty()) return y;
  return ui
      .card_around(x, y, w,
                   [&](float ix, float iy, float iw) { return draw_changes(ui, ix, iy, iw, v, wants); })
      .y1;
}

}  // namespace

bool in_sentence(const AdvisorView& v, int slot) {
  return std::any_of(v.pieces.begin(), v.pieces.end(), [&](const auto& p) { return p.slot == slot; });
}

void draw_advisor(Ui& ui, const ChromeView& chrome, const AdvisorView& view, Intents& wants) {
  draw_page(
      ui, chrome, {.name = "advisor"},
      [&](float x, float y, float w) {
        const float gap = ui.room() < 900 ? 18 : kGap;
        y = title_line(ui, x, y, w, view);
        y = ui.card_around(
                  x, y, w,
                  [&](float ix, float iy, float iw) { return question(ui, ix, iy, iw, view, wants); })
                .y1 +
            gap;
        if (ui.room() < 900 || view.changes.empty()) {
          y = draw_advice(ui, x, y, w, view, wants).y1;
          return changes_card(ui, x, y + (view.changes.empty() ? 0 : gap), w, view, wants);
        }
        const float right = std::round((w - gap) * .4F), left = w - gap - right;
        const float end = draw_advice(ui, x, y, left, view, wants).y1;
        return std::max(end, changes_card(ui, x + left + gap, y, right, view, wants));
      },
      wants);
}

}  // namespace plumbline::desktop
