// The search against the naive one: the same states, the same costs, on thousands of small random stories.

#include "solve/space.hpp"

#include "solve/naive.hpp"
#include "support/any_small_story.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace plumbline;
using support::Naive;

namespace {

solve::Budget two_lanes() {
  solve::Budget b;
  b.workers.lanes = 2;  // not at once: only dealt out as if
  b.workers.run = [](std::size_t count, const solve::Workers::Job& job) {
    for (std::size_t i = count; i-- > 0;) job(i, i % 2);
  };
  return b;
}

int plain(support::Points p) {
  if (p == support::never) return solve::kNever;
  return p == support::endless ? solve::kEndless : static_cast<int>(p);
}

/// Circles that go on only because of a variable nobody reads are circles to the search, and none to the
/// naive one; what is at stake on the way through them then differs.
bool same_circles(const solve::Space& space) {
  const auto& s = space.stage().scenario();
  std::uint64_t all = 0;
  for (const auto& v : s.variables) all |= ((std::uint64_t{1} << v.width) - 1) << v.shift;
  for (const auto& step : space.ways().steps())
    for (const auto& knot : step)
      for (const auto p : knot.places)
        if (knot.circular && space.ways().live(p) != all) return false;
  return true;
}

void agree(const play::Stage& stage, const solve::Space& space, const Naive& naive) {
  RC_ASSERT(space.complete());
  std::set<std::pair<std::uint32_t, std::uint32_t>> met;
  const bool worth_too = same_circles(space);
  for (std::size_t i = 0; i < naive.states.size(); ++i) {
    const auto id = space.find(naive.states[i]);
    RC_ASSERT(id.has_value());
    met.insert({id->pocket, id->rank});
    const auto v = space.values(*id);
    RC_ASSERT(v.least == plain(naive.least[i]));
    RC_ASSERT(v.most == plain(naive.most[i]));
    if (worth_too && v.least != solve::kNever) RC_ASSERT(v.worth == plain(naive.worth[i]));
    RC_ASSERT(space.find(space.state(*id)) == id);
    std::size_t ways = 0;
    space.each_step(*id, [&](const solve::Step&) { ++ways; });
    RC_ASSERT((ways == 0) == naive.moves[i].empty());
  }
  RC_ASSERT(space.states() == met.size());
  RC_ASSERT(space.starts().size() == naive.starts.size());
  for (std::size_t p = 0; p < space.ways().places(); ++p) {
    const bool ending = space.ways().ending(p);
    if (!ending && stage.scenario().scenes[p].ask.kind == story::Kind::none) continue;
    const auto index = static_cast<std::uint16_t>(ending ? p - space.ways().scenes() : p);
    const bool reached = (ending ? naive.endings : naive.scenes).count(index) != 0;
    RC_ASSERT((space.states_at(p) != 0) == reached);
  }
}

}  // namespace

SCENARIO("the search agrees with the naive one") {
  CHECK(rc::check("states, reachability, least, most and worth", [] {
    const auto first = support::any_seed();
    for (std::uint64_t more = 0; more < 20; ++more) {  // 2,000 stories in all
      const auto story = support::small_story(first + more);
      const play::Stage stage(story, support::shipped_judge());
      const Naive naive(stage, 1000);
      if (naive.too_large) continue;
      agree(stage, solve::Space(stage), naive);
      if (more % 4 == 0) agree(stage, solve::Space(stage, two_lanes()), naive);
    }
  }));
}

SCENARIO("a search that may not look at enough says so") {
  const support::Told t(support::kAllSix);
  solve::Budget small;
  small.states = 5;
  const solve::Space space(*t.stage, small);
  CHECK_FALSE(space.complete());
  CHECK(space.stopped() == "there are more than 5 states");
  solve::Budget hurried;
  hurried.watch = [](const solve::Progress& p) { return p.states < 3; };
  const solve::Space late(*t.stage, hurried);
  CHECK_FALSE(late.complete());
  CHECK(late.stopped() == "its time was up");
  CHECK(late.find(t.stage->start().after).has_value());
}
