// What the rulebook says to the sentence, and what would change it.

#include "faces/desktop/panels/advisor.hpp"

#include <algorithm>

namespace plumbline::desktop {

namespace {

/// Like badge; what is required has a flag rather than a letter.
void sign(Ui& ui, ImVec2 c, Tone tone, float r, bool solid) {
  const auto& t = ui.theme();
  if (tone != Tone::accent) return badge(ui, c, tone, r, solid);
  ui.draw().AddCircleFilled(c, r, solid ? t.accent : t.accent_soft, 32);
  ui.draw().AddCircle(c, r, t.accent, 32, 1.5F);
  ui.icon(Icon::flag, c, solid ? t.on_accent : t.accent, r * 1.1F, std::max(1.5F, r / 8));
}

float banner(Ui& ui, float x, float y, float w, const AdvisorView& v) {
  const auto& t = ui.theme();
  const float r = ui.u(22), tx = x + 2 * r + 18, tw = w - 2 * r - 18;
  const Colour ink = v.tone == Tone::plain ? t.ink : t.ink_of(v.tone);
  const float th = ui.para_height(Face::h1, tw, v.verdict), sh = ui.leading(Face::small);
  sign(ui, {x + r, y + (th + sh) / 2}, v.tone, r, true);
  y += ui.para(Face::h1, tx, y, tw, ink, v.verdict, {.key = "verdict"});
  return y + ui.para(Face::small, tx, y, tw, t.ink2, "as you have put it");
}

float body(Ui& ui, float x, float y, float w, const AdvisorView& v, Intents& wants) {
  const auto& t = ui.theme();
  if (!v.headline.empty())
    y += ui.para(Face::doc, x, y, w, t.ink, v.headline, {.key = "verdict/headline"}) + 12;
  if (!v.notice.empty()) {
    const float r = ui.u(9);
    ui.icon(Icon::scale, {x + r, y + ui.leading(Face::small) / 2}, t.ink2, ui.u(18), 1.8F);
    y += ui.para(Face::small, x + 2 * r + 10, y, w - 2 * r - 10, t.ink2, v.notice, {.key = "notice"}) + 12;
  }
  if (!v.findings.empty()) {
    ui.rule(x, y + 2, w);
    y = draw_findings(ui, x, y + 18, w, "finding", v.findings, wants) + 14;
  }
  if (!v.follows.empty()) {
    ui.rule(x, y, w);
    y = label(ui, x, y + 16, w, "What would follow", t.ink3) + 2;
    for (std::size_t i = 0; i < v.follows.size(); ++i) {
      ui.icon(Icon::arrow, {x + ui.u(12), y + ui.leading(Face::body) / 2}, t.accent, ui.u(16), 2);
      y += ui.para(Face::body, x + ui.u(36), y, w - ui.u(36), t.ink, v.follows[i],
                   {.key = "follows/" + std::to_string(i)}) +
           6;
    }
  }
  return y - 6;
}

}  // namespace

Box draw_advice(Ui& ui, float x, float y, float w, const AdvisorView& v, Intents& wants) {
  const auto& t = ui.theme();
  constexpr float kPad = 24, kRadius = 16;
  const Colour soft = v.tone == Tone::plain ? t.inset : t.soft_of(v.tone);
  float split = y, end = y;
  ui.over(
      [&] {
        {
          const Ui::On on(ui, soft);
          split = banner(ui, x + kPad, y + 18, w - 2 * kPad, v) + 18;
        }
        const Ui::On on(ui, t.panel);
        end = body(ui, x + kPad, split + 18, w - 2 * kPad, v, wants) + kPad;
      },
      [&] {
        const Box b{x, y, x + w, end};
        ui.card(b, kRadius);
        ui.draw().AddRectFilled({b.x0 + 1, b.y0 + 1}, {b.x1 - 1, split}, soft, kRadius - 1,
                                ImDrawFlags_RoundCornersTop);
        if (t.contrast) ui.line({b.x0, split}, {b.x1, split}, t.ink_of(v.tone), 1);
      });
  return {x, y, x + w, end};
}

float draw_changes(Ui& ui, float x, float y, float w, const AdvisorView& v, Intents& wants) {
  const auto& t = ui.theme();
  y += ui.para(Face::h2, x, y, w, t.ink, "What would change it", {.key = "changes"}) + 12;
  for (std::size_t i = 0; i < v.changes.size(); ++i) {
    const auto& c = v.changes[i];
    const auto id = "change/" + std::to_string(i);
    const float r = ui.u(12), left = 14 + 2 * r + 12, tw = w - left - 20 - ui.u(16);
    const float vh = ui.para_height(Face::body_bold, tw, c.verdict),
                wh = ui.para_height(Face::small, tw, c.words);
    const Box b = Box::at(x, y, w, std::max(52.F, vh + wh + 22));
    const auto h = ui.hit(b, {.id = id,
                              .role = Role::button,
                              .label = c.verdict + ": " + c.words,
                              .hint = "Changes the sentence to this.",
                              .group = "changes"});
    const Colour ground = h.hot ? t.accent_soft : t.inset;
    ui.well(b, ground, 12, h.hot ? t.accent : t.edge);
    const Ui::On on(ui, ground);
    sign(ui, {b.x0 + 14 + r, b.y0 + 11 + vh / 2}, c.tone, r, false);
    ui.para(Face::body_bold, b.x0 + left, b.y0 + 11, tw, c.tone == Tone::plain ? t.ink : t.ink_of(c.tone),
            c.verdict);
    ui.para(Face::small, b.x0 + left, b.y0 + 11 + vh, tw, t.ink2, c.words);
    ui.passage(id, c.verdict + ": " + c.words);
    ui.icon(Icon::chevron, {b.x1 - 12 - ui.u(6), b.centre().y}, t.ink3, ui.u(16));
    if (h.ring) ui.focus_ring(b, 12);
    if (h.click) wants.emplace_back(want::Take{static_cast<int>(i)});
    y = b.y1 + 12;
  }
  return y - 12;
}

}  // namespace plumbline::desktop
