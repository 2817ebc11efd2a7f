#pragma once
// What happens when the X server goes away under the window. By default Xlib ends the process on the spot,
// and nobody can say goodbye. For window.cpp only.

#include <atomic>

struct _XDisplay;

namespace plumbline::platform {

/// From now on, losing `display` only sets a flag. False when this Xlib can't do that (before 1.7) and will
/// exit.
bool survive_loss_of(_XDisplay* display, std::atomic<bool>& lost);

}  // namespace plumbline::platform
