// Hair that falls beside the face, and what of it lies behind head and shoulders.

#include "faces/desktop/art/hair.hpp"

namespace plumbline::desktop {

void bob(const Brush& b, const Figure& f) {
  b.ribbon({{-44, 55},
            {-58, 40},
            {-58, 0},
            {-50, -40},
            {-26, -67},
            {4, -73},
            {34, -62},
            {54, -32},
            {59, 4},
            {58, 40},
            {44, 55}},
           {{-40, 52},
            {-41, 34},
            {-41.5F, 2},
            {-37, -22},
            {-26, -38},
            {-12, -48},
            {12, -40},
            {33, -26},
            {41, 2},
            {41, 34},
            {40, 52}},
           hair_paint(f));
  strands(b, f,
          {{{-13, -49}, {-34, -36}, {-47, -8}, {-49, 34}},
           {{-8, -52}, {22, -52}, {44, -26}, {50, 30}},
           {{-6, -48}, {18, -44}, {38, -24}}},
          true);
}

void straight(const Brush& b, const Figure& f) {
  b.ribbon({{-50, 118},
            {-60, 84},
            {-58, 30},
            {-55, -10},
            {-46, -44},
            {-24, -66},
            {0, -71},
            {24, -66},
            {46, -44},
            {55, -10},
            {58, 30},
            {60, 84},
            {50, 118}},
           {{-46, 116},
            {-42, 84},
            {-41, 32},
            {-41, 0},
            {-36, -24},
            {-20, -42},
            {-2, -54},
            {17, -42},
            {35, -24},
            {41, 0},
            {41, 32},
            {42, 84},
            {46, 116}},
           hair_paint(f));
  strands(b, f,
          {{{-3, -55}, {-26, -44}, {-44, -14}, {-48, 60}},
           {{2, -55}, {26, -44}, {45, -12}, {49, 60}},
           {{-4, -60}, {-32, -46}, {-50, -4}, {-54, 70}}},
          true);
}

namespace {

/// A rounded strand from top to bottom.
void strand(const Brush& b, Point from, Point to, float width, const Paint& paint) {
  const Point mid{(from.x + to.x) / 2 + (to.x - from.x) * 0.12F, (from.y + to.y) / 2};
  b.line({from, mid, to}, width, paint, 0.3F);
  b.ellipse({to.x, to.y - width * 0.2F}, width * 0.38F, width * 0.45F, paint);
}

}  // namespace

void locs(const Brush& b, const Figure& f) {
  const Paint paint = hair_paint(f);
  for (const float s : {-1.F, 1.F}) {
    strand(b, {s * 38, -40}, {s * 57, 96}, 13, paint);
    if (!b.fine(12, 5)) continue;
    strand(b, {s * 42, -34}, {s * 47, 84}, 12, Paint(mix(f.colours.hair, f.colours.hair_light, 0.6F)));
  }
  b.ribbon({{-44, -4}, {-50, -30}, {-36, -58}, {-14, -72}, {14, -72}, {36, -58}, {50, -30}, {44, -4}},
           {{-40, -2}, {-38, -18}, {-29, -34}, {-11, -45}, {11, -45}, {29, -34}, {38, -18}, {40, -2}}, paint);
  strands(b, f,
          {{{-11, -46}, {-18, -58}, {-20, -66}},
           {{-22, -40}, {-34, -46}, {-42, -42}},
           {{11, -46}, {18, -58}, {20, -66}},
           {{22, -40}, {34, -46}, {42, -42}},
           {{0, -46}, {0, -58}, {0, -70}},
           {{-32, -30}, {-42, -28}, {-47, -18}},
           {{32, -30}, {42, -28}, {47, -18}}},
          true);
}

void braids(const Brush& b, const Figure& f) {
  const Paint paint = hair_paint(f);
  b.ribbon({{-43.5F, 6}, {-47, -22}, {-39, -53}, {-14, -68}, {14, -68}, {39, -53}, {47, -22}, {43.5F, 6}},
           {{-40.5F, 8}, {-39, -14}, {-32, -33}, {-12, -45}, {12, -45}, {32, -33}, {39, -14}, {40.5F, 8}},
           paint);
  strands(b, f,
          {{{-9, -46}, {-8, -58}, {-6, -68}},
           {{9, -46}, {8, -58}, {6, -68}},
           {{-25, -38}, {-26, -52}, {-20, -64}},
           {{25, -38}, {26, -52}, {20, -64}},
           {{-38, -18}, {-43, -34}, {-40, -48}},
           {{38, -18}, {43, -34}, {40, -48}}},
          true);
  for (const float s : {-1.F, 1.F}) {
    const int links = b.fine(9, 6) ? 8 : 4;
    const float step = 104.F / static_cast<float>(links);
    for (int i = 0; i < links; ++i) {
      const float y = 20 + step * static_cast<float>(i);
      const float x = s * (46 + 5 * (1 - y / 124));
      b.ellipse({x, y}, 7.2F, step * 0.62F,
                i % 2 == 0 ? f.colours.hair : mix(f.colours.hair, f.colours.hair_light, 0.55F),
                s * (i % 2 == 0 ? 0.45F : -0.45F));
    }
    b.box({s * 46 - 4, 120}, {s * 46 + 4, 126}, hex(0xC98A3C), 2);
    b.ellipse({s * 46, 131}, 4.4F, 6.5F, f.colours.hair);
  }
}

void draw_hair_behind(const Brush& b, const Figure& f) {
  if (f.who.cover != Cover::none) return;
  const Paint dark(mix(f.colours.hair, f.colours.hair_dark, 0.35F), f.colours.hair_dark, {0, -50}, {0, 70});
  switch (f.who.style) {
    case HairStyle::bob:
      return b.blob({{0, -66},
                     {40, -54},
                     {55, -14},
                     {57, 36},
                     {42, 56},
                     {0, 60},
                     {-42, 56},
                     {-57, 36},
                     {-55, -14},
                     {-40, -54}},
                    dark);
    case HairStyle::straight:
      return b.blob({{0, -66},
                     {40, -54},
                     {54, -14},
                     {57, 40},
                     {56, 112},
                     {28, 122},
                     {-28, 122},
                     {-56, 112},
                     {-57, 40},
                     {-54, -14},
                     {-40, -54}},
                    dark);
    case HairStyle::waves:
      return b.blob(
          {{0, -60}, {44, -40}, {50, 4}, {44, 34}, {20, 44}, {-20, 44}, {-44, 34}, {-50, 4}, {-44, -40}},
          dark);
    case HairStyle::bun:
      b.ellipse({0, -74}, 22, 19, hair_paint(f));
      return strands(b, f, {{{-14, -80}, {0, -88}, {14, -80}}, {{-16, -72}, {0, -80}, {16, -72}}}, true);
    case HairStyle::tail:
      b.ribbon({{26, -58}, {58, -56}, {74, -14}, {70, 40}, {61, 80}},
               {{30, -34}, {46, -24}, {50, 4}, {47, 44}, {55, 80}}, hair_paint(f));
      return b.ellipse({42, -45}, 7, 10, mix(f.colours.top, hex(0xB8455A), 0.5F), 0.6F);
    case HairStyle::locs:
      return b.blob({{0, -50},
                     {36, -40},
                     {57, 20},
                     {57, 90},
                     {38, 98},
                     {0, 92},
                     {-38, 98},
                     {-57, 90},
                     {-57, 20},
                     {-36, -40}},
                    dark);
    case HairStyle::curls: return curls_behind(b, f);
    case HairStyle::afro: return afro_behind(b, f);
    default: return;
  }
}

}  // namespace plumbline::desktop
