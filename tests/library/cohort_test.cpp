#include "library/cohort.hpp"

#include "machine.hpp"
#include "reports/outputs.hpp"

#include <set>

using namespace plumbline;
using namespace plumbline::library;
using support::has;
using testing::Machine;
using testing::ninety_days;
using testing::parking_lot;

namespace {

struct Class : Machine {
  std::vector<records::Id> trainees;
  records::Id autumn{};

  explicit Class(int people) {
    keep_texts();
    autumn = group("Autumn");
    const auto spring = group("Spring");
    for (int i = 0; i < people; ++i)
      trainees.push_back(person("Trainee " + std::to_string(i), i % 2 == 0 ? autumn : spring));
    for (const auto& t : trainees) play(t);
    for (int i = 0; i < 4; ++i) play(trainees[0], parking_lot());
    play(trainees[1], ninety_days(), false, 1);  // begun only
    play({});                                    // nobody's
  }
  std::filesystem::path columns() const { return records / kColumnsFile; }
  Cohort all() const {
    auto c = cohort(*room);
    if (!c) FAIL(c.error().said);
    return std::move(*c);
  }
};

std::string report(const reports::Table& t, const reports::Scope& scope = {}) {
  return reports::to_json(report_on(t, scope, {"Report", "2026-11-22"}, 2));
}

}  // namespace

SCENARIO("A cohort's report is the same from the events and from the file of columns") {
  const Class c(36);
  const auto events = table_of(c.room->store(), c.room->theatres());
  REQUIRE(events);
  CHECK(events->attempts.size() == 36 + 4 + 1);
  const auto first = c.all();
  CHECK_FALSE(first.from_columns);
  const auto second = c.all();
  CHECK(second.from_columns);
  const auto expected = report(*events);
  CHECK(has(expected, "Trainee 17"));
  CHECK(has(expected, "\"facility\": 0."));
  CHECK(report(first.table) == expected);
  CHECK(report(second.table) == expected);
  reports::Scope narrow;
  narrow.group = 0;
  narrow.which = reports::Which::all;
  CHECK(report(second.table, narrow) == report(*events, narrow));
  CHECK(report(second.table, narrow) != expected);
  const auto rights = std::filesystem::status(c.columns()).permissions();
  CHECK((rights & std::filesystem::perms::others_all) == std::filesystem::perms::none);
  CHECK((rights & std::filesystem::perms::group_all) == std::filesystem::perms::none);
}

SCENARIO("The file of columns never outlives what it was made from") {
  Class c(4);
  const auto first = c.all();
  const auto expected = report(first.table);
  REQUIRE(c.all().from_columns);
  REQUIRE(has(support::text_of(c.columns()), "Trainee 2"));
  WHEN("something was recorded since") {
    c.play(c.trainees[3], parking_lot());
    const auto now = c.all();
    CHECK_FALSE(now.from_columns);
    CHECK(now.table.attempts.size() == first.table.attempts.size() + 1);
    CHECK(c.all().from_columns);
  }
  WHEN("somebody was given another name") {
    REQUIRE(!records::add_to(c.room->pen(), c.trainees[2],
                             records::Enrolled{"Zoe Other", "", c.autumn, "", false}));
    const auto now = c.all();
    CHECK_FALSE(now.from_columns);
    CHECK(has(report(now.table), "Zoe Other"));
    CHECK_FALSE(has(report(now.table), "Trainee 2"));
  }
  WHEN("somebody is erased") {
    REQUIRE(std::filesystem::exists(c.columns()));
    REQUIRE(c.room->erase(c.trainees[2], "asked for"));
    CHECK_FALSE(std::filesystem::exists(c.columns()));
    const auto now = c.all();
    CHECK_FALSE(now.from_columns);
    CHECK_FALSE(has(report(now.table), "Trainee 2"));
    CHECK_FALSE(has(support::text_of(c.columns()), "Trainee 2"));
    CHECK(now.table.attempts.size() == first.table.attempts.size() - 1);
  }
  WHEN("somebody is erased on another machine, and its records are taken in") {
    Machine other(9);
    REQUIRE(other.room->take_in(c.room->store(), "here"));
    REQUIRE(other.room->erase(c.trainees[2], "asked for"));
    const auto taken = c.room->take_in(other.room->store(), "there");
    REQUIRE(taken);
    CHECK_FALSE(std::filesystem::exists(c.columns()));
    CHECK_FALSE(has(report(c.all().table), "Trainee 2"));
  }
  WHEN("the file of columns is damaged, cut off or another one") {
    const auto whole = support::text_of(c.columns());
    auto flipped = whole;
    flipped[whole.size() * 2 / 3] = static_cast<char>(flipped[whole.size() * 2 / 3] ^ 4);
    for (const auto& bytes :
         {flipped, whole.substr(0, whole.size() / 2), std::string("nonsense"), std::string()}) {
      std::ofstream(c.columns(), std::ios::binary) << bytes;
      const auto again = c.all();
      CHECK_FALSE(again.from_columns);
      CHECK(report(again.table) == expected);
    }
    CHECK(c.all().from_columns);
  }
}

SCENARIO("The columns hold what was decided, not what was taken back, and the score that was recorded last") {
  Machine m;
  m.keep_texts();
  const auto ann = m.person("Ann");
  play::Session s(*ninety_days().told.stage, {3});
  records::Keeping keeping(m.room->pen(), ann, s.attempt(), std::nullopt);
  const auto decide = [&](std::uint64_t dwell) {
    const auto d = solve::any_decision(*ninety_days().told.stage, s.state(), m.dice);
    REQUIRE(s.decide(*d, play::Confidence::sure, "").empty());
    REQUIRE(!keeping.keep(s.attempt(), dwell));
  };
  decide(111);
  REQUIRE(s.go_back());
  REQUIRE(!keeping.keep(s.attempt()));
  while (!s.ended()) decide(222);
  const auto worth = ninety_days().tallier.tally(s, std::nullopt);
  REQUIRE(!keeping.keep(records::scored(*ninety_days().told.stage, worth)));
  const auto table = table_of(m.room->store(), m.room->theatres());
  REQUIRE(table);
  REQUIRE(table->attempts.size() == 1);
  const auto answers = table->responses_of(table->attempts[0]);
  REQUIRE(answers.size() == s.standing().size());
  REQUIRE(worth.decisions.size() == answers.size());
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const auto& answer = table->lists.answers[answers[i].answer];
    const auto& d = worth.decisions[i];
    CHECK(answer.counts() == (d.at_stake > 0));
    CHECK(answer.earned * d.at_stake == (d.at_stake - d.lost) * answer.stake);
    CHECK(answers[i].dwell() == reports::dwell_code(222));
  }
}
