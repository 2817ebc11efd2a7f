#include "faces/desktop/art/brush.hpp"

#include <algorithm>
#include <cmath>

namespace plumbline::desktop {

namespace {

ImVec2 between(ImVec2 a, ImVec2 b, float t) { return {a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t}; }
float length_of(float x, float y) { return std::sqrt(x * x + y * y); }
float distance(ImVec2 a, ImVec2 b) { return length_of(a.x - b.x, a.y - b.y); }

/// A point of the smooth curve from p1 to p2 (Catmull and Rom's: it bends towards the neighbours).
ImVec2 on_curve(ImVec2 p0, ImVec2 p1, ImVec2 p2, ImVec2 p3, float t) {
  const float t2 = t * t, t3 = t2 * t;
  const auto one = [&](float a, float b, float c, float d) {
    return 0.5F * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t2 + (3 * b - a - 3 * c + d) * t3);
  };
  return {one(p0.x, p1.x, p2.x, p3.x), one(p0.y, p1.y, p2.y, p3.y)};
}

/// Into how many straight pieces a curve is cut so that none lies further from it than `off` pixels: halving
/// a piece brings it four times as near.
int pieces_of(ImVec2 p0, ImVec2 p1, ImVec2 p2, ImVec2 p3, float off) {
  const float bow = distance(on_curve(p0, p1, p2, p3, 0.5F), between(p1, p2, 0.5F));
  return std::clamp(static_cast<int>(std::ceil(std::sqrt(bow / off))), 1, 10);
}

/// The outward normal at each point of a closed shape, whichever way round it runs.
void normals_of(const Outline& shape, std::array<Pixel, Outline::kMost>& out) {
  const std::size_t n = shape.size;
  float area = 0;
  for (std::size_t i = 0, j = n - 1; i < n; j = i++)
    area += shape.points[j].x * shape.points[i].y - shape.points[i].x * shape.points[j].y;
  const float way = area < 0 ? -1.F : 1.F;
  ImVec2 before;
  const auto edge_normal = [&](std::size_t i) {
    const ImVec2 a = shape.points[i], b = shape.points[(i + 1) % n];
    const float length = std::max(distance(a, b), 1e-4F);
    return ImVec2(way * (b.y - a.y) / length, way * (a.x - b.x) / length);
  };
  before = edge_normal(n - 1);
  for (std::size_t i = 0; i < n; ++i) {
    const ImVec2 after = edge_normal(i);
    ImVec2 sum((before.x + after.x) / 2, (before.y + after.y) / 2);
    const float square = std::max(sum.x * sum.x + sum.y * sum.y, 0.25F);  // sharp corners reach twice as far
    out[i] = ImVec2(sum.x / square, sum.y / square);
    before = after;
  }
}

}  // namespace

Brush::Brush(ImDrawList& list, const Region& region, Placing placing, Light light, float step)
    : list_(&list),
      region_(&region),
      placing_(placing),
      light_(light),
      step_(step),
      white_(ImGui::GetFontTexUvWhitePixel()),
      cos_(std::cos(placing.turn)),
      sin_(std::sin(placing.turn)) {}

Brush Brush::moved(Point to, float scale, float turn, bool mirrored) const {
  Brush out = *this;
  out.placing_.origin = on_screen(to);
  out.placing_.unit *= scale;
  out.placing_.turn += placing_.mirrored ? -turn : turn;
  out.placing_.mirrored = placing_.mirrored != mirrored;
  out.cos_ = std::cos(out.placing_.turn);
  out.sin_ = std::sin(out.placing_.turn);
  return out;
}

Brush Brush::within(const Region& region) const {
  Brush out = *this;
  out.region_ = &region;
  return out;
}

Brush Brush::lit(Light light) const {
  Brush out = *this;
  out.light_ = light;
  return out;
}

Brush Brush::haloed(float width, ImU32 colour) const {
  Brush out = *this;
  out.halo_ = width;
  out.step_ *= 2.5F;  // a line in one colour needs fewer points
  out.halo_colour_ = colour;
  return out;
}

ImVec2 Brush::on_screen(Point p) const {
  const float x = placing_.mirrored ? -p.x : p.x;
  return {placing_.origin.x + (x * cos_ - p.y * sin_) * placing_.unit,
          placing_.origin.y + (x * sin_ + p.y * cos_) * placing_.unit};
}

void Brush::blob(std::initializer_list<Point> through, const Paint& paint) const {
  blob(std::span(through.begin(), through.size()), paint);
}

void Brush::blob(std::span<const Point> through, const Paint& paint) const {
  const std::size_t n = through.size();
  if (n < 3) return;
  const auto at = [&](std::size_t i) { return on_screen(through[i % n]); };
  Outline shape;
  for (std::size_t i = 0; i < n; ++i) {
    const ImVec2 p0 = at(i + n - 1), p1 = at(i), p2 = at(i + 1), p3 = at(i + 2);
    const int steps = pieces_of(p0, p1, p2, p3, step_ * 0.035F);
    for (int k = 0; k < steps; ++k)
      shape.add(on_curve(p0, p1, p2, p3, static_cast<float>(k) / static_cast<float>(steps)));
  }
  fill(shape, paint);
}

void Brush::polygon(std::initializer_list<Point> corners, const Paint& paint) const {
  Outline shape;
  for (const auto& p : corners) shape.add(on_screen(p));
  fill(shape, paint);
}

void Brush::box(Point a, Point b, const Paint& paint, float radius) const {
  if (radius * placing_.unit < 0.7F) return polygon({a, {b.x, a.y}, b, {a.x, b.y}}, paint);
  Outline shape;
  const int steps = std::clamp(static_cast<int>(radius * placing_.unit / 2.5F) + 1, 1, 6);
  const std::array<Point, 4> centres{{{b.x - radius, b.y - radius},
                                      {a.x + radius, b.y - radius},
                                      {a.x + radius, a.y + radius},
                                      {b.x - radius, a.y + radius}}};
  for (std::size_t corner = 0; corner < 4; ++corner)
    for (int i = 0; i <= steps; ++i) {
      const float angle =
          1.5707963F * (static_cast<float>(corner) + static_cast<float>(i) / static_cast<float>(steps));
      shape.add(on_screen(
          {centres[corner].x + std::cos(angle) * radius, centres[corner].y + std::sin(angle) * radius}));
    }
  fill(shape, paint);
}

void Brush::ellipse(Point centre, float rx, float ry, const Paint& paint, float turn) const {
  Outline shape;
  const float round = 3.1415927F * (rx + ry) * placing_.unit;
  const int n = std::clamp(static_cast<int>(round / step_), 7, 48);
  const float c = std::cos(turn), s = std::sin(turn);
  for (int i = 0; i < n; ++i) {
    const float angle = 6.2831853F * static_cast<float>(i) / static_cast<float>(n);
    const float x = std::cos(angle) * rx, y = std::sin(angle) * ry;
    shape.add(on_screen({centre.x + x * c - y * s, centre.y + x * s + y * c}));
  }
  fill(shape, paint);
}

void Brush::ribbon(std::initializer_list<Point> one, std::initializer_list<Point> other,
                   const Paint& paint) const {
  ribbon(std::span(one.begin(), one.size()), std::span(other.begin(), other.size()), paint);
}

void Brush::ribbon(std::span<const Point> one, std::span<const Point> other, const Paint& paint) const {
  const std::size_t n = std::min(one.size(), other.size());
  if (n < 2) return;
  Outline left, right;
  const auto at = [&](std::span<const Point> list, std::size_t i) {
    return on_screen(list[std::min(i, n - 1)]);
  };
  const auto before = [&](std::span<const Point> list, std::size_t i) {
    return at(list, i == 0 ? 0 : i - 1);
  };
  for (std::size_t i = 0; i + 1 < n; ++i) {
    const auto pieces = [&](std::span<const Point> list) {
      return pieces_of(before(list, i), at(list, i), at(list, i + 1), at(list, i + 2), step_ * 0.035F);
    };
    const int steps = std::max(pieces(one), pieces(other));
    for (int k = 0; k < steps; ++k) {
      const float t = static_cast<float>(k) / static_cast<float>(steps);
      left.add(on_curve(before(one, i), at(one, i), at(one, i + 1), at(one, i + 2), t));
      right.add(on_curve(before(other, i), at(other, i), at(other, i + 1), at(other, i + 2), t));
    }
  }
  left.add(at(one, n - 1));
  right.add(at(other, n - 1));
  strip(left, right, paint);
}

void Brush::line(std::initializer_list<Point> through, float width, const Paint& paint, float taper) const {
  const std::size_t n = std::min<std::size_t>(through.size(), 8);
  if (n < 2) return;
  std::array<Point, 8> left, right;
  const Point* p = through.begin();
  for (std::size_t i = 0; i < n; ++i) {
    const Point a = p[i == 0 ? 0 : i - 1], b = p[std::min(i + 1, n - 1)];
    const float length = std::max(length_of(b.x - a.x, b.y - a.y), 1e-4F);
    const float along = 2 * static_cast<float>(i) / static_cast<float>(n - 1) - 1;
    const float half = width / 2 * (1 - taper * along * along) / length;
    left[i] = {p[i].x - (b.y - a.y) * half, p[i].y + (b.x - a.x) * half};
    right[i] = {p[i].x + (b.y - a.y) * half, p[i].y - (b.x - a.x) * half};
  }
  ribbon(std::span(left.data(), n), std::span(right.data(), n), paint);
}

void Brush::ring(Point centre, float rx, float ry, float width, const Paint& paint) const {
  Outline outer, inner;
  const int n = std::clamp(static_cast<int>(3.1415927F * (rx + ry) * placing_.unit / step_), 8, 40);
  for (int i = 0; i <= n; ++i) {
    const float angle = 6.2831853F * static_cast<float>(i) / static_cast<float>(n);
    const float c = std::cos(angle), s = std::sin(angle);
    outer.add(on_screen({centre.x + c * (rx + width / 2), centre.y + s * (ry + width / 2)}));
    inner.add(on_screen({centre.x + c * (rx - width / 2), centre.y + s * (ry - width / 2)}));
  }
  strip(outer, inner, paint);
}

void Brush::glow(Point centre, float rx, float ry, ImU32 colour) const {
  if (halo_ > 0) return;
  const int n = std::clamp(static_cast<int>(3.F * (rx + ry) * placing_.unit / step_ / 2), 8, 24);
  const ImVec2 middle = region_->nearest(on_screen(centre));
  list_->PrimReserve(n * 3, n + 1);
  const unsigned base = list_->_VtxCurrentIdx;
  const ImU32 full = toned(colour), none = full & ~IM_COL32_A_MASK;
  vertex(middle, full);
  for (int i = 0; i < n; ++i) {
    const float angle = 6.2831853F * static_cast<float>(i) / static_cast<float>(n);
    vertex(region_->nearest(on_screen({centre.x + std::cos(angle) * rx, centre.y + std::sin(angle) * ry})),
           none);
  }
  for (unsigned i = 0; i < static_cast<unsigned>(n); ++i)
    for (const unsigned at : {0U, 1 + i, 1 + (i + 1) % static_cast<unsigned>(n)})
      list_->PrimWriteIdx(static_cast<ImDrawIdx>(base + at));
}

void Brush::ground(const Paint& paint) const {
  Outline shape = region_->edge();
  fill(shape, paint);
}

void Brush::vertex(ImVec2 p, ImU32 colour) const { list_->PrimWriteVtx(p, white_, colour); }

ImU32 Brush::toned(ImU32 colour) const {
  const auto part = [colour](int shift, float by) {
    return std::min(static_cast<ImU32>(static_cast<float>((colour >> shift) & 255U) * by), ImU32{255})
           << shift;
  };
  return part(IM_COL32_R_SHIFT, light_.red) | part(IM_COL32_G_SHIFT, light_.green) |
         part(IM_COL32_B_SHIFT, light_.blue) | (colour & IM_COL32_A_MASK);
}

/// A paint as it lies on the screen: what colour goes where.
struct Brush::Wash {
  ImU32 from = 0, to = 0;
  bool even = true;
  float x = 0, y = 0, offset = 0;  // how far along the gradient a pixel lies: x, y and a constant
  ImU32 at(ImVec2 p) const { return even ? from : mix(from, to, p.x * x + p.y * y - offset); }
};

Brush::Wash Brush::wash(const Paint& paint) const {
  if (halo_ > 0) return {halo_colour_, 0, true};
  if (paint.even) return {toned(paint.from), 0, true};
  const ImVec2 a = on_screen(paint.a), b = on_screen(paint.b);
  const float dx = b.x - a.x, dy = b.y - a.y, square = std::max(dx * dx + dy * dy, 1e-4F);
  return {toned(paint.from), toned(paint.to), false,
          dx / square,       dy / square,     (a.x * dx + a.y * dy) / square};
}

/// Just inside the edge in full colour, just outside it with none: what smooths it.
void Brush::edge_pair(ImVec2 p, ImVec2 out, float half, ImU32 colour) const {
  vertex(region_->nearest({p.x - out.x * half, p.y - out.y * half}), colour);
  vertex(region_->nearest({p.x + out.x * half, p.y + out.y * half}), colour & ~IM_COL32_A_MASK);
}

void Brush::fill(Outline& shape, const Paint& paint) const {
  if (shape.size < 3) return;
  std::array<Pixel, Outline::kMost> normals;
  if (halo_ > 0) {
    normals_of(shape, normals);
    for (std::size_t i = 0; i < shape.size; ++i)
      shape.points[i] =
          ImVec2(shape.points[i].x + normals[i].x * halo_, shape.points[i].y + normals[i].y * halo_);
  }
  if (!region_->holds(shape)) region_->cut(shape);
  if (shape.size < 3) return;
  normals_of(shape, normals);
  ImVec2 centre;
  for (std::size_t i = 0; i < shape.size; ++i)
    centre = between(centre, shape.points[i], 1.F / static_cast<float>(i + 1));
  const auto n = static_cast<unsigned>(shape.size);
  const float half = list_->_FringeScale / 2;
  list_->PrimReserve(static_cast<int>(n * 9), static_cast<int>(n * 2 + 1));
  const unsigned base = list_->_VtxCurrentIdx;
  const Wash colours = wash(paint);
  vertex(centre, colours.at(centre));
  for (std::size_t i = 0; i < n; ++i)
    edge_pair(shape.points[i], normals[i], half, colours.at(shape.points[i]));
  for (unsigned i = 0; i < n; ++i) {
    const unsigned in = base + 1 + 2 * i, next = base + 1 + 2 * ((i + 1) % n);
    for (const unsigned at : {base, in, next, in, in + 1, next + 1, in, next + 1, next})
      list_->PrimWriteIdx(static_cast<ImDrawIdx>(at));
  }
}

void Brush::strip(const Outline& one, const Outline& other, const Paint& paint) const {
  const std::size_t n = one.size;
  Outline around;
  for (std::size_t i = 0; i < n; ++i) around.add(one.points[i]);
  for (std::size_t i = n; i-- > 0;) around.add(other.points[i]);
  if (around.size < 2 * n) return;
  std::array<Pixel, Outline::kMost> normals;
  normals_of(around, normals);
  const auto all = static_cast<unsigned>(around.size);
  const float half = list_->_FringeScale / 2;
  list_->PrimReserve(static_cast<int>((n - 1) * 6 + all * 6), static_cast<int>(all * 2));
  const unsigned base = list_->_VtxCurrentIdx;
  const Wash colours = wash(paint);
  for (std::size_t i = 0; i < all; ++i) {
    const ImVec2 out = normals[i];
    const ImVec2 p(around.points[i].x + out.x * halo_, around.points[i].y + out.y * halo_);
    // Thinner than a pixel: the edge may not cross to the other side, and covers less.
    const float wide = distance(around.points[i], around.points[all - 1 - i]) + 2 * halo_;
    const float cover = std::min(wide / (2 * half), 1.F);
    const ImU32 colour = colours.at(p);
    edge_pair(p, out, half * cover, cover < 1 ? faded(colour, cover) : colour);
  }
  const auto write = [&](std::initializer_list<unsigned> list) {
    for (const unsigned at : list) list_->PrimWriteIdx(static_cast<ImDrawIdx>(base + at));
  };
  for (unsigned i = 0; i + 1 < n; ++i) {
    const unsigned far = all - 1 - i;
    write({2 * i, 2 * i + 2, 2 * far, 2 * i + 2, 2 * far - 2, 2 * far});
  }
  for (unsigned i = 0; i < all; ++i) {
    const unsigned in = 2 * i, next = 2 * ((i + 1) % all);
    write({in, in + 1, next + 1, in, next + 1, next});
  }
}

}  // namespace plumbline::desktop
