#pragma once
// How one can come to a state: the least that was lost on the way, the most, and whether without any critical
// breach. Together with what is still to come this gives the range of scores of each ending. Needs a complete
// space.

#include "solve/space.hpp"

#include <vector>

namespace plumbline::solve {

class Arrivals {
 public:
  /// From the first state of the story, or of its other version.
  Arrivals(const Space& space, bool alternative);

  /// kNever: no course from this start comes here.
  int least(StateId id) const { return least_[space_.index(id)]; }
  /// kEndless: a circle on the way costs something each time. kNever as above.
  int most(StateId id) const { return most_[space_.index(id)]; }
  /// Some course with no critical breach comes here.
  bool without_critical(StateId id) const { return spotless_[space_.index(id)]; }

 private:
  void find_least(StateId from);
  void find_most(StateId from);
  void find_spotless(StateId from);

  const Space& space_;
  std::vector<int> least_, most_;
  std::vector<bool> spotless_;
};

}  // namespace plumbline::solve
