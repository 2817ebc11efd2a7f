#pragma once
// What the app knows of the world outside, passed in by main or by a test: environment, chance, the time.

#include "library/record_room.hpp"
#include "library/shelf.hpp"

#include <cstdint>
#include <functional>

namespace plumbline::desktop {

struct World {
  disk::Environment environment;
  std::filesystem::path program;
  library::Sources sources;
  std::function<std::int64_t()> now;  // seconds since 1970, UTC
  std::function<std::uint64_t()> seed;
  library::RecordRoom::World records{};                           // chance and clock of what is recorded
  records::Effort effort = records::Effort::usual;                // of guessing a PIN or a passphrase
  std::function<void(const std::filesystem::path&)> show_folder;  // in the program for files
  std::function<void()> wake;                                     // from any thread: look again
};

}  // namespace plumbline::desktop
