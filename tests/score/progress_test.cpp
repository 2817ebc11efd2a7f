#include "score/progress.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::score;

namespace {

constexpr int kToday = 100;

story::Module module(std::string id, std::vector<std::string> scenarios,
                     std::vector<std::size_t> after = {}) {
  story::Module m;
  m.id = std::move(id);
  m.after = std::move(after);
  for (auto& s : scenarios) m.scenarios.push_back({std::move(s), 0});
  return m;
}

story::Course course(std::vector<story::Module> modules) {
  story::Course c;
  c.modules = std::move(modules);
  return c;
}

CourseResult finished(const std::string& scenario, int day) {
  return {scenario, day, play::Mode::practice, true, Score{10, 10}, true};
}
CourseResult assessed(const std::string& scenario, int day, int lost) {
  return {scenario, day, play::Mode::assessment, true, Score{100, lost}, false};
}

}  // namespace

SCENARIO("In practice a story is done once it was played to its end, however it went") {
  const auto c = course({module("a", {"one", "two"})});
  GIVEN("nothing yet") {
    const auto p = progress(c, {}, kToday).front();
    CHECK(p.done == 0);
    CHECK(p.of == 2);
    CHECK(p.state == ModuleState::open);
    CHECK(p.next == "one");
    CHECK_FALSE(p.finished_day.has_value());
  }
  GIVEN("the second story, and a first that was left") {
    auto left = finished("one", 80);
    left.finished = false;
    const auto p = progress(c, {finished("two", 90), left}, kToday).front();
    CHECK(p.done == 1);
    CHECK(p.next == "one");
    CHECK(p.scenarios == std::vector<bool>{false, true});
    CHECK(p.state == ModuleState::open);
  }
  GIVEN("both, one of them twice") {
    std::vector<CourseResult> all{finished("two", 90), finished("one", 95), finished("two", 99)};
    const auto p = progress(c, all, kToday).front();
    CHECK(p.state == ModuleState::finished);
    CHECK(p.next == "");
    CHECK(p.finished_day == 95);
    THEN("their order doesn't matter") {
      std::reverse(all.begin(), all.end());
      CHECK(progress(c, all, kToday).front() == p);
    }
  }
  GIVEN("a story that isn't in the course, and one from tomorrow") {
    CHECK(progress(c, {finished("three", 90), finished("one", kToday + 1)}, kToday).front().done == 0);
    CHECK(progress(c, {finished("one", kToday)}, kToday).front().done == 1);
  }
}

SCENARIO("In assessment a story is done once it was passed, in that mode") {
  auto m = module("a", {"one"});
  m.mode = story::CourseMode::assessment;
  const auto state = [&](const CourseResult& r) { return progress(course({m}), {r}, kToday).front().state; };
  CHECK(state(finished("one", 90)) == ModuleState::open);
  CHECK(state(assessed("one", 90, 30)) == ModuleState::finished);
  CHECK(state(assessed("one", 90, 31)) == ModuleState::open);
  WHEN("the module has a mark of its own") {
    m.mark = 80;
    CHECK(state(assessed("one", 90, 21)) == ModuleState::open);
    CHECK(state(assessed("one", 90, 20)) == ModuleState::finished);
  }
  WHEN("a breach stands, no score is known, or it was practice") {
    auto r = assessed("one", 90, 0);
    CHECK(state(r) == ModuleState::finished);
    auto breach = r, unknown = r, practice = r, left = r;
    breach.breach_stands = true;
    unknown.score.reset();
    practice.mode = play::Mode::practice;
    left.finished = false;
    for (const auto& no : {breach, unknown, practice, left}) CHECK(state(no) == ModuleState::open);
  }
}

SCENARIO("A module opens when those before it are finished") {
  const auto c = course({module("a", {"one"}), module("b", {"two"}), module("c", {"three"}, {0, 1})});
  auto p = progress(c, {finished("two", 90)}, kToday);
  CHECK(p[2].state == ModuleState::locked);
  CHECK(p[2].waits_for == std::vector<std::size_t>{0});
  CHECK(p[2].next == "three");
  p = progress(c, {finished("two", 90), finished("one", 91)}, kToday);
  CHECK(p[2].state == ModuleState::open);
  CHECK(p[2].waits_for.empty());
  AND_THEN("one that was finished before stays finished") {
    p = progress(c, {finished("three", 90)}, kToday);
    CHECK(p[2].state == ModuleState::finished);
    CHECK(p[2].waits_for.empty());
  }
}

SCENARIO("The last day still counts, the day after is too late") {
  auto m = module("a", {"one"});
  m.due = kToday;
  CHECK_FALSE(progress(course({m}), {}, kToday).front().overdue);
  CHECK(progress(course({m}), {}, kToday + 1).front().overdue);
  CHECK_FALSE(progress(course({m}), {finished("one", kToday + 1)}, kToday + 5).front().overdue);
}

SCENARIO("A result is what the scorecard says") {
  Scorecard card;
  card.scenario = "one";
  card.finished = card.exact = true;
  card.mode = play::Mode::assessment;
  card.stake = 20;
  card.lost = 5;
  const auto r = course_result(card, 7);
  CHECK(r.scenario == "one");
  CHECK(r.day == 7);
  CHECK(r.mode == play::Mode::assessment);
  CHECK(r.finished);
  REQUIRE(r.score.has_value());
  CHECK(r.score->tenths() == 750);
  CHECK_FALSE(r.breach_stands);
  card.exact = false;
  card.breaches.emplace_back();
  CHECK_FALSE(course_result(card, 7).score.has_value());
  CHECK(course_result(card, 7).breach_stands);
}
