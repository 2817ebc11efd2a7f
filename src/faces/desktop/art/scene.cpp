#include "faces/desktop/art/pictures.hpp"
namespace plumbline::desktop { void draw_scene(ImDrawList&, story::Place, std::span<const Present>, ImVec2, ImVec2, const ArtTone&, float) {} }
