#include "faces/terminal/table.hpp"

#include <doctest/doctest.h>

using namespace plumbline;
using namespace plumbline::terminal;

namespace {

std::string bell(const std::string& timer) {
  return R"lua(
return scenario {
  title = "The bell", version = "1.0", minutes = 1,
  cast = { you = "Lena", ruth = client "Ruth" },
  scene "door" {
    say "The bell rings.",
    choose "Do you open?" {
      timer = )lua" +
         timer + R"lua(,
      option "Open" { does = tell "limits", meant = "best", world = "She comes in.", learn = "Good." },
      option "Wait" { does = nothing, meant = "best", world = "She leaves.", learn = "Also good." },
    },
  },
  scene "door2" {
    say "It rings again.",
    choose "Do you open now?" {
      timer = )lua" +
         timer + R"lua(,
      option "Open" { does = tell "limits", meant = "best", world = "She comes in at last.", learn = "Good." },
      option "Wait" { does = nothing, meant = "best", world = "She leaves for good.", learn = "Also good." },
    },
  },
  ending "a" { title = "Evening", say "The day is over." },
}
)lua";
}

using Timer = Wishes::Timer;

}  // namespace

SCENARIO("A timer is told in words, and what happens when it runs out is recorded as such") {
  Staged staged(bell("{ 60, late = 2 }"));
  Sitting s(staged.stage(), {kTooLate, "quit"}, {}, true);
  s.play();
  CHECK(s.in.limits == std::vector<int>{60, 60});
  CHECK(in_order(s.shown(), {"You have about 60 seconds; type 'longer' to double it,",
                             "The time has run out, and this is what happens:", "Wait", "She leaves."}));
  CHECK_FALSE(has(s.shown(), "In one line, why?"));
  REQUIRE(s.keeper.kept.size() == 1);
  CHECK(s.keeper.kept[0].log[0].late);
  CHECK(s.keeper.kept[0].log[0].decision == play::Decision{1});
}

SCENARIO("The timer can be lengthened, and stays so") {
  Staged staged(bell("{ 60, late = 2 }"));
  Sitting s(staged.stage(), {"longer", "1", "", "", "quit"}, {}, true);
  s.play();
  CHECK(s.in.limits == std::vector<int>{60, 120, 0, 0, 120});
  CHECK(has(s.shown(), "You have about 120 seconds;"));
}

SCENARIO("The timer can be switched off, and stays off") {
  Staged staged(bell("{ 60, late = 2 }"));
  Sitting s(staged.stage(), {"off", "1", "", "", "quit"}, {}, true);
  s.play();
  CHECK(s.in.limits == std::vector<int>{60, 0, 0, 0, 0});
  CHECK(has(s.shown(), "The timer is off."));
}

SCENARIO("A mistyped answer doesn't repeat the announcement, and the time begins anew") {
  Staged staged(bell("{ 60, late = 2 }"));
  Sitting s(staged.stage(), {"x", "quit"}, {}, true);
  s.play();
  CHECK(s.in.limits == std::vector<int>{60, 60});
  CHECK(count(s.shown(), "You have about") == 1);
}

SCENARIO("Who has a timer") {
  const auto first_limit = [](const std::string& timer, Timer wish, bool person) {
    Staged staged(bell(timer));
    Sitting s(staged.stage(), {"quit"}, {.timer = wish}, person);
    s.play();
    return s.in.limits.at(0);
  };
  CHECK(first_limit("{ 60, late = 2 }", Timer::as_written, false) == 0);  // a pipe
  CHECK(first_limit("{ 60, late = 2 }", Timer::normal, false) == 0);
  CHECK(first_limit("{ 60, late = 2 }", Timer::off, true) == 0);
  CHECK(first_limit("{ 60, late = 2 }", Timer::doubled, true) == 120);
  CHECK(first_limit("{ 60, late = 2, off = true }", Timer::as_written, true) == 0);
  CHECK(first_limit("{ 60, late = 2, off = true }", Timer::normal, true) == 60);
}
