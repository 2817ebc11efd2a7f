// What is worn over the trunk: collars, lapels, buttons.

#include "faces/desktop/art/figure.hpp"

#include <algorithm>

namespace plumbline::desktop {

namespace {

struct Cloth {
  float neck, slope, side;
  float floor;
  ImU32 light, plain, dark, line;
};

/// The light on the neck goes on below it.
Paint skin_at_neck(const Cloth& k, const Palette& c) {
  return {c.skin, mix(c.skin, c.skin_shade, 0.6F), {-k.neck, 70}, {k.neck, 70}};
}

void collar_flap(const Brush& b, const Cloth& k, float side, const Paint& paint, float reach) {
  b.polygon({{side * (k.neck + 3.5F), 79},
             {side * (k.neck + 9), 90},
             {side * 17, 128 + reach},
             {side * 1.5F, 122 + reach}},
            paint);
}

void buttons(const Brush& b, const Cloth& k, float from, ImU32 colour) {
  for (float y = from; y < k.floor - 6 && y < 230; y += 26) b.ellipse({0.5F, y}, 2.1F, 2.1F, colour);
}

void shirt(const Brush& b, const Cloth& k, const Palette& c) {
  b.polygon({{-k.neck - 2, 87}, {k.neck + 2, 87}, {0, 128}}, skin_at_neck(k, c));
  b.line({{0, 126}, {0.4F, 170}, {0, k.floor}}, 1.6F, faded(k.line, 0.6F), 0);
  collar_flap(b, k, -1, lighter(c.top, 0.26F), 4);
  collar_flap(b, k, 1, lighter(c.top, 0.14F), 4);
  buttons(b, k, 140, faded(k.line, 0.75F));
}

void blazer(const Brush& b, const Cloth& k, const Palette& c) {
  const ImU32 under = brightness(c.top) > 0.55F ? hex(0x4A5568) : hex(0xF4EFE6);
  b.polygon({{-k.neck - 3, 88},
             {0, 112},
             {k.neck + 3, 88},
             {k.neck + 6, 104},
             {3, 168},
             {-3, 168},
             {-k.neck - 6, 104}},
            under);
  b.polygon({{-k.neck - 2, 87}, {k.neck + 2, 87}, {0, 130}}, skin_at_neck(k, c));
  collar_flap(b, k, -1, lighter(under, 0.3F), 6);
  collar_flap(b, k, 1, darker(under, 0.06F), 6);
  b.polygon({{-k.neck - 5, 84},
             {-k.neck - 14, 93},
             {-k.slope - 4, 120},
             {-k.slope + 4, 126},
             {-k.slope, 133},
             {-2, 172},
             {-7, 150}},
            lighter(c.top, 0.10F));
  b.polygon({{k.neck + 5, 84},
             {k.neck + 14, 93},
             {k.slope + 4, 120},
             {k.slope - 4, 126},
             {k.slope, 133},
             {2, 172},
             {7, 150}},
            darker(c.top, 0.12F));
  b.line({{-1, 168}, {3, 200}, {5, k.floor}}, 1.8F, faded(k.line, 0.8F), 0);
  if (k.floor > 186) b.ellipse({-5, 182}, 2.6F, 2.6F, faded(k.line, 0.9F));
}

void neckband(const Brush& b, const Cloth& k, float depth, const Paint& paint, float wide) {
  const float n = k.neck;
  b.ribbon({{-n - 4, 85}, {-n + 0.5F, 99}, {0, depth}, {n - 0.5F, 99}, {n + 4, 85}},
           {{-n - 4 - wide, 86},
            {-n - wide * 0.4F, 102},
            {0, depth + wide},
            {n + wide * 0.4F, 102},
            {n + 4 + wide, 86}},
           paint);
}

void vneck(const Brush& b, const Cloth& k, const Palette& c) {
  const float n = k.neck;
  b.polygon({{-n - 3, 88}, {n + 3, 88}, {0, 142}}, skin_at_neck(k, c));
  b.polygon({{-n - 4, 84}, {0, 140}, {0, 148}, {-n - 9, 87}}, k.light);
  b.polygon({{n + 4, 84}, {0, 140}, {0, 148}, {n + 9, 87}}, k.plain);
}

void hoodie(const Brush& b, const Cloth& k) {
  const float n = k.neck;
  b.ribbon({{-n - 2, 76}, {-n + 2, 97}, {0, 112}, {n - 2, 97}, {n + 2, 76}},
           {{-k.slope - 6, 84}, {-k.slope + 2, 110}, {0, 130}, {k.slope - 2, 110}, {k.slope + 6, 84}},
           Paint(k.light, k.dark, {-30, 84}, {36, 124}));
  b.line({{-9, 120}, {-10, 142}, {-8, 160}}, 2.4F, hex(0xF1ECE2), 0);
  b.line({{9, 120}, {11, 140}, {10, 154}}, 2.4F, hex(0xE6E0D4), 0);
}

void rollneck(const Brush& b, const Cloth& k) {
  const float n = k.neck;
  b.ribbon({{-n - 2, 68}, {-n * 0.4F, 74}, {n * 0.4F, 74}, {n + 2, 68}},
           {{-n - 10, 98}, {-n * 0.5F, 114}, {n * 0.5F, 114}, {n + 10, 98}},
           Paint(k.light, k.dark, {-20, 80}, {26, 96}));
  b.line({{-n - 6, 88}, {0, 97}, {n + 6, 88}}, 1.6F, faded(k.line, 0.4F));
}

void cardigan(const Brush& b, const Cloth& k) {
  const float n = k.neck;
  const ImU32 tee = brightness(k.plain) > 0.6F ? hex(0x6E7B8A) : hex(0xEFE8DB);
  b.ribbon({{-n - 3.5F, 87}, {-n + 1, 101}, {0, 113}, {n - 1, 101}, {n + 3.5F, 87}},
           {{-n - 10, 92}, {-18, 130}, {0, 176}, {18, 130}, {n + 10, 92}}, tee);
  b.ribbon({{-n - 5, 84}, {-20, 128}, {-2, 174}, {-2, k.floor}},
           {{-n - 12, 87}, {-29, 128}, {-8, 178}, {-8, k.floor}}, k.dark);
  b.ribbon({{n + 5, 84}, {20, 128}, {2, 174}, {2, k.floor}},
           {{n + 12, 87}, {29, 128}, {8, 178}, {8, k.floor}}, darker(k.dark, 0.1F));
}

void overall(const Brush& b, const Cloth& k, const Palette& c) {
  neckband(b, k, 111, k.dark, 5);
  const ImU32 cloth = darker(mix(c.top, hex(0x2F4660), 0.75F), 0.1F);
  for (const float side : {-1.F, 1.F})
    b.polygon({{side * (k.slope + 4), 95}, {side * (k.slope + 18), 98}, {side * 34, 152}, {side * 22, 152}},
              side < 0 ? lighter(cloth, 0.08F) : cloth);
  b.box({-40, 146}, {40, std::max(k.floor, 150.F)},
        Paint(lighter(cloth, 0.08F), darker(cloth, 0.1F), {-40, 150}, {40, 190}), 5);
  for (const float side : {-1.F, 1.F}) b.ellipse({side * 28, 153}, 3, 3, hex(0xD8C48A));
}

}  // namespace

void draw_clothes(const Brush& b, const Figure& f) {
  if (!b.fine(10, 5)) return;
  const auto& c = f.colours;
  const Build build = f.who.build;
  const Cloth k{build == Build::slim    ? 15.5F
                : build == Build::broad ? 22
                                        : 18.5F,
                build == Build::slim    ? 34.F
                : build == Build::broad ? 44
                                        : 38,
                build == Build::slim    ? 74.F
                : build == Build::broad ? 102
                                        : 87,
                f.floor,
                c.top_light,
                c.top,
                c.top_dark,
                darker(c.top, 0.5F)};
  switch (f.who.wears) {
    case Wears::shirt: shirt(b, k, c); break;
    case Wears::blazer: blazer(b, k, c); break;
    case Wears::crew: neckband(b, k, 111, mix(c.top, c.top_dark, 0.6F), 5); break;
    case Wears::hoodie: hoodie(b, k); break;
    case Wears::vneck: vneck(b, k, c); break;
    case Wears::rollneck: rollneck(b, k); break;
    case Wears::cardigan: cardigan(b, k); break;
    case Wears::overall: overall(b, k, c); break;
  }
  // Where the arms begin.
  if (f.floor > 150)
    for (const float side : {-1.F, 1.F})
      b.line({{side * (k.side - 17), 146}, {side * (k.side - 20), 176}, {side * (k.side - 21), f.floor}}, 2,
             faded(k.line, 0.35F), 0.2F);
}

}  // namespace plumbline::desktop
