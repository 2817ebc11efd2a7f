#pragma once
// The values of a state from its ways on. Private to solve/.

#include "solve/space.hpp"

#include <algorithm>

namespace plumbline::solve {

/// The values of one state, from its ways on.
struct Tally {
  std::int64_t best =
      kNothing;  // least points and, of equal ones, the greatest worth: one number, one comparison
  int dearest = -1, most = -1;

  void add(int cheap, int dear, const Values& after) {
    if (after.least == kNever) return;
    const auto points = std::int64_t{cheap} + after.least;
    best = std::min(best, points << 32 | (kNever - after.worth));
    dearest = std::max(dearest, dear + after.least);
    most = std::max(most, after.most == kEndless ? kEndless : dear + after.most);
  }
  Values values() const {
    if (best == kNothing) return {kNever, kNever, 0};
    const int least = static_cast<int>(best >> 32);
    const int worth = kNever - static_cast<int>(best & 0x7FFF'FFFF);
    return {least, most, dearest - least + worth};
  }

 private:
  static constexpr std::int64_t kNothing = std::numeric_limits<std::int64_t>::max();
};

}  // namespace plumbline::solve
