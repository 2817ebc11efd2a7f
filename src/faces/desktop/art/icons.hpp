#pragma once
#include <imgui.h>

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
void draw_icon(ImDrawList&, Icon, ImVec2 centre, ImU32 col, float size_px, float stroke);
}  // namespace plumbline::desktop
