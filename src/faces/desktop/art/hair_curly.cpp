// Hair whose outline is made of curls.

#include "faces/desktop/art/hair.hpp"

#include <array>
#include <cmath>

namespace plumbline::desktop {

namespace {

/// A round cloud: points that lie nearer and farther in turn.
template <std::size_t N>
std::array<Point, N> cloud(Point centre, float rx, float ry, float depth) {
  std::array<Point, N> out;
  for (std::size_t i = 0; i < N; ++i) {
    const float angle = 6.2831853F * static_cast<float>(i) / static_cast<float>(N) - 1.5707963F;
    const float reach = i % 2 == 0 ? 1 : 1 - depth;
    out[i] = {centre.x + std::cos(angle) * rx * reach, centre.y + std::sin(angle) * ry * reach};
  }
  return out;
}

}  // namespace

void curls_behind(const Brush& b, const Figure& f) {
  const auto shape = cloud<22>({0, -12}, 60, 62, 0.12F);
  b.blob(shape, Paint(f.colours.hair, f.colours.hair_dark, {-20, -60}, {24, 50}));
}

void curls(const Brush& b, const Figure& f) {
  b.ribbon({{-44, 12},
            {-56, 4},
            {-50, -12},
            {-60, -28},
            {-46, -40},
            {-46, -58},
            {-28, -60},
            {-18, -76},
            {0, -67},
            {18, -76},
            {28, -60},
            {46, -58},
            {46, -40},
            {60, -28},
            {50, -12},
            {56, 4},
            {44, 12}},
           {{-40, 12},
            {-41, 4},
            {-38, -6},
            {-40, -16},
            {-34, -20},
            {-32, -31},
            {-22, -31},
            {-14, -41},
            {0, -36},
            {12, -42},
            {22, -33},
            {32, -33},
            {34, -21},
            {40, -17},
            {38, -6},
            {41, 4},
            {40, 12}},
           hair_paint(f));
  strands(b, f,
          {{{-36, -46}, {-28, -52}, {-20, -46}},
           {{-12, -58}, {-4, -64}, {4, -57}},
           {{18, -54}, {26, -60}, {34, -53}},
           {{-48, -22}, {-42, -28}, {-38, -22}},
           {{38, -28}, {44, -33}, {50, -26}},
           {{-20, -62}, {-14, -68}, {-8, -64}},
           {{2, -48}, {9, -53}, {15, -47}}},
          true);
}

void afro_behind(const Brush& b, const Figure& f) {
  const auto shape = cloud<26>({0, -26}, 70, 64, 0.05F);
  b.blob(shape,
         Paint(mix(f.colours.hair, f.colours.hair_light, 0.75F), f.colours.hair_dark, {-34, -74}, {36, 30}));
}

void afro(const Brush& b, const Figure& f) {
  b.ribbon({{-46, 2}, {-54, -24}, {-40, -52}, {-14, -64}, {14, -64}, {40, -52}, {54, -24}, {46, 2}},
           {{-40.5F, 3}, {-39, -16}, {-31, -34}, {-11, -42}, {11, -42}, {31, -34}, {39, -16}, {40.5F, 3}},
           Paint(mix(f.colours.hair, f.colours.hair_light, 0.5F),
                 mix(f.colours.hair, f.colours.hair_dark, 0.6F), {-34, -74}, {36, 10}));
}

}  // namespace plumbline::desktop
