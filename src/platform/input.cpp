#include "platform/input.hpp"

#include <algorithm>

namespace plumbline::platform {
namespace {

using Kind = Event::Kind;

// Events of these kinds can stand for earlier ones of their kind.
bool merges(Kind kind) {
  return kind == Kind::mouse_move || kind == Kind::wheel || kind == Kind::resized || kind == Kind::refresh;
}

bool is_deed(Kind kind) { return kind == Kind::key || kind == Kind::mouse_down || kind == Kind::mouse_up; }

bool has_place(Kind kind) {
  return kind == Kind::mouse_move || kind == Kind::mouse_down || kind == Kind::mouse_up;
}

// Keys whose press is followed by the sign they write.
bool writes(Key key) { return key == Key::letter || key == Key::digit || key == Key::space; }

bool same_repeat(const Event& waiting, const Event& event) {
  return waiting.kind == Kind::key && event.kind == Kind::key && event.key.repeat && waiting.key == event.key;
}

// May `event` still be seen in the frame that this deed ends?
bool may_follow(const Event& deed, const Event& event) {
  if (is_deed(event.kind)) return false;
  if (event.kind == Kind::text) return deed.kind == Kind::key && writes(deed.key.key);
  // A drawing library knows one place of the mouse per frame, and the button has to go down at its own.
  return event.kind != Kind::mouse_move;
}

}  // namespace

void EventQueue::push(const Event& event) {
  const bool no_key = event.kind == Kind::key && event.key.key == Key::none;
  if (!no_key && !merged(event)) waiting_.push_back(event);
}

// Looks back over what may be swapped with `event` without anybody noticing.
bool EventQueue::merged(const Event& event) {
  const bool repeat = event.kind == Kind::key && event.key.repeat;
  if (!merges(event.kind) && !repeat) return false;
  for (auto earlier = waiting_.rbegin(); earlier != waiting_.rend(); ++earlier) {
    if (same_repeat(*earlier, event)) return true;
    if (merges(event.kind) && earlier->kind == event.kind) {
      const bool adds = event.kind == Kind::wheel;
      earlier->x = event.x + (adds ? earlier->x : 0);
      earlier->y = event.y + (adds ? earlier->y : 0);
      return true;
    }
    const bool passed_over = merges(earlier->kind) || (repeat && earlier->kind == Kind::text);
    if (!passed_over) return false;
  }
  return false;
}

// How many of the waiting events the coming frame may see.
std::size_t EventQueue::share() const {
  const auto deed =
      std::find_if(waiting_.begin(), waiting_.end(), [](const Event& e) { return is_deed(e.kind); });
  if (deed == waiting_.end()) return waiting_.size();
  const auto before = static_cast<std::size_t>(deed - waiting_.begin());
  const bool same_again = deed->kind == Kind::key && deed->key.key == last_key_;
  if (same_again && last_key_ != Key::letter && last_key_ != Key::digit) return before;
  std::size_t end = before + 1;
  // What was written before a key that edits belongs before it, and what comes after it has to wait.
  while (end < waiting_.size() && may_follow(*deed, waiting_[end])) ++end;
  return end;
}

std::vector<Event> EventQueue::next_frame() {
  const auto end = waiting_.begin() + static_cast<std::ptrdiff_t>(share());
  std::vector<Event> frame(waiting_.begin(), end);
  waiting_.erase(waiting_.begin(), end);
  last_key_ = Key::none;
  for (const auto& event : frame) {
    if (has_place(event.kind)) mouse_ = {event.x, event.y};
    if (event.kind == Kind::key) last_key_ = event.key.key;
  }
  return frame;
}

}  // namespace plumbline::platform
