#include "faces/terminal/table.hpp"

#include <doctest/doctest.h>

using namespace plumbline;
using namespace plumbline::terminal;

namespace {

const char* const kDoor = R"lua(
return scenario {
  title = "The door", version = "1.0", minutes = 1, about = "A Friday.",
  notice = { "A man speaks about thinking of suicide.", alternative = "other", about_alternative = "The same Friday, with a different worry." },
  cast = { you = "Lena", haas = client "Haas" },
  scene "first" {
    quiet = true,
    now = { danger = "unassessed", danger_to = "self" },
    say.haas "I won't be here on Monday.",
    choose "What do you do?" {
      option "Ask him directly" { does = check { "danger" }, meant = "best", world = "He looks up.", learn = "Asking helps." },
      option "Wish him a good weekend" { does = nothing, meant = "wrong", world = "He nods.", tempts = "It is late.", learn = "Ask." },
    },
    go = "ending",
  },
  scene "other" {
    say "The same Friday.",
    choose "What do you do?" {
      option "Explain it" { does = tell "limits", meant = "best", world = "She nods.", learn = "Good." },
      option "Wait" { does = nothing, meant = "best", world = "She waits.", learn = "Good." },
    },
    go = { "b" },
  },
  ending "a" { title = "Monday", say "He is there." },
  ending "b" { title = "Another Monday", alternative = true, say "She is there." },
}
)lua";

}  // namespace

SCENARIO("The notice comes before anything else") {
  Staged staged(kDoor);
  WHEN("the person goes on") {
    Sitting s(staged.stage(), {"1", "quit"});
    s.play();
    CHECK(s.shown().starts_with("Before you begin\n\nA man speaks about thinking of suicide.\n"));
    CHECK(in_order(
        s.shown(),
        {"1. Continue.", "2. The other version. The same Friday, with a different worry.",
         "3. Leave. It costs you nothing.", "The door (about one minute)", "Haas: I won't be here"}));
  }
  WHEN("the person takes the other version") {
    Sitting s(staged.stage(), {"2", "1", "", ""});
    CHECK(s.play() == End::finished);
    CHECK_FALSE(has(s.shown(), "I won't be here"));
    CHECK(in_order(s.shown(), {"The same Friday.", "Another Monday"}));
    CHECK(s.keeper.kept.back().alternative);
  }
  WHEN("the person leaves") {
    Sitting s(staged.stage(), {"3"});
    CHECK(s.play() == End::left);
    CHECK_FALSE(has(s.shown(), "Haas"));
    CHECK(s.keeper.kept.empty());
    CHECK_FALSE(s.player.session().has_value());
  }
  WHEN("the version was chosen beforehand") {
    Sitting s(staged.stage(), {"quit"}, {.warned = true});
    s.play({.alternative = true});
    CHECK_FALSE(has(s.shown(), "Before you begin"));
    CHECK(has(s.shown(), "The same Friday."));
  }
  WHEN("the words for any question are typed there") {
    Sitting s(staged.stage(), {"help", "again", "why", "back", "quit"});
    CHECK(s.play() == End::quit);
    CHECK(count(s.shown(), "A man speaks about") == 2);
    CHECK_FALSE(has(s.shown(), "Haas"));
  }
  WHEN("the input ends there") {
    Sitting s(staged.stage(), {});
    CHECK(s.play() == End::quit);
    CHECK(s.keeper.kept.empty());
  }
}

SCENARIO("Going on with a sensitive scenario asks again, and leaving loses nothing") {
  Staged staged(kDoor);
  play::Session session(staged.stage(), {});
  Sitting s(staged.stage(), {"2"});
  CHECK(s.player.go_on(session) == End::left);
  CHECK(has(s.shown(), "Your attempt stays as it is."));
  CHECK_FALSE(has(s.shown(), "Haas"));
}

SCENARIO("After a sensitive scenario there is somebody to call, and no verdict was shown where he confided") {
  Staged staged(kDoor);
  Sitting s(staged.stage(), {"1", "1"});
  CHECK(s.play() == End::finished);
  const auto looking_back = s.shown().find("\nLooking back\n");
  const auto confiding = s.shown().substr(0, looking_back);
  REQUIRE(looking_back != std::string::npos);
  for (const char* word : {"rule", "Looking back on it", "called for", "Asking helps."})
    CHECK_FALSE(has(confiding, word));
  CHECK_FALSE(has(confiding, "weighs"));
  CHECK(in_order(s.shown().substr(looking_back),
                 {"Asking helps.", "The attempt as a whole", "If you or somebody else is in danger", "988"}));
}
