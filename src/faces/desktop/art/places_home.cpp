// Where people live.

#include "faces/desktop/art/places.hpp"

namespace plumbline::desktop {

void home_behind(const Stage& s) {
  const Brush& b = s.brush;
  wall(s, hex(0xF4E3D3), hex(0xEBD2BC), 80, hex(0xB78F68));
  window(b, {-s.half + 12, 11}, {-s.half + 42, 48}, hex(0xF6EEE1), false);
  const float l = -s.half + 7, r = -s.half + 47;  // curtains, gathered at the sides
  b.box({l - 3, 5.4F}, {r + 3, 7}, hex(0x8A6A4C), 0.8F);
  const Paint cloth(hex(0xCF9A7A), hex(0xB57A5E), {l, 6}, {r, 70});
  b.ribbon({{l - 1, 7}, {l - 1, 34}, {l - 1, 68}}, {{l + 12, 7}, {l + 8, 36}, {l + 9, 68}}, cloth);
  b.ribbon({{r - 12, 7}, {r - 8, 36}, {r - 9, 68}}, {{r + 1, 7}, {r + 1, 34}, {r + 1, 68}}, cloth);
  for (const float x : {l + 3, r - 3})
    b.line({{x, 8}, {x, 38}, {x, 67}}, 0.9F, faded(hex(0x8A5540), 0.45F), 0.3F);
  frame(b, {s.half - 56, 14}, {s.half - 34, 31}, hex(0x9A7550), hex(0xA9B98C));
  frame(b, {s.half - 54, 35}, {s.half - 40, 49}, hex(0xB58C5E), hex(0x8FA9B8));
  const float x = s.half - 17;
  b.glow({x, 34}, 30, 28, faded(hex(0xFFF0C4), 0.8F));
  b.box({x - 0.7F, 36}, {x + 0.7F, 84}, hex(0x7B6248));
  b.box({x - 7, 83}, {x + 7, 85}, hex(0x7B6248), 1);
  b.polygon({{x - 6, 22}, {x + 6, 22}, {x + 11, 38}, {x - 11, 38}},
            Paint(hex(0xFFF3D6), hex(0xF0D29C), {x - 8, 22}, {x + 10, 38}));
}

void home_before(const Stage& s) {
  const Brush& b = s.brush;
  const ImU32 cloth = hex(0x7E9488);
  b.box({-s.half - 8, 84}, {s.half + 8, 110},
        Paint(lighter(cloth, 0.16F), darker(cloth, 0.14F), {-s.half * 0.5F, 84}, {s.half * 0.5F, 101}), 6);
  b.box({-s.half - 8, 92.6F}, {s.half + 8, 93.6F}, faded(darker(cloth, 0.4F), 0.5F));
  b.box({-0.5F, 92}, {0.5F, 101}, faded(darker(cloth, 0.4F), 0.4F));
  b.moved({-s.half + 18, 88}, 1, -0.2F)
      .box({-9, -8}, {9, 8}, Paint(hex(0xE0B45E), hex(0xC99440), {-9, -8}, {9, 8}), 2.4F);
  b.moved({s.half - 20, 89}, 1, 0.24F)
      .box({-9, -8}, {9, 8}, Paint(hex(0xD18A72), hex(0xB56E58), {-9, -8}, {9, 8}), 2.4F);
}

void kitchen_behind(const Stage& s) {
  const Brush& b = s.brush;
  wall(s, hex(0xF6ECDA), hex(0xEDDFC6), 84, hex(0xB99B72));
  const float h = s.half;
  for (float y = 40; y < 62; y += 7.4F)
    for (float x = -h; x < h; x += 11)
      b.box({x + 0.4F, y}, {x + 10.4F, y + 6.8F},
            (static_cast<int>((x + h) / 11) + static_cast<int>(y)) % 3 == 0 ? hex(0xDDE8E4) : hex(0xE8F0EC));
  for (float x = -h; x < h - 8; x += 30) {
    if (x > -16 && x < 12) continue;  // room for the lamp
    b.box({x + 1, 4}, {x + 29, 31}, Paint(hex(0x8FAE9F), hex(0x7A9B8B), {x, 4}, {x + 29, 31}), 1);
    b.box({x + 14.4F, 6}, {x + 15.2F, 29}, hex(0x66877A));
    b.ellipse({x + 12.4F, 26}, 0.9F, 0.9F, hex(0xE9E0C8));
    b.ellipse({x + 17.2F, 26}, 0.9F, 0.9F, hex(0xE9E0C8));
  }
  b.box({-h - 1, 64}, {h + 1, 67}, hex(0xC9B48E));
  b.box({-h - 1, 67}, {h + 1, 86}, Paint(hex(0x8FAE9F), hex(0x749585), {0, 67}, {0, 86}));
  const float k = h - 24;
  b.blob({{k - 7, 64}, {k - 6, 55}, {k - 3, 51}, {k + 3, 51}, {k + 6, 55}, {k + 7, 64}},
         Paint(hex(0xD98B6A), hex(0xB4664A), {k - 7, 52}, {k + 7, 64}));
  b.ring({k, 52}, 6, 6, 1.2F, hex(0x4E4A47));
  plant(b, {-h + 14, 64}, 18, hex(0xEFE7D6));
  pendant(b, {0, 12}, hex(0xC77F4A));
}

void kitchen_before(const Stage& s) {
  const Brush& b = s.brush;
  table(s, 89, hex(0xD9B98A), hex(0xBF9A68));
  b.blob({{-s.half + 14, 89.6F},
          {-s.half + 17, 93.4F},
          {-s.half + 30, 93.4F},
          {-s.half + 33, 89.6F},
          {-s.half + 23.5F, 90.6F}},
         hex(0xF5F0E4));
  for (const float x : {18.F, 23.F, 28.F})
    b.ellipse({-s.half + x, 88}, 3.2F, 3.1F, x < 20 ? hex(0xC4553F) : x < 25 ? hex(0xD9A441) : hex(0x8FAA4B));
  mug(b, {s.half - 24, 92.6F}, 8, hex(0x6E93A8));
}

}  // namespace plumbline::desktop
