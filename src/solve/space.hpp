#pragma once
// Every state a scenario can reach, each visited once, and for each the least and the most that can still be
// lost from there. Cost is not part of a state, and a variable no later question reads doesn't tell states
// apart.
//
// States of one place with the same open duties lie in one pocket; a pocket is a set of small keys, the
// variables that still matter there. Places are visited in the order of their links, so that each pocket is
// complete before it is left; costs are then worked out in the opposite order. Places whose links form a
// circle (a knot) are worked out together. Time and memory are linear in states.
//
// The stage must outlive the space. Nothing is thrown.

#include "solve/budget.hpp"
#include "solve/key_set.hpp"
#include "solve/menu.hpp"
#include "solve/squeeze.hpp"
#include "solve/ways.hpp"

#include <deque>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

namespace plumbline::solve {

struct Block;

struct StateId {
  std::uint32_t pocket = 0, rank = 0;
  bool operator==(const StateId&) const = default;
};

/// Points from a state on. `worth`: the most that is at stake along a best course from here; where best
/// courses can go round in a circle, only those count that leave it by the shortest way.
struct Values {
  int least = 0, most = 0, worth = 0;
};
inline constexpr int kNever = std::numeric_limits<int>::max();  // no ending can be reached
inline constexpr int kEndless = kNever - 1;                     // most: a circle costs something each time

/// One way on from a state.
struct Step {
  const Move* move = nullptr;
  StateId after;
  int least = 0,
      most = 0;           // points of the cheapest and dearest decision of the move, overdue duties included
  bool critical = false;  // a critical breach, overdue duties included
  rules::Duties overdue = 0;
};

class Space {
 public:
  Space(const play::Stage& stage, const Budget& budget = {}, const MenuLimits& limits = {});
  ~Space();
  Space(const Space&) = delete;
  Space& operator=(const Space&) = delete;

  const play::Stage& stage() const { return stage_; }
  const Ways& ways() const { return ways_; }

  /// True: every reachable state was visited and every cost is exact. False: see stopped(); nothing that
  /// wasn't found may then be taken for impossible, and values() must not be asked.
  bool complete() const { return complete_; }
  const std::string& stopped() const { return stopped_; }
  std::uint64_t states() const { return states_; }
  std::uint64_t moves() const { return moves_; }
  std::uint64_t bytes() const;  // held for states and their values

  /// The first states: of the story, and of its other version when there is one.
  const std::vector<StateId>& starts() const { return starts_; }
  /// Nothing when the state can't be reached (or the search was stopped before it).
  std::optional<StateId> find(play::State s) const;
  /// Variables no later question reads are 0 in it.
  play::State state(StateId id) const;
  Values values(StateId id) const;
  /// States numbered from 0 to states() - 1, and back.
  std::uint64_t index(StateId id) const { return first_[id.pocket] + id.rank; }
  StateId id(std::uint64_t index) const;
  std::size_t place(StateId id) const;

  std::uint64_t states_at(std::size_t place) const;
  /// f(StateId, story::Packed, duties) for every state of a place; stops when f returns false.
  using Visit = std::function<bool(StateId, story::Packed, rules::Duties)>;
  bool each(std::size_t place, const Visit& f) const;
  /// f(Step) for every move of a state.
  using Onward = std::function<void(const Step&)>;
  void each_step(StateId id, const Onward& f) const;
  /// The situations met in a scene and what can be decided in each.
  struct Met {
    std::size_t which = 0;      // given facts that hold
    std::uint64_t offered = 0;  // parts offered, one bit each; not told apart in a choice
    const Menu* menu = nullptr;
  };
  std::vector<Met> met(std::size_t scene) const;
  /// Moves between places with these duties open, whatever the variables are: more than what can be reached,
  /// never less.
  struct Passage {
    std::size_t from = 0, to = 0;  // places
    rules::Duties open_before = 0, open_after = 0;
    const Move* move = nullptr;
    rules::Duties overdue = 0;
  };
  void each_passage(const std::function<void(const Passage&)>& f) const;

 private:
  friend class Exploring;
  friend class Costing;
  struct Pocket;
  struct View;
  struct Link;
  struct Landing;

  std::size_t view(std::size_t scene, story::Packed vars) const;  // its number, or kNoView
  const Landing* landing(const Link& link, story::Packed after) const;
  template <class F>
  void onward(const Pocket& p, story::Packed vars, F f) const;
  template <class To>
  void onward_all(const Pocket& p, const Block& block, To to) const;
  template <class F>
  static void in_blocks(const Pocket& p, std::size_t from, std::size_t to, F f);

  const play::Stage& stage_;
  Ways ways_;
  bool complete_ = true;
  std::string stopped_;
  std::uint64_t states_ = 0, moves_ = 0;
  std::vector<StateId> starts_;
  std::vector<Squeeze> squeeze_;  // by place
  std::vector<View> views_;       // by scene
  std::deque<Pocket> pockets_;
  std::vector<std::vector<std::pair<rules::Duties, std::uint32_t>>> pocket_of_;  // by place
  std::vector<std::uint64_t> first_;  // by pocket: states before it
};

}  // namespace plumbline::solve
