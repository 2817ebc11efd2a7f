// The naive search, which the real one is held against, is itself held against hand-counted stories and
// against the plainest way to count: walking every course. So are the made stories: they have to be varied.
#include "naive.hpp"

#include "support/any_small_story.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

using namespace plumbline;
using namespace plumbline::support;

namespace {

struct Way {
  Does does;
  story::Target to;
};
const auto the_end = to_ending(0);

/// Scenes with these options and one ending, and what the naive search finds.
struct Hand {
  story::Scenario scenario = blank("hand", {});
  std::unique_ptr<play::Stage> stage;
  std::unique_ptr<Naive> found;

  explicit Hand(const std::vector<std::vector<Way>>& scenes) {
    for (const auto& ways : scenes) {
      auto s = scene(scenario.scenes.size(), shipped_acts().asked(), story::Kind::choose);
      for (const auto& way : ways) {
        s.ask.options.push_back(option(s.ask.options.size(), shipped_acts()[way.does]));
        s.ask.options.back().go = {way.to};
      }
      s.go = {the_end};
      scenario.scenes.push_back(std::move(s));
    }
    scenario.endings.push_back(ending(0));
    stage = std::make_unique<play::Stage>(scenario, shipped_judge());
    found = std::make_unique<Naive>(*stage);
  }

  std::size_t at(std::uint16_t scene, rules::Duties duties = 0) const {
    return found->number.at(play::State::at({false, scene}, scenario.first, duties));
  }
};

/// Whether all courses together have at most `moves` moves; with a circle they never do.
bool few_courses(const Naive& n, std::size_t from, int& moves) {
  for (const auto& m : n.moves[from])
    if (--moves < 0 || !few_courses(n, m.to, moves)) return false;
  return true;
}

/// The cost of every course from here that comes to an end.
void walk_all(const play::Stage& stage, play::State s, Points spent, std::vector<Points>& costs) {
  if (s.place().ended) costs.push_back(spent);
  for (const auto d : every_decision(stage, s)) {
    const auto m = stage.step(s, d);
    walk_all(stage, m.after, spent + m.cost, costs);
  }
}

constexpr std::uint64_t kSeeds = 400;

}  // namespace

SCENARIO("Costs of a story counted by hand") {
  GIVEN("a minor now, or a worse choice later") {
    const Hand h({{{Does::minor, to_scene(1)}, {Does::fine, to_scene(2)}},
                  {{Does::fine, the_end}},
                  {{Does::critical, the_end}, {Does::major, the_end}}});
    const auto& n = *h.found;
    THEN("the cheapest course begins with the minor") {
      CHECK(n.states.size() == 4);
      CHECK(n.least[h.at(0)] == 1);
      CHECK(n.most[h.at(0)] == 10);
      CHECK(n.q(n.moves[h.at(0)][0]) == 1);
      CHECK(n.q(n.moves[h.at(0)][1]) == 4);
      CHECK(n.optimal(h.at(0), n.moves[h.at(0)][0]));
      CHECK_FALSE(n.optimal(h.at(0), n.moves[h.at(0)][1]));
    }
    THEN("what is at stake beside the best course doesn't count for its worth") {
      CHECK(n.stake[h.at(0)] == 3);
      CHECK(n.stake[h.at(2)] == 6);
      CHECK(n.worth[h.at(2)] == 6);
      CHECK(n.worth[h.at(0)] == 3);
    }
    THEN("the ways here are known") {
      CHECK(n.came[h.at(1)] == 1);
      CHECK(n.came[h.at(2)] == 0);
      CHECK(n.came[n.number.at(play::State::at({true, 0}, h.scenario.first, 0))] == 1);
      CHECK(std::count(n.clean.begin(), n.clean.end(), true) == 4);
      CHECK(n.options.size() == 5);
    }
  }
  GIVEN("an act whose duty can still be met, or not") {
    const Hand h({{{Does::slips, to_scene(1)}}, {{Does::mends, the_end}, {Does::nothing, the_end}}});
    THEN("what is overdue in the end costs a major more") {
      const auto open = h.at(1, shipped_acts().breach_duty());
      CHECK(h.found->least[h.at(0)] == 4);
      CHECK(h.found->most[h.at(0)] == 8);
      CHECK(h.found->stake[open] == 4);
      CHECK(h.found->worth[h.at(0)] == 4);
    }
    THEN("it is not critical: a finding that is, is listed and not counted") {
      CHECK(std::count(h.found->clean.begin(), h.found->clean.end(), false) == 0);
    }
  }
  GIVEN("a critical act on the only way to a scene") {
    const Hand h({{{Does::critical, to_scene(1)}, {Does::major, the_end}}, {{Does::fine, the_end}}});
    THEN("nobody comes there clean") {
      CHECK_FALSE(h.found->clean[h.at(1)]);
      CHECK(h.found->came[h.at(1)] == 10);
      CHECK(h.found->clean[h.found->number.at(play::State::at({true, 0}, {}, 0))]);
    }
  }
}

SCENARIO("Circles counted by hand") {
  GIVEN("a circle that costs nothing") {
    const Hand h({{{Does::fine, to_scene(1)}, {Does::critical, the_end}},
                  {{Does::fine, to_scene(0)}, {Does::nothing, the_end}, {Does::nothing, to_scene(1)}}});
    const auto& n = *h.found;
    THEN("going round it makes nothing dearer") {
      CHECK(n.least[h.at(0)] == 0);
      CHECK(n.most[h.at(0)] == 10);
      CHECK(n.most[h.at(1)] == 10);
    }
    THEN("what is at stake on it counts once, and only on the way out") {
      CHECK(n.stake[h.at(0)] == 10);
      CHECK(n.worth[h.at(0)] == 10);
      CHECK(n.worth[h.at(1)] == 0);
    }
  }
  GIVEN("a longer and a shorter way out of such a circle") {
    const Hand h({{{Does::fine, to_scene(1)}, {Does::fine, to_scene(2)}},
                  {{Does::fine, to_scene(2)}, {Does::fine, to_scene(0)}, {Does::minor, the_end}},
                  {{Does::fine, to_scene(0)}, {Does::fine, the_end}, {Does::major, the_end}}});
    THEN("the shorter one counts, though more is at stake on the other") {
      CHECK(h.found->worth[h.at(2)] == 4);
      CHECK(h.found->worth[h.at(1)] == 5);
      CHECK(h.found->worth[h.at(0)] == 4);
    }
  }
  GIVEN("a circle that costs something") {
    const Hand h({{{Does::fine, to_scene(1)}, {Does::critical, the_end}},
                  {{Does::minor, to_scene(1)}, {Does::fine, the_end}}});
    THEN("there is no end to what it can cost, from wherever it can be reached") {
      CHECK(h.found->most[h.at(1)] == endless);
      CHECK(h.found->most[h.at(0)] == endless);
      CHECK(h.found->least[h.at(0)] == 0);
      CHECK(h.found->worth[h.at(0)] == 11);
    }
  }
  GIVEN("a circle without a way out, and it costs something") {
    const Hand h({{{Does::fine, to_scene(1)}, {Does::major, the_end}}, {{Does::minor, to_scene(1)}}});
    THEN("ways into it don't count") {
      CHECK(h.found->no_way_out == std::set<std::size_t>{h.at(1)});
      CHECK(h.found->dead_ends.empty());
      CHECK(h.found->least[h.at(1)] == never);
      CHECK(h.found->most[h.at(1)] == never);
      CHECK(h.found->least[h.at(0)] == 4);
      CHECK(h.found->most[h.at(0)] == 4);
      CHECK(h.found->stake[h.at(0)] == 0);
      CHECK(h.found->came[h.at(1)] == 0);
    }
  }
  GIVEN("a scene that offers nothing") {
    const Hand h({{{Does::fine, to_scene(1)}, {Does::fine, the_end}}, {}});
    THEN("it is a dead end") {
      CHECK(h.found->dead_ends == std::set<std::size_t>{h.at(1)});
      CHECK(h.found->no_way_out == h.found->dead_ends);
    }
  }
}

SCENARIO("Every decision of every kind is tried") {
  const Told all(kAllSix);
  std::map<story::Kind, std::size_t> count;
  for (std::uint16_t i = 0; i < all.scenario.scenes.size(); ++i) {
    const auto s = play::State::at({false, i}, all.scenario.first, 0);
    count[all.scenario.scenes[i].ask.kind] = every_decision(*all.stage, s).size();
  }
  CHECK(count[story::Kind::none] == 0);
  CHECK(count[story::Kind::choose] == 1);  // "mend": reporting is offered only once posted
  CHECK(count[story::Kind::select] == 16);
  CHECK(count[story::Kind::grid] == 16);
  CHECK(count[story::Kind::form] == 2 * 2 * 3 * 2 * 2);
  CHECK(count[story::Kind::order] == 1 + 3 + 6 + 6);
  CHECK(count[story::Kind::redact] == 4);
}

SCENARIO("Without circles the naive search finds what walking every course finds") {
  int walked = 0;
  for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
    const auto story = small_story(seed);
    const play::Stage stage(story, shipped_judge());
    const Naive n(stage);
    int moves = 400;
    if (!few_courses(n, n.starts[0], moves)) continue;
    ++walked;
    CAPTURE(seed);
    const auto start = n.states[n.starts[0]];
    std::vector<Points> costs;
    walk_all(stage, start, 0, costs);
    const auto [least, most] = std::minmax_element(costs.begin(), costs.end());
    CHECK(n.least[n.starts[0]] == (costs.empty() ? never : *least));
    CHECK(n.most[n.starts[0]] == (costs.empty() ? never : *most));
    CHECK(least_by_recursion(stage, start, 400) == n.least[n.starts[0]]);
  }
  CHECK(walked > 150);
}

SCENARIO("The naive search agrees with itself") {
  CHECK(rc::check("in every state of a small story", [] {
    const auto story = any_small_story();
    const play::Stage stage(story, shipped_judge());
    const Naive n(stage);
    RC_ASSERT(!n.too_large);
    for (std::size_t s = 0; s < n.states.size(); ++s) {
      RC_ASSERT(n.least[s] <= n.most[s]);
      RC_ASSERT(n.worth[s] >= n.stake[s]);
      RC_ASSERT(n.came[s] != never);
      bool best = n.ended(s) || n.least[s] == never;
      for (const auto& m : n.moves[s]) {
        best = best || n.optimal(s, m);
        RC_ASSERT(n.came[m.to] <= n.came[s] + m.moved.cost);
        RC_ASSERT(n.clean[m.to] || !n.clean[s] || m.critical);
        RC_ASSERT((n.q(m) == never || n.q(m) <= n.least[s] + n.stake[s]));
      }
      RC_ASSERT(best);
    }
  }));
}

SCENARIO("Small stories are varied") {
  std::map<std::string, int> with;
  std::map<story::Kind, int> kinds;
  for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
    const auto story = small_story(seed);
    const play::Stage stage(story, shipped_judge());
    const Naive n(stage);
    const auto start = n.starts[0];
    const auto any = [&](auto holds) { return std::any_of(n.states.begin(), n.states.end(), holds); };
    for (const auto i : n.scenes) ++kinds[story.scenes[i].ask.kind];
    with["many states"] += n.states.size() >= 20;
    with["a clean course"] += n.least[start] == 0;
    with["a cost that can't be helped"] += n.least[start] > 0 && n.least[start] != never;
    with["a costly circle"] += n.most[start] == endless;
    with["a dead end"] += !n.dead_ends.empty();
    with["a circle without a way out"] += n.no_way_out.size() > n.dead_ends.size();
    with["a second start"] += n.starts.size() == 2;
    with["a fault"] += !n.faults.empty();
    with["a duty"] += any([](const play::State& s) { return s.duties != 0; });
    with["a scene never met"] += n.scenes.size() < story.scenes.size();
    with["a state nobody reaches clean"] += std::count(n.clean.begin(), n.clean.end(), false) > 0;
    with["several stakes"] += n.worth != n.stake;
  }
  for (const auto& one : with) {
    CAPTURE(one.first);
    CHECK(one.second > static_cast<int>(kSeeds) / 25);
  }
  for (const auto& one : kinds) {
    CAPTURE(to_string(one.first));
    CHECK(one.second > static_cast<int>(kSeeds) / 25);
  }
  CHECK(kinds.size() == 7);
}
