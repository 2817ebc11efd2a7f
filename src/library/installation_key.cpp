#include "library/installation_key.hpp"

#include "base/text.hpp"
#include "disk/files.hpp"

#include <fmt/format.h>

namespace plumbline::library {

namespace {

namespace fs = std::filesystem;
using records::failed;
using records::Trouble;

constexpr std::string_view kHead =
    "plumbline installation key 1\n"
    "# Whoever has this file can sign records in the name of this installation. Keep it private; keep a copy "
    "safe.\n";

records::Outcome<OwnKey> read(const fs::path& file) {
  const auto text = disk::read_text(file);
  if (!text)
    return failed(Trouble::unavailable, fmt::format("The key of this installation can't be read: {}",
                                                    text.error().front().message));
  for (const auto& line : base::split(*text, "\r\n"))
    if (const auto seed = records::from_hex<32>(line))
      return OwnKey{std::make_unique<records::SigningKey>(*seed), false};
  return failed(
      Trouble::damaged,
      fmt::format("{} holds no key. Put the copy you keep of it back in its place; without it nothing can "
                  "be recorded under the name of this installation.",
                  file.string()));
}

}  // namespace

records::Outcome<OwnKey> own_key(const fs::path& file, const records::Chance& chance) {
  std::error_code none;
  if (fs::exists(file, none)) return read(file);
  records::Seed seed;
  chance(seed.data(), seed.size());
  std::string why;
  if (!disk::make_private(file, std::string(kHead) + records::hex(seed) + "\n", why)) {
    if (why.empty()) return read(file);  // somebody else was faster
    return failed(Trouble::unavailable, fmt::format("The key of this installation can't be kept: {}", why));
  }
  return OwnKey{std::make_unique<records::SigningKey>(seed), true};
}

std::unique_ptr<records::SigningKey> key_there(const fs::path& file) {
  std::error_code none;
  if (!fs::exists(file, none)) return nullptr;
  auto there = read(file);
  return there ? std::move(there->key) : nullptr;
}

}  // namespace plumbline::library
