#pragma once
// Draws smooth shapes into a draw list: curves through given points, filled with a colour or a soft gradient,
// with smooth edges, and never outside a region with rounded corners. Dear ImGui fills convex shapes only and
// cuts rectangles only; here a shape may be any that is seen whole from its centre (`blob`) or lies between
// two curves (`ribbon`). Coordinates are the brush's own units; how many points a curve gets follows from its
// size in pixels.

#include "faces/desktop/art/colour.hpp"

#include <array>
#include <cstddef>
#include <initializer_list>
#include <span>

namespace plumbline::desktop {

struct Point {
  float x = 0, y = 0;
};

/// One colour, or one that passes into another from `a` to `b`.
struct Paint {
  Paint(ImU32 colour) : from(colour), to(colour) {}  // a plain colour is a paint
  Paint(ImU32 first, ImU32 last, Point start, Point end)
      : from(first), to(last), a(start), b(end), even(false) {}
  ImU32 from, to;
  Point a, b;
  bool even = true;
};

/// A point in pixels. Unlike ImVec2 it begins as whatever was there: outlines are made by the thousand.
struct Pixel {
  Pixel() = default;
  Pixel(ImVec2 p) : x(p.x), y(p.y) {}
  operator ImVec2() const { return {x, y}; }
  float x, y;
};

/// A list of points, on the stack.
struct Outline {
  static constexpr std::size_t kMost = 288;
  std::array<Pixel, kMost> points;
  std::size_t size = 0;
  void add(ImVec2 p) {
    if (size < kMost) points[size++] = p;
  }
};

/// Where may be drawn: a rectangle in pixels with rounded corners; a circle when the radius is half its side.
class Region {
 public:
  Region(ImVec2 a, ImVec2 b, float radius);
  bool holds(const Outline& shape) const;
  /// Cuts a shape; one that is seen whole from a point in the region stays so.
  void cut(Outline& shape) const;
  ImVec2 nearest(ImVec2 p) const;
  const Outline& edge() const { return edge_; }

 private:
  bool holds(ImVec2 p) const;
  ImVec2 a_, b_;
  float radius_;
  Outline edge_;  // clockwise
};

/// Where a brush's units lie on the screen.
struct Placing {
  ImVec2 origin;
  float unit = 1;  // pixels
  float turn = 0;  // radians, clockwise
  bool mirrored = false;
};

/// How bright a layer is: the theme's doing.
struct Light {
  float red = 1, green = 1, blue = 1;
};

class Brush {
 public:
  /// `step`: how coarse curves may be; at 4 nobody sees a corner.
  Brush(ImDrawList& list, const Region& region, Placing placing, Light light, float step = 4);

  /// The same brush elsewhere: moved, turned and scaled in its own units.
  Brush moved(Point to, float scale = 1, float turn = 0, bool mirrored = false) const;
  Brush within(const Region& region) const;
  Brush lit(Light light) const;
  /// Everything is drawn `width` pixels larger and in one colour: what is left visible behind the real thing
  /// is a line round it.
  Brush haloed(float width, ImU32 colour) const;

  float unit() const { return placing_.unit; }
  const Region& region() const { return *region_; }
  /// Details below this size in pixels aren't worth their points.
  bool fine(float units, float least_pixels = 2) const { return units * placing_.unit >= least_pixels; }
  ImVec2 on_screen(Point p) const;

  void blob(std::span<const Point> through, const Paint& paint) const;
  void blob(std::initializer_list<Point> through, const Paint& paint) const;
  void polygon(std::initializer_list<Point> corners, const Paint& paint) const;
  void box(Point a, Point b, const Paint& paint, float radius = 0) const;
  void ellipse(Point centre, float rx, float ry, const Paint& paint, float turn = 0) const;
  /// Between two curves through as many points each, both begun at the same end.
  void ribbon(std::span<const Point> one, std::span<const Point> other, const Paint& paint) const;
  void ribbon(std::initializer_list<Point> one, std::initializer_list<Point> other, const Paint& paint) const;
  /// A line through the points, `width` at its middle, thinner at the ends by `taper` (0 to 1).
  void line(std::initializer_list<Point> through, float width, const Paint& paint, float taper = 0.7F) const;
  void ring(Point centre, float rx, float ry, float width, const Paint& paint) const;
  /// Full in the middle, nothing at the rim.
  void glow(Point centre, float rx, float ry, ImU32 colour) const;
  /// The whole region.
  void ground(const Paint& paint) const;

 private:
  void fill(Outline& shape, const Paint& paint) const;
  void strip(const Outline& one, const Outline& other, const Paint& paint) const;
  struct Wash;
  Wash wash(const Paint& paint) const;
  void edge_pair(ImVec2 p, ImVec2 out, float half, ImU32 colour) const;
  void vertex(ImVec2 p, ImU32 colour) const;
  ImU32 toned(ImU32 colour) const;

  ImDrawList* list_;
  const Region* region_;
  Placing placing_;
  Light light_;
  float step_;
  ImVec2 white_;  // of the font's texture
  float cos_ = 1, sin_ = 0;
  float halo_ = 0;
  ImU32 halo_colour_ = 0;
};

}  // namespace plumbline::desktop
