#include "reports/made_table.hpp"

#include <doctest/doctest.h>

using namespace plumbline;
using namespace plumbline::reports;

namespace {

struct Small {
  Builder b;
  Code form = b.form({"s", "S", "1", "h"});
  Code item = b.item(form, "one", "One", true);
  Code other = b.item(form, "two", "Two", true);
  Code ana = b.trainee({"1", "Ana"});
  Code ben = b.trainee({"2", "Ben"});
};

std::string refused(Builder b) {
  const auto table = std::move(b).build();
  return table ? "" : base::to_text(table.error());
}

}  // namespace

SCENARIO("The same name told twice has one code") {
  Small s;
  CHECK(s.b.trainee({"1", "Ana again"}) == s.ana);
  CHECK(s.b.form({"s", "Another title", "1", "h"}) == s.form);
  CHECK(s.b.form({"s", "S", "2", "other text"}) != s.form);
  CHECK(s.b.item(s.form, "one", "", false) == s.item);
  CHECK(s.b.option(s.item, "a", "A") == s.b.option(s.item, "a", "A"));
  CHECK(s.b.option(s.item, "a", "A") != s.b.option(s.other, "a", "A"));
  const auto rule = s.b.rule("r", "R");
  CHECK(s.b.effect({rule}, {}) == s.b.effect({rule, rule}, {}));
  CHECK(s.b.effect({}, {}) == 0);
}

SCENARIO("A scene met again in the same attempt is no second response") {
  Small s;
  s.b.begin({.trainee = s.ana, .form = s.form, .finished = true});
  s.b.decide({.item = s.item, .lost = 3, .stake = 10});
  s.b.decide({.item = s.other, .lost = 0, .stake = 5});
  s.b.decide({.item = s.item, .lost = 0, .stake = 10});
  s.b.begin({.trainee = s.ben, .form = s.form, .finished = true});
  s.b.decide({.item = s.item, .lost = 0, .stake = 10});
  const auto t = must(std::move(s.b).build());
  const auto& total = t.lists.totals[t.attempts[0].total];
  CHECK(total.earned == 12);
  CHECK(total.stake == 15);
  CHECK_FALSE(t.lists.answers[t.responses[2].answer].counts());
  CHECK(t.lists.answers[t.responses[3].answer].counts());
  CHECK(t.lists.paths[t.attempts[0].path] == Path{0, 1});
  CHECK(t.lists.paths[t.attempts[1].path] == Path{0});
}

SCENARIO("Where nothing is at stake there is no response to the item") {
  Small s;
  s.b.begin({.trainee = s.ana, .form = s.form, .finished = true});
  s.b.decide({.item = s.item, .lost = 0, .stake = 0});
  const auto t = must(std::move(s.b).build());
  CHECK(t.lists.paths[t.attempts[0].path].empty());
  CHECK(make_report(t, {}).forms[0].items[0].n == 0);
}

SCENARIO("More lost than was at stake counts as nothing earned") {
  Small s;
  s.b.begin({.trainee = s.ana, .form = s.form, .finished = true});
  s.b.decide({.item = s.item, .lost = 30, .stake = 10});
  const auto t = must(std::move(s.b).build());
  CHECK(t.lists.answers[t.responses[0].answer].earned == 0);
}

SCENARIO("First and last are those of the order they came in, per mode, and of finished ones only") {
  Small s;
  const auto add = [&](Code who, Mode mode, bool finished, int day) {
    s.b.begin({.trainee = who, .form = s.form, .day = day, .mode = mode, .finished = finished});
  };
  add(s.ben, Mode::practice, true, 9);
  add(s.ana, Mode::practice, false, 8);
  add(s.ana, Mode::practice, true, 7);  // the clock went back: the order counts
  add(s.ana, Mode::assessment, true, 6);
  add(s.ana, Mode::practice, true, 5);
  const auto t = must(std::move(s.b).build());
  REQUIRE(t.attempts.size() == 5);
  const auto& a = t.attempts;
  CHECK(a[0].trainee == 0);  // Ana, though Ben came first
  CHECK((a[0].facts & (kFirstPractice | kFirstOfAll | kLastOfAll)) == 0);
  CHECK(a[1].is(kFirstPractice));
  CHECK(a[1].is(kFirstOfAll));
  CHECK_FALSE(a[1].is(kLastPractice));
  CHECK(a[2].is(kFirstAssessment));
  CHECK(a[2].is(kLastAssessment));
  CHECK_FALSE(a[2].is(kFirstOfAll));
  CHECK(a[3].is(kLastPractice));
  CHECK(a[3].is(kLastOfAll));
  CHECK(a[4].is(kFirstOfAll));
  CHECK(a[4].is(kLastOfAll));
}

SCENARIO("A changed scenario is another form, but the same scenario for what came first") {
  Small s;
  const auto second = s.b.form({"s", "S", "2", "h2"});
  s.b.begin({.trainee = s.ana, .form = second, .finished = true});
  s.b.begin({.trainee = s.ana, .form = s.form, .finished = true});
  const auto t = must(std::move(s.b).build());
  CHECK(t.attempts[0].form == second);
  CHECK(t.attempts[0].is(kFirstOfAll));
  CHECK_FALSE(t.attempts[1].is(kFirstOfAll));
}

SCENARIO("What can't be held is refused in words") {
  const auto wrong = [](auto spoil) {
    Small s;
    spoil(s);
    return refused(std::move(s.b));
  };
  CHECK(refused(Small{}.b).empty());
  CHECK_FALSE(wrong([](Small& s) { s.b.begin({.trainee = 99, .form = s.form}); }).empty());
  CHECK_FALSE(wrong([](Small& s) { s.b.begin({.trainee = s.ana, .form = 99}); }).empty());
  CHECK_FALSE(wrong([](Small& s) { s.b.decide({.item = s.item}); }).empty());
  CHECK_FALSE(wrong([](Small& s) { s.b.effect({5}, {}); }).empty());
  CHECK_FALSE(wrong([](Small& s) {
                s.b.begin({.trainee = s.ana, .form = s.form});
                s.b.decide({.item = s.item, .option = s.b.option(s.other, "x", "")});
              }).empty());
  CHECK_FALSE(wrong([](Small& s) {
                s.b.begin({.trainee = s.ana, .form = s.form});
                s.b.decide({.item = s.item, .stake = std::int64_t{1} << 60});
              }).empty());
  CHECK_FALSE(wrong([](Small& s) {
                s.b.begin({.trainee = s.ana, .form = s.form});
                for (int i = 0; i < 65'536; ++i) s.b.decide({.item = s.item, .stake = 1});
              }).empty());
}

SCENARIO("Dwell codes are right within 1.6 per cent, and rise") {
  double before = 0;
  for (std::uint32_t ms = 1; ms < (1U << 24U); ms += 1 + ms / 300) {
    const auto shown = dwell_of(dwell_code(ms));
    CHECK(std::abs(shown - ms) <= 0.016 * ms);
    CHECK(shown >= before);
    CHECK(dwell_code(ms) < kDwellCodes);
    before = shown;
  }
  CHECK(dwell_code(0) == 0);
  CHECK(dwell_code(0xFFFFFFFFU) == dwell_code((1U << 24U) - 1));
  CHECK(dwell_code(0xFFFFFFFFU) + 1 == kDwellCodes);
}
