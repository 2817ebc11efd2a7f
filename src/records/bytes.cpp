#include "records/bytes.hpp"

#include <cstring>

namespace plumbline::records {

Writer& Writer::number(std::uint64_t n) {
  for (; n >= 128; n >>= 7) out_.push_back(static_cast<char>((n & 127) | 128));
  out_.push_back(static_cast<char>(n));
  return *this;
}

Writer& Writer::signed_number(std::int64_t n) {
  const auto bits = static_cast<std::uint64_t>(n);
  return number((bits << 1) ^ (n < 0 ? ~std::uint64_t{0} : 0));
}

Writer& Writer::text(std::string_view t) {
  number(t.size());
  out_.append(t);
  return *this;
}

Writer& Writer::raw(const std::uint8_t* bytes, std::size_t count) {
  out_.append(reinterpret_cast<const char*>(bytes), count);
  return *this;
}

void Reader::fail() {
  ok_ = false;
  in_ = {};
}

std::uint64_t Reader::number(std::uint64_t most) {
  std::uint64_t out = 0;
  for (unsigned shift = 0; shift < 64; shift += 7) {
    if (in_.empty()) break;
    const auto byte = static_cast<std::uint8_t>(in_.front());
    in_.remove_prefix(1);
    const std::uint64_t part = byte & 127U;
    if (shift == 63 && part > 1) break;
    out |= part << shift;
    if (byte < 128) {
      if (byte == 0 && shift > 0) break;  // longer than it need be: not the one way to write it
      if (out > most) break;
      return out;
    }
  }
  fail();
  return 0;
}

std::int64_t Reader::signed_number() {
  const auto n = number();
  return static_cast<std::int64_t>((n >> 1) ^ ((n & 1) != 0 ? ~std::uint64_t{0} : 0));
}

std::string_view Reader::text() {
  const auto size = number();
  if (size > in_.size()) {
    fail();
    return {};
  }
  const auto out = in_.substr(0, size);
  in_.remove_prefix(size);
  return out;
}

void Reader::form(std::uint64_t expected) {
  if (number() != expected) fail();
}

std::size_t Reader::count() { return number(in_.size()); }

void Reader::raw(std::uint8_t* into, std::size_t count) {
  if (count > in_.size()) return fail();
  std::memcpy(into, in_.data(), count);
  in_.remove_prefix(count);
}

}  // namespace plumbline::records
