#include "base/hash.hpp"

#include <sodium/crypto_hash_sha256.h>
#include <sodium/utils.h>

#include <array>

namespace plumbline::base {

std::string sha256_hex(std::string_view bytes) {
  std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
  crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  std::string hex(digest.size() * 2 + 1, '\0');
  sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
  hex.pop_back();
  return hex;
}

Canonical& Canonical::add(std::string_view part) {
  text_ += std::to_string(part.size()) + ":";
  text_ += part;
  text_ += "\n";
  return *this;
}

std::string Canonical::hash() const { return sha256_hex(text_); }

}  // namespace plumbline::base
