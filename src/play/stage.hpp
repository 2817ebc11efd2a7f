#pragma once
// A scenario made ready to be played and searched: every option of every scene judged once per situation it
// can meet. step() is then a few table lookups. Immutable; scenario and judge must outlive it.

#include "play/decision.hpp"
#include "play/state.hpp"

#include <array>
#include <memory>

namespace plumbline::play {

/// Scenes without a decision that may follow each other.
inline constexpr std::size_t kMostPassed = 12;

/// What one decision did. Pointers are into the stage and its scenario.
struct Moved {
  State before, after;
  rules::Verdict verdict = rules::Verdict::permitted;
  int cost = 0;  // points of this decision, overdue duties at a scene's end included
  rules::Duties opened = 0, discharged = 0, missed = 0, overdue = 0;
  const story::Option* option = nullptr;             // choose
  const story::Outcome* outcome = nullptr;           // the others
  const std::string* world = nullptr;                // what the world shows; may be empty
  const story::Fault* fault = nullptr;               // a condition or effect failed in this state
  std::array<std::uint16_t, kMostPassed> through{};  // scenes without a decision that were passed
  std::uint8_t passed = 0;
};

class Stage {
 public:
  Stage(const story::Scenario& scenario, const rules::Judge& judge);
  ~Stage();
  Stage(const Stage&) = delete;
  Stage& operator=(const Stage&) = delete;

  const story::Scenario& scenario() const { return scenario_; }
  const rules::Judge& judge() const { return judge_; }

  /// The first state; `alternative`: that of the version offered by the notice. `through` as in Moved.
  Moved start(bool alternative = false) const;
  /// Pure. The decision must be possible in the state (problem() is empty).
  Moved step(State s, Decision d) const;

  const story::Scene& scene(State s) const { return scenario_.scenes[s.place().index]; }
  /// The scene with a decision, or the ending, to which `go` leads with these variables. `through`: receives
  /// the scenes without a decision that are passed.
  Place lands(const story::Go& go, story::Packed vars, std::vector<std::uint16_t>* through = nullptr) const;
  /// The outcome a compound decision has; nullptr when none fits.
  static const story::Outcome* outcome(const story::Interaction& ask, Decision d, rules::Verdict v);
  /// The same as setting() and judged(), by the scene's index and which of its given facts hold
  /// (story::holding).
  const rules::Setting& setting(std::size_t scene, std::size_t which) const;
  void judge(std::size_t scene, std::size_t which, Decision d, rules::Judgement& out) const;
  /// The situation that holds in a state, made ready for the judge.
  const rules::Setting& setting(State s) const;
  /// The judgement of a decision in a state (computed for compound ones).
  rules::Judgement judged(State s, Decision d) const;
  /// Options offered in a state (choose, select, order): indices in the file.
  std::vector<std::uint8_t> offered(State s) const;

 private:
  struct Prepared;
  const Prepared& prepared(State s) const;
  Place next(const story::Go& go, story::Packed vars) const;
  void follow(Moved& m, const story::Go& go, State s) const;
  std::uint16_t first_ending(story::Packed vars) const;

  const story::Scenario& scenario_;
  const rules::Judge& judge_;
  std::vector<std::unique_ptr<Prepared>> prepared_;
  std::vector<std::uint32_t> first_of_scene_;
};

}  // namespace plumbline::play
