// What a word of the sentence, or an answer to what is the case, can be exchanged for.

#include "base/text.hpp"
#include "faces/desktop/panels/advisor.hpp"

#include <algorithm>
#include <cmath>

namespace plumbline::desktop {

namespace {

/// What the choice that has the focus, the mouse or the tick means; always as much room as the longest needs.
float gloss(Ui& ui, float x, float y, float w, const AdvisorView::Slot& s, int at) {
  float high = 0;
  for (const auto& c : s.choices) {
    const auto text = c.gloss.empty() ? "" : c.words + ": " + c.gloss;
    high = std::max(high, ui.para_height(Face::small, w, text));
  }
  if (high <= 0) return y;
  for (std::size_t i = 0; i < s.choices.size(); ++i)
    if (at < 0 && s.choices[i].chosen) at = static_cast<int>(i);
  if (at >= 0 && !s.choices[static_cast<std::size_t>(at)].gloss.empty()) {
    const auto& c = s.choices[static_cast<std::size_t>(at)];
    ui.para(Face::small, x, y + 4, w, ui.theme().ink2, base::capitalised(c.words) + ": " + c.gloss,
            {.key = "slot/gloss"});
  }
  return y + high + 4;
}

/// A choice as a pill; its tick is round where one is chosen, a box where several can be.
Hit pill(Ui& ui, const Box& b, const AdvisorView::Choice& c, Item item, bool several) {
  const auto& t = ui.theme();
  const auto h = ui.hit(b, std::move(item));
  const bool solid = c.chosen && !several;
  const Colour ground = solid               ? t.accent
                        : h.hot || c.chosen ? t.accent_soft
                                            : t.panel,
               ink = solid ? t.on_accent : t.ink;
  const float radius = std::min(b.h() / 2, 24.F);
  ui.well(b, ground, radius, c.chosen || h.hot ? t.accent : t.edge);
  if (several && c.chosen) ui.outline(b, t.accent, radius, 2);
  const Ui::On on(ui, ground);
  float left = 18;
  const float cy = b.centre().y;
  if (several) {
    const Box box = Box::at(b.x0 + 16, cy - ui.u(10), ui.u(20), ui.u(20));
    ui.fill(box, c.chosen ? t.accent : t.panel, 5);
    ui.outline(box, c.chosen ? t.accent : t.edge, 5, 2);
    if (c.chosen) ui.icon(Icon::check, box.centre(), t.on_accent, ui.u(15), 2.4F);
  } else if (c.chosen) {
    ui.icon(Icon::check, {b.x0 + 16 + ui.u(9), cy}, ink, ui.u(17), 2.4F);
  }
  if (several || c.chosen) left = 16 + ui.u(28);
  const float inner = b.w() - left - 17, th = ui.para_height(Face::body, inner, c.words);
  ui.para(Face::body, b.x0 + left, cy - th / 2, inner, ink, base::capitalised(c.words));
  if (h.ring) ui.focus_ring(b, radius);
  return h;
}

}  // namespace

float draw_choices(Ui& ui, float x, float y, float w, const AdvisorView& v, Intents& wants) {
  const auto& s = v.slots[static_cast<std::size_t>(v.open)];
  const auto name = s.label.empty() ? std::string("Choose") : s.label;
  const auto own = "choice/" + std::to_string(v.open) + "/";
  y = label(ui, x, y, w, s.several ? name + " (as many as apply)" : name, ui.theme().ink3) + 4;
  float cx = x, high = 0;
  int hot = -1, focused = -1;
  for (std::size_t i = 0; i < s.choices.size(); ++i) {
    const auto& c = s.choices[i];
    const float side = (s.several || c.chosen ? 16 + ui.u(28) : 18) + 18;
    const float bw = std::min(w, std::ceil(ui.width(Face::body, base::capitalised(c.words))) + side);
    const float bh = std::max(44.F, ui.para_height(Face::body, bw - side + 1, c.words) + 16);
    if (cx > x && cx + bw > x + w) {
      cx = x;
      y += high + 10;
      high = 0;
    }
    const auto h = pill(ui, Box::at(cx, y, bw, bh), c,
                        {.id = own + std::to_string(i),
                         .role = s.several ? Role::check : Role::radio,
                         .label = c.words,
                         .state = s.several  ? (c.chosen ? "ticked" : "not ticked")
                                  : c.chosen ? "chosen"
                                             : "",
                         .hint = c.gloss,
                         .group = "choices"},
                        s.several);
    if (h.hot) hot = static_cast<int>(i);
    if (h.ring) focused = static_cast<int>(i);
    if (h.click) wants.emplace_back(want::Choose{v.open, static_cast<int>(i)});
    high = std::max(high, bh);
    cx += bw + 10;
  }
  // Escape among the choices closes them: back to the word they belong to.
  if (ui.focused().starts_with(own) && ui.take(platform::Key::escape)) {
    wants.emplace_back(want::OpenSlot{-1});
    ui.focus("slot/" + std::to_string(v.open));
  }
  return gloss(ui, x, y + high + 4, w, s, hot >= 0 ? hot : focused);
}

}  // namespace plumbline::desktop
