#pragma once
// The key of this installation, in a file only its owner can read.

#include "records/signing.hpp"
#include "records/store.hpp"

#include <filesystem>
#include <memory>

namespace plumbline::library {

/// What it is called, beside the records.
inline constexpr const char* kKeyFile = "installation.key";

struct OwnKey {
  std::unique_ptr<records::SigningKey> key;
  bool made = false;  // just now
};
/// The key in this file; made on first use, also when several programs start at once. A file that holds no
/// key is left as it is and said.
records::Outcome<OwnKey> own_key(const std::filesystem::path& file, const records::Chance& chance);
/// The key in this file, if there is one that can be read; nothing is made or said.
std::unique_ptr<records::SigningKey> key_there(const std::filesystem::path& file);

}  // namespace plumbline::library
