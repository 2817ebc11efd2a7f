// The four shipped scenarios: what the author means as best costs nothing and passes; the worst choice
// everywhere doesn't.

#include "score/debrief.hpp"
#include "support/stories.hpp"

#include <limits>

using namespace plumbline;
using support::Told;

namespace {

/// The decision of a state with the least or the most cost: any option of a choice, else the author's best or
/// nothing at all.
play::Decision extreme(const play::Stage& stage, play::State s, bool best) {
  const auto& ask = stage.scene(s).ask;
  std::vector<play::Decision> candidates;
  if (ask.kind == story::Kind::choose)
    for (const auto i : stage.offered(s)) candidates.push_back({i});
  else {
    candidates.push_back(play::meant_best(ask).value_or(play::Decision{}));
    if (!best) candidates.push_back({0});
  }
  play::Decision found;
  int extreme_cost = best ? std::numeric_limits<int>::max() : -1;
  for (const auto d : candidates) {
    const int cost = stage.step(s, d).cost;
    if (best ? cost < extreme_cost : cost > extreme_cost) {
      extreme_cost = cost;
      found = d;
    }
  }
  return found;
}

score::Debrief course(const Told& t, bool best, bool alternative) {
  play::Session s(*t.stage, {1, play::Mode::assessment, alternative});
  while (!s.ended()) REQUIRE(s.decide(extreme(*t.stage, s.state(), best)).empty());
  return score::debrief(s);
}

}  // namespace

SCENARIO("in every shipped scenario the best course is clean and the worst doesn't pass") {
  for (const std::string id : {"ninety-days", "before-you-go", "small-town", "parking-lot"}) {
    CAPTURE(id);
    const Told t(support::file_text("scenarios/" + id + ".lua"), id + ".lua");
    const auto best = course(t, true, false);
    for (const auto& r : best.reviews) {
      CAPTURE(r.scene);
      CHECK(r.cost == 0);
    }
    for (const auto& p : best.overdue) FAIL_CHECK(p.rule);
    CHECK_FALSE(best.breach_stands);
    const auto worst = course(t, false, false);
    CHECK(worst.breach_stands);
    CHECK(worst.cost > 20);
    if (t.scenario.notice) {
      const auto other = course(t, true, true);
      CHECK(other.cost == 0);
      CHECK_FALSE(other.breach_stands);
    }
  }
}

SCENARIO("the scenarios have the decisions of the map and three endings each") {
  const std::vector<std::pair<std::string, int>> spine{
      {"ninety-days", 5}, {"before-you-go", 6}, {"small-town", 6}, {"parking-lot", 7}};
  for (const auto& one : spine) {
    const auto& [id, decisions] = one;
    CAPTURE(one.first);
    const Told t(support::file_text("scenarios/" + id + ".lua"), id + ".lua");
    play::Session s(*t.stage, {1, play::Mode::assessment, false});
    int met = 0;
    while (!s.ended()) {
      REQUIRE(s.decide(extreme(*t.stage, s.state(), true)).empty());
      ++met;
    }
    CHECK(met == decisions);
    int endings = 0;
    for (const auto& e : t.scenario.endings) endings += e.alternative ? 0 : 1;
    CHECK(endings == 3);
  }
}
