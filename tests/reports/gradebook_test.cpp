#include "reports/gradebook.hpp"

#include "reports/made_table.hpp"

#include <doctest/doctest.h>

using namespace plumbline::reports;

namespace {

Table two_people() {
  Builder b;
  const auto ana = b.trainee({"2", "Ana"}), ben = b.trainee({"1", "Ben"});
  const auto north = b.group("North"), south = b.group("South");
  const auto first = b.form({"one", "Old title", "1", "h1"}), newer = b.form({"one", "New title", "2", "h2"});
  const auto other = b.form({"two", "Two", "1", "h3"});
  const auto add = [&](Code who, Code group, Code form, int day, std::optional<int> score, bool finished,
                       bool passed) {
    b.begin({.trainee = who,
             .group = group,
             .form = form,
             .day = day,
             .finished = finished,
             .passed = passed,
             .score = score});
  };
  add(ben, south, other, 10, 400, true, false);
  add(ana, north, first, 11, 500, true, false);
  add(ana, north, newer, 12, 900, true, true);
  add(ana, north, newer, 13, 700, true, true);
  add(ana, north, newer, 14, {}, false, false);
  add(ana, north, other, 15, {}, false, false);
  return must(std::move(b).build());
}

}  // namespace

SCENARIO("A line per person and scenario") {
  const auto book = gradebook(two_people(), {});
  REQUIRE(book.grades.size() == 3);
  CHECK(book.trainees[0].name == "Ana");
  CHECK(book.scenarios[0].title == "New title");
  const auto order = by_trainee(book);
  const auto& one = book.grades[order[0]];
  CHECK(one.attempts == 4);
  CHECK(one.finished == 3);
  CHECK(one.first == 500);
  CHECK(one.last == 700);
  CHECK(one.best == 900);
  CHECK(one.passed);
  CHECK(one.passed_day == 12);
  CHECK(one.last_day == 14);
  const auto& begun = book.grades[order[1]];
  CHECK(begun.finished == 0);
  CHECK(begun.best == kNoScore);
  CHECK_FALSE(begun.passed);
}

SCENARIO("A line per person over all") {
  const auto all = over_all(gradebook(two_people(), {}));
  REQUIRE(all.size() == 2);
  CHECK(all[0].attempts == 5);
  CHECK(all[0].done == 1);
  CHECK(all[0].passed == 1);
  CHECK(all[0].of == 2);
  CHECK(all[0].last_day == 15);
  CHECK(all[1].done == 1);
  CHECK(all[1].passed == 0);
}

SCENARIO("Group, module and period narrow it") {
  const auto t = two_people();
  Scope scope;
  scope.group = 1;
  CHECK(gradebook(t, scope).trainees.size() == 1);
  scope = {};
  scope.module = Module{"M", {"two"}};
  CHECK(gradebook(t, scope).grades.size() == 2);
  scope = {};
  scope.from = 12;
  scope.to = 13;
  REQUIRE(gradebook(t, scope).grades.size() == 1);
  CHECK(gradebook(t, scope).grades[0].first == 900);
  scope.module = Module{"Empty", {}};
  CHECK(gradebook(t, scope).grades.empty());
}
