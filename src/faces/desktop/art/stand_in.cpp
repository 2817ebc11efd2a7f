#include "faces/desktop/art/icons.hpp"
namespace plumbline::desktop {
void draw_icon(ImDrawList& d, Icon, ImVec2 c, ImU32 col, float size, float stroke) {
  d.AddCircle(c, size * .35F, col, 16, stroke);
}
}  // namespace plumbline::desktop
