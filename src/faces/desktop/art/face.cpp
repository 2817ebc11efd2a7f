// The head, and what moves in it: brows, eyes, nose, cheeks, the lines of age.

#include "faces/desktop/art/figure.hpp"

#include <algorithm>
#include <cmath>

namespace plumbline::desktop {

namespace {

constexpr float kEye = 18.3F, kEyeHalf = 9.4F;

/// Where features lie: a turned or bent head moves them against the outline.
Point shifted(const Figure& f, float x, float y) { return {x + f.facing * 3.2F, y + f.mood.down * 0.55F}; }

void draw_ears(const Brush& brush, const Figure& f) {
  const auto& c = f.colours;
  for (const float side : {-1.F, 1.F}) {
    const float x = side * (f.head.cheek + 1.5F) - f.facing * 1.5F;
    brush.ellipse({x, 7}, 7, 12, Paint(side < 0 ? c.skin : mix(c.skin, c.skin_shade, 0.55F)), side * 0.16F);
    if (brush.fine(7, 5))
      brush.ellipse({x + side * 0.6F, 7.5F}, 3.6F, 7.5F, faded(c.skin_deep, 0.3F), side * 0.16F);
  }
}

struct Lids {
  float upper, lower, outer;  // heights of the opening, and how far the outer corner lies up
  float at_upper(float t) const { return -upper * (1 - t * t) - outer * (t + 1) / 2; }
  float at_lower(float t) const { return lower * (1 - t * t) - outer * (t + 1) / 2; }
};

/// `t` runs from the inner (-1) to the outer corner (1).
std::array<Point, 5> lid_line(const Lids& lids, bool upper) {
  std::array<Point, 5> out;
  for (std::size_t i = 0; i < 5; ++i) {
    const float t = static_cast<float>(i) / 2 - 1;
    out[i] = {t * kEyeHalf, upper ? lids.at_upper(t) : lids.at_lower(t)};
  }
  return out;
}

/// A disc cut by the lids.
void draw_iris(const Brush& eye, const Lids& lids, Point at, float radius, const Paint& paint) {
  std::array<Point, 5> up, down;
  for (std::size_t i = 0; i < 5; ++i) {
    const float angle = 3.1415927F * (1 - static_cast<float>(i) / 4);
    const float x = at.x + std::cos(angle) * radius, dy = std::sin(angle) * radius;
    const float t = std::clamp(x / kEyeHalf, -1.F, 1.F);
    up[i] = {x, std::max(at.y - dy, lids.at_upper(t))};
    down[i] = {x, std::min(at.y + dy, lids.at_lower(t))};
  }
  eye.ribbon(up, down, paint);
}

/// A brush at one eye, x growing outwards.
Brush eye_brush(const Brush& brush, const Figure& f, bool left) {
  return brush.moved(shifted(f, left ? -kEye : kEye, 0), 1, 0, left);
}

void draw_eye(const Brush& brush, const Figure& f, bool left) {
  const auto& c = f.colours;
  const Brush eye = eye_brush(brush, f, left);
  const float old = f.who.age == Age::old ? 0.9F : 1;
  const Lids lids{6.1F * f.mood.lid * old, std::max(3.6F - f.mood.lower_lid, 1.2F), 0.9F};
  const float look = (left ? -1.F : 1.F) * (f.mood.look_x + f.facing * 1.6F);
  const Point gaze{look, f.mood.look_y * 0.9F - 0.6F};
  if (!brush.fine(kEyeHalf, 4)) {  // small: a dark drop, no white
    eye.ellipse({gaze.x, gaze.y + 0.5F}, 4.4F, 4.8F * std::max(f.mood.lid, 0.6F),
                mix(c.eye, hex(0x17100E), 0.6F));
    return;
  }
  eye.ribbon(lid_line(lids, true), lid_line(lids, false), mix(hex(0xFBF6EF), c.skin, 0.10F));
  draw_iris(eye, lids, gaze, 5.6F, Paint(darker(c.eye, 0.35F), c.eye, {0, -4}, {0, 4}));
  draw_iris(eye, lids, gaze, 2.7F, hex(0x140D0C));
  if (brush.fine(1.5F, 1.2F) && f.mood.lid > 0.6F)
    eye.ellipse({gaze.x + (left ? 1.8F : -1.8F), gaze.y - 1.9F}, 1.3F, 1.3F, faded(kWhite, 0.9F));
  const float lash = f.who.long_lashes ? 2.5F : 1.9F;
  const float reach = f.who.long_lashes ? 2.4F : 0.8F;
  eye.line({{-kEyeHalf - 0.3F, lids.at_upper(-1) + 0.4F},
            {-4.6F, lids.at_upper(-0.52F) - 0.4F},
            {0, lids.at_upper(0) - 0.5F},
            {4.8F, lids.at_upper(0.55F) - 0.5F},
            {kEyeHalf + reach, lids.at_upper(1) - reach * 0.7F}},
           lash, mix(hex(0x1D1210), c.skin_deep, 0.15F), 0.55F);
  // The fold of the lid, and a soft line below the eye.
  eye.line({{-6.5F, -lids.upper - 1.6F}, {0, -lids.upper - 4.2F}, {8.2F, -lids.upper * 0.6F - 3.4F}}, 1.3F,
           faded(c.skin_deep, 0.5F), 0.8F);
  if (f.who.age != Age::young)
    eye.line({{-5, lids.lower + 3.4F}, {1, lids.lower + 5.2F}, {7, lids.lower + 3.6F}}, 1.2F,
             faded(c.skin_deep, f.who.age == Age::old ? 0.42F : 0.2F), 0.8F);
  if (f.who.age == Age::old) {
    eye.line({{kEyeHalf + 3, -1.5F}, {kEyeHalf + 6.5F, -3.5F}}, 1.1F, faded(c.skin_deep, 0.35F));
    eye.line({{kEyeHalf + 3, 1.5F}, {kEyeHalf + 6.8F, 2.5F}}, 1.1F, faded(c.skin_deep, 0.35F));
  }
}

void draw_brow(const Brush& brush, const Figure& f, bool left) {
  const Brush eye = eye_brush(brush, f, left);
  const auto& m = f.mood;
  const float thick = f.who.long_lashes ? 2.9F : 4.2F;
  const float y = -13.2F - (f.who.long_lashes ? 0.8F : 0.F);
  eye.line({{-8.8F - m.brow_close, y + 1.2F - m.brow_in},
            {-2.5F - m.brow_close * 0.6F, y - 1.7F - m.brow_in * 0.66F - m.brow_out * 0.22F},
            {4.5F, y - 2.6F - m.brow_in * 0.1F - m.brow_out * 0.7F},
            {11.6F, y + 1.8F - m.brow_out}},
           thick, f.colours.brow, 0.62F);
}

void draw_nose(const Brush& brush, const Figure& f) {
  const auto& c = f.colours;
  const float half = f.who.nose == Nose::slim ? 6.2F : f.who.nose == Nose::medium ? 7.6F : 9.8F;
  const float turn = f.facing * 2.4F;
  const auto at = [&](float x, float y) { return shifted(f, x + turn * (y / 24), y); };
  if (!brush.fine(10, 6)) {
    brush.line({at(2.5F, 6), at(5, 18), at(-2, 21)}, 3.2F, faded(c.skin_deep, 0.5F), 0.5F);
    return;
  }
  // The shaded side of the bridge, the tip, the wings.
  brush.ribbon({at(3.4F, -9), at(3.2F, 4), at(half * 0.62F, 15), at(half, 21.5F)},
               {at(5.4F, -8), at(5.2F, 5), at(half * 0.95F, 14), at(half + 1, 21)},
               faded(c.skin_shade, 0.55F));
  brush.glow(at(-0.6F, 15), 5.2F, 7, faded(c.skin_light, 0.75F));
  brush.line({at(-half - 0.2F, 19.6F), at(-half * 0.6F, 23.6F), at(0, 25), at(half * 0.6F, 23.6F),
              at(half + 0.2F, 19.6F)},
             2.3F, faded(c.skin_deep, 0.62F), 0.75F);
  brush.line({at(-half * 0.72F, 22.4F), at(-half * 0.3F, 22.2F)}, 2, faded(c.skin_deep, 0.55F), 0.4F);
  brush.line({at(half * 0.72F, 22.4F), at(half * 0.3F, 22.2F)}, 2, faded(c.skin_deep, 0.55F), 0.4F);
}

void draw_skin(const Brush& brush, const Figure& f) {
  const auto& c = f.colours;
  if (!brush.fine(10, 6)) return;
  const float warm = 0.30F + 0.22F * f.mood.cheeks;
  brush.glow(shifted(f, -25, 21), 15, 11, faded(c.blush, warm));
  brush.glow(shifted(f, 25, 21), 15, 11, faded(c.blush, warm));
  brush.glow(shifted(f, -9, -32), 26, 16, faded(c.skin_light, 0.5F));
  if (f.who.freckles)
    for (const auto& p : {Point{-24, 15},
                          {-18, 18},
                          {-28, 20},
                          {-20, 23},
                          {-13, 14},
                          {24, 15},
                          {18, 18},
                          {28, 20},
                          {20, 23},
                          {13, 14}})
      brush.ellipse(shifted(f, p.x, p.y), 1, 1, faded(c.skin_deep, 0.4F));
  const float fold = f.who.age == Age::old ? 0.5F : f.who.age == Age::middle ? 0.24F : 0;
  const float glad = f.mood.corners > 2 ? 0.22F : 0;
  if (fold + glad > 0)
    for (const float side : {-1.F, 1.F})
      brush.line({shifted(f, side * 11.5F, 23), shifted(f, side * 17.2F, 30), shifted(f, side * 19, 37.5F)},
                 1.5F, faded(c.skin_deep, fold + glad), 0.85F);
  if (f.who.age == Age::old)
    for (const float y : {-31.F, -25.5F})
      brush.line({shifted(f, -17, y), shifted(f, 0, y - 1.6F), shifted(f, 17, y)}, 1.3F,
                 faded(c.skin_deep, 0.26F), 0.9F);
  if (f.mood.frown > 0.2F)
    for (const float side : {-1.F, 1.F})
      brush.line({shifted(f, side * 3.2F, -15.5F), shifted(f, side * 2.6F, -9)}, 1.5F,
                 faded(c.skin_deep, 0.5F * f.mood.frown), 0.8F);
}

}  // namespace

void draw_head(const Brush& brush, const Figure& f) {
  const bool hidden =
      f.who.cover == Cover::headscarf ||
      (f.who.cover == Cover::none && (f.who.style == HairStyle::straight || f.who.style == HairStyle::bob));
  if (!hidden) draw_ears(brush, f);
  const auto& h = f.head;
  const auto& c = f.colours;
  brush.blob({{0, -60},
              {27, -53.5F},
              {h.temple, -28},
              {h.cheek, 0},
              {h.jaw, h.jaw_y},
              {h.chin, h.chin_y},
              {9.5F, h.bottom - 1},
              {-9.5F, h.bottom - 1},
              {-h.chin, h.chin_y},
              {-h.jaw, h.jaw_y},
              {-h.cheek, 0},
              {-h.temple, -28},
              {-27, -53.5F}},
             Paint(mix(c.skin, c.skin_light, 0.55F), mix(c.skin, c.skin_shade, 0.62F), {-30, -30}, {46, 34}));
}

void draw_features(const Brush& brush, const Figure& f) {
  draw_skin(brush, f);
  for (const bool left : {true, false}) {
    draw_eye(brush, f, left);
    draw_brow(brush, f, left);
  }
  draw_nose(brush, f);
}

}  // namespace plumbline::desktop
