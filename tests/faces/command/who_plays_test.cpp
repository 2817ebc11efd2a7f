// Who plays: named with --as, or asked at a terminal; PINs; the course's mark.

#include "faces/command/desk.hpp"
#include "faces/command/terminal.hpp"

#include <doctest/doctest.h>

using namespace plumbline;
using namespace plumbline::command;

namespace {

struct Shared : Desk {
  records::Id ann = person("Ann Example"), bob{};
  Shared() {
    bob = *records::enrol(room->pen(),
                          {"Bob", "B-7", {}, records::secret_of("2468", records::Effort::quick), false});
    REQUIRE(records::enrol(room->pen(), {"Gone Away", "", {}, "", true}));
    const auto erased = person("Was Here");
    REQUIRE(room->erase(erased, "asked for"));
  }
  Ran play(std::vector<std::string> more, const std::string& typed) const {
    more.insert(more.begin(), {"play", "ninety-days", "--quick"});
    return run(more, typed, kept());
  }
  nlohmann::json last() const { return recorded(kept()).back(); }
};

constexpr auto kFirstQuestion = "from 1 to 4.";

}  // namespace

SCENARIO("--as puts the attempt into somebody's record") {
  const Shared s;
  for (const auto* who : {"Ann Example", "ann example"}) {
    const auto r = s.play({"--as", who}, "1\n");
    CHECK(r.exit == 0);
    CHECK(s.last()["person"] == records::hex(s.ann));
  }
  CHECK(s.json({"list", "--as", "Ann Example"}).size() == 2);
  CHECK_FALSE(has(s.play({}, "1\n").out, "Who is playing?"));
  CHECK_FALSE(s.last().contains("person"));
  CHECK(proven(s.kept()));
  THEN("it has to be somebody who is known") {
    for (const auto* who : {"Ann Exampel", "Was Here", "' OR 1=1 --"}) {
      const auto r = s.play({"--as", who}, "1\n");
      CHECK(r.exit == 2);
      CHECK(has(r.err, "is known here."));
    }
    CHECK(recorded(s.kept()).size() == 3);
  }
  THEN("it doesn't go with an attempt that has its place already") {
    const std::string id = s.last()["id"];
    CHECK(run({"play", "--resume", id, "--as", "Ann Example"}, "", s.kept()).exit == 2);
    CHECK(s.play({"--as", "Ann Example", "--save", s.folder.name("a.json")}, "1\n").exit == 2);
  }
}

SCENARIO("--as where there are no records says why nothing is played") {
  const auto r = run({"play", "ninety-days", "--as", "Ann"}, "1\n");
  CHECK(r.exit == 2);
  CHECK(r.err.starts_with("plumbline: "));
}

SCENARIO("A name with a PIN needs it, also from a pipe, also to go on") {
  const Shared s;
  const auto wrong = s.play({"--as", "Bob"}, "1357\n1\n");
  CHECK(wrong.exit == 2);
  CHECK(has(wrong.out, "That is not the PIN."));
  CHECK(has(wrong.err, "Without the PIN of Bob nothing is played in that name."));
  CHECK(recorded(s.kept()).empty());
  const auto right = s.play({"--as", "B-7"}, "2468\n1\n");
  CHECK(right.exit == 0);
  CHECK(s.last()["person"] == records::hex(s.bob));
  CHECK_FALSE(has(right.out, "2468"));
  const std::string id = s.last()["id"];
  const auto other = run({"play", "--resume", id, "--quick"}, "0000\nall\n\n", s.kept());
  CHECK(other.exit == 2);
  CHECK(has(other.err, "This attempt is in the record of Bob."));
  CHECK(s.last()["decisions"] == 1);
  CHECK(run({"play", "--resume", id, "--quick"}, "2468\nall\n\n", s.kept()).exit == 0);
  CHECK(s.last()["decisions"] == 2);
}

SCENARIO("At a terminal it is asked who plays, of those who are there") {
  const Shared s;
  WHEN("a number is typed") {
    Terminal t({"play", "ninety-days", "--quick"}, s.kept());
    REQUIRE(t.shows("Type your number, or 0 or Enter to play without a name."));
    CHECK(has(t.shown, "Who is playing?"));
    CHECK(has(t.shown, "1. Ann Example"));
    CHECK(has(t.shown, "2. Bob"));
    CHECK_FALSE(has(t.shown, "Gone Away"));
    CHECK_FALSE(has(t.shown, "Was Here"));
    t.type("7\n");
    REQUIRE(t.shows("There is no number 7 here."));
    t.type("1\n");
    REQUIRE(t.shows(kFirstQuestion));
    t.type("1\n");
    REQUIRE(t.shows("Black out every phrase"));
    t.type("quit\n");
    CHECK(t.end() == 0);
    CHECK(s.last()["person"] == records::hex(s.ann));
  }
  WHEN("Enter, or 0, is typed") {
    for (const auto* typed : {"\n", "0\n"}) {
      Terminal t({"play", "ninety-days", "--quick"}, s.kept());
      REQUIRE(t.shows("to play without a name."));
      t.type(typed);
      REQUIRE(t.shows(kFirstQuestion));
      t.type("1\n");
      REQUIRE(t.shows("Black out every phrase"));
      t.type("quit\n");
      CHECK(t.end() == 0);
      CHECK_FALSE(s.last().contains("person"));
    }
  }
  WHEN("somebody leaves instead") {
    Terminal quit({"play", "ninety-days"}, s.kept());
    REQUIRE(quit.shows("to play without a name."));
    quit.type("help\n");
    REQUIRE(quit.shows("no report counts it."));
    quit.type("quit\n");
    CHECK(quit.end() == 0);
    Terminal stopped({"play", "ninety-days"}, s.kept());
    REQUIRE(stopped.shows("to play without a name."));
    stopped.type("\x03");
    CHECK(stopped.end() == 130);
    CHECK(recorded(s.kept()).empty());
  }
  WHEN("the scenario is chosen from the menu") {
    Terminal t({"play", "--quick"}, s.kept());
    REQUIRE(t.shows("help or quit."));
    t.type("2\n");
    REQUIRE(t.shows("Who is playing?"));
    t.type("1\n");
    REQUIRE(t.shows(kFirstQuestion));
    t.type("1\n");
    REQUIRE(t.shows("Black out every phrase"));
    t.type("quit\n");
    CHECK(t.end() == 0);
    CHECK(s.last()["person"] == records::hex(s.ann));
  }
  WHEN("it was said with --as, or the attempt is kept in a file") {
    Terminal named({"play", "ninety-days", "--quick", "--as", "Ann Example"}, s.kept());
    REQUIRE(named.shows(kFirstQuestion));
    CHECK_FALSE(has(named.shown, "Who is playing?"));
    Terminal saved({"play", "ninety-days", "--quick", "--save", s.folder.name("a.json")}, s.kept());
    REQUIRE(saved.shows(kFirstQuestion));
    CHECK_FALSE(has(saved.shown, "Who is playing?"));
  }
}

SCENARIO("Where nobody is known, nobody is asked") {
  const Desk d;
  Terminal t({"play", "ninety-days", "--quick"}, d.kept());
  REQUIRE(t.shows(kFirstQuestion));
  CHECK_FALSE(has(t.shown, "Who is playing?"));
}

SCENARIO("A PIN at a terminal isn't shown; after several wrong ones it takes a while") {
  const Shared s;
  Terminal t({"play", "ninety-days", "--quick"}, s.kept());
  REQUIRE(t.shows("to play without a name."));
  t.type("2\n");
  for (int i = 1; i <= 3; ++i) {
    REQUIRE(t.shows_times("PIN of Bob", i));
    t.type("135" + std::to_string(i) + "\n");
    REQUIRE(t.shows_times("That is not the PIN.", i));
  }
  REQUIRE(t.shows("Please wait 5 seconds before the next try."));
  const auto since = std::chrono::steady_clock::now();
  t.type("2468\n");  // too soon: not a try
  REQUIRE(t.shows_times("PIN of Bob", 4));
  CHECK(std::chrono::steady_clock::now() - since > std::chrono::seconds(3));
  t.type("2468\n");
  REQUIRE(t.shows(kFirstQuestion));
  for (const auto* pin : {"1351", "1352", "1353", "2468"}) CHECK_FALSE(has(t.shown, pin));
  t.type("1\n");
  REQUIRE(t.shows("Black out every phrase"));
  CHECK(has(t.shown, "> 1\r\n"));  // what isn't secret is shown again
  t.type("quit\n");
  CHECK(t.end() == 0);
  CHECK(s.last()["person"] == records::hex(s.bob));
}

SCENARIO("A program that is ended doesn't shorten the wait for a PIN") {
  const Shared s;
  for (int i = 0; i < 3; ++i) CHECK(s.play({"--as", "Bob"}, "1111\n1\n").exit == 2);
  const auto right = s.play({"--as", "Bob"}, "2468\n1\n");
  CHECK(right.exit == 2);
  CHECK(has(flat(right.out), "Please wait "));
  CHECK(recorded(s.kept()).empty());
}

SCENARIO("Enter instead of a PIN goes back to the list") {
  const Shared s;
  Terminal t({"play", "ninety-days", "--quick"}, s.kept());
  REQUIRE(t.shows("to play without a name."));
  t.type("2\n");
  REQUIRE(t.shows("PIN of Bob"));
  t.type("\n");
  REQUIRE(t.shows_times("to play without a name.", 2));
  t.type("1\n");
  REQUIRE(t.shows(kFirstQuestion));
  t.type("quit\n");
  CHECK(t.end() == 0);
}

namespace {

const char* const kDoors = R"lua(
return scenario { title = "Doors", version = "1.0", minutes = 1, about = "A test.", cast = { you = "Lena", ruth = client "Ruth" },
  scene "one" { say "A knock.", choose "What?" {
    option "Open" { does = tell "limits", meant = "best", world = "She comes in.", learn = "l" },
    option "Wait" { does = nothing, meant = "best", world = "She waits.", learn = "l" } } },
  scene "two" { say "A second knock.", choose "What now?" {
    option "Open" { does = tell "limits", meant = "best", world = "She sits down.", learn = "l" },
    option "Wait" { does = nothing, meant = "best", world = "She leaves.", learn = "l" } } },
  ending "a" { title = "Evening", say "It is over." },
}
)lua";

/// Data with a course that assesses a scenario, and a mark.
std::string data_with(const Folder& f, const std::string& module) {
  std::filesystem::create_directories(f.path() / "data" / "scenarios");
  std::filesystem::copy_file(PLUMBLINE_SOURCE_DIR "/scenarios/rulebook.xml",
                             f.path() / "data" / "scenarios" / "rulebook.xml");
  f.file("data/scenarios/doors.lua", kDoors);
  f.file("data/scenarios/course.xml",
         "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<course id=\"c\" title=\"C\"><about>A.</about>"
         "<module id=\"p\" title=\"P\" mode=\"practice\" mark=\"11\"><about>A.</about><scenario "
         "id=\"doors\"/></module>" +
             module + "</course>\n");
  return f.name("data");
}

constexpr auto kExam =
    "<module id=\"m\" title=\"M\" mode=\"assessment\" mark=\"83\"><about>A.</about><scenario "
    "id=\"doors\"/></module>";

/// Answers that lead to an end, whatever is asked.
std::string whatever() {
  std::string out;
  for (int i = 0; i < 60; ++i) out += "1\n\n";
  return out;
}

}  // namespace

SCENARIO("The mark a course sets for an assessment holds, is shown and is recorded") {
  const Desk d;
  const auto data = data_with(d.folder, kExam);
  const auto played = run({"play", "doors", "--quick", "--assessment", "--data", data}, whatever(), d.kept());
  CHECK(played.exit == 0);
  CHECK(has(played.out, "(mark 83)"));
  CHECK_FALSE(has(played.out, "provisional"));
  const std::string id = recorded(d.kept()).at(0)["id"];
  const auto shown = d.records({"show", id});
  CHECK(has(shown.out, "(mark 83)"));
  CHECK_FALSE(has(shown.out, "provisional"));
  CHECK(proven(d.kept()));
  AND_THEN("practice keeps to the provisional one") {
    const auto practice = run({"play", "doors", "--quick", "--data", data}, whatever(), d.kept());
    CHECK(has(practice.out, "(mark 70, provisional)"));
  }
}

SCENARIO("A course without a mark, without the scenario, or with errors") {
  const Desk d;
  std::string module;
  bool broken = false;
  WHEN("no mark is set") {
    module =
        "<module id=\"m\" title=\"M\" mode=\"assessment\"><about>A.</about><scenario id=\"doors\"/></module>";
  }
  WHEN("it only practises the scenario") {}
  WHEN("it has errors") {
    module = "<module/>";
    broken = true;
  }
  const auto data = data_with(d.folder, module);
  const auto played = run({"play", "doors", "--quick", "--assessment", "--data", data}, whatever(), d.kept());
  CHECK(played.exit == 0);
  CHECK(has(played.out, "(mark 70, provisional)"));
  CHECK(has(played.err, "has errors, so a mark it sets can't be used here.") == broken);
}

SCENARIO("An assessment that is gone on with keeps the mark it began with") {
  const Desk d;
  const auto data = data_with(d.folder, kExam);
  run({"play", "doors", "--quick", "--assessment", "--data", data}, "1\n", d.kept());
  const std::string id = recorded(d.kept()).at(0)["id"];
  const auto on = run({"play", "--resume", id, "--quick", "--data", data}, whatever(), d.kept());
  CHECK(has(on.out, "(mark 83)"));
  CHECK(proven(d.kept()));
}
