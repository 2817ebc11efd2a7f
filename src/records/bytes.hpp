#pragma once
// The canonical form of what events say: numbers little-endian in as few bytes as they need (LEB128), texts
// with their length before them. There is exactly one way to write a value, so that it can be hashed, and
// whatever bytes come in, reading them ends with a value or with nothing.

#include "records/id.hpp"

namespace plumbline::records {

class Writer {
 public:
  Writer& number(std::uint64_t n);
  Writer& signed_number(std::int64_t n);
  Writer& flag(bool b) { return number(b ? 1 : 0); }
  Writer& text(std::string_view t);
  Writer& raw(const std::uint8_t* bytes, std::size_t count);
  template <std::size_t N>
  Writer& raw(const Bytes<N>& b) {
    return raw(b.data(), N);
  }
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

/// Reads what Writer wrote. After anything that doesn't fit, ok() is false and all that follows is empty.
class Reader {
 public:
  explicit Reader(std::string_view in) : in_(in) {}
  std::uint64_t number(std::uint64_t most = ~std::uint64_t{0});
  std::int64_t signed_number();
  bool flag() { return number(1) == 1; }
  std::string_view text();
  template <std::size_t N>
  Bytes<N> raw() {
    Bytes<N> out{};
    raw(out.data(), N);
    return out;
  }
  /// How many of something follow, each of at least one byte.
  std::size_t count();
  /// The first number of a payload: which form it is in. Anything but this doesn't fit.
  void form(std::uint64_t expected);
  bool ok() const { return ok_; }
  void fail();
  /// What is left to read.
  std::string_view rest() const { return in_; }
  /// All of it was read, and fitted.
  bool done() const { return ok_ && in_.empty(); }

 private:
  void raw(std::uint8_t* into, std::size_t count);

  std::string_view in_;
  bool ok_ = true;
};

}  // namespace plumbline::records
