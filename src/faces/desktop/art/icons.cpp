#include "faces/desktop/art/icons.hpp"
namespace plumbline::desktop { void draw_icon(ImDrawList&, Icon, ImVec2, ImU32, float, float) {} }
