#pragma once
// A rectangle on the page, in logical pixels, y downwards.

#include <imgui.h>

#include <algorithm>

namespace plumbline::desktop {

struct Box {
  float x0 = 0, y0 = 0, x1 = 0, y1 = 0;

  static Box at(float x, float y, float w, float h) { return {x, y, x + w, y + h}; }
  float w() const { return x1 - x0; }
  float h() const { return y1 - y0; }
  ImVec2 min() const { return {x0, y0}; }
  ImVec2 max() const { return {x1, y1}; }
  ImVec2 centre() const { return {(x0 + x1) / 2, (y0 + y1) / 2}; }
  bool empty() const { return x1 <= x0 || y1 <= y0; }
  bool contains(ImVec2 p) const { return p.x >= x0 && p.x < x1 && p.y >= y0 && p.y < y1; }
  Box grown(float by) const { return {x0 - by, y0 - by, x1 + by, y1 + by}; }
  Box inset(float by) const { return grown(-by); }
  Box inset(float across, float down) const { return {x0 + across, y0 + down, x1 - across, y1 - down}; }
  Box with(const Box& o) const {
    return {std::max(x0, o.x0), std::max(y0, o.y0), std::min(x1, o.x1), std::min(y1, o.y1)};
  }
  bool operator==(const Box&) const = default;
};

}  // namespace plumbline::desktop
