#include "faces/desktop/art/colour.hpp"

#include <algorithm>

namespace plumbline::desktop {

namespace {

unsigned part_of(ImU32 colour, int shift) { return (colour >> shift) & 255U; }

}  // namespace

ImU32 mix(ImU32 a, ImU32 b, float t) {
  const auto share = static_cast<unsigned>(std::clamp(t, 0.F, 1.F) * 256.F);
  ImU32 out = 0;
  for (const int shift : {0, 8, 16, 24})
    out |= ((part_of(a, shift) * (256U - share) + part_of(b, shift) * share) >> 8U) << shift;
  return out;
}

ImU32 faded(ImU32 colour, float part) {
  const auto alpha = static_cast<ImU32>(static_cast<float>(part_of(colour, IM_COL32_A_SHIFT)) * part);
  return (colour & ~IM_COL32_A_MASK) | (alpha << IM_COL32_A_SHIFT);
}

float brightness(ImU32 colour) {
  const auto share = [colour](int shift) { return static_cast<float>(part_of(colour, shift)) / 255.F; };
  return 0.3F * share(IM_COL32_R_SHIFT) + 0.59F * share(IM_COL32_G_SHIFT) + 0.11F * share(IM_COL32_B_SHIFT);
}

}  // namespace plumbline::desktop
