#include "faces/desktop/art/strokes.hpp"

#include <algorithm>

namespace plumbline::desktop {

namespace {

constexpr float kTurn = 6.2831853F;

}  // namespace

void Pen::stroke(bool closed, float weight) const {
  if (list_._Path.Size < 2) return list_.PathClear();
  const float wide = stroke_ * weight;
  const ImVec2 ends[] = {list_._Path.front(), list_._Path.back()};
  list_.PathStroke(colour_, closed ? ImDrawFlags_Closed : ImDrawFlags_None, wide);
  if (closed || wide <= 1.6F) return;
  for (const ImVec2 end : ends) list_.AddCircleFilled(end, wide / 2, colour_, wide > 4 ? 14 : 9);
}

void Pen::line(std::initializer_list<ImVec2> through, bool closed, float weight) const {
  for (const auto& p : through) list_.PathLineTo(at(p));
  stroke(closed, weight);
}

void Pen::arc(ImVec2 centre, float radius, float from, float to, float weight) const {
  list_.PathArcTo(at(centre), radius * unit_, from * kTurn, to * kTurn,
                  std::max(6, static_cast<int>(radius * unit_ * (to - from) * 3)));
  stroke(false, weight);
}

void Pen::circle(ImVec2 centre, float radius, float weight) const {
  list_.AddCircle(at(centre), radius * unit_, colour_, std::max(12, static_cast<int>(radius * unit_ * 3)),
                  stroke_ * weight);
}

void Pen::dot(ImVec2 centre, float radius) const {
  list_.AddCircleFilled(at(centre), std::max(radius * unit_, stroke_ * 0.6F), colour_, 12);
}

void Pen::box(ImVec2 a, ImVec2 b, float round, float weight) const {
  list_.AddRect(at(a), at(b), colour_, round * unit_, 0, stroke_ * weight);
}

void Pen::curve(ImVec2 from, std::initializer_list<ImVec2> rest, bool closed) const {
  list_.PathLineTo(at(from));
  for (const ImVec2* p = rest.begin(); p + 2 < rest.end(); p += 3)
    list_.PathBezierCubicCurveTo(at(p[0]), at(p[1]), at(p[2]), std::max(5, static_cast<int>(unit_ * 9)));
  if (closed) list_._Path.pop_back();  // where it began
  stroke(closed, 1);
}

void Pen::full(std::initializer_list<ImVec2> corners) const {
  for (const auto& p : corners) list_.PathLineTo(at(p));
  list_.PathFillConvex(colour_);
}

}  // namespace plumbline::desktop
