#pragma once
// What would have been best: from any state the cheapest course to an ending, and what a decision costs
// against the best one then available. Needs a complete space.

#include "solve/space.hpp"

namespace plumbline::solve {

/// A decision against the best one then available, in points.
struct Weighed {
  int best = 0;     // least that could still be lost from here on, this decision included
  int chosen = 0;   // the same with what was decided; kNever when it leads nowhere
  int dearest = 0;  // the most that one decision here, and the best course after it, would have lost
  int lost() const { return chosen == kNever ? dearest - best : chosen - best; }
  int at_stake() const { return dearest - best; }
};

/// `moved`: what the decision did (Stage::step, or an entry of Session::moves). Nothing when its state isn't
/// in the space, or no ending can be reached from it.
std::optional<Weighed> weigh(const Space& space, const play::Moved& moved);

struct Taken {
  play::State before;
  play::Decision decision;
};
/// From a state to an ending: a course that costs least, and of those one with fewest decisions. Where the
/// author's best decision is as good as any, that one. Empty at endings and where no ending can be reached.
std::vector<Taken> best_line(const Space& space, play::State from);

/// Points at stake along the best course from the start (of the other version): S in docs/scoring.md.
int at_stake(const Space& space, bool alternative = false);
/// The least any course from the start costs; kNever when there is none.
int least_cost(const Space& space, bool alternative = false);

}  // namespace plumbline::solve
