// Practice forgives: undo, playing on. An assessment doesn't explain before its end.

#include "faces/desktop/sitter.hpp"

using namespace plumbline;
using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

namespace {

constexpr const char* kCourse = R"(<?xml version="1.0" encoding="UTF-8"?>
<course id="c" title="The course" mode="practice">
  <about>Two modules.</about>
  <module id="m" title="Measured" icon="lock" mode="assessment" mark="MARK">
    <about>It counts.</about>
    <scenario id="small"/>
  </module>
</course>
)";

std::string course(const char* mark) {
  std::string out = kCourse;
  return out.replace(out.find("MARK"), 4, mark);
}

/// Played as an assessment, from the module.
void assess(Sitter& s) {
  s.go("Course");
  s.use("module/m");
  REQUIRE(s.screen() == Screen::module);
  s.use("scenario/small/assessment");
  REQUIRE(s.screen() == Screen::player);
}

}  // namespace

TEST_CASE("practice: a decision is explained at once and can be taken back") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  s.begin("small");
  s.decide({1});
  s.confirm();
  s.desk().wait_for_searches();
  s.page().settle();
  CHECK(s.says("It is his to tell."));
  s.page().letter(U'U');
  CHECK(s.stage() == PlayerStage::deciding);
  CHECK(s.playing().session().moves().empty());
  CHECK(s.playing().session().attempt().log.size() == 2);
  CHECK(at.recorded.json() == json_of(s.playing().session()));
  s.whole({0});
  CHECK(s.playing().session().moves().size() == 1);
  s.reopen();
  CHECK(s.playing().session().attempt().log.size() == 3);
}

TEST_CASE("what happened so far can be read again, and closes with L, Escape and its button") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  s.begin("small");
  CHECK_FALSE(s.has("so-far"));
  s.whole({1});
  REQUIRE(s.has("so-far"));
  const auto before = s.ui().focused();
  for (const int way : {0, 1, 2}) {
    s.page().letter(U'L');
    REQUIRE(s.has("so-far-page/close"));
    CHECK(s.says("Tell your cousin of his treatment"));
    CHECK(s.says("Your cousin nods."));
    CHECK(tab_faults(s.page()).empty());
    if (way == 0) s.page().letter(U'L');
    if (way == 1) s.press(Key::escape);
    if (way == 2) s.use("so-far-page/close");
    CHECK_FALSE(s.has("so-far-page/close"));
    CHECK(s.screen() == Screen::player);
  }
  CHECK(s.has(before));
}

TEST_CASE(
    "an assessment explains nothing before its end, takes nothing back, and is held to the module's mark") {
  for (const auto* mark : {"30", "95"}) {
    CAPTURE(mark);
    Place at;
    at.own_data({{"small", kSmall}});
    at.write(at.data / "scenarios/course.xml", course(mark));
    Sitter s(at);
    assess(s);
    s.decide({1});
    s.confirm();
    s.desk().wait_for_searches();
    s.page().settle();
    CHECK(s.says("Your cousin nods."));
    CHECK_FALSE(s.says("It is his to tell."));
    CHECK_FALSE(s.says("points"));
    CHECK_FALSE(s.has("undo"));
    s.page().letter(U'U');
    CHECK(s.playing().session().moves().size() == 1);
    s.go_on();
    s.whole({0});
    REQUIRE(s.screen() == Screen::debrief);
    s.desk().wait_for_searches();
    s.page().settle();
    CHECK(s.says("It is his to tell."));
    CHECK(s.says(mark));
    CHECK_FALSE(s.says("provisional"));
    CHECK_FALSE(s.has("decision/play"));
    const bool missed = s.says("Not passed yet");
    CHECK(missed == (std::string(mark) == "95"));
    s.go("Results");
    s.desk().wait_for_searches();
    s.page().settle();
    CHECK(s.says("not passed") == missed);
    const auto kept = at.recorded.attempt();
    CHECK(kept.begun.mark == std::stoi(mark));
    CHECK(at.recorded.wrong_score(kept).empty());
    CHECK(kept.scores.back().said.tally.passed != missed);
  }
}

TEST_CASE("playing on from a decision begins a new attempt, kept at once, and leaves the old one as it was") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  s.begin("small");
  s.whole({0});
  s.whole({1});
  REQUIRE(s.screen() == Screen::debrief);
  const auto old = at.recorded.attempt();
  const auto text = at.recorded.json();
  s.desk().wait_for_searches();
  s.page().settle();
  s.use("list/1");
  at.now += 60;
  s.use("decision/play");
  REQUIRE(s.screen() == Screen::player);
  CHECK(s.playing().session().moves().size() == 1);
  REQUIRE(at.recorded.attempts().size() == 2);
  const auto now = s.playing().attempt();
  CHECK(now == support::Recorded::id(at.recorded.attempt(1)));
  CHECK(now != support::Recorded::id(old));
  CHECK(at.recorded.json(1) == json_of(s.playing().session()));
  const auto begun = at.recorded.json(1);
  s.reopen(true);  // before anything new was decided
  REQUIRE(s.desk().playing() != nullptr);
  CHECK(s.playing().session().moves().size() == 1);
  CHECK(s.playing().attempt() == now);
  s.whole({0});
  REQUIRE(s.screen() == Screen::debrief);
  CHECK(at.recorded.attempts().size() == 2);
  CHECK(at.recorded.json(0) == text);
  CHECK(at.recorded.attempt(0).attempt == old.attempt);
  CHECK(at.recorded.json(1) != begun);
}

TEST_CASE("without the question why, a decision counts at once") {
  Place at;
  at.own_data({{"small", kSmall}});
  at.write(at.settings(), R"({"format": "plumbline-settings 1", "ask-why": false})");
  Sitter s(at);
  s.begin("small");
  s.decide({0});
  CHECK(s.stage() == PlayerStage::after);
  CHECK(s.playing().session().moves().size() == 1);
}
