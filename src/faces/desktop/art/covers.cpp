// Headscarf and turban.

#include "faces/desktop/art/figure.hpp"

namespace plumbline::desktop {

namespace {

void folds(const Brush& b, const Figure& f, std::initializer_list<std::initializer_list<Point>> lines) {
  if (!b.fine(10, 8)) return;
  for (const auto& line : lines) b.line(line, 2.2F, faded(f.colours.cover_dark, 0.6F), 0.85F);
}

void headscarf(const Brush& b, const Figure& f) {
  const auto& c = f.colours;
  const Paint paint(c.cover_light, c.cover_dark, {-44, -50}, {56, 110});
  b.blob({{-46, 46},
          {-66, 78},
          {-74, 112},
          {-40, 132},
          {6, 142},
          {48, 130},
          {72, 108},
          {64, 76},
          {46, 46},
          {0, 58}},
         paint);
  folds(b, f,
        {{{-44, 62}, {-30, 96}, {10, 122}},
         {{46, 58}, {22, 92}, {-24, 110}},
         {{54, 74}, {40, 104}, {14, 128}},
         {{-54, 84}, {-46, 106}, {-20, 126}}});
  const float s = f.facing * 2;
  b.ribbon({{0, -73},
            {34, -64},
            {55, -34},
            {57, 8},
            {52, 44},
            {32, 72},
            {0, 82},
            {-32, 72},
            {-52, 44},
            {-57, 8},
            {-55, -34},
            {-34, -64},
            {0, -73}},
           {{0 + s, -45},
            {23 + s, -40},
            {36 + s, -20},
            {38.5F + s, 8},
            {34 + s, 34},
            {19 + s, 53},
            {0 + s, 57.5F},
            {-19 + s, 53},
            {-34 + s, 34},
            {-38.5F + s, 8},
            {-36 + s, -20},
            {-23 + s, -40},
            {0 + s, -45}},
           paint);
  folds(b, f,
        {{{-8, -68}, {-36, -44}, {-46, -4}},
         {{20, -62}, {44, -30}, {47, 14}},
         {{45, 30}, {30, 60}, {4, 72}},
         {{-46, 28}, {-36, 54}, {-16, 68}}});
}

void turban(const Brush& b, const Figure& f) {
  const auto& c = f.colours;
  b.ribbon({{-46, -12}, {-58, -38}, {-46, -68}, {-16, -84}, {16, -84}, {46, -68}, {58, -38}, {46, -12}},
           {{-42, -12}, {-38, -24}, {-28, -33}, {-9, -42}, {9, -42}, {28, -33}, {38, -24}, {42, -12}},
           Paint(c.cover_light, c.cover_dark, {-44, -76}, {52, -20}));
  b.ribbon({{-14, -60}, {-6, -52}, {0, -44}}, {{14, -60}, {6, -52}, {0, -40}}, c.cover_dark);
  folds(b, f,
        {{{2, -46}, {24, -56}, {50, -34}},
         {{-2, -46}, {-24, -56}, {-50, -34}},
         {{6, -54}, {28, -68}, {52, -50}},
         {{-6, -54}, {-28, -68}, {-52, -50}},
         {{-10, -64}, {8, -78}, {34, -74}}});
}

}  // namespace

void draw_cover_behind(const Brush& b, const Figure& f) {
  if (f.who.cover == Cover::headscarf)
    b.blob({{0, -70},
            {40, -58},
            {56, -14},
            {56, 36},
            {62, 80},
            {0, 96},
            {-62, 80},
            {-56, 36},
            {-56, -14},
            {-40, -58}},
           f.colours.cover_dark);
}

void draw_cover(const Brush& b, const Figure& f) {
  if (f.who.cover == Cover::headscarf) headscarf(b, f);
  if (f.who.cover == Cover::turban) turban(b, f);
}

}  // namespace plumbline::desktop
