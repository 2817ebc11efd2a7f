#include "library/attempts.hpp"

#include "machine.hpp"

using namespace plumbline;
using namespace plumbline::library;
using support::has;
using testing::Machine;
using testing::ninety_days;
using testing::parking_lot;

SCENARIO("A person's attempts, latest first, with what was recorded of each") {
  Machine m;
  m.keep_texts();
  const auto ann = m.person("Ann"), bob = m.person("Bob");
  const auto first = m.play(ann), other = m.play(ann, parking_lot());
  const auto begun = m.play(ann, ninety_days(), false, 1);
  m.play(bob);
  m.play({});
  const auto all = m.attempts_of(ann, {ninety_days().told.stage.get(), parking_lot().told.stage.get()});
  REQUIRE(all.size() == 3);
  CHECK(all[0].stream == begun);
  CHECK(all[1].stream == other);
  CHECK(all[2].stream == first);
  for (const auto& a : all) {
    CHECK(a.readable);
    CHECK(a.fits());
    CHECK(a.person == ann);
    CHECK(a.id == records::hex(a.stream));
    CHECK(a.when >= a.began);
  }
  CHECK_FALSE(all[0].finished);
  CHECK_FALSE(all[0].worth);
  CHECK(all[0].decisions == 1);
  CHECK(all[1].scenario == "parking-lot");
  CHECK(all[1].finished);
  REQUIRE(all[2].worth);
  CHECK(all[2].worth->exact);
  CHECK(all[2].worth->mark == 70);
  REQUIRE(course_result(all[2]).score);
  CHECK(course_result(all[2]).score->tenths() == score_of(*all[2].worth).tenths());
  CHECK_FALSE(course_result(all[0]).score);
  const auto of = rules_of(*all[2].worth);
  CHECK(of.missed.size() + of.met.size() > 0);
  for (const auto& id : of.missed) CHECK(std::count(of.met.begin(), of.met.end(), id) == 0);
  AND_THEN("nobody's attempts are nobody's") {
    CHECK(m.attempts_of({}).size() == 1);
    CHECK(m.attempts_of(records::Id{1, 2, 3}).empty());
  }
}

SCENARIO("What was read once isn't read again, and what was added is seen") {
  Machine m;
  m.keep_texts();
  const auto ann = m.person("Ann");
  const auto first = m.play(ann), second = m.play(ann);
  PastAttempts past;
  past.know({ninety_days().told.stage.get()});
  REQUIRE(!past.read(*m.room, ann));
  REQUIRE(past.all().size() == 2);
  const auto* log = past.all()[1].kept.attempt.log.data();
  REQUIRE(!records::add_to(m.room->pen(), second, records::Noted{{}, "Why so soon?"}));
  const auto third = m.play(ann);
  REQUIRE(!past.read(*m.room, ann));
  REQUIRE(past.all().size() == 3);
  CHECK(past.all()[0].stream == third);
  CHECK(past.all()[1].stream == second);
  REQUIRE(past.all()[1].kept.notes.size() == 1);
  CHECK(past.all()[1].kept.notes[0].said.text == "Why so soon?");
  CHECK(past.all()[2].stream == first);
  CHECK(past.all()[2].kept.attempt.log.data() == log);
}

SCENARIO("What can't be played on says why, and can be read all the same") {
  Machine m;
  m.keep_texts();
  const auto ann = m.person("Ann");
  m.play(ann);
  const auto trouble = [&](std::vector<const play::Stage*> stages) {
    const auto all = m.attempts_of(ann, std::move(stages));
    CHECK(all[0].readable);
    CHECK(all[0].worth);
    CHECK(all[0].stage == nullptr);
    return all[0].trouble;
  };
  CHECK(trouble({}) == "It belongs to the scenario 'ninety-days', which isn't here.");
  CHECK(trouble({parking_lot().told.stage.get()}) ==
        "It belongs to the scenario 'ninety-days', which isn't here.");
  auto lua = support::file_text("scenarios/ninety-days.lua");
  const auto at = lua.find("version = \"");
  REQUIRE(at != std::string::npos);
  WHEN("the scenario has another text under the same version") {
    const support::Told other(lua + "\n-- with a remark", "ninety-days.lua");
    CHECK(has(trouble({other.stage.get()}), "with another text."));
  }
  WHEN("it has another version") {
    lua.insert(at + 11, "9.");
    const support::Told other(lua, "ninety-days.lua");
    const auto said = trouble({other.stage.get()});
    CHECK(has(said, "It was made with version "));
    CHECK(has(said, "the file at hand is version 9."));
  }
  WHEN("the rulebook is another one") {
    const auto book = support::file_text("scenarios/rulebook.xml");
    auto read = rules::read_rulebook({"rulebook.xml", book},
                                     {{"a.xml", R"(<overlay agency="Test county" date="2026-11-22"/>)"}});
    REQUIRE(read);
    const rules::Judge judge(*read);
    auto loaded = story::load_scenario({"ninety-days.lua", lua}, judge);
    REQUIRE(loaded);
    const play::Stage stage(loaded->scenario, judge);
    CHECK(has(trouble({&stage}), "under another rulebook"));
  }
}

SCENARIO("What was erased says so and holds nothing") {
  Machine m;
  m.keep_texts();
  const auto ann = m.person("Ann");
  const auto id = m.play(ann);
  REQUIRE(m.room->erase(ann, "asked for"));
  const auto all = m.attempts_of(ann, {ninety_days().told.stage.get()});
  REQUIRE(all.size() == 1);
  CHECK(all[0].trouble == "It was erased on request.");
  CHECK_FALSE(all[0].readable);
  CHECK_FALSE(all[0].worth);
  CHECK(all[0].decisions == 0);
  CHECK(all[0].scenario.empty());
  const auto one = past_attempt(*m.room, records::hex(id), {});
  REQUIRE(one);
  CHECK(one->trouble == "It was erased on request.");
}

SCENARIO("One attempt by its id, or by the beginning of it") {
  Machine m;
  m.keep_texts();
  const auto stream = m.play({});
  const auto id = records::hex(stream);
  for (const auto n : {8U, 9U, 31U, 32U}) {
    const auto a = past_attempt(*m.room, id.substr(0, n), {});
    REQUIRE(a);
    CHECK(a->stream == stream);
  }
  CHECK(past_attempt(*m.room,
                     [&] {
                       auto large = id;
                       std::transform(large.begin(), large.end(), large.begin(),
                                      [](char c) { return static_cast<char>(std::toupper(c)); });
                       return large.substr(0, 10);
                     }(),
                     {}));
  for (const auto& none : {id.substr(0, 7), std::string("00000000"), std::string(), id + "0",
                           std::string("' OR 1=1 --"), records::hex(m.room->house().id)}) {
    const auto a = past_attempt(*m.room, none, {});
    REQUIRE(!a);
    CHECK(has(a.error().said, "There is no attempt"));
  }
  WHEN("two begin alike") {
    auto pen = m.room->pen();
    pen.chance = [usual = pen.chance](std::uint8_t* into, std::size_t bytes) {
      usual(into, bytes);
      std::fill(into, into + 4, std::uint8_t{0xAB});
    };
    const auto one = testing::play_and_keep(pen, ninety_days(), {}, m.dice);
    testing::play_and_keep(pen, ninety_days(), {}, m.dice);
    const auto both = past_attempt(*m.room, "abababab", {});
    REQUIRE(!both);
    CHECK(both.error().said == "More than one attempt begins with 'abababab'. Type more of it.");
    CHECK(past_attempt(*m.room, records::hex(one).substr(0, 20), {})->stream == one);
  }
}
