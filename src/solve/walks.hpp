#pragma once
// Walks at random, for scenarios too large to search: what they come across is there, what they don't may be
// there all the same. The same seed walks the same ways on every machine.

#include "base/dice.hpp"
#include "play/stage.hpp"
#include "solve/budget.hpp"

#include <functional>

namespace plumbline::solve {

struct WalkLimits {
  std::uint64_t seed = 1;
  std::uint64_t walks = 2000;
  std::uint64_t decisions = 400;  // of one walk, before it is given up
};

/// One decision of a walk, and those before it.
using Witness = std::function<void(const std::vector<play::Decision>& before, const play::Moved& moved,
                                   play::Decision decision)>;
/// Called at a scene where nothing can be decided.
using Stuck = std::function<void(const std::vector<play::Decision>& before, play::State at)>;

void walk(const play::Stage& stage, const WalkLimits& limits, const Witness& witness, const Stuck& stuck,
          const Watch& watch = {});

/// A decision at random; nothing at a scene that offers none.
std::optional<play::Decision> any_decision(const play::Stage& stage, play::State s, base::Dice& dice);

}  // namespace plumbline::solve
