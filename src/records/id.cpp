#include "records/id.hpp"

#include <cstring>

namespace plumbline::records {

namespace {

int digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

Id random_id(const Chance& chance) {
  Id id;
  chance(id.data(), id.size());
  return id;
}

std::string hex(const std::uint8_t* bytes, std::size_t count) {
  static constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out(2 * count, '0');
  for (std::size_t i = 0; i < count; ++i) {
    out[2 * i] = kDigits[bytes[i] >> 4];
    out[2 * i + 1] = kDigits[bytes[i] & 15];
  }
  return out;
}

bool from_hex(std::string_view text, std::uint8_t* into, std::size_t count) {
  if (text.size() != 2 * count) return false;
  for (std::size_t i = 0; i < count; ++i) {
    const int high = digit(text[2 * i]), low = digit(text[2 * i + 1]);
    if (high < 0 || low < 0) return false;
    into[i] = static_cast<std::uint8_t>((high << 4) | low);
  }
  return true;
}

std::string short_name(const Id& id) { return hex(id.data(), 4); }

std::size_t IdHash::operator()(const Id& id) const {
  std::size_t out = 0;
  std::memcpy(&out, id.data(), sizeof out);
  return out;
}

}  // namespace plumbline::records
