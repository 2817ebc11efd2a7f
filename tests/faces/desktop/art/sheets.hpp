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

const std::vector<Portrait>& shipped_portraits();
std::vector<Sheet> sheets();

}  // namespace plumbline::desktop
