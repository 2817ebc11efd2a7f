// Where people work and wait.

#include "faces/desktop/art/places.hpp"

#include <array>

namespace plumbline::desktop {

void office_behind(const Stage& s) {
  const Brush& b = s.brush;
  wall(s, hex(0xF3E7D6), hex(0xEAD9C1), 78, hex(0xC9B08F));
  window(b, {-s.half + 9, 12}, {-s.half + 41, 46}, hex(0xC9A679), true);
  const float x = s.half - 46;
  b.box({x, 35}, {s.half - 5, 37.4F}, hex(0xB58C5E), 0.6F);
  binders(b, {x + 3, 35}, 6, 17);
  plant(b, {s.half - 11, 35}, 20, hex(0xC27A55));
  b.box({x, 61}, {s.half - 5, 63.4F}, hex(0xB58C5E), 0.6F);
  binders(b, {x + 12, 61}, 5, 15);
  frame(b, {-s.half + 50, 16}, {-s.half + 68, 32}, hex(0xB58C5E), hex(0x8FB0A8));
}

void office_before(const Stage& s) {
  const Brush& b = s.brush;
  table(s, 88, hex(0xB98C5C), hex(0x9C7347));
  const float x = -s.half + 12;
  b.box({x, 66}, {x + 25, 84}, hex(0x3B424E), 1.4F);
  b.box({x + 1.4F, 67.4F}, {x + 23.6F, 82}, Paint(hex(0x7189A3), hex(0x50657C), {x, 67}, {x + 24, 82}), 0.6F);
  b.box({x + 10, 84}, {x + 15, 88}, hex(0x3B424E));
  b.box({x + 5, 87.4F}, {x + 20, 89}, hex(0x474F5C), 0.6F);
  mug(b, {s.half - 20, 91}, 8, hex(0x5B8A8F));
  paper(b, {s.half - 38, 91.4F}, 17, 2.4F, -0.04F);
}

void corridor_behind(const Stage& s) {
  const Brush& b = s.brush;
  const float h = s.half, v = h * 0.24F;
  b.ground(Paint(hex(0xE9EAE4), hex(0xD7DAD2), {0, 0}, {0, 100}));
  b.polygon({{-h - 1, -1}, {h + 1, -1}, {v, 26}, {-v, 26}},
            Paint(hex(0xF5F3EC), hex(0xE2E2DA), {0, 0}, {0, 26}));
  b.polygon({{-h - 1, 101}, {-v, 62}, {v, 62}, {h + 1, 101}},
            Paint(hex(0xA9B3B0), hex(0x8D9996), {0, 62}, {0, 100}));
  b.polygon({{-h - 1, -1}, {-v, 26}, {-v, 62}, {-h - 1, 101}},
            Paint(hex(0xDCE0D9), hex(0xC9CFC7), {-h, 0}, {-v, 0}));
  b.polygon({{h + 1, -1}, {v, 26}, {v, 62}, {h + 1, 101}},
            Paint(hex(0xD3D8D0), hex(0xC3CAC1), {h, 0}, {v, 0}));
  b.box({-v, 26}, {v, 62}, hex(0xEFEDE4));
  window(b, {-v + 4, 31}, {v - 4, 53}, hex(0xB9BDB3), false);
  for (const float side : {-1.F, 1.F}) {
    b.polygon({{side * (h * 0.86F), 18},
               {side * (h * 0.58F), 28},
               {side * (h * 0.58F), 80.4F},
               {side * (h * 0.86F), 93}},
              hex(0x9C7C58));
    b.polygon({{side * (h * 0.84F), 21},
               {side * (h * 0.60F), 30},
               {side * (h * 0.60F), 79},
               {side * (h * 0.84F), 91}},
              side < 0 ? hex(0xBE9A70) : hex(0xB08D64));
    b.ellipse({side * (h * 0.62F), 57}, 1.1F, 1.6F, hex(0xE8D9A8));
    b.polygon({{side * (h * 0.46F), 33},
               {side * (h * 0.34F), 36},
               {side * (h * 0.34F), 67.5F},
               {side * (h * 0.46F), 74}},
              hex(0xB79568));
  }
  for (const float y : {4.F, 14.F, 21.F}) {
    const float wide = 15 - y * 0.45F;
    b.polygon({{-wide, y}, {wide, y}, {wide * 0.86F, y + 3 - y * 0.06F}, {-wide * 0.86F, y + 3 - y * 0.06F}},
              hex(0xFFFDF2));
  }
}

void meeting_behind(const Stage& s) {
  const Brush& b = s.brush;
  wall(s, hex(0xE3E9EC), hex(0xD2DBDF), 80, hex(0x9FA8A6));
  const float w = s.half * 0.62F;
  b.box({-w - 1.2F, 8.8F}, {w + 1.2F, 47.2F}, hex(0x9AA4AC), 1.4F);
  b.box({-w, 10}, {w, 46}, Paint(hex(0xFFFFFF), hex(0xF0F3F4), {-w, 10}, {w, 46}));
  b.line({{-w + 8, 38}, {-w + 20, 30}, {-w + 32, 33}, {-w + 46, 19}}, 1.2F, hex(0x6B8FB5), 0);
  b.box({w - 34, 17}, {w - 10, 18.4F}, hex(0xC0CAD0));
  b.box({w - 34, 22}, {w - 16, 23.4F}, hex(0xC0CAD0));
  b.box({w - 34, 27}, {w - 12, 28.4F}, hex(0xC0CAD0));
  plant(b, {-s.half + 11, 80}, 40, hex(0x8C97A0));
  window(b, {s.half - 23, 12}, {s.half - 7, 52}, hex(0xB4BEC4), true);
}

void meeting_before(const Stage& s) {
  const Brush& b = s.brush;
  b.blob({{-s.half - 22, 106},
          {-s.half * 0.86F, 91},
          {-s.half * 0.5F, 88.2F},
          {0, 87.4F},
          {s.half * 0.5F, 88.2F},
          {s.half * 0.86F, 91},
          {s.half + 22, 106},
          {0, 112}},
         Paint(hex(0xC7A478), hex(0xA98456), {0, 87}, {0, 101}));
  paper(b, {-s.half * 0.44F, 92.4F}, 18, 2.6F, 0.03F);
  paper(b, {s.half * 0.34F, 93}, 18, 2.6F, -0.05F);
  for (const float x : {-0.12F, 0.66F}) {
    b.box({s.half * x - 2.2F, 83.5F}, {s.half * x + 2.2F, 92}, faded(hex(0xEAF4F7), 0.8F), 0.8F);
    b.box({s.half * x - 1.8F, 87}, {s.half * x + 1.8F, 91.6F}, faded(hex(0xA9CFDC), 0.8F), 0.6F);
  }
}

void breakroom_behind(const Stage& s) {
  const Brush& b = s.brush;
  wall(s, hex(0xE6ECDC), hex(0xD7E0CC), 82, hex(0xB9A68A));
  notice_board(b, {-s.half + 8, 12}, {-s.half + 44, 40});
  b.box({-s.half - 1, 60}, {-s.half + 52, 63}, hex(0xCFC3AC), 0.6F);
  b.box({-s.half - 1, 63}, {-s.half + 50, 84},
        Paint(hex(0xF4EFE3), hex(0xDDD5C3), {-s.half, 63}, {-s.half + 50, 84}));
  b.box({-s.half + 10, 44}, {-s.half + 25, 60}, hex(0x4B5058), 1.2F);
  b.box({-s.half + 12.4F, 47}, {-s.half + 22.6F, 50}, hex(0x7C858F), 0.6F);
  mug(b, {-s.half + 17.5F, 59.4F}, 5.4F, hex(0xF2EDE2));
  mug(b, {-s.half + 33, 60}, 6, hex(0xC4695A));
  mug(b, {-s.half + 41, 60}, 6, hex(0x6E93A8));
  const float x = s.half - 32;
  b.box({x, 18}, {s.half - 6, 84}, Paint(hex(0xEDF0EE), hex(0xCCD3D1), {x, 18}, {s.half, 84}), 1.8F);
  b.box({x, 43}, {s.half - 6, 44}, hex(0xB4BDBB));
  b.box({x + 2.4F, 32}, {x + 3.8F, 41}, hex(0x8E9997), 0.6F);
  b.box({x + 2.4F, 46}, {x + 3.8F, 60}, hex(0x8E9997), 0.6F);
  paper(b, {x + 15, 28}, 8, 9, 0.06F);
  pendant(b, {0, 8}, hex(0xC9843F));
}

void breakroom_before(const Stage& s) {
  const Brush& b = s.brush;
  b.blob({{-s.half * 0.9F, 106},
          {-s.half * 0.74F, 91.6F},
          {-s.half * 0.3F, 89},
          {s.half * 0.3F, 89},
          {s.half * 0.74F, 91.6F},
          {s.half * 0.9F, 106},
          {0, 112}},
         Paint(hex(0xE2C79C), hex(0xC5A473), {0, 88}, {0, 101}));
  mug(b, {-s.half * 0.3F, 94}, 8, hex(0x5B8A8F));
  mug(b, {s.half * 0.36F, 93.4F}, 8, hex(0xD6A23A));
}

void waiting_behind(const Stage& s) {
  const Brush& b = s.brush;
  wall(s, hex(0xDDE6E4), hex(0xCBD8D5), 76, hex(0xA9A597));
  notice_board(b, {-s.half + 8, 11}, {-s.half + 40, 38});
  clock_face(b, {s.half - 18, 21}, 8);
  for (float x = -s.half + 6; x < s.half - 24; x += 25) {
    b.box({x, 50}, {x + 21, 67}, Paint(hex(0x7FA0A6), hex(0x64878E), {x, 50}, {x + 21, 67}), 3);
    b.box({x - 1, 68.4F}, {x + 22, 74}, Paint(hex(0x8FAFB4), hex(0x6F9198), {x, 68}, {x + 22, 74}), 2);
    b.box({x + 2, 74}, {x + 3.6F, 88}, hex(0x5A6468));
    b.box({x + 17.4F, 74}, {x + 19, 88}, hex(0x5A6468));
  }
  plant(b, {s.half - 11, 90}, 46, hex(0xC27A55));
}

}  // namespace plumbline::desktop
