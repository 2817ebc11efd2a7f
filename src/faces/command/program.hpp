#pragma once
// The whole program behind main: arguments in, text out, an exit code back. Nothing is thrown.

#include "faces/command/world.hpp"

namespace plumbline::command {

int run(const World& world, int argc, const char* const* argv);

}  // namespace plumbline::command
