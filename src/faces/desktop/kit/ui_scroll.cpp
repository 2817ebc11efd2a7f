#include "faces/desktop/kit/ui.hpp"

#include <cmath>

namespace plumbline::desktop {

using platform::Key;

namespace {

constexpr float kBar = 8;
constexpr float kStep = 56;

}  // namespace

float Ui::begin_scroll(const std::string& id, const Box& view) {
  auto& s = scrolls_[id];
  const int index = static_cast<int>(scroll_ids_.size());
  scroll_ids_.push_back(id);
  scroll_views_.push_back(view);
  scroll_parents_.push_back(open_scrolls_.empty() ? -1 : open_scrolls_.back().index);
  open_scrolls_.push_back({id, view, index, items_.size()});
  s.view = view.h();
  const float most = std::max(0.F, s.extent - s.view);
  if (s.held >= 0 && mouse_down_ && most > 0) {
    const float thumb = std::max(40.F, s.view * s.view / s.extent);
    s.offset = s.held_offset + (mouse_.y - s.held) * most / std::max(1.F, s.view - thumb);
  } else {
    s.held = -1;
  }
  s.offset = std::round(std::clamp(s.offset, 0.F, most));
  clip(view);
  return s.offset;
}

void Ui::end_scroll(float contents_end) {
  const auto open = open_scrolls_.back();
  auto& s = scrolls_[open.id];
  const float extent = std::round(contents_end + s.offset - open.view.y0);
  if (std::abs(extent - s.extent) > .5F) {
    s.extent = extent;
    ask_frames(2);
  }
  unclip();
  const float most = s.extent - s.view;
  const bool has_items = items_.size() > open.first_item;
  if (most > 1) {
    if (!has_items) {
      // Nothing in it takes the focus: the area itself does, so that the keyboard can scroll it.
      const auto h =
          hit(open.view, {.id = open.id, .role = Role::text, .label = "More text", .keeps_along = true});
      if (h.ring) focus_ring(open.view.inset(4), 8);
    }
    const float thumb = std::max(40.F, s.view * s.view / s.extent);
    const float y = open.view.y0 + s.offset / most * (s.view - thumb);
    const Box bar = Box::at(open.view.x1 - kBar - 2, y, kBar, thumb);
    const bool hot = bar.grown(4).contains(mouse_);
    fill(bar.inset(0, 3), hot || s.held >= 0 ? theme_->ink3 : theme_->edge, kBar / 2);
    if (hot && mouse_went_down_ && layer_ == top_layer_) {
      s.held = mouse_.y;
      s.held_offset = s.offset;
      pressed_.clear();
    }
  }
  open_scrolls_.pop_back();
  if (layer_ == top_layer_ && wheel_ != 0 && most > 1 && open.view.with(clip_box()).contains(mouse_)) {
    // The innermost area that can still move has the wheel.
    const float to = std::round(std::clamp(s.offset - wheel_ * kStep, 0.F, most));
    if (to != s.offset) {
      s.offset = to;
      wheel_ = 0;
      ask_frames(2);
    }
  }
  if (key_ && most > 1 && layer_ == top_layer_) {
    const bool mine = [&] {
      if (focus_ == open.id) return true;
      for (std::size_t i = open.first_item; i < items_.size(); ++i)
        if (items_[i].item.id == focus_) return true;
      const auto* now = item(focus_);
      return now == nullptr || now->scroll < 0;
    }();
    const float page = s.view * .85F;
    if (mine && !typing_) {
      const Key k = key_->key;
      const auto go = [&](float to) {
        s.offset = to;
        key_.reset();
        ask_frames(2);
      };
      if (k == Key::page_down)
        go(s.offset + page);
      else if (k == Key::page_up)
        go(s.offset - page);
      else if (k == Key::home)
        go(0);
      else if (k == Key::end)
        go(most);
      else if (focus_ == open.id && k == Key::down)
        go(s.offset + kStep);
      else if (focus_ == open.id && k == Key::up)
        go(s.offset - kStep);
    }
  }
}

void Ui::scroll_to_top(const std::string& id) { scrolls_[id].offset = 0; }

float Ui::scrolled(const std::string& id) const {
  const auto at = scrolls_.find(id);
  return at == scrolls_.end() ? 0 : at->second.offset;
}

bool Ui::more_below(const std::string& id) const {
  const auto at = scrolls_.find(id);
  return at != scrolls_.end() && at->second.offset + at->second.view + 1 < at->second.extent;
}

void Ui::reveal(const Placed& p) {
  Box box = p.box;
  for (int at = p.scroll; at >= 0 && static_cast<std::size_t>(at) < scroll_ids_.size();
       at = scroll_parents_[static_cast<std::size_t>(at)]) {
    auto& s = scrolls_[scroll_ids_[static_cast<std::size_t>(at)]];
    const auto& view = scroll_views_[static_cast<std::size_t>(at)];
    const float margin = std::min(28.F, view.h() / 8);
    const float room = view.h() - 2 * margin;
    float by = 0;
    if (box.h() > room || box.y0 < view.y0 + margin)
      by = box.y0 - view.y0 - margin;
    else if (box.y1 > view.y1 - margin)
      by = box.y1 - view.y1 + margin;
    if (box.h() > room && box.y0 <= view.y0 + margin && box.y1 >= view.y1 - margin) by = 0;
    const float to = std::clamp(s.offset + by, 0.F, std::max(0.F, s.extent - s.view));
    const float moved = to - s.offset;
    box.y0 -= moved;  // the area around it has to show it where it comes to lie
    box.y1 -= moved;
    if (std::abs(moved) < 1) continue;
    s.offset = to;
    ask_frames(3);
  }
}

}  // namespace plumbline::desktop
