#pragma once
// What the program knows of the world outside, handed in by main or by a test: streams, environment, chance,
// the time.

#include "disk/folders.hpp"
#include "faces/terminal/input.hpp"

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plumbline::command {

struct World {
  std::ostream& out;
  std::ostream& err;
  bool out_is_terminal = false;
  std::size_t width = 78;
  std::filesystem::path program;  // where the executable lies; may be empty
  disk::Environment environment;
  std::function<std::unique_ptr<terminal::Input>()> input;  // from then on Ctrl-C is heard by the input
  std::function<std::uint64_t()> seed;
  std::function<std::string()> stamp;  // "20261122-164700": for the names of files
  bool in_is_piped = false;            // what is read comes from a pipe or a file
  /// Runs a program until it ends: what it returned, 128 + n when signal n ended it; nothing when it could
  /// not be started.
  std::function<std::optional<int>(const std::filesystem::path&, const std::vector<std::string>&)> start =
      nullptr;
};

/// What the program returns to the shell.
enum Exit : int { kOk = 0, kErrors = 1, kUnable = 2, kInterrupted = 130, kUnread = 141 };

}  // namespace plumbline::command
