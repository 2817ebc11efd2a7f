// The clock of a question: as written, longer, off; and when it stands still.

#include "faces/desktop/sitter.hpp"

using namespace plumbline;
using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

namespace {

struct Timed {
  Place at;
  explicit Timed(const std::string& timer = "as written") {
    at.own_data({{"timed", kTimed}});
    at.write(at.settings(), R"({"format": "plumbline-settings 1", "timer": ")" + timer + "\"}");
  }
};

}  // namespace

TEST_CASE("as written: it runs out, what the scene says happens, and it is logged as late and kept") {
  Timed t;
  Sitter s(t.at);
  s.begin("timed");
  CHECK(s.passage("timer") == "1 minute left");
  s.let_pass(59.5F);
  CHECK(s.passage("timer") == "1 second left");
  CHECK(s.playing().session().moves().empty());
  s.let_pass(1);
  REQUIRE(s.playing().session().moves().size() == 1);
  const auto& last = s.playing().session().standing().back();
  CHECK(last.late);
  CHECK(last.decision.code == 1);
  CHECK(last.confidence == play::Confidence::unsaid);
  CHECK(t.at.recorded.json() == json_of(s.playing().session()));
  CHECK(s.says("It rings out."));
  s.reopen(true);
  CHECK(s.playing().session().moves().size() == 1);
}

TEST_CASE("nothing runs in a quiet scene whose clock is off at first, whatever the settings say") {
  for (const auto* how : {"as written", "longer", "off"}) {
    CAPTURE(how);
    Timed t(how);
    Sitter s(t.at);
    s.begin("timed");
    s.whole({0});
    CHECK(s.passage("timer").empty());
    s.let_pass(4000);
    CHECK(s.playing().session().moves().size() == 1);
    s.whole({0});
    CHECK(s.passage("timer").empty() == (std::string(how) == "off"));
  }
}

TEST_CASE("before-you-go never hurries anybody") {
  Place at;
  at.write(at.settings(), R"({"format": "plumbline-settings 1", "timer": "longer"})");
  Sitter s(at);
  s.begin("before-you-go");
  s.use("way/continue");
  for (int i = 0; i < 3 && s.desk().playing() != nullptr; ++i) {
    const auto n = s.playing().session().moves().size();
    CHECK(s.passage("timer").empty());
    s.let_pass(4000);
    CHECK(s.playing().session().moves().size() == n);
    s.whole(best_of(s.playing().session()));
  }
}

TEST_CASE("longer doubles it, off takes it away, and so do its own buttons") {
  {
    Timed t("longer");
    Sitter s(t.at);
    s.begin("timed");
    CHECK(s.passage("timer") == "2 minutes left");
  }
  {
    Timed t("off");
    Sitter s(t.at);
    s.begin("timed");
    CHECK(s.passage("timer").empty());
    s.let_pass(4000);
    CHECK(s.playing().session().moves().empty());
  }
  Timed t;
  Sitter s(t.at);
  s.begin("timed");
  s.page().letter(U'P');
  s.let_pass(4000);
  CHECK(s.passage("timer") == "Paused, 1 minute left");
  s.page().letter(U'T');
  CHECK(s.passage("timer") == "Paused, 2 minutes left");
  s.page().letter(U'P');
  s.let_pass(1);
  CHECK(s.passage("timer") == "1 minute 59 seconds left");
  s.page().letter(U'O');
  CHECK(s.passage("timer").empty());
  s.let_pass(4000);
  CHECK(s.playing().session().moves().empty());
  s.whole({0});
  s.whole({0});
  CHECK_FALSE(s.passage("timer").empty());  // off for that question only
}

TEST_CASE(
    "it stands still while help or the story so far is open, at the question why, and while something is "
    "said") {
  Timed t;
  Sitter s(t.at);
  s.begin("timed");
  s.press(Key::help);
  s.let_pass(4000);
  s.press(Key::help);
  CHECK(s.passage("timer") == "1 minute left");
  s.desk().speaking(true);
  s.let_pass(4000);
  CHECK_FALSE(s.desk().next_change().has_value());
  s.desk().speaking(false);
  CHECK(s.passage("timer") == "1 minute left");
  s.page().digit(1);
  REQUIRE(s.stage() == PlayerStage::why);
  s.let_pass(4000);
  CHECK(s.playing().session().moves().empty());
  s.use("change");
  CHECK(s.passage("timer") == "1 minute left");
  s.whole({0});
  s.whole({0});
  s.page().letter(U'L');
  s.let_pass(4000);
  s.page().letter(U'L');
  CHECK(s.passage("timer") == "20 seconds left");
}

TEST_CASE(
    "when the time runs out on the last decision, the end comes by itself once nothing is left to show") {
  Timed t;
  Sitter s(t.at);
  s.begin("timed");
  s.whole({0});
  s.whole({0});
  s.let_pass(30);
  CHECK(s.desk().next_change().value_or(.05F) <= .05F);
  if (s.screen() == Screen::player) s.go_on();
  CHECK(s.screen() == Screen::debrief);
  CHECK(support::has(t.at.recorded.json(), "\"late\": true"));
}

TEST_CASE("what can't be saved is said, when the time ran out too, and the story goes on") {
  Timed t;
  Sitter s(t.at);
  s.begin("timed");
  {
    const NoRoom full;
    s.let_pass(61);
  }
  CHECK(s.passage("message/0").find("could not be put into the records") != std::string::npos);
  s.go_on();
  CHECK(s.stage() == PlayerStage::deciding);
}
