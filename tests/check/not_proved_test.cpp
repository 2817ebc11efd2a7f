// A scenario with more states than the budget allows: only what was found is said.

#include "check/checked.hpp"

using namespace plumbline;
using support::checked;
using support::count;
using support::find;
using support::the_one;

namespace {

/// Four rooms in a row, in each of which a number is chosen: more states than a small budget allows.
const std::string kWide = R"lua(
local function room(n)
  return scene("room" .. n) {
    choose "How many?" {
      option "None" { does = keep { "status", from = "own-circle" }, meant = "best", world = "None.", learn = "Right." },
      option "One" { does = disclose { "status", to = "own-circle" }, meant = "wrong", world = "One.", learn = "No.",
        tempts = "It is one.", set = "sum = sum + 1; steps = math.min(9, steps + 1)" },
      option "Two" { does = disclose { "progress", to = "own-circle" }, meant = "wrong", world = "Two.", learn = "No.",
        tempts = "It is two.", set = "sum = math.min(9, sum + 2); steps = math.min(9, steps + 1)" },
    },
  }
end
return scenario {
  title = "Wide", version = "1", cast = { you = "Officer Test" }, vars = { sum = range(0, 9, 5), steps = range(0, 9) },
  always "sum < 9", never { at = "over" }, reachable "sum == 0", reachable { "sum == 0", at = "over" },
  room(1), room(2), room(3), room(4),
  scene "last" {
    choose "And now?" {
      option "Stop" { when = "sum < 7 and steps < 9", does = nothing, meant = "best", world = "Done.", learn = "Fine." },
      option "Never" { when = "sum == 0", does = nothing, meant = "best", world = "Done.", learn = "Fine." },
    },
  },
  ending "none" { title = "None", when = "sum == 0", say "None." },
  ending "over" { title = "Over", say "Over." },
}
)lua";

check::Wishes small_budget(std::uint64_t seed) {
  check::Wishes out;
  out.budget.states = 6;
  out.seed = seed;
  out.walks = 300;
  return out;
}

}  // namespace

SCENARIO("where the budget runs out, only what was found is said") {
  GIVEN("a budget that is large enough") {
    const auto r = checked(kWide);
    CHECK(r.complete);
    CHECK(count(r, "C25.not-proved") == 0);
    for (const auto* code : {"C01.dead-end", "C03.never-reached", "C04.never-offered", "C07.out-of-range",
                             "C21.not-always", "C22.not-never", "C23.not-reachable"}) {
      CAPTURE(code);
      CHECK(count(r, code) >= 1);
    }
  }
  GIVEN("one that isn't") {
    const auto r = checked(kWide, "test", small_budget(1));
    INFO(support::said(r.findings));
    CHECK_FALSE(r.complete);
    CHECK(r.stopped == "there are more than 6 states");
    const auto f = the_one(r, "C25.not-proved");
    CHECK(f.said.gravity == base::Gravity::warning);
    CHECK(f.said.message.find("Not proved: there are more than 6 states.") == 0);
    THEN("nothing is said to be unreachable, or to cost this or that") {
      for (const auto* code :
           {"C02.no-way-out", "C03.never-reached", "C04.never-offered", "C05.never-follows",
            "C08.no-clean-course", "C11.nothing-at-stake", "C13.duty-for-ever", "C15.timer-never-runs",
            "C20.blind-strategy-passes", "C23.not-reachable", "C26.worst-course-scores"}) {
        CAPTURE(code);
        CHECK(count(r, code) == 0);
      }
      CHECK(r.endings.empty());
      CHECK(r.at_stake == 0);
      for (const auto& s : r.strategies) CHECK_FALSE(s.passed);
    }
    THEN("what walks come across is found, labelled, once, with the way there") {
      for (const auto* code : {"C01.dead-end", "C07.out-of-range", "C22.not-never"}) {
        CAPTURE(code);
        const auto found = the_one(r, code);
        CHECK(found.said.gravity == base::Gravity::error);
        CHECK(found.said.hint.find("Found on a walk at random.") == 0);
        CHECK(found.path.front() == "room1");
        CHECK(found.path.size() % 2 == 1);
      }
      CHECK(find(r, "C22.not-never")->path.back() == "over");
      CHECK(find(r, "C22.not-never")->at == "over");
    }
    THEN("what the search itself had found is said once, and not as found on a walk") {
      const auto found = the_one(r, "C21.not-always");
      CHECK(found.said.hint == "There sum is 9.");
      CHECK(found.path.front() == "room1");
    }
    THEN("what was reached is counted") {
      CHECK(r.scenes == 5);
      CHECK(r.scenes_reached >= 1);
      CHECK(r.scenes_reached < 5);
    }
    THEN("the loader's warning about a range stands, because nothing was proved") {
      CHECK(count(r, "story.value-out-of-range") == 1);
    }
  }
}

SCENARIO("walks go the same ways for the same seed") {
  const auto once = checked(kWide, "test", small_budget(7));
  CHECK(once == checked(kWide, "test", small_budget(7)));
  bool other = false;
  for (std::uint64_t seed = 8; seed < 12; ++seed)
    other = other || checked(kWide, "test", small_budget(seed)) != once;
  CHECK(other);
}
