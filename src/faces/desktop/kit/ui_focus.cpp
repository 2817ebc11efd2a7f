// Where the keyboard is, and where it goes from there. Every key is looked at before the page is drawn, with
// what the frame before had on it.

#include "faces/desktop/kit/ui.hpp"

#include <cmath>

namespace plumbline::desktop {

using platform::Key;

namespace {

bool is_arrow(Key k) { return k == Key::up || k == Key::down || k == Key::left || k == Key::right; }

/// How far a box lies from another in a direction; nothing when it doesn't lie there. What lies straight
/// ahead counts as nearer than what lies aside.
std::optional<float> distance(const Box& from, const Box& to, Key direction) {
  const bool across = direction == Key::left || direction == Key::right;
  const auto a = from.centre(), b = to.centre();
  float ahead = 0, beside = 0;
  if (across) {
    ahead = direction == Key::right ? b.x - a.x : a.x - b.x;
    beside = std::max(0.F, std::max(from.y0, to.y0) - std::min(from.y1, to.y1));
  } else {
    ahead = direction == Key::down ? b.y - a.y : a.y - b.y;
    beside = std::max(0.F, std::max(from.x0, to.x0) - std::min(from.x1, to.x1));
  }
  if (ahead < 2) return std::nullopt;
  const float slant = across ? std::abs(b.y - a.y) : std::abs(b.x - a.x);
  if (across && beside > 0) return std::nullopt;  // left and right stay in the row
  return ahead + 4 * beside + slant * .2F;
}

}  // namespace

void Ui::move_focus() {
  const auto* now = [&]() -> const Placed* {
    for (const auto& p : before_)
      if (p.item.id == focus_ && can_focus(p)) return &p;
    return nullptr;
  }();
  typing_ = now != nullptr && now->item.role == Role::field;
  if (!key_) return;
  const Key k = key_->key;
  if (k == Key::tab || k == Key::back_tab) {
    tab(k == Key::tab ? 1 : -1);
    key_.reset();
    return;
  }
  if (is_arrow(k)) {
    const bool across = k == Key::left || k == Key::right;
    if (now != nullptr &&
        ((across && (now->item.keeps_across || typing_)) || (!across && now->item.keeps_along)))
      return;
    arrow(k);
    key_.reset();
  }
}

void Ui::tab(int step) {
  std::vector<const Placed*> ring;
  for (const auto& p : before_)
    if (can_focus(p)) ring.push_back(&p);
  if (ring.empty()) return;
  const auto n = static_cast<int>(ring.size());
  int at = step > 0 ? -1 : n;
  for (int i = 0; i < n; ++i)
    if (ring[static_cast<std::size_t>(i)]->item.id == focus_) at = i;
  focus_ = ring[static_cast<std::size_t>((at + step + n) % n)]->item.id;
  focus_moved_ = true;
}

void Ui::arrow(Key k) {
  const Placed* now = nullptr;
  for (const auto& p : before_)
    if (p.item.id == focus_ && can_focus(p)) now = &p;
  if (now == nullptr) return tab(k == Key::up || k == Key::left ? -1 : 1);
  for (const bool within : {true, false}) {
    if (within && now->item.group.empty()) continue;
    const Placed* best = nullptr;
    float nearest = 0;
    for (const auto& p : before_) {
      if (&p == now || !can_focus(p) || (within && p.item.group != now->item.group)) continue;
      const auto d = distance(now->box, p.box, k);
      if (d && (best == nullptr || *d < nearest)) {
        best = &p;
        nearest = *d;
      }
    }
    if (best == nullptr) continue;
    focus_ = best->item.id;
    focus_moved_ = true;
    return;
  }
}

void Ui::settle_focus() {
  const auto layers = layers_now_;
  if (layers < top_layer_) {
    top_layer_ = layers;
    while (focus_below_.size() > static_cast<std::size_t>(layers)) {
      focus_ = focus_below_.back();
      focus_below_.pop_back();
    }
    ask_frames(2);
  }
  const auto before = focus_;
  const auto find = [&](const std::string& id) -> const Placed* {
    for (const auto& p : items_)
      if (p.item.id == id && can_focus(p)) return &p;
    return nullptr;
  };
  if (!want_focus_.empty() && find(want_focus_) != nullptr) {
    focus_ = want_focus_;
    want_focus_.clear();
    want_first_ = false;
    focus_moved_ = true;
  }
  const auto* now = find(focus_);
  bool begins = false;  // a page begins at its top, wherever its first control is
  if (want_first_ || now == nullptr) {
    begins = want_first_;
    const Placed* chosen = nullptr;
    for (const auto& p : items_) {
      if (!can_focus(p)) continue;
      const bool passed = !want_first_ && static_cast<std::size_t>(p.order) < focus_order_;
      if (p.item.first && !passed) {  // of a form that opened where the focus was, its first line
        chosen = &p;
        break;
      }
      // What was focused is gone: what now stands in its place has it, the last one if it was the last.
      if (want_first_ ? chosen == nullptr
                      : chosen == nullptr || static_cast<std::size_t>(p.order) <= focus_order_)
        chosen = &p;
    }
    focus_ = chosen != nullptr ? chosen->item.id : "";
    want_first_ = false;
  }
  now = find(focus_);
  if (now != nullptr) focus_order_ = static_cast<std::size_t>(now->order);
  if (focus_ != before) ask_frames(2);
  if (now != nullptr && (focus_moved_ || (focus_ != before && !begins))) reveal(*now);
  focus_moved_ = false;
}

}  // namespace plumbline::desktop
