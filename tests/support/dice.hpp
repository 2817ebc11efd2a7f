#pragma once
// Numbers that look random and are a pure function of a seed: SplitMix64 (Steele, Lea, Flood 2014). The same
// on every platform, unlike std::uniform_int_distribution.

#include <cstddef>
#include <cstdint>

namespace plumbline::support {

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : x_(seed) {}

  std::uint64_t next() {
    std::uint64_t z = (x_ += 0x9E37'79B9'7F4A'7C15ULL);
    z = (z ^ (z >> 30)) * 0xBF58'476D'1CE4'E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D0'49BB'1331'11EBULL;
    return z ^ (z >> 31);
  }
  /// 0 .. n - 1.
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() % n); }
  int between(int low, int high) {
    return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1)));
  }
  bool one_in(std::size_t n) { return below(n) == 0; }

 private:
  std::uint64_t x_;
};

}  // namespace plumbline::support
