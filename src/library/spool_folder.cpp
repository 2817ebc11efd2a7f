#include "library/spool_folder.hpp"

#include "disk/files.hpp"

#include <algorithm>

namespace plumbline::library {

namespace {

namespace fs = std::filesystem;

constexpr const char* kExtension = ".spool";

/// True when it is there, for its owner alone.
bool make_folder(const fs::path& folder) {
  std::error_code wrong;
  if (fs::create_directories(folder, wrong)) fs::permissions(folder, fs::perms::owner_all, wrong);
  return fs::is_directory(folder, wrong);
}

}  // namespace

std::string SpoolFolder::put(const std::string& name, const records::Spooled& what) const {
  if (folder_.empty()) return "there is no other place for it either.";
  make_folder(folder_);  // what is wrong with it shows when it is written to
  return disk::write_text(folder_ / (name + kExtension), records::spool(what));
}

void SpoolFolder::remove(const std::string& name) const {
  std::error_code none;
  if (!folder_.empty()) fs::remove(folder_ / (name + kExtension), none);
}

namespace {

std::vector<SpoolFolder::File> files_in(const fs::path& folder) {
  using File = SpoolFolder::File;
  std::vector<File> out;
  std::error_code none;
  for (fs::directory_iterator at(folder, none), end; !folder.empty() && !none && at != end;
       at.increment(none))
    if (at->path().extension() == kExtension) out.push_back({at->path(), {}});
  std::sort(out.begin(), out.end(), [](const File& a, const File& b) { return a.path < b.path; });
  for (auto& f : out) {
    const auto bytes = disk::read_bytes(f.path);
    f.found = records::unspool(bytes.value_or(""));
    f.read = bytes.has_value();
    // Each file was put there whole: one that ends in the middle was damaged since.
    f.whole = f.read && f.found.damaged == 0 && !f.found.cut_off && !f.found.frames.empty();
  }
  // Another program may have taken one in meanwhile.
  out.erase(std::remove_if(out.begin(), out.end(),
                           [&](const File& f) { return !f.read && !fs::exists(f.path, none); }),
            out.end());
  return out;
}

}  // namespace

std::vector<SpoolFolder::File> SpoolFolder::files() const { return files_in(folder_); }

void SpoolFolder::forget(const records::Id& person) const {
  if (folder_.empty()) return;
  std::error_code none;
  for (const auto& f : files_in(aside()))
    for (const auto& frame : f.found.frames)
      if (std::any_of(frame.batches.begin(), frame.batches.end(),
                      [&](const records::Batch& b) { return b.owner == person || b.head.stream == person; }))
        fs::remove(f.path, none);
}

bool SpoolFolder::set_aside(const fs::path& file) const {
  if (!make_folder(aside())) return false;
  std::error_code wrong;
  auto to = aside() / file.filename();
  for (int n = 2; fs::exists(to, wrong) && n < 1000; ++n)
    to = aside() / (file.stem().string() + "-" + std::to_string(n) + kExtension);
  if (fs::exists(to, wrong)) return false;
  fs::rename(file, to, wrong);
  return !wrong;
}

}  // namespace plumbline::library
