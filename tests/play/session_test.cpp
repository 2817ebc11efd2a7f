#include "random_play.hpp"
#include "support/stories.hpp"

#include <algorithm>

using namespace plumbline;
using support::kAllSix;
using support::Told;

namespace {

/// Decides at random, sometimes going back, until the end or `steps` are over.
void wander(play::Session& s, int steps) {
  while (steps-- > 0 && !s.ended()) {
    if (*rc::gen::inRange(0, 5) == 0 && s.can_go_back())
      s.go_back();
    else
      RC_ASSERT(s.decide(support::any_decision(s.stage(), s.state())).empty());
  }
}

}  // namespace

SCENARIO("replaying a log gives the session that wrote it") {
  const Told t(kAllSix);
  CHECK(rc::check("replay equals play", [&] {
    play::Session s(*t.stage, {*rc::gen::arbitrary<std::uint64_t>(), play::Mode::practice, false});
    wander(s, 20);
    const auto again = play::replay(*t.stage, s.attempt());
    RC_ASSERT(again.has_value());
    RC_ASSERT(again->state() == s.state());
    RC_ASSERT(again->attempt() == s.attempt());
    RC_ASSERT(again->standing() == s.standing());
  }));
}

SCENARIO("taking a decision back restores the state exactly, and both stay in the log") {
  const Told t(kAllSix);
  CHECK(rc::check("undo is exact", [&] {
    play::Session s(*t.stage, {1, play::Mode::practice, false});
    wander(s, 6);
    if (s.ended()) return;
    const auto before = s.state();
    const auto lines = s.attempt().log.size();
    RC_ASSERT(s.decide(support::any_decision(*t.stage, before)).empty());
    RC_ASSERT(s.go_back());
    RC_ASSERT(s.state() == before);
    RC_ASSERT(s.attempt().log.size() == lines + 2);
  }));
}

SCENARIO("an assessment has no way back") {
  const Told t(kAllSix);
  play::Session s(*t.stage, {1, play::Mode::assessment, false});
  REQUIRE(s.decide({0}).empty());
  CHECK_FALSE(s.can_go_back());
  CHECK_FALSE(s.go_back());
}

SCENARIO("the order shown comes from the seed alone and never changes what a choice is worth") {
  const Told t(kAllSix);
  CHECK(rc::check("shuffles", [&] {
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    play::Session a(*t.stage, {seed, play::Mode::practice, false});
    play::Session b(*t.stage, {seed + 1, play::Mode::practice, false});
    const auto items = t.stage->offered(a.state());
    RC_ASSERT(a.shuffled(items) == a.shuffled(items));
    auto sorted = a.shuffled(items);
    std::sort(sorted.begin(), sorted.end());
    RC_ASSERT(sorted == items);
    const auto pick = a.shuffled(items)[0];
    RC_ASSERT(a.decide({pick}).empty());
    RC_ASSERT(b.decide({pick}).empty());
    RC_ASSERT(a.moves()[0].verdict == b.moves()[0].verdict);
    RC_ASSERT(a.moves()[0].cost == b.moves()[0].cost);
  }));
}

SCENARIO("every order comes up") {
  const Told t(kAllSix);
  std::vector<std::vector<std::uint8_t>> seen;
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const auto o = play::Session(*t.stage, {seed, play::Mode::practice, false}).shuffled({0, 1, 2});
    if (std::find(seen.begin(), seen.end(), o) == seen.end()) seen.push_back(o);
  }
  CHECK(seen.size() == 6);
}

SCENARIO("what can't be decided is refused in words and not logged") {
  const Told t(kAllSix);
  play::Session s(*t.stage, {1, play::Mode::practice, false});
  CHECK(s.decide({9}) == "That option is not offered here.");
  CHECK_FALSE(s.decide({0}, play::Confidence::sure, std::string(3000, 'x')).empty());
  CHECK_FALSE(s.decide({0}, play::Confidence::sure, "\xff").empty());
  CHECK(s.attempt().log.empty());
}
