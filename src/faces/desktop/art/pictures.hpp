#pragma once
// What the desktop shows of a story: a portrait card, a round avatar, and a scene card with a place and up to
// three people in it. All is drawn by code from assets/portraits.xml, at any size, and never outside the
// rectangle given. A portrait costs at most 3,000 vertices (3,600 with high contrast's line round it), a
// scene card 10,000; an avatar of up to 26 pixels radius 600 (and its ring in high contrast 80), larger ones
// up to 1,700. Only a draw list is written to, with 16-bit indices in mind; an ImGui context must exist (its
// white pixel is used).

#include "faces/desktop/art/portraits.hpp"
#include "faces/desktop/art/tone.hpp"

#include <span>

namespace plumbline::desktop {

/// Head and shoulders from corner `a` to corner `b`; `radius` rounds the card, in pixels.
void draw_portrait(ImDrawList& list, const Portrait& who, story::Mood mood, ImVec2 a, ImVec2 b,
                   const ArtTone& tone, float radius = 12);

/// The same as a disc, for lists and lines of talk; good from 12 pixels radius up.
void draw_avatar(ImDrawList& list, const Portrait& who, story::Mood mood, ImVec2 centre, float radius,
                 const ArtTone& tone);

struct Present {
  const Portrait* who = nullptr;
  story::Mood mood = story::Mood::calm;
};

/// A place, and those present from left to right; more than three are left out.
void draw_scene(ImDrawList& list, story::Place place, std::span<const Present> people, ImVec2 a, ImVec2 b,
                const ArtTone& tone, float radius = 12);

}  // namespace plumbline::desktop
