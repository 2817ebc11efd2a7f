#pragma once
// Reading, writing and setting aside text files, with what can go wrong said in plain words (codes file.*).

#include "base/result.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace plumbline::disk {

inline constexpr std::size_t kMostMegabytes = 16;

/// A text file of at most so many megabytes: no directory, no NUL bytes, well-formed UTF-8. A larger file is
/// refused before it is read.
base::Result<std::string> read_text(const std::filesystem::path& path,
                                    std::size_t megabytes = kMostMegabytes);

/// Any bytes of any length, as they are; nothing when there is no such file, or it can't be read.
std::optional<std::string> read_bytes(const std::filesystem::path& path);

/// A large file, read in slices by as many at once as `together` runs: it calls each job from 0 to count - 1.
/// The bytes begin on a multiple of 16. Nothing, as above.
struct Bytes {
  std::shared_ptr<const char[]> kept;
  std::string_view all;
};
using Together = std::function<void(std::size_t count, const std::function<void(std::size_t)>& job)>;
std::optional<Bytes> read_slices(const std::filesystem::path& path, const Together& together);

/// Whether a text has to survive the power being cut the moment after. What is written without survives the
/// end of the program, however it ends.
enum class Sync : std::uint8_t { yes, no };

/// Writes the whole text or leaves what was there: into a file beside it, synced, then renamed. What is no
/// regular file (a device, a pipe) is written to as it is. "" or why it failed, in one sentence.
std::string write_text(const std::filesystem::path& path, const std::string& text, Sync sync = Sync::yes);

/// Writes a new file only its owner may read or write, durably, with its folder made when it isn't there.
/// False with an empty `why` when there is such a file already: it stays as it is.
bool make_private(const std::filesystem::path& path, const std::string& text, std::string& why);

/// Moves a file that can't be understood out of the way, so that the program can go on and nothing is lost:
/// "settings.json" becomes "settings.json.set-aside-1", or the next number that is free; never over another
/// file. The new name, or an empty path when it couldn't be done.
std::filesystem::path set_aside(const std::filesystem::path& path);

/// When the file was last written, in seconds since the beginning of 1970 (UTC); nothing when there is no
/// such file.
std::optional<std::int64_t> written_at(const std::filesystem::path& path);

}  // namespace plumbline::disk
