#pragma once
// How a theme's tone becomes light on people, on rooms and on the ground behind a portrait.

#include "faces/desktop/art/brush.hpp"
#include "faces/desktop/art/tone.hpp"

namespace plumbline::desktop {

inline Light on_people(const ArtTone& tone) {
  return tone.dark && !tone.contrast ? Light{0.92F, 0.89F, 0.86F} : Light{};
}
inline Light on_rooms(const ArtTone& tone) {
  return tone.dark || tone.contrast ? Light{0.44F, 0.395F, 0.375F} : Light{};
}
/// Behind a single portrait: lighter than a room, so that dark hair stands out.
inline Light on_ground(const ArtTone& tone) {
  return tone.dark || tone.contrast ? Light{0.54F, 0.49F, 0.47F} : Light{};
}
inline float outline_of(const ArtTone& tone, float pixels) { return tone.contrast ? pixels : 0; }

}  // namespace plumbline::desktop
