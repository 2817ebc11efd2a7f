// The figures worked out quickly are those of the scorecard, for any way through a story.

#include "score/tally.hpp"

#include "solve/walks.hpp"
#include "support/any_small_story.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace plumbline::score {
namespace {

/// Plays at random: now and then a decision is taken back, now and then it is left unfinished.
play::Session any_course(const play::Stage& stage, base::Dice& dice) {
  const bool other = stage.scenario().notice && dice.below(3) == 0;
  play::Session s(stage, {dice.below(1000), play::Mode::practice, other});
  const auto stop = dice.below(5) == 0 ? dice.below(8) : 60;
  for (std::size_t i = 0; i < stop && !s.ended(); ++i) {
    const auto d = solve::any_decision(stage, s.state(), dice);
    if (!d) break;
    REQUIRE(s.decide(*d, static_cast<play::Confidence>(dice.below(4))).empty());
    if (dice.below(6) == 0) s.go_back();
  }
  return s;
}

Tally slow(const play::Session& s, const solve::Space* space, std::optional<int> mark) {
  const auto card = scorecard(s, space, mark);
  Tally t;
  for (std::size_t i = 0; i < card.decisions.size(); ++i) {
    const auto& d = card.decisions[i];
    Tally::One one{d.what.scene,
                   s.standing()[i].decision.code,
                   d.cost,
                   d.lost,
                   d.at_stake,
                   d.verdict,
                   d.sure_and_wrong,
                   d.missed,
                   d.met};
    std::sort(one.missed.begin(), one.missed.end());
    std::sort(one.met.begin(), one.met.end());
    t.decisions.push_back(std::move(one));
  }
  t.finished = card.finished;
  t.ending = card.ending;
  t.exact = card.exact;
  t.stake = card.stake;
  t.lost = card.lost;
  t.cost = card.cost;
  t.mark = card.mark;
  t.provisional = card.provisional;
  t.passed = card.passed;
  for (const auto& b : card.breaches) ++(b.recovered ? t.recovered : t.breaches);
  return t;
}

void same_figures(const play::Stage& stage, const solve::Space* space, std::uint64_t seed, int courses) {
  base::Dice dice{seed};
  Tallier tallier(stage, space);
  for (int i = 0; i < courses; ++i) {
    const auto s = any_course(stage, dice);
    const auto mark =
        dice.below(2) == 0 ? std::nullopt : std::optional<int>(static_cast<int>(dice.below(101)));
    CHECK(tallier.tally(s, mark) == slow(s, space, mark));
  }
}

TEST_CASE("the figures are those of the scorecard: the shipped scenarios") {
  for (const std::string id : {"ninety-days", "before-you-go", "small-town", "parking-lot"}) {
    CAPTURE(id);
    const support::Told t(support::file_text("scenarios/" + id + ".lua"), id + ".lua");
    const solve::Space space(*t.stage);
    same_figures(*t.stage, &space, 11, 40);
    same_figures(*t.stage, nullptr, 12, 5);
  }
}

TEST_CASE("the figures are those of the scorecard: any small story") {
  const bool ok = rc::check([] {
    const auto story = support::any_small_story();
    const play::Stage stage(story, support::shipped_judge());
    const solve::Space space(stage);
    same_figures(stage, &space, *rc::gen::arbitrary<std::uint64_t>(), 6);
  });
  CHECK(ok);
}

TEST_CASE("a log that doesn't fit is refused with the words of the session") {
  const support::Told t(support::file_text("scenarios/ninety-days.lua"), "ninety-days.lua");
  const solve::Space space(*t.stage);
  base::Dice dice{5};
  play::Session s(*t.stage, {1, play::Mode::assessment, false});
  while (!s.ended()) REQUIRE(s.decide(*solve::any_decision(*t.stage, s.state(), dice)).empty());
  Tallier tallier(*t.stage, &space);
  Tally out;
  const auto refused = [&](auto change) {
    auto a = s.attempt();
    change(a);
    const auto why = tallier.tally(a, {}, out);
    const auto session = play::Session::resume(*t.stage, a);
    REQUIRE(!session);
    CHECK(why == session.error().front().message);
    CHECK(!why.empty());
  };
  CHECK(tallier.tally(s.attempt(), {}, out).empty());
  refused([](play::Attempt& a) { a.log.push_back(a.log.front()); });
  refused([](play::Attempt& a) { a.log.erase(a.log.begin()); });
  refused([](play::Attempt& a) { a.log[1].decision.code = ~std::uint64_t{0}; });
  refused([](play::Attempt& a) { a.log[1].kind = play::Entry::Kind::taken_back; });
}

}  // namespace
}  // namespace plumbline::score
