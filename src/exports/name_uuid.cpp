#include "exports/name_uuid.hpp"

#include <fmt/format.h>

#include <bit>
#include <cstddef>

namespace plumbline::exports {
namespace {

using State = std::array<std::uint32_t, 5>;

std::uint32_t big_endian(std::string_view four) {
  std::uint32_t word = 0;
  for (const char c : four) word = word << 8U | static_cast<unsigned char>(c);
  return word;
}

struct Step {
  std::uint32_t mixed, constant;
};

Step step(std::size_t t, const State& s) {
  const auto [a, b, c, d, e] = s;
  if (t < 20) return {(b & c) | (~b & d), 0x5A827999U};
  if (t < 40) return {b ^ c ^ d, 0x6ED9EBA1U};
  if (t < 60) return {(b & c) | (b & d) | (c & d), 0x8F1BBCDCU};
  return {b ^ c ^ d, 0xCA62C1D6U};
}

void take_in(State& state, std::string_view block) {
  std::array<std::uint32_t, 80> w{};
  for (std::size_t t = 0; t < 16; ++t) w[t] = big_endian(block.substr(4 * t, 4));
  for (std::size_t t = 16; t < 80; ++t) w[t] = std::rotl(w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16], 1);
  State s = state;
  for (std::size_t t = 0; t < 80; ++t) {
    const auto [mixed, constant] = step(t, s);
    const std::uint32_t next = std::rotl(s[0], 5) + mixed + s[4] + constant + w[t];
    s = {next, s[0], std::rotl(s[1], 30), s[2], s[3]};
  }
  for (std::size_t i = 0; i < s.size(); ++i) state[i] += s[i];
}

std::string padded(std::string_view bytes) {
  std::string text(bytes);
  text += static_cast<char>(0x80);
  text.append((120 - text.size() % 64) % 64, '\0');
  const auto bits = static_cast<std::uint64_t>(bytes.size()) * 8;
  for (unsigned shift = 64; shift != 0; shift -= 8) text += static_cast<char>(bits >> (shift - 8) & 0xFFU);
  return text;
}

}  // namespace

std::array<std::uint8_t, 20> sha1(std::string_view bytes) {
  State state{0x67452301U, 0xEFCDAB89U, 0x98BADCFEU, 0x10325476U, 0xC3D2E1F0U};
  const auto text = padded(bytes);
  for (std::size_t at = 0; at < text.size(); at += 64) take_in(state, std::string_view(text).substr(at, 64));
  std::array<std::uint8_t, 20> digest{};
  for (std::size_t i = 0; i < digest.size(); ++i)
    digest[i] = static_cast<std::uint8_t>(state[i / 4] >> (24 - 8 * (i % 4)) & 0xFFU);
  return digest;
}

std::string written_uuid(const Bytes16& id) {
  std::string text;
  for (std::size_t i = 0; i < id.size(); ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
    text += fmt::format("{:02x}", id[i]);
  }
  return text;
}

bool is_uuid(const Bytes16& id) {
  const int version = id[6] >> 4U;
  return version >= 1 && version <= 8 && (id[8] & 0xC0U) == 0x80U;
}

Bytes16 name_uuid(const Bytes16& space, std::string_view name) {
  std::string text;
  for (const auto byte : space) text += static_cast<char>(byte);
  const auto digest = sha1(text.append(name));
  Bytes16 id{};
  for (std::size_t i = 0; i < id.size(); ++i) id[i] = digest[i];
  id[6] = static_cast<std::uint8_t>((id[6] & 0x0FU) | 0x50U);
  id[8] = static_cast<std::uint8_t>((id[8] & 0x3FU) | 0x80U);
  return id;
}

}  // namespace plumbline::exports
