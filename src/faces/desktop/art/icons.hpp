#pragma once
// Icons of one weight, drawn with strokes in a box of 20 units, so that they take the colour of the text
// beside them. They never leave their box.

#include <imgui.h>

#include <cstddef>
#include <cstdint>

namespace plumbline::desktop {

enum class Icon : std::uint8_t {
  check,
  bang,
  cross,
  help,
  clock,
  doc,
  grid,
  play,
  chevron,
  down,
  up,
  undo,
  branch,
  order,
  list,
  pen,
  arrow,
  heart,
  lock,
  flag,
  repeat,
  search,
  info,
  mail,
  door,
  scale,
  people,
  speaker,
  speaker_off,
  gear,
  book,
  compass,
  person,
  back,
  text_size,
  moon,
  controller,
  keyboard,
  cut,
  eye
};
inline constexpr std::size_t kIcons = static_cast<std::size_t>(Icon::eye) + 1;

/// `size` is the side of the box in pixels, `stroke` the width of its lines in pixels.
void draw_icon(ImDrawList& list, Icon icon, ImVec2 centre, ImU32 colour, float size = 20, float stroke = 2);

}  // namespace plumbline::desktop
