// Controls for values: one of a few, on or off, more or less.

#include "faces/desktop/kit/controls.hpp"

#include <cmath>

namespace plumbline::desktop {

std::optional<std::size_t> segmented(Ui& ui, float x, float y, float w, const std::string& id,
                                     const std::vector<std::string>& labels, std::size_t chosen, float& end,
                                     std::string_view group_label) {
  const auto& t = ui.theme();
  constexpr float kGap = 10, kPad = 16;
  const auto n = static_cast<float>(labels.size());
  const float tick = ui.u(26);
  float widest = 0;
  for (const auto& l : labels) widest = std::max(widest, ui.width(Face::body_bold, l) + tick + 2 * kPad);
  const float equal = (w - kGap * (n - 1)) / n;
  const bool beside = equal >= widest;
  const float each = beside ? std::min(equal, std::max(widest, ui.u(120))) : w;
  std::optional<std::size_t> out;
  float at = x;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const bool on = i == chosen;
    const float room = each - 2 * kPad - tick;
    const float th = ui.para_height(on ? Face::body_bold : Face::body, room, labels[i]);
    const Box b = Box::at(at, y, each, std::max(44.F, th + 18));
    const auto h =
        ui.hit(b, {.id = id + "/" + std::to_string(i),
                   .role = Role::radio,
                   .label = group_label.empty() ? labels[i] : std::string(group_label) + ": " + labels[i],
                   .state = on ? "chosen" : "",
                   .group = id});
    const Colour ground = on || h.hot ? t.accent_soft : t.panel;
    ui.well(b, ground, 10, on ? t.accent : t.edge);
    if (on) ui.outline(b, t.accent, 10, 2);
    const Ui::On over(ui, ground);
    const ImVec2 c{b.x0 + kPad + tick * .36F, b.centre().y};
    ui.draw().AddCircle(c, ui.u(9), on ? t.accent : t.edge, 24, 2);
    if (on) ui.draw().AddCircleFilled(c, ui.u(4.5F), t.accent, 20);
    ui.para(on ? Face::body_bold : Face::body, b.x0 + kPad + tick, b.centre().y - th / 2, room + 2, t.ink,
            labels[i]);
    if (h.ring) ui.focus_ring(b, 10);
    if (h.click) out = i;
    end = b.y1;
    if (beside)
      at += each + kGap;
    else
      y = b.y1 + kGap;
  }
  return out;
}

std::optional<std::size_t> pills(Ui& ui, float x, float y, float w, const std::string& id,
                                 std::string_view label, const std::vector<std::string>& choices,
                                 std::size_t chosen, float& end) {
  const auto& t = ui.theme();
  constexpr float kGap = 8, kPad = 14;
  std::optional<std::size_t> out;
  float at = x;
  const float h = std::max(36.F, ui.size(Face::small) + 16), tick = ui.u(22);
  for (std::size_t i = 0; i < choices.size(); ++i) {
    const bool on = i == chosen;
    const float pw = std::min(w, std::ceil(ui.width(Face::small, choices[i])) + 2 * kPad + (on ? tick : 0));
    if (at > x && at + pw > x + w) {
      at = x;
      y += h + kGap;
    }
    const Box b = Box::at(at, y, pw, h);
    const auto hit = ui.hit(b, {.id = id + "/" + std::to_string(i),
                                .role = Role::radio,
                                .label = std::string(label) + ": " + choices[i],
                                .state = on ? "chosen" : "",
                                .group = id});
    const Colour ground = on ? t.accent : hit.hot ? t.accent_soft : t.panel, ink = on ? t.on_accent : t.ink;
    ui.well(b, ground, h / 2, on || hit.hot ? t.accent : t.edge);
    const Ui::On over(ui, ground);
    if (on) ui.icon(Icon::check, {b.x0 + kPad + tick * .3F, b.centre().y}, ink, ui.u(16), 2);
    ui.text(Face::small, b.x0 + kPad + (on ? tick : 0), b.centre().y - ui.size(Face::small) / 2, ink,
            ui.fitted(Face::small, choices[i], pw - 2 * kPad - (on ? tick : 0) + 2));
    if (hit.ring) ui.focus_ring(b, h / 2);
    if (hit.click) out = i;
    at = b.x1 + kGap;
  }
  end = y + h;
  return out;
}

namespace {

/// Whether label and choice share a line.
bool fold_beside(const Ui& ui, float w, std::string_view label, std::string_view now) {
  return ui.width(Face::small, label) + 10 + ui.width(Face::small_bold, now) + 28 + ui.u(24) <= w;
}

}  // namespace

void fold(Ui& ui, const Box& b, const std::string& id, std::string_view label, std::string_view now,
          std::size_t chosen) {
  const auto& t = ui.theme();
  constexpr float kPad = 14;
  const bool open = ui.open(id);
  const auto h = ui.hit(b, {.id = id,
                            .role = Role::button,
                            .label = std::string(label) + ": " + std::string(now),
                            .state = open ? "open" : "closed",
                            .hint = "Shows what can be chosen."});
  const Colour ground = h.hot ? t.accent_soft : t.panel;
  ui.well(b, ground, 10, h.hot || open ? t.accent : t.edge);
  {
    const Ui::On over(ui, ground);
    const float lw = ui.width(Face::small, label) + 10, room = b.w() - 2 * kPad - ui.u(24);
    const bool beside = fold_beside(ui, b.w(), label, now);
    const float x = b.x0 + kPad + (beside ? lw : 0), w = beside ? room - lw : room;
    const float th = ui.para_height(Face::small_bold, w, now), lead = ui.leading(Face::small);
    float y = b.centre().y - (th + (beside ? 0 : lead)) / 2;
    ui.text(Face::small, b.x0 + kPad, y + (lead - ui.size(Face::small)) / 2, t.ink2, label);
    ui.para(Face::small_bold, x, y + (beside ? 0 : lead), w, t.ink, now);
    ui.icon(open ? Icon::up : Icon::down, {b.x1 - kPad - ui.u(7), b.centre().y}, t.ink2, ui.u(16), 2);
  }
  if (h.ring) ui.focus_ring(b, 10);
  if (!h.click) return;
  ui.set_open(id, !open);
  if (!open) ui.focus(id + "/" + std::to_string(chosen));
}

float fold_height(const Ui& ui, float w, std::string_view label, std::string_view now) {
  constexpr float kPad = 14;
  const float lw = ui.width(Face::small, label) + 10, room = w - 2 * kPad - ui.u(24);
  const bool beside = fold_beside(ui, w, label, now);
  const float th = ui.para_height(Face::small_bold, beside ? room - lw : room, now);
  return std::max(46.F, th + (beside ? 0 : ui.leading(Face::small)) + 18);
}

std::optional<std::size_t> unfolded(Ui& ui, float x, float y, float w, const std::string& id,
                                    std::string_view label, const std::vector<std::string>& choices,
                                    std::size_t chosen, float& end) {
  end = y;
  if (!ui.open(id)) return std::nullopt;
  const auto out = pills(ui, x, y, w, id, label, choices, chosen, end);
  const bool within = ui.focused().starts_with(id + "/") || ui.focused() == id;
  if (!out && !(within && ui.take(platform::Key::escape))) return std::nullopt;
  ui.set_open(id, false);
  ui.focus(id);
  return out;
}

bool toggle(Ui& ui, float x, float y, float w, std::string id, std::string_view label, std::string_view about,
            bool on, float& end) {
  const auto& t = ui.theme();
  const float sw = ui.u(52), sh = ui.u(28), room = w - sw - 28;
  const float th = ui.para_height(Face::body_bold, room, label);
  const float ah = about.empty() ? 0 : ui.para_height(Face::small, room, about);
  const Box b = Box::at(x, y, w, std::max(44.F, th + ah + 14));
  const auto h = ui.hit(b, {.id = std::move(id),
                            .role = Role::check,
                            .label = std::string(label),
                            .state = on ? "on" : "off",
                            .hint = std::string(about)});
  const Colour ground = h.hot ? t.accent_soft : ui.ground();
  if (h.hot) ui.fill(b, ground, 10);
  const Ui::On over(ui, ground);
  float at = b.centre().y - (th + ah) / 2;
  at += ui.para(Face::body_bold, x + 8, at, room, t.ink, label);
  if (!about.empty()) ui.para(Face::small, x + 8, at, room, t.ink2, about);
  const Box track = Box::at(b.x1 - sw - 8, b.centre().y - sh / 2, sw, sh);
  ui.fill(track, on ? t.accent : t.panel, sh / 2);
  ui.outline(track, on ? t.accent : t.edge, sh / 2, 2);
  const ImVec2 knob{on ? track.x1 - sh / 2 : track.x0 + sh / 2, track.centre().y};
  ui.draw().AddCircleFilled(knob, sh / 2 - 4, on ? t.on_accent : t.edge, 28);
  if (on) ui.icon(Icon::check, knob, t.accent, ui.u(13), 2);
  if (h.ring) ui.focus_ring(b, 10);
  end = b.y1;
  return h.click;
}

std::optional<int> slider(Ui& ui, float x, float y, float w, std::string id, std::string_view label,
                          std::string_view value_in_words, int value, int steps, float& end,
                          bool when_let_go) {
  const auto& t = ui.theme();
  const float vw = ui.width(Face::body_bold, value_in_words);
  const float th = ui.para_height(Face::body_bold, w - vw - 32, label);
  const float bar_y = y + th + 12 + ui.u(11);
  const Box b{x, y, x + w, bar_y + ui.u(11) + 8};
  const auto h = ui.hit(b, {.id = std::move(id),
                            .role = Role::slider,
                            .label = std::string(label),
                            .state = std::string(value_in_words),
                            .hint = "Left and right change it.",
                            .keeps_across = true});
  ui.para(Face::body_bold, x + 8, y, w - vw - 32, t.ink, label);
  ui.text_right(Face::body_bold, b.x1 - 8, y + (ui.leading(Face::body_bold) - ui.size(Face::body_bold)) / 2,
                t.ink2, value_in_words);
  const float r = ui.u(11), x0 = x + 8 + r, x1 = b.x1 - 8 - r;
  const auto at_mouse = static_cast<int>(std::lround(
      std::clamp((ui.mouse().x - x0) / std::max(1.F, x1 - x0), 0.F, 1.F) * static_cast<float>(steps)));
  const float share =
      static_cast<float>(h.down && when_let_go ? at_mouse : value) / static_cast<float>(std::max(1, steps));
  const float knob = x0 + (x1 - x0) * share;
  ui.fill({x0, bar_y - 4, x1, bar_y + 4}, t.track, 4);
  if (t.contrast) ui.outline({x0, bar_y - 4, x1, bar_y + 4}, t.edge, 4, 1);
  ui.fill({x0, bar_y - 4, knob, bar_y + 4}, t.accent, 4);
  ui.draw().AddCircleFilled({knob, bar_y}, r, h.hot || h.down ? mixed(t.accent, t.ink, .15F) : t.accent, 28);
  ui.draw().AddCircle({knob, bar_y}, r, t.panel, 28, 2);
  if (h.ring) ui.focus_ring(b, 10);
  end = b.y1;
  int now = value;
  if (h.focus && ui.take(platform::Key::left)) now = std::max(0, value - 1);
  if (h.focus && ui.take(platform::Key::right)) now = std::min(steps, value + 1);
  if (when_let_go ? h.let_go : h.down) now = at_mouse;
  return now == value ? std::nullopt : std::optional<int>(now);
}

}  // namespace plumbline::desktop
