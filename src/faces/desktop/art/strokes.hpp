#pragma once
// A pen for icons: strokes with round ends in units of a box of 20, centred. For this room's own files.

#include <imgui.h>

#include <initializer_list>

namespace plumbline::desktop {

class Pen {
 public:
  Pen(ImDrawList& list, ImVec2 centre, ImU32 colour, float size, float stroke)
      : list_(list), centre_(centre), colour_(colour), unit_(size / 20), stroke_(stroke) {}

  void line(std::initializer_list<ImVec2> through, bool closed = false, float weight = 1) const;
  /// From one angle to another, in turns: 0 is to the right, 0.25 is down.
  void arc(ImVec2 centre, float radius, float from, float to, float weight = 1) const;
  void circle(ImVec2 centre, float radius, float weight = 1) const;
  void dot(ImVec2 centre, float radius) const;
  void box(ImVec2 a, ImVec2 b, float round, float weight = 1) const;
  /// Cubic curves one after the other: three points more for each.
  void curve(ImVec2 from, std::initializer_list<ImVec2> rest, bool closed = false) const;
  void full(std::initializer_list<ImVec2> corners) const;

 private:
  ImVec2 at(ImVec2 p) const { return {centre_.x + p.x * unit_, centre_.y + p.y * unit_}; }
  void stroke(bool closed, float weight) const;
  ImDrawList& list_;
  ImVec2 centre_;
  ImU32 colour_;
  float unit_, stroke_;
};

}  // namespace plumbline::desktop
