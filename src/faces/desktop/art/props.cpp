// Things that stand about.

#include "faces/desktop/art/places.hpp"

#include <algorithm>
#include <array>

namespace plumbline::desktop {

void wall(const Stage& s, ImU32 upper, ImU32 lower, float floor, ImU32 ground) {
  s.brush.ground(Paint(upper, lower, {-s.half * 0.4F, 0}, {s.half * 0.3F, floor}));
  s.brush.box({-s.half - 1, floor}, {s.half + 1, 101},
              Paint(ground, darker(ground, 0.14F), {0, floor}, {0, 100}));
  s.brush.box({-s.half - 1, floor - 1.6F}, {s.half + 1, floor}, lighter(lower, 0.35F));
}

void window(const Brush& b, Point a, Point to, ImU32 wood, bool blind) {
  b.box({a.x - 1.6F, a.y - 1.6F}, {to.x + 1.6F, to.y + 1.6F}, wood, 1.6F);
  b.box(a, to, Paint(hex(0xBFDCEB), hex(0xF2F4E6), a, to));
  const float mid = (a.x + to.x) / 2, high = to.y - a.y;
  b.blob({{a.x + 0.2F, to.y - 0.2F},
          {a.x + 0.2F, to.y - high * 0.26F},
          {a.x + (to.x - a.x) * 0.3F, to.y - high * 0.36F},
          {mid, to.y - high * 0.22F},
          {to.x - 0.2F, to.y - high * 0.3F},
          {to.x - 0.2F, to.y - 0.2F}},
         hex(0xAFC9A4));
  b.box({mid - 0.7F, a.y}, {mid + 0.7F, to.y}, wood);
  if (blind)
    for (int i = 0; i < 5; ++i)
      b.box({a.x, a.y + static_cast<float>(i) * 2.8F}, {to.x, a.y + 1.7F + static_cast<float>(i) * 2.8F},
            faded(kWhite, 0.8F));
  else
    b.box({a.x, (a.y + to.y) / 2 - 0.6F}, {to.x, (a.y + to.y) / 2 + 0.6F}, wood);
  b.box({a.x - 2.6F, to.y + 1.6F}, {to.x + 2.6F, to.y + 3.6F}, lighter(wood, 0.25F), 0.8F);
}

void plant(const Brush& b, Point foot, float high, ImU32 pot) {
  const float pot_high = high * 0.26F, w = high * 0.17F, top = foot.y - pot_high;
  struct Leaf {
    float lean, up, wide;
  };
  constexpr std::array<Leaf, 7> leaves{{{-0.52F, 0.55F, 0.10F},
                                        {0.5F, 0.6F, 0.1F},
                                        {-0.32F, 0.86F, 0.1F},
                                        {0.34F, 0.9F, 0.1F},
                                        {-0.1F, 1, 0.09F},
                                        {0.16F, 0.66F, 0.1F},
                                        {-0.2F, 0.5F, 0.1F}}};
  int n = 0;
  for (const auto& leaf : leaves) {
    const Point tip{foot.x + leaf.lean * high * 0.62F, top - leaf.up * high * 0.74F};
    const Point mid{foot.x + leaf.lean * high * 0.24F, top - leaf.up * high * 0.42F};
    const float wide = leaf.wide * high;
    b.ribbon({{foot.x, top}, {mid.x - wide * 0.8F, mid.y}, tip},
             {{foot.x + 0.4F, top}, {mid.x + wide * 0.8F, mid.y + wide * 0.2F}, tip},
             n++ % 2 == 0 ? hex(0x5E8F6B) : hex(0x7BA882));
  }
  b.polygon(
      {{foot.x - w, top}, {foot.x + w, top}, {foot.x + w * 0.76F, foot.y}, {foot.x - w * 0.76F, foot.y}},
      Paint(lighter(pot, 0.15F), darker(pot, 0.18F), {foot.x - w, top}, {foot.x + w, foot.y}));
}

void pendant(const Brush& b, Point at, ImU32 shade) {
  b.box({at.x - 0.35F, -1}, {at.x + 0.35F, at.y}, darker(shade, 0.4F));
  b.glow({at.x, at.y + 9}, 26, 20, faded(hex(0xFFF3CF), 0.65F));
  b.polygon({{at.x - 2.4F, at.y}, {at.x + 2.4F, at.y}, {at.x + 8, at.y + 7}, {at.x - 8, at.y + 7}},
            Paint(lighter(shade, 0.2F), shade, {at.x - 6, at.y}, {at.x + 7, at.y + 7}));
  b.ellipse({at.x, at.y + 7}, 7.6F, 1, hex(0xFFF8E2));
}

void frame(const Brush& b, Point a, Point to, ImU32 wood, ImU32 inside) {
  b.box({a.x + 0.8F, a.y + 1}, {to.x + 0.8F, to.y + 1.2F}, faded(kBlack, 0.10F), 0.8F);
  b.box(a, to, wood, 0.8F);
  b.box({a.x + 1.4F, a.y + 1.4F}, {to.x - 1.4F, to.y - 1.4F}, lighter(inside, 0.45F));
  const float w = to.x - a.x, h = to.y - a.y;
  b.blob({{a.x + 1.8F, to.y - 1.8F},
          {a.x + w * 0.3F, to.y - h * 0.5F},
          {a.x + w * 0.55F, to.y - h * 0.34F},
          {to.x - 1.9F, to.y - h * 0.58F},
          {to.x - 1.8F, to.y - 1.8F}},
         inside);
  b.ellipse({a.x + w * 0.68F, a.y + h * 0.3F}, w * 0.08F, w * 0.08F, lighter(inside, 0.75F));
}

void clock_face(const Brush& b, Point at, float radius) {
  b.ellipse({at.x + 0.5F, at.y + 0.8F}, radius, radius, faded(kBlack, 0.12F));
  b.ellipse(at, radius, radius, hex(0x6E655C));
  b.ellipse(at, radius * 0.84F, radius * 0.84F, hex(0xFBF8F1));
  b.line({at, {at.x + radius * 0.1F, at.y - radius * 0.62F}}, 0.9F, hex(0x4A443E), 0);
  b.line({at, {at.x + radius * 0.46F, at.y + radius * 0.14F}}, 0.9F, hex(0x4A443E), 0);
}

void binders(const Brush& b, Point foot, int count, float high) {
  constexpr std::array<unsigned, 6> colours{0x7E93AE, 0xA8685C, 0x6F927E, 0xD3AE66, 0x8C7A9C, 0xB9A48A};
  float x = foot.x;
  for (int i = 0; i < count; ++i) {
    const float wide = high * (i % 3 == 1 ? 0.26F : 0.34F), tall = high * (i % 3 == 2 ? 0.86F : 1);
    const ImU32 c = hex(colours[static_cast<std::size_t>(i) % colours.size()]);
    b.box({x, foot.y - tall}, {x + wide, foot.y},
          Paint(lighter(c, 0.12F), darker(c, 0.08F), {x, 0}, {x + wide, 0}), 0.4F);
    b.box({x + wide * 0.22F, foot.y - tall * 0.8F}, {x + wide * 0.78F, foot.y - tall * 0.5F},
          faded(kWhite, 0.7F), 0.3F);
    x += wide + 0.5F;
  }
}

void mug(const Brush& b, Point foot, float size, ImU32 colour) {
  b.ring({foot.x + size * 0.55F, foot.y - size * 0.5F}, size * 0.28F, size * 0.26F, size * 0.14F,
         darker(colour, 0.1F));
  b.box({foot.x - size * 0.45F, foot.y - size}, {foot.x + size * 0.45F, foot.y},
        Paint(lighter(colour, 0.2F), darker(colour, 0.14F), {foot.x - size * 0.4F, 0},
              {foot.x + size * 0.45F, 0}),
        size * 0.12F);
  b.ellipse({foot.x, foot.y - size}, size * 0.45F, size * 0.12F, darker(colour, 0.35F));
}

void table(const Stage& s, float y, ImU32 top, ImU32 front) {
  s.brush.box({-s.half - 1, y}, {s.half + 1, y + 3.4F},
              Paint(lighter(top, 0.2F), top, {-s.half * 0.5F, y}, {s.half * 0.6F, y + 3}));
  s.brush.box({-s.half - 1, y + 3.4F}, {s.half + 1, 101},
              Paint(front, darker(front, 0.16F), {0, y + 3}, {0, 101}));
}

void notice_board(const Brush& b, Point a, Point to) {
  b.box(a, to, hex(0x9A7B58), 0.8F);
  b.box({a.x + 1.2F, a.y + 1.2F}, {to.x - 1.2F, to.y - 1.2F}, hex(0xD9BE96));
  const float w = to.x - a.x, h = to.y - a.y;
  struct Note {
    float x, y, wide, high;
    unsigned colour;
  };
  constexpr std::array<Note, 6> notes{{{0.08F, 0.12F, 0.22F, 0.4F, 0xFBF8F1},
                                       {0.36F, 0.14F, 0.26F, 0.3F, 0xCFE3EA},
                                       {0.68F, 0.12F, 0.24F, 0.44F, 0xF7E7B5},
                                       {0.1F, 0.6F, 0.24F, 0.28F, 0xF0D6D6},
                                       {0.4F, 0.52F, 0.22F, 0.36F, 0xFBF8F1},
                                       {0.68F, 0.64F, 0.22F, 0.24F, 0xD5E5D2}}};
  for (const auto& n : notes) {
    const Point p{a.x + n.x * w, a.y + n.y * h};
    b.box(p, {p.x + n.wide * w, p.y + n.high * h}, hex(n.colour));
    b.ellipse({p.x + n.wide * w / 2, p.y + 0.6F}, 0.6F, 0.6F, hex(0xB4564A));
  }
}

void paper(const Brush& b, Point at, float wide, float high, float turn) {
  const Brush p = b.moved(at, 1, turn);
  p.box({-wide / 2, -high / 2}, {wide / 2, high / 2}, hex(0xFBF9F3));
  for (float y = -high * 0.28F; y < high * 0.4F; y += high * 0.24F)
    p.box({-wide * 0.36F, y - 0.22F}, {wide * 0.3F, y + 0.22F}, hex(0xC4C0B6));
}

}  // namespace plumbline::desktop
