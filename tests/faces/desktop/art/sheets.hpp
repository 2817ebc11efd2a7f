#pragma once
// The contact sheets: what is drawn where. For looking at, and for the tests that measure.

#include "faces/desktop/art/pictures.hpp"

#include <functional>
#include <string>
#include <vector>

namespace plumbline::desktop {

struct Sheet {
  std::string name;
  int width = 0, height = 0;
  std::function<void(ImDrawList&, const ArtTone&)> draw;
};

/// "light", "dark" or "contrast".
ArtTone tone_of(const std::string& theme);
/// A file of the source tree; empty when it isn't there.
std::string shipped_text(const std::string& path);
const std::vector<Portrait>& shipped_portraits();
std::vector<Sheet> sheets();

}  // namespace plumbline::desktop
