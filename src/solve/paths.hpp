#pragma once
// Shortest ways through a scenario, in decisions: to a state, or to the nearest state of which something is
// true. All states are gone over once, nearest first. Works on a space that was stopped, too.

#include "solve/space.hpp"

#include <functional>
#include <string>
#include <vector>

namespace plumbline::solve {

class Paths {
 public:
  explicit Paths(const Space& space);

  /// The nearest state for which f is true; nothing when there is none.
  std::optional<StateId> nearest(const std::function<bool(StateId)>& f) const;

  struct Leg {
    play::State before;  // as it is when played, variables nobody reads included
    play::Decision decision;
  };
  /// The decisions from a start to the state; none for a start.
  std::vector<Leg> to(StateId id) const;
  /// "scene", "what was decided", "scene" ... ending with the scene or ending of the state.
  std::vector<std::string> words(StateId id) const;
  /// The same, and then one more decision.
  std::vector<std::string> words(StateId id, play::Decision then) const;

 private:
  static constexpr std::uint32_t kNone = ~std::uint32_t{0};
  bool put(StateId id, std::uint32_t from, std::uint16_t step);

  const Space& space_;
  std::vector<std::uint32_t> order_;   // indices of states, nearest first
  std::vector<std::uint32_t> parent_;  // by index
  std::vector<std::uint16_t> step_;    // by index: which of the parent's ways on
};

/// What was decided, on one line.
std::string in_one_line(const play::Stage& stage, play::State before, play::Decision d);

}  // namespace plumbline::solve
