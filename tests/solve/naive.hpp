#pragma once
// The search once more, for tests: plain, slow and meant to be obviously right. It visits every full state by
// trying every decision with Stage::step, and works its numbers out by going over all of them until nothing
// changes. It shares no code with src/solve.
//
// What it promises, for a state s, a decision d in it and the state `after` that d leads to:
//   reachable   from start(false).after and, when there is a notice, from start(true).after
//   least(s)    least total Moved.cost from s to any ending; 0 at endings; `never` when none can be reached
//   most(s)     the greatest total cost of a course from s that reaches an ending or goes on for ever;
//               `endless` when a circle that costs something can be reached; `never` as above. A move into a
//               state from which no ending can be reached counts for nothing, here and below.
//   Q(s, d)     cost(d) + least(after); d is optimal when Q(s, d) = least(s)
//   stake(s)    the greatest Q(s, d) less the smallest; 0 at endings; `never` where least is
//   worth(s)    the most that is at stake along a best course, summed: 0 at endings, else
//               stake(s) + the greatest worth(after) over the allowed decisions. A decision is allowed when
//               it is optimal and leads out of the circle s lies on (a strongly connected component of the
//               optimal moves; most states are on none), or to a state of it that is nearer to a way out:
//               fewer optimal decisions from the first state that is not on the circle. `never` as above.
//   came(s)     least total cost from a start to s
//   clean(s)    whether s can be reached by decisions of which none is critical: none has a counted finding
//               that is forbidden and of the gravest severity, duties whose time runs out with it included

#include "play/stage.hpp"

#include <cstdint>
#include <limits>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace plumbline::support {

/// Every decision that can be made in a state, by trying all of them.
std::vector<play::Decision> every_decision(const play::Stage& stage, play::State s);

using Points = std::int64_t;
inline constexpr Points never = std::numeric_limits<Points>::max();
inline constexpr Points endless = never - 1;

/// least(s) by trying all courses, remembering nothing: for stories without circles that take at most `limit`
/// decisions. Courses that take more count as if they had no end.
Points least_by_recursion(const play::Stage& stage, play::State s, int limit);

struct Naive {
  struct Move {
    play::Decision decision;
    play::Moved moved;
    std::size_t to = 0;  // state it leads to
    bool critical = false;
  };
  struct Before {
    bool operator()(const play::State& a, const play::State& b) const {
      return std::pair(a.word, a.duties) < std::pair(b.word, b.duties);
    }
  };

  explicit Naive(const play::Stage& stage, std::size_t most_states = 20000);

  bool too_large = false;  // more states than that: nothing else is to be relied on

  std::vector<play::State> states;  // reachable ones, as they were met; all below goes by this number
  std::map<play::State, std::size_t, Before> number;
  std::vector<std::vector<Move>> moves;  // none at endings and dead ends
  std::vector<std::size_t> starts;       // one, or two with a notice; may be the same state
  std::vector<Points> least, most, stake, worth, came;
  std::vector<bool> clean;

  /// Q of a move; `never` when no ending can be reached after it.
  Points q(const Move& m) const { return least[m.to] == never ? never : m.moved.cost + least[m.to]; }
  bool optimal(std::size_t s, const Move& m) const { return least[s] != never && q(m) == least[s]; }
  bool ended(std::size_t s) const { return states[s].place().ended; }

  // What can be met.
  std::set<std::uint16_t> scenes;  // also those passed without a decision
  std::set<std::uint16_t> endings;
  std::set<std::pair<std::uint16_t, std::uint8_t>> options;  // scene and option (pick, step): offered
  std::set<std::pair<std::uint16_t, std::size_t>> outcomes;  // scene and outcome: happened
  std::set<const story::Fault*> faults;
  std::set<std::size_t> dead_ends;   // states at a scene that offers no decision
  std::set<std::size_t> no_way_out;  // states from which no ending can be reached, dead ends included

 private:
  std::size_t known(play::State s);
  void explore(const play::Stage& stage, std::size_t most_states);
  void note(const play::Stage& stage, std::size_t s);
  void note(const play::Moved& m);
  void find_least();
  void find_most();
  void find_stake();
  void find_worth();
  void find_way_here();
};

}  // namespace plumbline::support
