#pragma once
// Chance that is the same on every machine: SplitMix64 (Steele, Lea, Flood 2014).

#include <cstdint>

namespace plumbline::base {

struct Dice {
  std::uint64_t state = 0;

  std::uint64_t next() {
    std::uint64_t z = (state += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
  }
  /// Evenly below n: values from the ragged end of the range are thrown again.
  std::uint64_t below(std::uint64_t n) {
    const std::uint64_t ragged = (~std::uint64_t{0} % n + 1) % n;
    for (;;)
      if (const auto x = next(); x <= ~std::uint64_t{0} - ragged) return x % n;
  }
};

}  // namespace plumbline::base
