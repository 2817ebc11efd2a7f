// Mouth and beard.

#include "faces/desktop/art/figure.hpp"

#include <algorithm>

namespace plumbline::desktop {

namespace {

/// The mouth's own brush: where it is, x across, y down.
Brush mouth_brush(const Brush& brush, const Figure& f) {
  return brush.moved({f.facing * 3.6F + f.mood.shift, 37.5F + f.mood.down * 0.5F});
}

}  // namespace

void draw_mouth(const Brush& brush, const Figure& f) {
  const auto& c = f.colours;
  const auto& m = f.mood;
  const Brush mouth = mouth_brush(brush, f);
  const float w = 12.4F * m.wide, end = -m.corners, mid = m.bow, q = (end + mid * 3) / 4 - 0.3F;
  const float full = (f.who.lips != 0 ? 1.25F : 1.F) * (1 - 0.5F * m.press);
  if (!brush.fine(w, 6)) {
    mouth.line({{-w, end}, {-w / 2, q}, {0, mid}, {w / 2, q}, {w, end}}, 3.4F, c.lip_deep, 0.5F);
    return;
  }
  const float gape = m.open, low = mid + gape;
  if (gape > 0.5F)
    mouth.ribbon(
        {{-w + 1, end}, {-w / 2, q}, {0, mid}, {w / 2, q}, {w - 1, end}},
        {{-w + 1, end}, {-w / 2, q + gape * 0.72F}, {0, low}, {w / 2, q + gape * 0.72F}, {w - 1, end}},
        Paint(hex(0xFCF7F0), mix(hex(0xF3E6DC), c.lip_deep, 0.12F), {0, mid - 2}, {0, low}));
  // Upper lip, lower lip, the line between.
  mouth.ribbon(
      {{-w, end},
       {-w * 0.5F, q - 2.2F * full},
       {-2.6F, mid - 3.3F * full},
       {0, mid - 2.4F * full},
       {2.6F, mid - 3.3F * full},
       {w * 0.5F, q - 2.2F * full},
       {w, end}},
      {{-w, end}, {-w * 0.5F, q}, {-2.6F, mid - 0.1F}, {0, mid}, {2.6F, mid - 0.1F}, {w * 0.5F, q}, {w, end}},
      mix(c.lip, c.lip_deep, 0.28F));
  const float lower = gape * 0.72F;
  mouth.ribbon({{-w * 0.86F, end * 0.86F + lower * 0.3F},
                {-w * 0.45F, q + lower},
                {0, low},
                {w * 0.45F, q + lower},
                {w * 0.86F, end * 0.86F + lower * 0.3F}},
               {{-w * 0.86F, end * 0.86F + lower * 0.3F},
                {-w * 0.45F, q + lower + 3.6F * full},
                {0, low + 4.6F * full},
                {w * 0.45F, q + lower + 3.6F * full},
                {w * 0.86F, end * 0.86F + lower * 0.3F}},
               c.lip);
  mouth.line({{-w - 0.8F, end - 0.2F}, {-w / 2, q}, {0, mid}, {w / 2, q}, {w + 0.8F, end - 0.2F}},
             gape > 0.5F ? 1.2F : 1.7F, c.lip_deep, 0.45F);
  // The dent below the lower lip.
  mouth.line({{-5, low + 4.6F * full + 4.2F}, {0, low + 4.6F * full + 5.2F}, {5, low + 4.6F * full + 4.2F}},
             1.6F, faded(c.skin_deep, f.who.beard == Beard::full ? 0.F : 0.3F), 0.8F);
}

namespace {

void draw_moustache(const Brush& brush, const Figure& f, const Paint& paint) {
  const Brush mouth = mouth_brush(brush, f);
  const float droop = -f.mood.corners * 0.6F, mid = f.mood.bow - 2;
  mouth.ribbon({{-16, droop + 2}, {-9, mid - 7.5F}, {0, mid - 6.5F}, {9, mid - 7.5F}, {16, droop + 2}},
               {{-15, droop + 3.4F}, {-8, mid - 1}, {0, mid - 0.5F}, {8, mid - 1}, {15, droop + 3.4F}},
               paint);
}

/// Jaw and chin from ear to ear, `thick` below the chin.
void draw_jaw_hair(const Brush& brush, const Figure& f, float thick, const Paint& paint) {
  const auto& h = f.head;
  const float s = f.facing * 2.4F, d = f.mood.down * 0.4F;
  brush.ribbon({{-h.cheek - 0.4F, -4},
                {-h.jaw - thick * 0.5F, h.jaw_y},
                {-h.chin - thick * 0.6F, h.chin_y + thick * 0.7F},
                {-9, h.bottom + thick},
                {9, h.bottom + thick},
                {h.chin + thick * 0.6F, h.chin_y + thick * 0.7F},
                {h.jaw + thick * 0.5F, h.jaw_y},
                {h.cheek + 0.4F, -4}},
               {{-h.cheek + 4, -4},
                {-h.jaw + 8 + s, 21 + d},
                {-20 + s, 30.5F + d},
                {-7 + s, 29 + d},
                {7 + s, 29 + d},
                {20 + s, 30.5F + d},
                {h.jaw - 8 + s, 21 + d},
                {h.cheek - 4, -4}},
               paint);
}

}  // namespace

void draw_beard(const Brush& brush, const Figure& f) {
  const auto& c = f.colours;
  const ImU32 hair = mix(c.hair, c.skin, 0.14F);
  const Paint soft(mix(hair, c.hair_light, 0.3F), mix(hair, c.hair_dark, 0.35F), {-30, 10}, {34, 62});
  switch (f.who.beard) {
    case Beard::none: return;
    case Beard::stubble: return draw_jaw_hair(brush, f, 0, faded(mix(c.hair, c.skin, 0.35F), 0.42F));
    case Beard::moustache: return draw_moustache(brush, f, soft);
    case Beard::goatee: {
      const float s = f.facing * 3, b = f.head.bottom;
      brush.ribbon({{-17 + s, 34},
                    {-17 + s, 46},
                    {-12 + s, b - 1},
                    {0 + s, b + 5},
                    {12 + s, b - 1},
                    {17 + s, 46},
                    {17 + s, 34}},
                   {{-12.6F + s, 36},
                    {-11.5F + s, 44},
                    {-7 + s, 49},
                    {0 + s, 50.5F},
                    {7 + s, 49},
                    {11.5F + s, 44},
                    {12.6F + s, 36}},
                   soft);
      return draw_moustache(brush, f, soft);
    }
    case Beard::full: return draw_jaw_hair(brush, f, 6, soft);
  }
}

}  // namespace plumbline::desktop
