#include "faces/desktop/art/brush.hpp"

#include <algorithm>
#include <cmath>

namespace plumbline::desktop {

namespace {

constexpr float kQuarter = 1.5707963F;

float side_of(ImVec2 a, ImVec2 b, ImVec2 p) { return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x); }

/// Keeps what lies to the right of the line from a to b.
void cut_by(Outline& shape, ImVec2 a, ImVec2 b) {
  Outline out;
  for (std::size_t i = 0; i < shape.size; ++i) {
    const ImVec2 p = shape.points[i], q = shape.points[(i + 1) % shape.size];
    const float at_p = side_of(a, b, p), at_q = side_of(a, b, q);
    if (at_p >= 0) out.add(p);
    if ((at_p >= 0) == (at_q >= 0)) continue;
    const float t = at_p / (at_p - at_q);
    out.add({p.x + (q.x - p.x) * t, p.y + (q.y - p.y) * t});
  }
  shape = out;
}

}  // namespace

Region::Region(ImVec2 a, ImVec2 b, float radius)
    : a_(a), b_(b), radius_(std::clamp(radius, 0.F, std::min(b.x - a.x, b.y - a.y) / 2)) {
  const std::array<ImVec2, 4> centres{{{b_.x - radius_, b_.y - radius_},
                                       {a_.x + radius_, b_.y - radius_},
                                       {a_.x + radius_, a_.y + radius_},
                                       {b_.x - radius_, a_.y + radius_}}};
  const int steps = radius_ < 0.5F ? 0 : std::clamp(static_cast<int>(1.1F * std::sqrt(radius_)) + 1, 3, 12);
  for (int corner = 0; corner < 4; ++corner)
    for (int i = 0; i <= steps; ++i) {
      const float part = steps == 0 ? 0.5F : static_cast<float>(i) / static_cast<float>(steps);
      const float angle = kQuarter * (static_cast<float>(corner) + part);
      const float reach = steps == 0 ? 0 : radius_;
      const ImVec2 c = steps == 0 ? ImVec2(corner == 0 || corner == 3 ? b_.x : a_.x, corner < 2 ? b_.y : a_.y)
                                  : centres[static_cast<std::size_t>(corner)];
      const ImVec2 p(c.x + std::cos(angle) * reach, c.y + std::sin(angle) * reach);
      if (edge_.size > 0 && std::abs(edge_.points[edge_.size - 1].x - p.x) < 0.01F &&
          std::abs(edge_.points[edge_.size - 1].y - p.y) < 0.01F)
        continue;
      edge_.add(p);
    }
}

ImVec2 Region::nearest(ImVec2 p) const {
  const ImVec2 inner(std::clamp(p.x, a_.x + radius_, b_.x - radius_),
                     std::clamp(p.y, a_.y + radius_, b_.y - radius_));
  const float dx = p.x - inner.x, dy = p.y - inner.y, square = dx * dx + dy * dy;
  if (square <= radius_ * radius_) return p;
  const float back = radius_ / std::sqrt(square);
  return {inner.x + dx * back, inner.y + dy * back};
}

bool Region::holds(ImVec2 p) const {
  const ImVec2 near = nearest(p);
  return std::abs(near.x - p.x) + std::abs(near.y - p.y) < 0.01F;
}

bool Region::holds(const Outline& shape) const {
  return std::all_of(shape.points.begin(), shape.points.begin() + static_cast<std::ptrdiff_t>(shape.size),
                     [this](ImVec2 p) { return holds(p); });
}

void Region::cut(Outline& shape) const {
  for (std::size_t i = 0; i < edge_.size && shape.size > 0; ++i)
    cut_by(shape, edge_.points[i], edge_.points[(i + 1) % edge_.size]);
}

}  // namespace plumbline::desktop
