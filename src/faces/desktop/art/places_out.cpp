// Street, car, court, and no place in particular.

#include "faces/desktop/art/places.hpp"

#include <array>
#include <cmath>

namespace plumbline::desktop {

namespace {

void house(const Brush& b, float x, float wide, float top, ImU32 face, ImU32 roof) {
  b.box({x, top}, {x + wide, 76}, Paint(lighter(face, 0.12F), darker(face, 0.06F), {x, top}, {x + wide, 76}));
  b.polygon({{x - 2, top}, {x + wide / 2, top - wide * 0.34F}, {x + wide + 2, top}}, roof);
  for (float y = top + 6; y < 58; y += 15)
    for (float at = x + wide * 0.16F; at < x + wide * 0.8F; at += wide * 0.4F) {
      b.box({at, y}, {at + wide * 0.24F, y + 9}, hex(0xF7F1E3), 0.5F);
      b.box({at + 0.8F, y + 0.8F}, {at + wide * 0.24F - 0.8F, y + 8.2F}, hex(0x9DB9C6));
    }
}

void tree(const Brush& b, float x, float foot, float high) {
  b.line({{x, foot}, {x + 0.4F, foot - high * 0.4F}, {x, foot - high * 0.6F}}, high * 0.07F, hex(0x7C6148),
         0.2F);
  b.ellipse({x + high * 0.1F, foot - high * 0.66F}, high * 0.24F, high * 0.24F, hex(0x6F9A72));
  b.ellipse({x - high * 0.12F, foot - high * 0.72F}, high * 0.24F, high * 0.23F, hex(0x7FA880));
  b.ellipse({x, foot - high * 0.86F}, high * 0.2F, high * 0.18F, hex(0x91B890));
}

void outside(const Brush& b, float half) {
  b.ground(Paint(hex(0xBBD6E6), hex(0xF3ECDD), {0, 0}, {0, 70}));
  b.glow({half * 0.5F, 20}, 34, 30, faded(hex(0xFFF6DC), 0.9F));
  for (const auto& p : {Point{-half * 0.5F, 13}, Point{half * 0.24F, 9}}) {
    b.ellipse(p, 13, 3.4F, faded(kWhite, 0.7F));
    b.ellipse({p.x + 6, p.y - 2.4F}, 8, 3.6F, faded(kWhite, 0.7F));
  }
}

}  // namespace

void street_behind(const Stage& s) {
  const Brush& b = s.brush;
  const float h = s.half;
  outside(b, h);
  house(b, -h + 2, 34, 38, hex(0xD9A88A), hex(0xA5654D));
  house(b, -h + 38, 28, 46, hex(0xE5D3AE), hex(0x8A6E5A));
  house(b, h - 66, 30, 42, hex(0xB9C6B4), hex(0x6F7F74));
  house(b, h - 34, 36, 34, hex(0xD3B7A6), hex(0x8F5A4C));
  b.box({-h - 1, 76}, {h + 1, 82}, hex(0xCFC8BA));
  b.box({-h - 1, 82}, {h + 1, 101}, Paint(hex(0x979A9C), hex(0x7E8285), {0, 82}, {0, 100}));
  b.box({-h - 1, 81.4F}, {h + 1, 82.4F}, hex(0xE7E2D6));
  tree(b, -h + 37, 79, 44);
  tree(b, h - 38, 79, 38);
  b.box({h - 73, 26}, {h - 71.8F, 80}, hex(0x555B60));
  b.ellipse({h - 72.4F, 25}, 3, 3.6F, hex(0xFBEFC4));
}

void car_behind(const Stage& s) {
  const Brush& b = s.brush;
  const float h = s.half;
  outside(b, h);
  b.blob({{-h - 10, 66},
          {-h * 0.6F, 46},
          {-h * 0.2F, 54},
          {h * 0.2F, 44},
          {h * 0.7F, 52},
          {h + 10, 46},
          {h + 10, 80},
          {-h - 10, 80}},
         hex(0xA9C29F));
  tree(b, -h * 0.5F, 66, 30);
  tree(b, h * 0.62F, 64, 26);
  const ImU32 trim = hex(0x4A4E57);
  b.box({-h - 1, -1}, {h + 1, 7}, Paint(lighter(trim, 0.1F), trim, {0, 0}, {0, 7}));
  b.polygon({{-h - 1, -1}, {-h + 7, -1}, {-h + 15, 8}, {-h + 3, 72}, {-h - 1, 76}}, trim);
  b.polygon({{h + 1, -1}, {h - 7, -1}, {h - 15, 8}, {h - 3, 72}, {h + 1, 76}}, darker(trim, 0.12F));
  b.box({-13, 6}, {13, 15}, darker(trim, 0.25F), 3);
  b.box({-11, 7.6F}, {11, 13.4F}, Paint(hex(0xA9BCC6), hex(0x8496A0), {-11, 7}, {11, 14}), 2);
  for (const float x : {-0.46F, 0.46F}) {  // seats
    b.box({h * x - 27, 42}, {h * x + 27, 108},
          Paint(hex(0x7A7F88), hex(0x5D626B), {h * x - 20, 42}, {h * x + 24, 90}), 9);
    b.box({h * x - 11, 24}, {h * x + 11, 42},
          Paint(hex(0x7F848D), hex(0x656A73), {h * x - 10, 24}, {h * x + 10, 42}), 5);
  }
}

void car_before(const Stage& s) {
  const Brush& b = s.brush;
  const float h = s.half;
  b.blob({{-h - 12, 108},
          {-h - 12, 92},
          {-h * 0.5F, 87.4F},
          {0, 89},
          {h * 0.5F, 88.4F},
          {h + 12, 92},
          {h + 12, 108}},
         Paint(hex(0x565B65), hex(0x3C4048), {0, 87}, {0, 101}));
  b.ring({-h * 0.46F, 100}, 19, 15, 3, hex(0x2E3138));
  b.box({-9, 93}, {9, 99}, hex(0x6E8CA0), 1.2F);
}

void court_behind(const Stage& s) {
  const Brush& b = s.brush;
  const float h = s.half;
  const ImU32 wood = hex(0xA8774A);
  wall(s, hex(0xEFE6D6), hex(0xE2D4BC), 82, hex(0x94714C));
  for (float x = -h + 4; x < h - 10; x += 26) {
    b.box({x, 6}, {x + 22, 82}, Paint(lighter(wood, 0.20F), wood, {x, 6}, {x + 22, 82}), 0.8F);
    b.box({x + 2.6F, 10}, {x + 19.4F, 46},
          Paint(darker(wood, 0.05F), lighter(wood, 0.12F), {x, 10}, {x + 20, 46}), 0.6F);
    b.box({x + 2.6F, 51}, {x + 19.4F, 78},
          Paint(darker(wood, 0.05F), lighter(wood, 0.12F), {x, 50}, {x + 20, 78}), 0.6F);
  }
  b.ellipse({0, 18}, 11.6F, 11.6F, hex(0xC79B57));
  b.ellipse({0, 18}, 10, 10, hex(0xF1E3C3));
  const ImU32 line = hex(0x8A6634);
  b.box({-0.5F, 11}, {0.5F, 25}, line);
  b.box({-6.4F, 13}, {6.4F, 14}, line);
  for (const float x : {-5.6F, 5.6F}) {
    b.line({{x, 14}, {x - 2.6F, 19.6F}}, 0.5F, line, 0);
    b.line({{x, 14}, {x + 2.6F, 19.6F}}, 0.5F, line, 0);
    b.blob({{x - 3.2F, 19.4F}, {x, 22}, {x + 3.2F, 19.4F}}, line);
  }
  for (const float side : {-1.F, 1.F}) {
    const float x = side * (h - 13);
    b.box({x - 7.6F, -1}, {x + 7.6F, 82}, Paint(hex(0xF8F2E6), hex(0xD9CDB7), {x - 7, 0}, {x + 7, 0}));
    b.box({x - 9.6F, 76}, {x + 9.6F, 83}, hex(0xE6DAC4), 0.8F);
    b.box({x - 9.6F, -1}, {x + 9.6F, 5}, hex(0xE6DAC4), 0.8F);
  }
}

void court_before(const Stage& s) {
  const ImU32 wood = hex(0x8B5E38);
  table(s, 85, lighter(wood, 0.16F), wood);
  for (float x = -s.half + 5; x < s.half - 12; x += 24)
    s.brush.box({x, 91}, {x + 19, 99},
                Paint(darker(wood, 0.12F), lighter(wood, 0.06F), {x, 91}, {x + 19, 99}), 0.6F);
  paper(s.brush, {s.half * 0.4F, 85.6F}, 16, 2, 0.03F);
}

void nowhere_behind(const Stage& s) {
  const Brush& b = s.brush;
  b.ground(Paint(hex(0xF0EADF), hex(0xDDD6CA), {-s.half, 0}, {s.half, 100}));
  b.ellipse({s.half * 0.42F, 34}, 38, 38, faded(kWhite, 0.3F));
  b.ellipse({-s.half * 0.6F, 72}, 30, 30, faded(kWhite, 0.26F));
}

void draw_behind(const Stage& s, story::Place place) {
  using story::Place;
  switch (place) {
    case Place::nowhere: return nowhere_behind(s);
    case Place::office: return office_behind(s);
    case Place::corridor: return corridor_behind(s);
    case Place::home: return home_behind(s);
    case Place::kitchen: return kitchen_behind(s);
    case Place::street: return street_behind(s);
    case Place::phone: return phone_behind(s);
    case Place::car: return car_behind(s);
    case Place::court: return court_behind(s);
    case Place::meeting: return meeting_behind(s);
    case Place::breakroom: return breakroom_behind(s);
    case Place::screen: return screen_behind(s);
    case Place::waiting: return waiting_behind(s);
  }
}

void draw_before(const Stage& s, story::Place place) {
  using story::Place;
  switch (place) {
    case Place::office: return office_before(s);
    case Place::home: return home_before(s);
    case Place::kitchen: return kitchen_before(s);
    case Place::car: return car_before(s);
    case Place::court: return court_before(s);
    case Place::meeting: return meeting_before(s);
    case Place::breakroom: return breakroom_before(s);
    default: return;
  }
}

}  // namespace plumbline::desktop
