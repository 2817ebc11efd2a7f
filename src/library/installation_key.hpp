#pragma once
// The key of this installation, in a file only its owner can read.

#include "records/signing.hpp"
#include "records/store.hpp"

#include <filesystem>
#include <memory>

namespace plumbline::library {

struct OwnKey {
  std::unique_ptr<records::SigningKey> key;
  bool made = false;  // just now
};
/// The key in this file; made on first use, also when several programs start at once. A file that holds no
/// key is left as it is and said.
records::Outcome<OwnKey> own_key(const std::filesystem::path& file, const records::Chance& chance);

}  // namespace plumbline::library
