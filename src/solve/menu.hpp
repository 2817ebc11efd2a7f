#pragma once
// What can be decided in a scene in one situation, as moves: decisions that do the same to the state are one
// move, with the least and the most any of them costs. A choice has one move per option. A compound decision
// (select, grid, redact, form, order) is valued part by part where its parts don't touch each other; see
// together.hpp.

#include "play/stage.hpp"
#include "solve/budget.hpp"

#include <vector>

namespace plumbline::solve {

struct Move {
  std::uint16_t branch = 0;  // option of a choice; outcome, or the number of outcomes when none fits
  const story::Condition* when = nullptr;  // choose: offered only then
  const story::Effect* effect = nullptr;
  const story::Go* go = nullptr;
  rules::Duties opens = 0, closes = 0;  // as in rules::Judgement
  bool critical = false;                // a critical breach is among the findings
  int least = 0, most = 0;              // points, duties that fall due at the scene's end left out
  play::Decision cheapest, dearest;
};

/// Move::branch of a decision: its option, its outcome, or the number of outcomes when none fits.
std::uint16_t branch_of(const story::Interaction& ask, play::Decision d, rules::Verdict v);

struct Menu {
  std::vector<Move> moves;
  bool settled = true;  // false: there was too much to value; the moves are only some of them
};

/// How many decisions are looked at one by one, how many steps valuing by parts may take, and how many
/// decisions are looked at one by one after all when that fails.
struct MenuLimits {
  std::uint64_t one_by_one = 2048;
  std::uint64_t together = 4'000'000;
  std::uint64_t patiently = 200'000;
};

/// `which`: the given facts that hold (story::holding). `offered`: one bit per option; not looked at in a
/// choice, whose moves carry their conditions.
Menu menu(const play::Stage& stage, std::size_t scene, std::size_t which, std::uint64_t offered,
          const MenuLimits& limits = {});

/// The same by looking at every decision. Empty when there are more than `most`.
std::optional<Menu> menu_one_by_one(const play::Stage& stage, std::size_t scene, std::size_t which,
                                    std::uint64_t offered, std::uint64_t most);

/// Every decision of a compound interaction: f(Decision) until it returns false. Rows of `order` included.
/// False when stopped.
bool each_decision(const story::Interaction& ask, std::uint64_t offered,
                   const std::function<bool(play::Decision)>& f);
/// How many there are; at most `most`.
std::uint64_t count_decisions(const story::Interaction& ask, std::uint64_t offered, std::uint64_t most);

}  // namespace plumbline::solve
