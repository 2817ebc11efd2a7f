#pragma once
// What this process knows of itself.

#include "disk/folders.hpp"

namespace plumbline::disk {

/// The environment it was started with; an empty variable counts as none.
Environment this_environment();
/// The file it was started from; `typed` is how it was called, for systems that don't tell.
std::filesystem::path this_program(const char* typed);

}  // namespace plumbline::disk
