#pragma once
// The fixed-size values records are made of: random identifiers, digests, and their hexadecimal form.
// Identifiers are random, never counted up: a number that counts up tells how many there are, and two
// machines would hand out the same one.

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace plumbline::records {

template <std::size_t N>
using Bytes = std::array<std::uint8_t, N>;

using Id = Bytes<16>;      // of a stream, or of one event
using Digest = Bytes<32>;  // BLAKE2b-256

/// Fills a place with random bytes nobody can guess.
using Chance = std::function<void(std::uint8_t* into, std::size_t bytes)>;
Id random_id(const Chance& chance);

/// Lower-case hexadecimal digits.
std::string hex(const std::uint8_t* bytes, std::size_t count);
template <std::size_t N>
std::string hex(const Bytes<N>& b) {
  return hex(b.data(), N);
}
bool from_hex(std::string_view text, std::uint8_t* into, std::size_t count);
/// Nothing unless the text is exactly 2N hexadecimal digits.
template <std::size_t N>
std::optional<Bytes<N>> from_hex(std::string_view text) {
  Bytes<N> out;
  if (!from_hex(text, out.data(), N)) return std::nullopt;
  return out;
}

/// The first characters, enough to name it to a person: "3f9c20d1".
std::string short_name(const Id& id);

/// An identifier as a key of unordered containers: it is random, so any eight bytes do.
struct IdHash {
  std::size_t operator()(const Id& id) const;
};

}  // namespace plumbline::records
