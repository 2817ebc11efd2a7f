#pragma once
// The loop around the app: a window, sounds, speech and a game controller where there are any. It draws when
// something happened and a few frames after, and sleeps otherwise.

#include "faces/desktop/world.hpp"

namespace plumbline::desktop {

struct ShellWishes {
  bool times = false;  // say on the error stream how long things take
  bool tell = false;   // ... and what each page shows, once it stands still (told.hpp)
};

/// Why the window could not be opened, or nothing when it was, and the person closed it.
base::Diagnostics run_window(World world, const ShellWishes& wishes);

}  // namespace plumbline::desktop
