#pragma once
// Somebody who plays at a machine with records, and what became of it.

#include "library/verification.hpp"
#include "machine.hpp"

namespace plumbline::testing {

inline const play::Stage& stage() { return *ninety_days().told.stage; }

inline library::Recording with(Machine& m, const records::Id& who = {}) {
  library::Recording r;
  r.room = m.room.get();
  r.rulebook = rulebook_text();
  r.scenario = scenario_text("ninety-days");
  r.person = who;
  return r;
}

/// Somebody who plays, one decision after the other.
struct Trainee {
  play::Session session{stage(), {7}};
  base::Dice dice{11};
  void decide() {
    const auto d = solve::any_decision(stage(), session.state(), dice);
    REQUIRE(d);
    REQUIRE(session.decide(*d, play::Confidence::fairly, "Because.").empty());
  }
};

inline library::PastAttempt only(const Machine& m, const records::Id& who = {}) {
  const auto all = m.attempts_of(who, {&stage()});
  REQUIRE(all.size() == 1);
  return all[0];
}

inline bool proven(const Machine& m) {
  const auto verified = library::verify(m.file());
  REQUIRE(verified);
  for (const auto& f : verified->chains.findings) MESSAGE(f.said);
  for (const auto& d : verified->attempts) MESSAGE(d.said);
  return verified->proven();
}

}  // namespace plumbline::testing
