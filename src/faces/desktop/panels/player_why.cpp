// Before a decision counts: what was chosen, why in a line, and how sure.

#include "faces/desktop/panels/player_parts.hpp"

#include <algorithm>
#include <array>

namespace plumbline::desktop {

namespace {

constexpr std::size_t kMostReason = 1000;
constexpr std::array kSure{"Unsure", "Fairly sure", "Sure"};
constexpr float kGap = 12;

float draw_decided(Ui& ui, float x, float y, float w, const std::vector<std::string>& decided) {
  const auto& t = ui.theme();
  y = label(ui, x, y, w, "You chose", t.ink3);
  const float cap = ui.u(32), left = cap + 36;
  float end = y;
  ui.over(
      [&] {
        const Ui::On on(ui, t.accent_soft);
        float at = y + 14;
        for (std::size_t i = 0; i < decided.size(); ++i) {
          const Face face = decided.size() == 1 ? Face::lead : Face::body;
          if (i > 0) at += 6;
          const float lead = ui.leading(face);
          if (decided.size() > 1)
            ui.draw().AddCircleFilled({x + left + ui.u(5), at + lead / 2}, ui.u(3), t.ink2, 12);
          const float indent = decided.size() > 1 ? ui.u(18) : 0;
          at += ui.para(face, x + left + indent, at, w - left - indent - 20, t.ink, decided[i],
                        {.key = "decided/" + std::to_string(i), .say = i == 0 ? "You chose: " : ""});
        }
        end = std::max(at + 14, y + cap + 20);
        const ImVec2 c{x + 18 + cap / 2, (y + end) / 2};
        ui.fill({c.x - cap / 2, c.y - cap / 2, c.x + cap / 2, c.y + cap / 2}, t.accent, 8);
        ui.icon(Icon::check, c, t.on_accent, ui.u(20), 2.5F);
      },
      [&] {
        const Box b{x, y, x + w, end};
        ui.well(b, t.accent_soft, 12, t.accent);
        ui.outline(b, t.accent, 12, 2);
      });
  return end;
}

/// One to three bars filled.
void draw_bars(Ui& ui, float x, float base, int filled, Colour on, Colour off) {
  for (int i = 0; i < 3; ++i) {
    const float w = ui.u(7), h = ui.u(8.F + 8.F * static_cast<float>(i)),
                bx = x + ui.u(11) * static_cast<float>(i);
    const Box b{bx, base - h, bx + w, base};
    if (i < filled)
      ui.fill(b, on, 2);
    else
      ui.outline(b, off, 2, 1.2F);
  }
}

float draw_sure(Ui& ui, float x, float y, float w, const PlayerView& view, Intents& wants) {
  const auto& t = ui.theme();
  const float bars = ui.u(32);
  float widest = 0;
  for (const auto* s : kSure) widest = std::max(widest, ui.width(Face::body_bold, s));
  const float need = 20 + bars + 14 + widest + ui.u(26) + 18;
  const bool beside = (w - 2 * kGap) / 3 >= need;
  const float each = beside ? (w - 2 * kGap) / 3 : w, high = std::max(beside ? 64.F : 52.F, ui.u(34) + 22);
  float at = x;
  for (std::size_t i = 0; i < kSure.size(); ++i) {
    const int value = static_cast<int>(i) + 1;
    const bool on = view.draft.confidence == value;
    const Box b = Box::at(at, y, each, high);
    const auto h = ui.hit(b, {.id = "sure/" + std::to_string(value),
                              .role = Role::radio,
                              .label = kSure[i],
                              .state = on ? "chosen" : "",
                              .hint = "How sure you are.",
                              .group = "sure",
                              .hotkey = static_cast<char32_t>('0' + value)});
    const bool lit = on || h.hot || h.ring;
    const Colour ground = lit ? t.accent_soft : t.panel;
    ui.well(b, ground, 12, lit ? t.accent : t.edge);
    if (on) ui.outline(b, t.accent, 12, 2);
    const Ui::On over(ui, ground);
    draw_bars(ui, b.x0 + 20, b.centre().y + ui.u(12), value, on ? t.accent : t.ink2, t.edge);
    ui.text(on ? Face::body_bold : Face::body, b.x0 + 20 + bars + 14, b.centre().y - ui.size(Face::body) / 2,
            t.ink, kSure[i]);
    if (on) ui.icon(Icon::check, {b.x1 - 16 - ui.u(8), b.centre().y}, t.accent, ui.u(18), 2.2F);
    if (h.ring) ui.focus_ring(b, 12);
    if (h.click) {
      Draft draft = view.draft;
      draft.confidence = value;
      wants.emplace_back(want::Drafted{std::move(draft)});
    }
    if (beside)
      at += each + kGap;
    else
      y = b.y1 + (i + 1 < kSure.size() ? kGap : 0);
  }
  return beside ? y + high : y;
}

}  // namespace

float draw_why(Ui& ui, float x, float y, float w, const PlayerView& view, const Page& page, Intents& wants) {
  const auto& t = ui.theme();
  y = draw_decided(ui, x, y, w, view.decided) + 24;
  y += ui.para(Face::h2, x, y, w, t.ink, "Why? One line is enough.", {.key = "why/question"}) + 8;
  std::string reason = view.draft.reason;
  const Box field = Box::at(x, y, w, std::max(58.F, ui.u(32) + 26));
  const bool entered = ui.field(field,
                                {.id = "reason",
                                 .label = "Why? One line is enough.",
                                 .hint = "Quoted back to you afterwards. Not marked, and it may stay empty.",
                                 .first = true},
                                reason, kMostReason);
  y = field.y1 + 10;
  y +=
      ui.para(Face::small, x, y, w, t.ink2,
              "Quoted back to you afterwards. Not marked, and you may leave it empty.", {.key = "why/note"}) +
      22;
  if (reason != view.draft.reason) {
    Draft draft = view.draft;
    draft.reason = reason;
    wants.emplace_back(want::Drafted{std::move(draft)});
  }
  y += ui.para(Face::h2, x, y, w, t.ink, "How sure are you?", {.key = "why/sure"}) + 8;
  y = draw_sure(ui, x, y, w, view, wants) + 24;
  y = draw_note(ui, x, y, w, view.problem, Tone::warn, "ask/problem");
  y = draw_acts_of(ui, page, x, y, w, wants);
  if (!entered) return y;
  if (view.draft.confidence > 0)
    wants.emplace_back(want::Confirm{});
  else
    ui.focus("sure/1");
  return y;
}

}  // namespace plumbline::desktop
