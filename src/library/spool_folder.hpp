#pragma once
// The folder for what the records can't take for the moment (records/spool.hpp): one file for each attempt
// and whoever writes it, replaced as a whole, private, there after the power was cut the moment after. What
// can't be taken into the records even when they are open is set aside once, into the folder `set-aside` in
// it.

#include "records/spool.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace plumbline::library {

class SpoolFolder {
 public:
  /// An empty path: there is no such place.
  explicit SpoolFolder(std::filesystem::path folder) : folder_(std::move(folder)) {}

  const std::filesystem::path& path() const { return folder_; }
  std::filesystem::path aside() const { return folder_ / "set-aside"; }

  /// "" or why it isn't kept; then what was there under that name before still is.
  std::string put(const std::string& name, const records::Spooled& what) const;
  void remove(const std::string& name) const;

  struct File {
    std::filesystem::path path;
    records::Unspooled found;
    bool read = false;   // it could be opened
    bool whole = false;  // and every byte of it is as it was written
  };
  /// What waits there, sorted by name. Files that can't be opened are among them, without frames.
  std::vector<File> files() const;
  /// Whether it is out of the way now.
  bool set_aside(const std::filesystem::path& file) const;
  /// Of what was set aside: the files that hold something of this person are removed.
  void forget(const records::Id& person) const;

 private:
  std::filesystem::path folder_;
};

}  // namespace plumbline::library
