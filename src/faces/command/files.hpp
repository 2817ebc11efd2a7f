#pragma once
// Reading and writing text files, with what can go wrong said in plain words (codes file.*).

#include "base/result.hpp"

#include <filesystem>
#include <string>

namespace plumbline::command {

/// A text file of at most 16 MB: no directory, no NUL bytes, well-formed UTF-8. A larger file is refused
/// before it is read.
base::Result<std::string> read_text(const std::filesystem::path& path);

/// Writes the whole text or leaves what was there: into a file beside it, synced, then renamed. What is no
/// regular file (a device, a pipe) is written to as it is. "" or why it failed, in one sentence.
std::string write_text(const std::filesystem::path& path, const std::string& text);

}  // namespace plumbline::command
