// The program at a real terminal: a pseudo-terminal with a person's keys.

#include "faces/command/terminal.hpp"

#include <algorithm>

using namespace plumbline::command;

namespace {

const char* const kBell = R"lua(
return scenario { title = "The bell", version = "1.0", minutes = 1, cast = { you = "Lena", ruth = client "Ruth" },
  scene "one" { say "The bell rings.", choose "Do you open?" { timer = { 5, late = 2 },
    option "Open" { does = tell "limits", meant = "best", world = "She comes in.", learn = "l" },
    option "Wait" { does = nothing, meant = "best", world = "She leaves.", learn = "l" } } },
  ending "a" { title = "Evening", say "The day is over." },
}
)lua";

}  // namespace

SCENARIO("At a terminal a timer runs, and what happens then is told") {
  const Folder f;
  Terminal t({"play", f.file("bell.lua", kBell), "--quick"});
  REQUIRE(t.shows("You have about 5 seconds"));
  REQUIRE(t.shows("The time has run out"));
  REQUIRE(t.shows("or Enter to leave."));
  t.type("\n");
  CHECK(t.end() == 0);
  CHECK(has(t.shown, "She leaves."));
}

SCENARIO("At a terminal a practice attempt can be played on, into a file of its own") {
  const Folder f;
  const auto file = f.name("attempt.json");
  Terminal t({"play", f.file("bell.lua", kBell), "--quick", "--timer", "off", "--seed", "1", "--save", file});
  REQUIRE(t.shows("from 1 to 2."));
  t.type("1\n");
  REQUIRE(t.shows("or Enter to leave."));
  const auto before = text_of(file);
  t.type("best 1\n");
  REQUIRE(t.shows("The best course from decision 1"));
  t.type("1\n");
  REQUIRE(t.shows("You play on from decision 1."));
  t.type("2\n");
  REQUIRE(t.shows("attempt-2.json"));
  t.type("\n");
  CHECK(t.end() == 0);
  CHECK(text_of(file) == before);
  CHECK(text_of(f.name("attempt-2.json")) != before);
  CHECK(has(text_of(f.name("attempt-2.json")), "plumbline-attempt 1"));
}

SCENARIO("At a terminal the timer can be switched off in words") {
  const Folder f;
  Terminal t({"play", f.file("bell.lua", kBell), "--quick", "--timer", "long"});
  REQUIRE(t.shows("about 10 seconds"));
  t.type("off\n");
  REQUIRE(t.shows("The timer is off."));
  t.type("quit\n");
  CHECK(t.end() == 0);
}

SCENARIO("At a terminal typed lines are not repeated, and lines keep to its width") {
  const Folder f;
  Terminal t({"play", "ninety-days", "--quick"});
  REQUIRE(t.shows("from 1 to 4."));
  t.type("quit\n");
  CHECK(t.end() == 0);
  CHECK(has(t.shown, "> quit\r\n"));
  CHECK_FALSE(has(t.shown, "quit\r\nquit"));
  std::size_t longest = 0;
  for (std::size_t at = 0, end = 0; (end = t.shown.find("\r\n", at)) != std::string::npos; at = end + 2)
    longest = std::max(longest, end - at);
  CHECK(longest <= 60);
  CHECK(t.shown.find('\x1b') == std::string::npos);
}

SCENARIO("The keys Ctrl-C and Ctrl-D at a terminal") {
  Terminal stopped({"play", "ninety-days", "--quick"});
  REQUIRE(stopped.shows("from 1 to 4."));
  stopped.type("\x03");
  CHECK(stopped.end() == 130);
  CHECK(has(stopped.shown, "Nothing was decided yet"));
  Terminal ended({});
  REQUIRE(ended.shows("help or quit."));
  ended.type("\x04");
  CHECK(ended.end() == 0);
  Terminal menu({});
  REQUIRE(menu.shows("help or quit."));
  menu.type("\x03");
  CHECK(menu.end() == 130);
}

SCENARIO("At a terminal the list of rules is wrapped") {
  Terminal t({"rules", "--domain", "publicity"});
  CHECK(t.end() == 0);
  CHECK(has(t.shown, "publicity.no-client-posts (critical)\r\n    Do not"));
  CHECK(t.shown.find('\t') == std::string::npos);
}
