// After the end of a practice attempt: the best course from a decision, and playing on from one.

#include "faces/terminal/table.hpp"

#include <doctest/doctest.h>

using namespace plumbline;
using namespace plumbline::terminal;

namespace {

const char* const kDoors = R"lua(
return scenario {
  title = "Doors", version = "1.0", minutes = 1,
  cast = { you = "Officer Lena Okafor", ruth = client "Ruth", friends = own_circle "your friends" },
  scene "one" { title = "First door", say "A knock.", choose "What?" {
    option "Open" { does = tell "limits", meant = "best", world = "She comes in.", learn = "l" },
    option "Post it" { does = post { "treatment", to = "friends" }, meant = "wrong", world = "Likes.", learn = "l", tempts = "t" } } },
  scene "two" { title = "Second door", quiet = true, say "A second knock.", choose "What now?" {
    option "Open" { does = tell "limits", meant = "best", world = "She sits down.", learn = "l" },
    option "Post it" { does = post { "treatment", to = "friends" }, meant = "wrong", world = "More.", learn = "l", tempts = "t" } } },
  ending "a" { title = "Evening", say "It is over." },
}
)lua";

constexpr play::Setup kSeed{.seed = 3};
constexpr Wishes kQuick{.quick = true};

struct Doors {
  Staged staged{kDoors, "doors.lua"};
  solve::Space space{staged.stage()};
  std::string open_one, post_one, open_two, post_two;

  Doors() {
    play::Session s(staged.stage(), kSeed);
    open_one = number_of(s, "Open");
    post_one = number_of(s, "Post it");
    REQUIRE(s.decide({0}).empty());
    open_two = number_of(s, "Open");
    post_two = number_of(s, "Post it");
  }
};

const char* const kQuestion = "Type the number of a decision to play on from there";

}  // namespace

SCENARIO("A person can play on from a decision; the attempt before is kept as it was") {
  Doors d;
  Sitting s(d.staged.stage(), {d.open_one, d.post_two, "2", d.open_two, ""}, kQuick, true, &d.space);
  CHECK(s.play(kSeed) == End::finished);
  const auto text = s.shown();
  CAPTURE(text);
  CHECK(in_order(text, {"Score: 50 of 100", "Best score still possible after each decision: 100, 50",
                        kQuestion, "You play on from decision 2. The attempt before stays as it is.",
                        "A second knock.", "She sits down.", "Score: 100 of 100", kQuestion}));
  CHECK(count(text, "A knock.") == 1);
  CHECK(s.keeper.others == 1);
  REQUIRE(s.keeper.before.size() == 2);
  CHECK(s.keeper.before.back().log.back().decision == play::Decision{1});
  REQUIRE(s.keeper.kept.size() == 1);
  const auto& again = s.keeper.kept[0];
  CHECK(again.seed == 3);
  REQUIRE(again.log.size() == 2);
  CHECK(again.log[0] == s.keeper.before[0].log[0]);
  CHECK(again.log[1].decision == play::Decision{0});
}

SCENARIO("What was taken back is no part of the attempt that is played on") {
  Doors d;
  Sitting s(d.staged.stage(), {d.post_one, "back", d.open_one, d.post_two, "2", d.open_two}, kQuick, true,
            &d.space);
  s.play(kSeed);
  REQUIRE(s.keeper.kept.size() == 1);
  CHECK(s.keeper.kept[0].log.size() == 2);
}

SCENARIO("From the first decision on everything is new; and it can be done again") {
  Doors d;
  Sitting s(d.staged.stage(), {d.post_one, d.post_two, "1", d.open_one, d.post_two, "2.", d.open_two, "quit"},
            kQuick, true, &d.space);
  CHECK(s.play(kSeed) == End::finished);
  CHECK(s.keeper.others == 2);
  CHECK(count(s.shown(), "A knock.") == 2);
  CHECK(in_order(s.shown(), {"Score: 14.2 of 100", "Score: 50 of 100", "Score: 100 of 100"}));
}

SCENARIO("Leaving in the middle of playing on loses nothing") {
  Doors d;
  Sitting s(d.staged.stage(), {d.post_one, d.post_two, "2", "quit"}, kQuick, true, &d.space);
  CHECK(s.play(kSeed) == End::quit);
  CHECK(has(s.shown(), "Your attempt stays as it was."));
  CHECK(s.keeper.kept.empty());
}

SCENARIO("The best course from a decision") {
  Doors d;
  Sitting s(d.staged.stage(), {d.post_one, d.post_two, "Best 1", "best 2", ""}, kQuick, true, &d.space);
  CHECK(s.play(kSeed) == End::finished);
  CHECK(in_order(s.shown(), {kQuestion, "The best course from decision 1\n", "- First door: Open\n",
                             "- Second door: Open\n", kQuestion, "The best course from decision 2\n",
                             "- Second door: Open\n", kQuestion}));
}

SCENARIO("What else can be typed after the end") {
  Doors d;
  Sitting s(d.staged.stage(),
            {d.open_one, d.open_two, "3", "best", "best seven", "back", "why", "help", "again", "0", ""},
            kQuick, true, &d.space);
  CHECK(s.play(kSeed) == End::finished);
  const auto text = s.shown();
  CAPTURE(text);
  CHECK(in_order(text, {"The attempt as a whole", kQuestion, "To decide something anew, type its number.",
                        kQuestion, "What you did: Open", kQuestion, "What you can type at any question:",
                        kQuestion, "The attempt as a whole", kQuestion}));
  CHECK(count(text, kQuestion) == 9);
}

SCENARIO("The question is for a person in practice only") {
  Doors d;
  const std::vector<std::string> lines{d.open_one, d.open_two};
  Sitting pipe(d.staged.stage(), lines, kQuick, false, &d.space);
  CHECK(pipe.play(kSeed) == End::finished);
  CHECK_FALSE(has(pipe.shown(), kQuestion));
  Sitting assessed(d.staged.stage(), lines, kQuick, true, &d.space);
  CHECK(assessed.play({.seed = 3, .mode = play::Mode::assessment}) == End::finished);
  CHECK_FALSE(has(assessed.shown(), kQuestion));
  Sitting ended(d.staged.stage(), lines, kQuick, true, &d.space);
  CHECK(ended.play(kSeed) == End::finished);  // Ctrl-D
  Sitting interrupted(d.staged.stage(), {d.open_one, d.open_two, kCtrlC}, kQuick, true, &d.space);
  CHECK(interrupted.play(kSeed) == End::interrupted);
}

SCENARIO("Without a search there is no score and no best course, and all else is as it was") {
  Doors d;
  Sitting s(d.staged.stage(), {d.open_one, d.post_two, "best 1", "2", d.open_two, ""}, kQuick, true);
  CHECK(s.play(kSeed) == End::finished);
  CHECK(in_order(s.shown(), {"There is no exact score: the scenario has not been searched.",
                             "play on from there, or Enter to leave.", "You play on from decision 2."}));
  CHECK_FALSE(has(s.shown(), "Score:"));
}

SCENARIO("Nothing is said about points in a quiet scene before the end") {
  Doors d;
  Sitting s(d.staged.stage(), {d.post_one, d.post_two}, kQuick, false, &d.space);
  s.play(kSeed);
  const auto text = s.shown();
  const auto first = text.substr(0, text.find("Second door"));
  CHECK(has(first, "Against the best choice here it lost"));
  const auto end = text.find("\nLooking back\n");
  const auto second = text.substr(first.size(), end - first.size());
  for (const char* word : {"points", "lost", "Score", "at stake"}) CHECK_FALSE(has(second, word));
  CHECK(count(text.substr(end), "Against the best choice here it lost") == 2);
}

SCENARIO("Where the lines of a person are few, nothing is asked for ever") {
  Doors d;
  Sitting s(d.staged.stage(), {d.open_one, d.open_two, "again", "again"}, kQuick, true, &d.space);
  CHECK(s.play(kSeed) == End::finished);
}
