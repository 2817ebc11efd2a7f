// What people are seen in who aren't in the room: a telephone each, or a page on a screen.

#include "faces/desktop/art/places.hpp"

namespace plumbline::desktop {

void phone_behind(const Stage& s) {
  const Brush& b = s.brush;
  wall(s, hex(0xDFE3EE), hex(0xCDD3E2), 84, hex(0xA58D70));
  b.ellipse({-s.half * 0.74F, 26}, 24, 24, faded(kWhite, 0.28F));
  for (const float side : {-1.F, 1.F})
    for (const float r : {9.F, 15.F, 21.F}) {  // sound going out
      const float x = side * (s.half - 31);
      b.line({{x + side * r * 0.5F, 42 - r * 0.86F},
              {x + side * r * 0.87F, 42 - r * 0.5F},
              {x + side * r, 42},
              {x + side * r * 0.87F, 42 + r * 0.5F},
              {x + side * r * 0.5F, 42 + r * 0.86F}},
             1.8F, faded(hex(0x6C7FA6), 0.75F - r * 0.02F), 0.5F);
    }
}

void screen_behind(const Stage& s) {
  const Brush& b = s.brush;
  const float w = s.half;
  wall(s, hex(0xE4E1DB), hex(0xD5D0C7), 90, hex(0xB18A5D));
  b.box({-w * 0.13F, 84}, {w * 0.13F, 93}, Paint(hex(0x5A606A), hex(0x454A53), {0, 84}, {0, 93}));
  b.box({-w * 0.3F, 92}, {w * 0.3F, 95}, hex(0x5A606A), 1.2F);
  b.box({-w * 0.8F, 6}, {w * 0.8F, 86}, hex(0x343941), 3);
  b.box({-w * 0.8F + 2.6F, 8.6F}, {w * 0.8F - 2.6F, 82}, hex(0xFBFAF7), 1);
  b.box({-w * 0.8F + 2.6F, 8.6F}, {w * 0.8F - 2.6F, 16},
        Paint(hex(0x6C8CB4), hex(0x5877A0), {-w, 0}, {w, 0}));
  for (int i = 0; i < 3; ++i)
    b.ellipse({-w * 0.8F + 7 + static_cast<float>(i) * 3.6F, 12.3F}, 1.1F, 1.1F, faded(kWhite, 0.8F));
  b.box({-w * 0.8F + 7, 73}, {w * 0.2F, 74.8F}, hex(0xC9CDD3), 0.8F);
  b.box({-w * 0.8F + 7, 77}, {w * 0.36F, 78.8F}, hex(0xDDE0E4), 0.8F);
  b.ellipse({w * 0.8F - 12, 76}, 2, 2, hex(0xD98080));
  b.box({w * 0.8F - 9, 75.2F}, {w * 0.8F - 5, 76.8F}, hex(0xC9CDD3), 0.6F);
}

}  // namespace plumbline::desktop
