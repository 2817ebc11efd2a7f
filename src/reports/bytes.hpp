#pragma once
// Numbers and texts into bytes and back, and a checksum. Reading never goes past the end: from the first
// thing that isn't there on, everything reads as nothing and failed() says so.

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::reports {

/// Eight bytes at a time, each tied to its place, multiplied by an odd number and folded: all steps that can
/// be undone, so that one changed word always changes the sum, and moved or missing ones practically always
/// do. Against damage, not against malice.
inline std::uint64_t checksum(std::string_view bytes) {
  std::uint64_t sum = bytes.size(), place = 0;
  const auto add = [&](std::uint64_t word) {
    place += 0x9E3779B97F4A7C15ULL;
    const std::uint64_t mixed = (word ^ place) * 0xBF58476D1CE4E5B9ULL;
    sum += mixed ^ (mixed >> 32U);
  };
  std::size_t at = 0;
  for (; at + 8 <= bytes.size(); at += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, 8);
    add(word);
  }
  if (at < bytes.size()) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, bytes.size() - at);
    add(word);
  }
  return sum;
}

class Writer {
 public:
  template <class Number>
  void number(Number n) {
    static_assert(std::endian::native == std::endian::little);
    out_.append(reinterpret_cast<const char*>(&n), sizeof n);
  }
  void text(std::string_view t) {
    number(static_cast<std::uint32_t>(t.size()));
    out_ += t;
  }
  void codes(const std::vector<std::uint32_t>& list) {
    number(static_cast<std::uint32_t>(list.size()));
    for (const auto c : list) number(c);
  }
  void raw(std::string_view bytes) { out_ += bytes; }
  void pad() { out_.resize((out_.size() + 7) / 8 * 8); }
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

class Reader {
 public:
  explicit Reader(std::string_view bytes) : left_(bytes) {}
  template <class Number>
  Number number() {
    Number n{};
    const auto bytes = take(sizeof n);
    if (!failed_) std::memcpy(&n, bytes.data(), sizeof n);
    return n;
  }
  std::string text() { return std::string(take(number<std::uint32_t>())); }
  std::vector<std::uint32_t> codes() {
    const auto n = length(sizeof(std::uint32_t));
    std::vector<std::uint32_t> out(n);
    for (auto& c : out) c = number<std::uint32_t>();
    return out;
  }
  /// How many things follow, each of at least so many bytes: never more than there is room for.
  std::size_t length(std::size_t each) {
    const std::size_t n = number<std::uint32_t>();
    if (n > left_.size() / each) failed_ = true;
    return failed_ ? 0 : n;
  }
  bool failed() const { return failed_; }
  bool at_end() const { return left_.empty(); }
  void fail() { failed_ = true; }

 private:
  std::string_view take(std::size_t n) {
    if (failed_ || n > left_.size()) {
      failed_ = true;
      return {};
    }
    const auto out = left_.substr(0, n);
    left_.remove_prefix(n);
    return out;
  }

  std::string_view left_;
  bool failed_ = false;
};

}  // namespace plumbline::reports
