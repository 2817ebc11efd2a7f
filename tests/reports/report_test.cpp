#include "reports/report.hpp"

#include "reports/made_table.hpp"

#include <doctest/doctest.h>

#include <cmath>

using namespace plumbline;
using namespace plumbline::reports;
using doctest::Approx;

namespace {

/// So many people with each row of points.
Table people(std::vector<std::int64_t> stakes, const std::vector<std::pair<std::vector<int>, int>>& rows,
             AttemptFacts facts = {}) {
  OneScenario s(std::move(stakes));
  int who = 0;
  for (const auto& [earned, times] : rows)
    for (int i = 0; i < times; ++i) s.add("p" + std::to_string(who++), earned, facts);
  return s.table();
}

}  // namespace

SCENARIO("Alpha worked out by hand") {
  // Two items, 40 people: ten each of 1 1, 1 0, 0 1 ... but the last ten 0 0.
  // Each item: mean 0.5, variance 40 * 0.25 / 39. Total: 2, 1, 1, 0: variance 20 / 39.
  GIVEN("answers that have nothing to do with each other") {
    const auto r = make_report(people({1, 1}, {{{1, 1}, 10}, {{1, 0}, 10}, {{0, 1}, 10}, {{0, 0}, 10}}), {});
    const auto& f = r.forms[0];
    CHECK(f.common == 2);
    CHECK(*f.alpha == Approx(0).epsilon(1e-9));
    CHECK(*f.sem_points == Approx(std::sqrt(20.0 / 39)));
    CHECK(*f.sem == Approx(100 * std::sqrt(20.0 / 39) / 2));
    CHECK_FALSE(f.consistency);
  }
  GIVEN("answers that always go together") {
    const auto r = make_report(people({1, 1}, {{{1, 1}, 20}, {{0, 0}, 20}}), {});
    CHECK(*r.forms[0].alpha == Approx(1));
    CHECK(*r.forms[0].sem == Approx(0));
  }
  GIVEN("answers that go against each other") {
    // Item variances 10 / 39 each. Totals: 1 for 36, 2 for two, 0 for two: variance 4 / 39.
    const auto r = make_report(people({1, 1}, {{{1, 0}, 18}, {{0, 1}, 18}, {{1, 1}, 2}, {{0, 0}, 2}}), {});
    THEN("alpha is far below nothing, and printed") {
      CHECK(*r.forms[0].alpha == Approx(2 * (1 - 20.0 / 4)));
    }
  }
}

SCENARIO("Alpha rests on what everybody met") {
  const auto r =
      make_report(people({1, 1, 1}, {{{1, 1, 1}, 15}, {{1, 1, -1}, 5}, {{0, 0, 0}, 15}, {{0, 1, 1}, 5}}), {});
  const auto& f = r.forms[0];
  CHECK(f.common == 2);
  // Items 1 and 2: 20 and 25 of 40. Variances 10 / 39, 9.375 / 39. Totals: 2 for 20, 1 for 5, 0 for 15:
  // mean 1.125, sum of squares 85, variance (85 - 40 * 1.265625) / 39.
  CHECK(*f.alpha == Approx(2 * (1 - (10 + 9.375) / (85 - 50.625))));
  CHECK(f.items[2].n == 35);
  CHECK(f.items[0].n == 40);

  const auto alone = make_report(people({1, 1}, {{{1, -1}, 20}, {{-1, 1}, 20}}), {});
  THEN("where nothing is common there is none") {
    CHECK(alone.forms[0].common == 0);
    CHECK_FALSE(alone.forms[0].alpha);
    CHECK_FALSE(alone.forms[0].items[0].discrimination);
  }
}

SCENARIO("The rest of an attempt is the share of points kept in what else it met") {
  // Who met the third item, worth 8, is held against more than who didn't.
  const auto r = make_report(
      people({2, 2, 8}, {{{2, 2, 8}, 10}, {{2, 1, -1}, 10}, {{0, 1, 2}, 10}, {{0, 0, -1}, 10}}), {});
  const auto& item = r.forms[0].items[0];
  // Rests of item 1: 10/10, 1/2, 3/10, 0. Credits: 1, 1, 0, 0.
  const double mean = (1 + 0.5 + 0.3 + 0) / 4;
  const double xy = 10 * 0.5 * ((1 - mean) + (0.5 - mean) - (0.3 - mean) - (0 - mean));
  const double yy =
      10 * (std::pow(1 - mean, 2) + std::pow(0.5 - mean, 2) + std::pow(0.3 - mean, 2) + mean * mean);
  CHECK(*item.discrimination == Approx(xy / std::sqrt(10.0 * yy)));
  CHECK(*item.options[0].mean_rest == Approx(0.75));
}

SCENARIO("Scores, the mark and who passes") {
  AttemptFacts facts;
  facts.mark = 70;
  auto rows = std::vector<std::pair<std::vector<int>, int>>{{{10}, 20}, {{7}, 15}, {{0}, 5}};
  const auto r = make_report(people({10}, rows, facts), {});
  const auto& f = r.forms[0];
  CHECK(*f.mean == Approx((20 * 100 + 15 * 70) / 40.0));
  CHECK(*f.median == Approx(85));
  CHECK(f.mark == 70);
  CHECK_FALSE(f.marks_differ);
  CHECK(f.histogram[0] == 5);
  CHECK(f.histogram[14] == 15);
  CHECK(f.histogram[19] == 20);
  CHECK(*f.pass_rate == 0);  // nobody was said to have passed
  CHECK_FALSE(f.alpha);      // one item
}

SCENARIO("Nothing below thirty, unstable below a hundred") {
  const auto of = [](int n) {
    return make_report(people({1, 1}, {{{1, 0}, n / 2}, {{0, 1}, n - n / 2}}), {});
  };
  const auto few = of(29);
  CHECK(few.forms[0].standing == Standing::too_few);
  CHECK(few.forms[0].n == 29);
  CHECK_FALSE(few.forms[0].mean);
  CHECK(few.forms[0].histogram.empty());
  CHECK_FALSE(few.forms[0].alpha);
  CHECK_FALSE(few.forms[0].pass_rate);
  CHECK(few.rules.empty());
  CHECK(few.gradebook.grades.size() == 29);
  CHECK(of(30).forms[0].standing == Standing::unstable);
  CHECK(of(100).forms[0].standing == Standing::steady);
}

SCENARIO("Repeats don't count, and a period doesn't turn a repeat into a first attempt") {
  OneScenario s({1, 1});
  for (int p = 0; p < 40; ++p) {
    const auto who = "p" + std::to_string(p);
    AttemptFacts day;
    day.day = 10;
    s.add(who, {p % 2, 0}, day);
    day.day = 20;
    s.add(who, {1, 1}, day);
  }
  const auto t = s.table();
  CHECK(make_report(t, {}).attempts == 40);
  CHECK(*make_report(t, {}).forms[0].items[0].facility == Approx(0.5));
  Scope later;
  later.from = 15;
  CHECK(make_report(t, later).attempts == 0);
  later.which = Which::last;
  CHECK(*make_report(t, later).forms[0].items[0].facility == Approx(1));
  Scope all;
  all.which = Which::all;
  CHECK(make_report(t, all).attempts == 80);
  CHECK_FALSE(make_report(t, all).across);
}

SCENARIO("Rules missed most, and sure and wrong") {
  Builder b;
  const auto form = b.form({"s", "S", "1", "h"});
  const auto item = b.item(form, "one", "One", true);
  const auto kept = b.rule("kept", "K"), missed = b.rule("missed", "M"), rare = b.rule("rare", "R");
  for (int p = 0; p < 40; ++p) {
    b.begin({.trainee = b.trainee({std::to_string(p), ""}), .form = form, .finished = true});
    const bool wrong = p < 30;
    b.decide({.item = item,
              .lost = wrong ? 5 : 0,
              .stake = 5,
              .dwell = 10'000,
              .confidence = p < 20 ? Confidence::sure : Confidence::unsure,
              .sure_and_wrong = p < 20,
              .effect = wrong ? b.effect({missed}, {kept})
                              : b.effect(p == 39 ? std::vector{rare} : std::vector<Code>{}, {missed, kept})});
  }
  const auto r = make_report(must(std::move(b).build()), {});
  REQUIRE(r.rules.size() == 2);  // the rare one was touched by one decision only
  CHECK(r.rules[0].id == "missed");
  CHECK(r.rules[0].missed == 30);
  CHECK(r.rules[0].met == 10);
  CHECK(r.rules[0].sure_and_missed == 20);
  CHECK(r.rules[1].missed == 0);
  CHECK(r.forms[0].items[0].sure == 20);
  CHECK(r.forms[0].items[0].sure_and_wrong == 20);
  CHECK(*r.forms[0].items[0].dwell == Approx(10).epsilon(0.016));
}

SCENARIO("Alpha over whole scenarios, worked out by hand") {
  Builder b;
  const auto one = b.form({"one", "", "1", "a"}), two = b.form({"two", "", "1", "b"});
  const auto add = [&](int p, Code form, int score) {
    b.begin({.trainee = b.trainee({std::to_string(p), ""}), .form = form, .finished = true, .score = score});
  };
  for (int p = 0; p < 40; ++p) {
    add(p, one, p < 20 ? 1000 : 0);
    if (p < 39) add(p, two, p < 10 || p >= 30 ? 1000 : 0);
  }
  const auto r = make_report(must(std::move(b).build()), {});
  REQUIRE(r.across);
  CHECK(r.across->n == 39);
  CHECK(r.across->scenarios == 2);
  // In thousands. One: 20 of 39. Two: 19 of 39. Totals: 2 for 10, 1 for 19, 0 for 10: sum 39, squares 59.
  const auto of = [](double sum, double squares) { return (squares - sum * sum / 39) / 38; };
  CHECK(*r.across->alpha == Approx(2 * (1 - (of(20, 20) + of(19, 19)) / of(39, 59))));
}
