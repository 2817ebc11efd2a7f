#pragma once
// Tells whether another program of ours uses a folder: a file that is locked while this one runs (flock; the
// system lets go of it when the program ends, however it ends).

#include <filesystem>
#include <memory>

namespace plumbline::disk {

class Lock {
 public:
  /// Takes the lock without waiting. `held` is false when somebody else has it; where a file can't be locked
  /// at all (a network drive, no right to write) it counts as taken.
  explicit Lock(const std::filesystem::path& file);
  ~Lock();
  Lock(const Lock&) = delete;
  Lock& operator=(const Lock&) = delete;
  bool held() const { return held_; }

 private:
  int fd_ = -1;
  bool held_ = true;
};

}  // namespace plumbline::disk
