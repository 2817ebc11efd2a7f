#pragma once
// Content hashes: what a recorded attempt names its scenario and rulebook by.

#include <string>
#include <string_view>

namespace plumbline::base {

/// SHA-256 (FIPS 180-4, by libsodium) of the bytes, as 64 lower-case hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

/// Collects named parts into one canonical text in which no two different lists of parts look alike
/// (each part is written with its length), and hashes it.
class Canonical {
 public:
  Canonical& add(std::string_view part);
  std::string hash() const;

 private:
  std::string text_;
};

}  // namespace plumbline::base
