// Compound decisions valued by their parts come out as when every decision is looked at.

#include "solve/menu.hpp"

#include "base/bits.hpp"
#include "solve/together.hpp"
#include "support/any_small_story.hpp"

#include <doctest/doctest.h>

#include <map>
#include <tuple>

using namespace plumbline;

namespace {

using Class = std::tuple<int, rules::Duties, rules::Duties, bool>;
using Range = std::pair<int, int>;

std::map<Class, Range> classes(const solve::Menu& menu) {
  std::map<Class, Range> out;
  for (const auto& m : menu.moves) out[{m.branch, m.opens, m.closes, m.critical}] = {m.least, m.most};
  return out;
}

/// What the judge says of the decisions a move names.
void holds(const play::Stage& stage, std::size_t scene, std::size_t which, const solve::Move& m) {
  const auto& book = stage.judge().book();
  rules::Judgement j;
  stage.judge(scene, which, m.cheapest, j);
  RC_ASSERT(rules::decision_cost(book, j.findings) == m.least);
  RC_ASSERT(j.opens == m.opens);
  RC_ASSERT(j.closes == m.closes);
  RC_ASSERT(rules::has_critical(j.findings) == m.critical);
  stage.judge(scene, which, m.dearest, j);
  RC_ASSERT(rules::decision_cost(book, j.findings) == m.most);
}

/// True when this decision could be taken apart.
bool same(const play::Stage& stage, std::size_t scene, std::size_t which, std::uint64_t offered,
          std::uint64_t most) {
  const auto all = solve::menu_one_by_one(stage, scene, which, offered, most);
  if (!all) return false;
  solve::MenuLimits limits;
  limits.one_by_one = 0;
  limits.patiently = 0;
  const auto parts = solve::menu(stage, scene, which, offered, limits);
  if (!parts.settled) return false;
  RC_ASSERT(classes(parts) == classes(*all));
  for (const auto& m : parts.moves) holds(stage, scene, which, m);
  return true;
}

}  // namespace

SCENARIO("a compound decision is valued by its parts as by enumeration") {
  int taken_apart = 0;
  CHECK(rc::check("small random stories", [&] {
    const auto first = support::any_seed();
    for (auto seed = first; seed < first + 10; ++seed) {  // 1,000 stories in all
      const auto story = support::small_story(seed);
      const play::Stage stage(story, support::shipped_judge());
      for (std::size_t i = 0; i < story.scenes.size(); ++i) {
        const auto& scene = story.scenes[i];
        if (scene.ask.kind == story::Kind::none || scene.ask.kind == story::Kind::choose) continue;
        const auto offered = base::low_bits(scene.ask.options.size());
        for (std::size_t which = 0; which < std::size_t{1} << scene.given.size(); ++which)
          for (const auto some : {offered, offered & seed})
            taken_apart += same(stage, i, which, some, 5000) ? 1 : 0;
      }
    }
  }));
  CHECK(taken_apart > 100);
}

SCENARIO("the compound decisions of the shipped scenarios can all be taken apart") {
  for (const std::string id : {"ninety-days", "before-you-go", "small-town", "parking-lot"}) {
    const support::Told t(support::file_text("scenarios/" + id + ".lua"), id + ".lua");
    for (std::size_t i = 0; i < t.scenario.scenes.size(); ++i) {
      const auto& scene = t.scenario.scenes[i];
      if (scene.ask.kind == story::Kind::none || scene.ask.kind == story::Kind::choose) continue;
      CAPTURE(id);
      CAPTURE(scene.id);
      const auto offered = base::low_bits(scene.ask.options.size());
      solve::MenuLimits limits;
      limits.one_by_one = limits.patiently = 0;
      const auto parts = solve::menu(*t.stage, i, 0, offered, limits);
      CHECK(parts.settled);
      if (const auto all = solve::menu_one_by_one(*t.stage, i, 0, offered, 5000))
        CHECK(classes(parts) == classes(*all));
    }
  }
}

SCENARIO("what one row of a grid meets counts for the rows that keep it back") {
  // Telling the clinician meets the duty to act; what the team is not told is then no longer owed.
  const support::Told t(R"lua(
return scenario { title = "Grid", version = "1", minutes = 1,
  cast = { you = "Ana", marcus = client "Marcus", ingrid = clinician "Ingrid", wen = team "Wen" },
  scene "who" { now = { danger = "imminent", danger_to = "self" }, say "Hello.",
    grid "Who?" { to = { "ingrid", "wen" },
      fact.risk "r", fact.whereabouts "w", fact.plan "p", fact.offence "o", fact.treatment "t",
      best = { ingrid = { "risk", "whereabouts" }, wen = { "risk", "whereabouts", "plan" } },
      outcome { verdict = "wrong", world = "W.", learn = "L.", tempts = "T." },
      outcome { verdict = "poor", world = "W.", learn = "L.", tempts = "T." },
      outcome { world = "W.", learn = "L." } } },
  ending "a" { title = "A", say "A." } })lua");
  const auto all = solve::menu_one_by_one(*t.stage, 0, 0, 0, 2000);
  REQUIRE(all);
  solve::MenuLimits limits;
  limits.one_by_one = limits.patiently = 0;
  const auto parts = solve::menu(*t.stage, 0, 0, 0, limits);
  REQUIRE(parts.settled);
  CHECK(classes(parts) == classes(*all));
}
