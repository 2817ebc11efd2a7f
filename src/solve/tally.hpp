#pragma once
// The values of a state from its ways on. Private to solve/.

#include "solve/space.hpp"

#include <algorithm>

namespace plumbline::solve {

/// The values of one state, from its ways on.
struct Tally {
  int least = kNever, dearest = -1, most = -1, worth = 0;

  void add(int cheap, int dear, const Values& after) {
    if (after.least == kNever) return;
    const int q = cheap + after.least;
    if (q < least) {
      least = q;
      worth = after.worth;
    } else if (q == least) {
      worth = std::max(worth, after.worth);
    }
    dearest = std::max(dearest, dear + after.least);
    most = std::max(most, after.most == kEndless ? kEndless : dear + after.most);
  }
  Values values() const {
    if (least == kNever) return {kNever, kNever, 0};
    return {least, most, dearest - least + worth};
  }
};

}  // namespace plumbline::solve
