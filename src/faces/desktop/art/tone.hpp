#pragma once
// The light a picture is drawn in: one for each theme. Dark multiplies, so that hues stay warm; contrast also
// puts a line in `ink` round the card and round each person.

#include <imgui.h>

namespace plumbline::desktop {

struct ArtTone {
  bool dark = false;
  bool contrast = false;
  ImU32 ink = IM_COL32(29, 36, 48, 255);
};

}  // namespace plumbline::desktop
