#pragma once
// Colours as Dear ImGui packs them, and what a painter does with them.

#include <imgui.h>

namespace plumbline::desktop {

constexpr ImU32 hex(unsigned rgb) { return IM_COL32((rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255, 255); }
constexpr ImU32 kWhite = hex(0xFFFFFF);
constexpr ImU32 kBlack = hex(0x000000);

/// `t` = 0 is all `a`, 1 all `b`; alpha is mixed too.
ImU32 mix(ImU32 a, ImU32 b, float t);
/// The colour with this part of its alpha.
ImU32 faded(ImU32 colour, float part);
inline ImU32 lighter(ImU32 colour, float t) { return mix(colour, hex(0xFFF6E6), t); }
inline ImU32 darker(ImU32 colour, float t) { return mix(colour, hex(0x1E1420), t); }
/// 0 is black, 1 white.
float brightness(ImU32 colour);

}  // namespace plumbline::desktop
