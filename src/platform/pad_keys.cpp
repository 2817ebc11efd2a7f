#include "platform/pad_keys.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace plumbline::platform {
namespace {

constexpr double first_repeat = 0.4, further_repeats = 0.12;  // seconds
// Different thresholds, so that a stick held near one of them doesn't stutter.
constexpr float leans_from = 0.5F, rests_below = 0.35F, scrolls_from = 0.2F;
constexpr double lines_a_second = 15, longest_step = 0.1;

constexpr std::array arrows{Key::up, Key::down, Key::left, Key::right};

KeyPress meaning(PadButton button) {
  switch (button) {
    case PadButton::a: return {.key = Key::enter};
    case PadButton::b: return {.key = Key::escape};
    case PadButton::x: return {.key = Key::space};
    case PadButton::y: return {.key = Key::letter, .sign = U'R'};
    case PadButton::left_shoulder: return {.key = Key::back_tab};
    case PadButton::right_shoulder: return {.key = Key::tab};
    case PadButton::start: return {.key = Key::help};
    default: return {};
  }
}

bool is_arrow(PadButton button) { return button >= PadButton::up; }

std::size_t direction_of(PadButton button) {
  return static_cast<std::size_t>(button) - static_cast<std::size_t>(PadButton::up);
}

float beyond(float value) { return std::abs(value) < scrolls_from || !std::isfinite(value) ? 0 : value; }

}  // namespace

void PadKeys::add(KeyPress press) {
  press.from_controller = true;
  events_.push_back({.kind = Event::Kind::key, .key = press});
}

void PadKeys::hold(std::size_t direction, bool Direction::*by, bool down, double now) {
  auto& d = directions_.at(direction);
  const bool held_before = d.held();
  d.*by = down;
  if (held_before || !d.held()) return;
  d.next_repeat = now + first_repeat;
  add({.key = arrows.at(direction)});
}

void PadKeys::press(PadButton button, double now) {
  if (is_arrow(button)) return hold(direction_of(button), &Direction::button, true, now);
  if (const auto press = meaning(button); press.key != Key::none) add(press);
}

void PadKeys::release(PadButton button) {
  if (is_arrow(button)) hold(direction_of(button), &Direction::button, false, 0);
}

void PadKeys::left_stick(float x, float y, double now) {
  const std::array leaning{-y, y, -x, x};
  // Of two directions at once the stronger one counts: a list and a row are never walked together.
  const float strongest = *std::max_element(leaning.begin(), leaning.end());
  for (std::size_t i = 0; i < leaning.size(); ++i) {
    const float enough = directions_.at(i).stick ? rests_below : leans_from;
    hold(i, &Direction::stick, leaning.at(i) >= strongest && leaning.at(i) >= enough, now);
  }
}

void PadKeys::right_stick(float x, float y) { scroll_ = {beyond(x), beyond(y)}; }

std::vector<Event> PadKeys::events(double now) {
  for (std::size_t i = 0; i < directions_.size(); ++i) {
    auto& d = directions_.at(i);
    if (!d.held() || now < d.next_repeat) continue;
    d.next_repeat = now + further_repeats;
    add({.key = arrows.at(i), .repeat = true});
  }
  const auto lines = static_cast<float>(std::clamp(now - last_, 0.0, longest_step) * lines_a_second);
  if (scroll_ != Point{})
    events_.push_back({.kind = Event::Kind::wheel, .x = scroll_.x * lines, .y = -scroll_.y * lines});
  last_ = now;
  return std::exchange(events_, {});
}

}  // namespace plumbline::platform
