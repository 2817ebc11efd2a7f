#pragma once
// A compound decision valued by its parts. What a part does to the judgement is its share: the points of its
// own acts, the duties it meets, and a few patterns. Shares are put together one factor after the other (a
// recipient's row, an entry, a group of picks that are joined, a step), and of all ways to the same sum of
// shares only the cheapest and the dearest are kept. The result is that of looking at every decision.

#include "play/stage.hpp"

#include <vector>

namespace plumbline::solve {

/// Decisions with the same consequences.
struct Valued {
  std::uint16_t branch = 0;
  rules::Duties opens = 0, closes = 0;
  bool critical = false;
  int least = 0, most = 0;
  play::Decision cheapest, dearest;
};

struct ValuedTogether {
  std::vector<Valued> all;
  bool settled =
      true;  // false: more than `most_steps` would have been needed; `all` holds some decisions only
};

ValuedTogether together(const play::Stage& stage, std::size_t scene, std::size_t which, std::uint64_t offered,
                        std::uint64_t most_steps);

}  // namespace plumbline::solve
