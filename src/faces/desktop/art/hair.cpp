// Hair: the short styles, and which style is drawn how. Each lies on the head from ear to ear between an
// outer curve and the line where it begins on the forehead.

#include "faces/desktop/art/hair.hpp"

#include <cmath>

namespace plumbline::desktop {

Paint hair_paint(const Figure& f) {
  return {f.colours.hair_light, mix(f.colours.hair, f.colours.hair_dark, 0.4F), {-34, -72}, {30, 10}};
}

void strands(const Brush& brush, const Figure& f, std::initializer_list<std::initializer_list<Point>> lines,
             bool light) {
  if (!brush.fine(10, 8)) return;
  const bool shine = light && brightness(f.colours.hair) < 0.35F;
  const ImU32 colour =
      shine ? faded(mix(f.colours.hair_light, kWhite, 0.12F), 0.5F) : faded(f.colours.hair_dark, 0.4F);
  for (const auto& line : lines) brush.line(line, 1.7F, colour, 0.85F);
}

namespace {

void crop(const Brush& b, const Figure& f) {
  b.ribbon(
      {{-43.5F, 1}, {-46, -24}, {-38, -53}, {-14, -67}, {14, -67}, {38, -53}, {46, -24}, {43.5F, 1}},
      {{-40.5F, 2}, {-39.5F, -16}, {-34, -34}, {-13, -40}, {13, -40}, {34, -34}, {39.5F, -16}, {40.5F, 2}},
      hair_paint(f));
}

void side(const Brush& b, const Figure& f) {
  b.ribbon({{-43.5F, 4}, {-47, -22}, {-43, -52}, {-23, -70}, {10, -77}, {39, -63}, {48, -28}, {43.5F, 4}},
           {{-40.5F, 5}, {-39.5F, -14}, {-36, -33}, {-25, -45}, {2, -38}, {30, -35}, {39, -17}, {40.5F, 5}},
           hair_paint(f));
  strands(b, f,
          {{{-24, -46}, {-22, -58}, {-10, -67}},
           {{-16, -45}, {2, -58}, {26, -58}},
           {{-6, -42}, {14, -48}, {34, -44}}},
          true);
}

void receding(const Brush& b, const Figure& f) {
  b.ribbon({{-44, 8},
            {-48.5F, -14},
            {-44, -40},
            {-25, -61},
            {0, -66},
            {25, -61},
            {44, -40},
            {48.5F, -14},
            {44, 8}},
           {{-40.5F, 9},
            {-40.5F, -10},
            {-38, -32},
            {-20, -53},
            {0, -47},
            {20, -53},
            {38, -32},
            {40.5F, -10},
            {40.5F, 9}},
           hair_paint(f));
  strands(b, f, {{{-12, -51}, {-9, -58}, {-2, -62}}, {{2, -50}, {8, -57}, {18, -58}}}, false);
}

void bald(const Brush& b, const Figure& f) {
  b.ribbon({{-43, 4}, {-44.5F, -14}, {-40, -34}}, {{-39, 5}, {-36, -12}, {-39, -34}},
           faded(f.colours.hair, 0.35F));
  b.ribbon({{43, 4}, {44.5F, -14}, {40, -34}}, {{39, 5}, {36, -12}, {39, -34}}, faded(f.colours.hair, 0.35F));
  b.glow({-12, -44}, 20, 11, faded(lighter(f.colours.skin_light, 0.5F), 0.6F));
}

void pixie(const Brush& b, const Figure& f) {
  b.ribbon({{-40, 14}, {-47, -6}, {-47, -34}, {-30, -63}, {0, -73}, {30, -65}, {47, -36}, {47, -6}, {40, 12}},
           {{-38.5F, 14},
            {-40, -2},
            {-38, -18},
            {-27, -27},
            {-4, -25},
            {20, -35},
            {36, -28},
            {40, -4},
            {38.5F, 12}},
           hair_paint(f));
  strands(b, f,
          {{{16, -64}, {-6, -50}, {-24, -30}},
           {{20, -58}, {4, -44}, {-8, -28}},
           {{24, -60}, {38, -44}, {42, -24}}},
          true);
}

void waves(const Brush& b, const Figure& f) {
  b.ribbon({{-40, 20},
            {-53, 8},
            {-50, -10},
            {-54, -30},
            {-40, -58},
            {-16, -74},
            {8, -72},
            {34, -66},
            {53, -38},
            {50, -14},
            {54, 6},
            {40, 20}},
           {{-39, 18},
            {-41, 6},
            {-40, -8},
            {-38, -24},
            {-29, -37},
            {-16, -46},
            {0, -40},
            {22, -38},
            {36, -28},
            {40, -10},
            {41, 6},
            {39, 18}},
           hair_paint(f));
  strands(b, f,
          {{{-15, -47}, {-30, -42}, {-42, -24}, {-44, -2}},
           {{-12, -50}, {10, -58}, {34, -46}, {46, -18}},
           {{-8, -45}, {16, -46}, {36, -34}, {44, -8}}},
          true);
}

void bun(const Brush& b, const Figure& f) {
  b.ribbon(
      {{-43, 5}, {-46.5F, -22}, {-40, -53}, {-14, -69}, {14, -69}, {40, -53}, {46.5F, -22}, {43, 5}},
      {{-40.5F, 8}, {-39.5F, -12}, {-34, -31}, {-13, -43}, {13, -43}, {34, -31}, {39.5F, -12}, {40.5F, 8}},
      hair_paint(f));
  strands(b, f,
          {{{-34, -32}, {-26, -52}, {-8, -66}},
           {{-12, -43}, {-9, -56}, {-2, -67}},
           {{12, -43}, {9, -56}, {2, -67}},
           {{34, -32}, {26, -52}, {8, -66}}},
          true);
}

}  // namespace

void draw_hair(const Brush& b, const Figure& f) {
  if (f.who.cover != Cover::none) return;
  switch (f.who.style) {
    case HairStyle::bald: return bald(b, f);
    case HairStyle::crop: return crop(b, f);
    case HairStyle::side: return side(b, f);
    case HairStyle::receding: return receding(b, f);
    case HairStyle::waves: return waves(b, f);
    case HairStyle::pixie: return pixie(b, f);
    case HairStyle::bun:
    case HairStyle::tail: return bun(b, f);
    case HairStyle::bob: return bob(b, f);
    case HairStyle::straight: return straight(b, f);
    case HairStyle::curls: return curls(b, f);
    case HairStyle::afro: return afro(b, f);
    case HairStyle::locs: return locs(b, f);
    case HairStyle::braids: return braids(b, f);
  }
}

}  // namespace plumbline::desktop
