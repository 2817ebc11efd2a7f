#pragma once
// Renders a sheet without a display and writes it as a PNG.

#include "sheets.hpp"

namespace plumbline::desktop {

ArtTone tone_of(const std::string& theme);
/// False when this machine can't render without a display, or the file can't be written.
bool render_to_png(const Sheet& sheet, const std::string& theme, const std::string& file);

}  // namespace plumbline::desktop
