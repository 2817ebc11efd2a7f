// The plain search of the benchmark finds what the naive one finds.
#include "../bench/plain_search.hpp"
#include "naive.hpp"
#include "support/any_small_story.hpp"
#include "support/deep_story.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace plumbline;
using namespace plumbline::support;

SCENARIO("The plain search finds what the naive one finds") {
  for (const bool duty : {false, true})
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
      CAPTURE(duty);
      CAPTURE(seed);
      const auto story = deep_story(shipped_acts(), {12, 5, seed, duty, {3, 2, 2, 2}});
      const play::Stage stage(story, shipped_judge());
      const Naive naive(stage);
      const auto plain = bench::PlainSearch(stage).search();
      const auto start = naive.starts[0];
      REQUIRE_FALSE(naive.too_large);
      CHECK(plain.states == naive.states.size());
      CHECK(plain.least == naive.least[start]);
      CHECK(plain.most == naive.most[start]);
      CHECK(plain.worth == naive.worth[start]);
    }
}

namespace {

/// Counters that the conditions of some scenes on end look at.
std::set<std::int16_t> asked(const story::Scenario& story, std::size_t first, std::size_t count) {
  std::set<std::int16_t> out;
  for (auto i = first; i < first + count; ++i)
    for (const auto& o : story.scenes[i].ask.options)
      if (o.when)
        for (const auto variable : story::reads(o.when->tree)) out.insert(variable);
  return out;
}

}  // namespace

SCENARIO("A deep story has no dead end, and all its counters matter all the way") {
  const auto story = deep_story(shipped_acts(), {});
  CHECK(story.scenes.size() == 200);
  std::size_t options = 0;
  std::size_t conditional = 0;
  for (const auto& scene : story.scenes) {
    CHECK_FALSE(scene.ask.options[0].when);
    for (const auto& o : scene.ask.options) {
      ++options;
      conditional += o.when ? 1 : 0;
    }
  }
  CHECK(conditional * 100 / options >= 25);
  CHECK(conditional * 100 / options <= 35);
  constexpr std::size_t kTwoLayers = 14;
  for (std::size_t i = 0; i + kTwoLayers <= story.scenes.size(); ++i)
    CHECK(asked(story, i, kTwoLayers).size() == story.variables.size());
}
