#include "faces/desktop/art/icons.hpp"

#include "faces/desktop/art/strokes.hpp"

#include <cmath>

namespace plumbline::desktop {

namespace {

void ring_buoy(const Pen& p) {
  p.circle({0, 0}, 8);
  p.circle({0, 0}, 3.4F);
  for (const ImVec2 way : {ImVec2(1, 1), ImVec2(-1, 1), ImVec2(1, -1), ImVec2(-1, -1)})
    p.line({{way.x * 2.4F, way.y * 2.4F}, {way.x * 5.7F, way.y * 5.7F}});
}

void branch(const Pen& p) {
  p.circle({-5, -5.5F}, 2.3F);
  p.circle({-5, 6}, 2.3F);
  p.circle({5.5F, -5.5F}, 2.3F);
  p.line({{-5, -3.2F}, {-5, 3.7F}});
  p.curve({-5, 3}, {{-4.6F, -1.4F}, {5.5F, 1.8F}, {5.5F, -3.2F}});
}

void gear(const Pen& p) {
  p.circle({0, 0}, 2.8F);
  p.circle({0, 0}, 5.8F);
  for (int i = 0; i < 8; ++i) {
    const float angle = 0.7853982F * static_cast<float>(i);
    p.line(
        {{std::cos(angle) * 6.1F, std::sin(angle) * 6.1F}, {std::cos(angle) * 8.3F, std::sin(angle) * 8.3F}});
  }
}

void scale(const Pen& p) {
  p.line({{0, -7.5F}, {0, 7.5F}});
  p.line({{-6.2F, -5}, {6.2F, -5}});
  p.line({{-3.6F, 7.8F}, {3.6F, 7.8F}});
  for (const float x : {-5.7F, 5.7F}) {
    p.line({{x - 2.9F, 2.4F}, {x, -4.6F}, {x + 2.9F, 2.4F}}, false, 0.85F);
    p.arc({x, 2.2F}, 3, 0, 0.5F);
  }
}

void people(const Pen& p) {
  p.circle({-3, -3.8F}, 3);
  p.curve({-8.4F, 7.4F}, {{-8.4F, -0.6F}, {2.4F, -0.6F}, {2.4F, 7.4F}});
  p.arc({4, -3.6F}, 2.7F, -0.3F, 0.28F);
  p.curve({4.6F, 1.7F}, {{7.4F, 2.2F}, {8.4F, 4.6F}, {8.4F, 7.4F}});
}

void speaker(const Pen& p, bool off) {
  p.line({{-8, -2.6F}, {-5, -2.6F}, {-0.8F, -6.4F}, {-0.8F, 6.4F}, {-5, 2.6F}, {-8, 2.6F}}, true);
  if (off) {
    p.line({{3, -2.8F}, {8.2F, 2.8F}});
    p.line({{8.2F, -2.8F}, {3, 2.8F}});
    return;
  }
  p.arc({-0.5F, 0}, 4.4F, -0.13F, 0.13F);
  p.arc({-0.5F, 0}, 8.3F, -0.13F, 0.13F);
}

void book(const Pen& p) {
  p.line({{0, -5.2F}, {0, 7}});
  for (const float s : {-1.F, 1.F})
    p.curve({0, -5.2F}, {{s * 2.4F, -7.2F},
                         {s * 5.6F, -7.2F},
                         {s * 8.2F, -6.2F},
                         {s * 8.2F, -3},
                         {s * 8.2F, 2},
                         {s * 8.2F, 5.6F},
                         {s * 5.6F, 4.6F},
                         {s * 2.4F, 5},
                         {0, 7}});
}

void controller(const Pen& p) {
  p.curve({-4.6F, -4.6F},
          {{-1.6F, -4},
           {1.6F, -4},
           {4.6F, -4.6F},
           {8.2F, -4.6F},
           {9, 5.8F},
           {6.8F, 6.4F},
           {4.8F, 6.8F},
           {3.6F, 3},
           {2.4F, 3},
           {1, 3},
           {-1, 3},
           {-2.4F, 3},
           {-3.6F, 3},
           {-4.8F, 6.8F},
           {-6.8F, 6.4F},
           {-9, 5.8F},
           {-8.2F, -4.6F},
           {-4.6F, -4.6F}},
          true);
  p.line({{-4.3F, -2.2F}, {-4.3F, 1}}, false, 0.8F);
  p.line({{-5.9F, -0.6F}, {-2.7F, -0.6F}}, false, 0.8F);
  p.dot({3.4F, 0.4F}, 1);
  p.dot({5.2F, -1.6F}, 1);
}

void keyboard(const Pen& p) {
  p.box({-8.6F, -5.6F}, {8.6F, 5.6F}, 2);
  for (const float x : {-5.2F, -1.8F, 1.8F, 5.2F}) p.dot({x, -2}, 0.9F);
  p.line({{-4, 2.2F}, {4, 2.2F}});
}

void scissors(const Pen& p) {
  for (const float s : {-1.F, 1.F}) {
    p.circle({-5.6F, s * 4.8F}, 2.6F);
    p.line({{-3.5F, s * 3.3F}, {8, -s * 4.8F}});
  }
}

void text_size(const Pen& p) {
  p.line({{-8, 6.2F}, {-3.4F, -5.6F}, {1.2F, 6.2F}});
  p.line({{-6.2F, 2.2F}, {-0.6F, 2.2F}});
  p.line({{3.4F, 6.2F}, {5.8F, 0}, {8.2F, 6.2F}}, false, 0.9F);
  p.line({{4.3F, 4}, {7.3F, 4}}, false, 0.9F);
}

void draw_thing(const Pen& p, Icon icon) {
  switch (icon) {
    case Icon::clock: p.circle({0, 0}, 8); return p.line({{0, -4.6F}, {0, 0}, {3.4F, 2}});
    case Icon::doc:
      p.line({{-5.8F, -8}, {2, -8}, {5.8F, -4.2F}, {5.8F, 8}, {-5.8F, 8}}, true);
      p.line({{-2.6F, -0.6F}, {2.6F, -0.6F}}, false, 0.85F);
      return p.line({{-2.6F, 3.2F}, {2.6F, 3.2F}}, false, 0.85F);
    case Icon::grid:
      for (const ImVec2 o :
           {ImVec2(-4.5F, -4.5F), ImVec2(4.5F, -4.5F), ImVec2(-4.5F, 4.5F), ImVec2(4.5F, 4.5F)})
        p.box({o.x - 2.9F, o.y - 2.9F}, {o.x + 2.9F, o.y + 2.9F}, 1.2F, 0.9F);
      return;
    case Icon::pen:
      p.line({{-7, 7.2F}, {-6.2F, 3.2F}, {3.6F, -6.6F}, {6.8F, -3.4F}, {-3, 6.4F}}, true);
      return p.line({{1.2F, -4.2F}, {4.4F, -1}}, false, 0.85F);
    case Icon::heart:
      return p.curve({0, 7}, {{-11.5F, -0.6F}, {-7, -9.4F}, {0, -3.4F}, {7, -9.4F}, {11.5F, -0.6F}, {0, 7}},
                     true);
    case Icon::lock:
      p.box({-5.8F, -1.2F}, {5.8F, 7.6F}, 1.8F);
      p.arc({0, -3.6F}, 3.6F, 0.5F, 1);
      p.line({{-3.6F, -3.6F}, {-3.6F, -1.4F}});
      p.line({{3.6F, -3.6F}, {3.6F, -1.4F}});
      return p.dot({0, 3.2F}, 1.2F);
    case Icon::flag:
      p.line({{-5, -7.8F}, {-5, 8}});
      return p.curve({-5, -7}, {{-1, -9.4F},
                                {1.6F, -4.4F},
                                {6.4F, -6.8F},
                                {6.4F, -4},
                                {6.4F, -2},
                                {6.4F, 0},
                                {1.6F, 2.4F},
                                {-1, -2.6F},
                                {-5, -0.2F}});
    case Icon::mail:
      p.box({-8, -5.8F}, {8, 5.8F}, 1.8F);
      return p.line({{-7.2F, -4.6F}, {0, 0.8F}, {7.2F, -4.6F}});
    case Icon::door:
      p.line({{-8, 8}, {8, 8}});
      p.line({{-5, 8}, {-5, -8}, {5, -8}, {5, 8}});
      return p.dot({2, 0.4F}, 1.1F);
    case Icon::compass:
      p.circle({0, 0}, 8);
      p.full({{4, -4}, {1.5F, 1.5F}, {-1.5F, -1.5F}});
      return p.line({{1.5F, 1.5F}, {-4, 4}, {-1.5F, -1.5F}}, false, 0.7F);
    case Icon::person:
      p.circle({0, -3.8F}, 3.5F);
      return p.curve({-6.8F, 7.8F}, {{-6.8F, -0.6F}, {6.8F, -0.6F}, {6.8F, 7.8F}});
    case Icon::moon:
      return p.curve({2.4F, -7.6F},
                     {{-6.4F, -8.4F},
                      {-11, 3},
                      {-4, 7},
                      {1, 9.6F},
                      {7, 7.2F},
                      {8, 2},
                      {2, 4.6F},
                      {-3.6F, -1},
                      {2.4F, -7.6F}},
                     true);
    case Icon::eye:
      p.curve({-8.4F, 0}, {{-4.4F, -6.6F}, {4.4F, -6.6F}, {8.4F, 0}, {4.4F, 6.6F}, {-4.4F, 6.6F}, {-8.4F, 0}},
              true);
      return p.circle({0, 0}, 2.6F);
    case Icon::help: return ring_buoy(p);
    case Icon::branch: return branch(p);
    case Icon::scale: return scale(p);
    case Icon::people: return people(p);
    case Icon::speaker: return speaker(p, false);
    case Icon::speaker_off: return speaker(p, true);
    case Icon::gear: return gear(p);
    case Icon::book: return book(p);
    case Icon::text_size: return text_size(p);
    case Icon::controller: return controller(p);
    case Icon::keyboard: return keyboard(p);
    case Icon::cut: return scissors(p);
    default: return;
  }
}

}  // namespace

void draw_icon(ImDrawList& list, Icon icon, ImVec2 centre, ImU32 colour, float size, float stroke) {
  const Pen p(list, centre, colour, size, stroke);
  switch (icon) {
    case Icon::check: return p.line({{-6, 0.6F}, {-2, 4.6F}, {6.2F, -4.6F}});
    case Icon::bang: p.line({{0, -7}, {0, 1.8F}}, false, 1.15F); return p.dot({0, 6.2F}, 1.4F);
    case Icon::cross: p.line({{-5, -5}, {5, 5}}); return p.line({{5, -5}, {-5, 5}});
    case Icon::play: return p.full({{-4.4F, -6.8F}, {7, 0}, {-4.4F, 6.8F}});
    case Icon::chevron: return p.line({{-2.6F, -5.2F}, {2.6F, 0}, {-2.6F, 5.2F}});
    case Icon::down: return p.line({{-5.2F, -2.6F}, {0, 2.6F}, {5.2F, -2.6F}});
    case Icon::up: return p.line({{-5.2F, 2.6F}, {0, -2.6F}, {5.2F, 2.6F}});
    case Icon::back: p.line({{7, 0}, {-6.6F, 0}}); return p.line({{-1.4F, -5.2F}, {-6.6F, 0}, {-1.4F, 5.2F}});
    case Icon::arrow: p.line({{-7, 0}, {6.6F, 0}}); return p.line({{1.4F, -5.2F}, {6.6F, 0}, {1.4F, 5.2F}});
    case Icon::undo:
      p.line({{-6.6F, -3.4F}, {2, -3.4F}});
      p.arc({2, 1.4F}, 4.8F, -0.25F, 0.25F);
      p.line({{2, 6.2F}, {-3, 6.2F}});
      return p.line({{-3, -7.2F}, {-6.8F, -3.4F}, {-3, 0.4F}});
    case Icon::order:
      for (const float y : {-6.F, 0.F, 6.F}) p.line({{-7.6F, y}, {1, y}});
      p.line({{6, -6}, {6, 6}});
      return p.line({{3.2F, 3.2F}, {6, 6.2F}, {8.6F, 3.2F}});
    case Icon::list:
      for (const float y : {-6.F, 0.F, 6.F}) {
        p.dot({-7, y}, 1.3F);
        p.line({{-3, y}, {7.8F, y}});
      }
      return;
    case Icon::repeat:
      p.arc({0, 0.4F}, 6.6F, -0.07F, 0.7F);
      return p.line({{1.6F, -3.6F}, {6.4F, -2.2F}, {7.6F, -7}});
    case Icon::search:
      p.circle({-1.8F, -1.8F}, 5.6F);
      return p.line({{2.5F, 2.5F}, {7.6F, 7.6F}}, false, 1.1F);
    case Icon::info: p.dot({0, -6}, 1.4F); return p.line({{0, -1.6F}, {0, 6.8F}}, false, 1.15F);
    default: return draw_thing(p, icon);
  }
}

}  // namespace plumbline::desktop
