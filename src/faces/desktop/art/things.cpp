// Glasses, hearing aid, earrings.

#include "faces/desktop/art/figure.hpp"

namespace plumbline::desktop {

namespace {

void glasses(const Brush& b, const Figure& f) {
  const float x0 = f.facing * 3.2F, y0 = f.mood.down * 0.55F + 1.5F;
  const ImU32 frame = brightness(f.colours.skin) < 0.4F ? hex(0x17191F) : hex(0x3A3038);
  const bool round = f.who.glasses == Glasses::round;
  for (const float side : {-1.F, 1.F}) {
    const Point at{x0 + side * 18.6F, y0};
    if (b.fine(10, 5)) b.glow({at.x - 3, at.y - 4}, 9, 8, faded(kWhite, 0.22F));
    if (round)
      b.ring(at, 14, 13.4F, 2.3F, frame);
    else
      b.ribbon({{at.x - 14, at.y - 9},
                {at.x, at.y - 10.5F},
                {at.x + 14, at.y - 9},
                {at.x + 14, at.y + 6},
                {at.x + 8, at.y + 11},
                {at.x - 8, at.y + 11},
                {at.x - 14, at.y + 6},
                {at.x - 14, at.y - 9}},
               {{at.x - 12, at.y - 7},
                {at.x, at.y - 8.4F},
                {at.x + 12, at.y - 7},
                {at.x + 12, at.y + 5},
                {at.x + 7, at.y + 9},
                {at.x - 7, at.y + 9},
                {at.x - 12, at.y + 5},
                {at.x - 12, at.y - 7}},
               frame);
    if (f.who.cover != Cover::headscarf && b.fine(10, 4))
      b.line({{at.x + side * 14, at.y - 3}, {side * (f.head.cheek + 1), y0 - 4}}, 2.2F, frame, 0.2F);
  }
  b.line({{x0 - 4.8F, y0 - 1}, {x0, y0 - 3}, {x0 + 4.8F, y0 - 1}}, 2.3F, frame, 0);
}

void hearing_aid(const Brush& b, const Figure& f) {
  const float x = -f.head.cheek - 3.5F;
  b.line({{x + 3.5F, -5}, {x - 4, -5}, {x - 6, 4}, {x - 5, 13}}, 4.2F, hex(0xD9DEE6), 0.25F);
  b.line({{x + 2, -4}, {x + 4.5F, 3}, {x + 2.5F, 8}}, 1.7F, hex(0xEEF2F6), 0.2F);
  b.ellipse({x + 2.3F, 9}, 2.6F, 3, hex(0xC3CAD4));
}

}  // namespace

void draw_things(const Brush& b, const Figure& f) {
  if (f.who.glasses != Glasses::none) glasses(b, f);
  if (!b.fine(10, 5)) return;
  if (f.who.hearing_aid && f.who.cover != Cover::headscarf) hearing_aid(b, f);
  if (f.who.earrings && f.who.cover == Cover::none)
    for (const float side : {-1.F, 1.F})
      b.ellipse({side * (f.head.cheek + 1.5F), 21.5F}, 2.6F, 3, hex(0xE2B552));
}

}  // namespace plumbline::desktop
