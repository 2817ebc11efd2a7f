#pragma once
// What a frame shows, as a line of JSON: for a program that operates the window from outside, as the test of
// the whole app does. It says no more than somebody at the window can see or hear.

#include "faces/desktop/kit/ui.hpp"

namespace plumbline::desktop {

/// {"focus": id, "items": [{"id", "role", "label", "state", "enabled", "seen": [x0, y0, x1, y1]}], "said":
/// [...]}; only what can be operated now. `seen` is missing where an item is scrolled out of sight.
std::string in_json(const Ui& ui);

}  // namespace plumbline::desktop
