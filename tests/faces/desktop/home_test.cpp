// Home, and what is to be practised.

#include "faces/desktop/sitter.hpp"

using namespace plumbline;
using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

namespace {

std::string other_story() {
  std::string out = kSmall;
  out.replace(out.find("\"Small\""), 7, "\"Other\"");
  return out;
}

void wait(Sitter& s) {
  s.desk().wait_for_searches();
  s.page().settle();
}

}  // namespace

TEST_CASE("Home says how far one is, and goes on with what was begun") {
  Place at;
  Sitter s(at);
  CHECK(s.says("None of four modules finished"));
  CHECK_FALSE(s.has("continue"));
  s.begin("ninety-days");
  s.whole(best_of(s.playing().session()));
  s.whole(best_of(s.playing().session()));
  s.press(Key::escape);
  REQUIRE(s.screen() == Screen::home);
  wait(s);
  CHECK(s.passage("home/continue/title") == "Ninety days");
  CHECK(s.passage("home/continue/progress").find("After two decisions") == 0);
  s.use("continue");
  CHECK(s.playing().session().moves().size() == 2);
  while (s.desk().playing() != nullptr) s.whole(best_of(s.playing().session()));
  s.go("Course");
  wait(s);
  CHECK_FALSE(s.has("continue"));
  CHECK(s.says("One of four modules finished"));
  CHECK(s.item("module/what-you-know").state.find("finished") != std::string::npos);
}

TEST_CASE("a rule that was missed comes back after days, in another story") {
  Place at;
  at.own_data({{"other", other_story()}, {"small", kSmall}});
  Sitter s(at);
  CHECK(s.passage("home/due/none") != "");
  s.begin("small");
  s.whole({1});
  s.whole({1});
  REQUIRE(s.screen() == Screen::debrief);
  s.go("Course");
  wait(s);
  wait(s);
  CHECK(s.passage("home/due/none").empty());
  CHECK_FALSE(s.has("practise"));  // not today
  const auto day = std::int64_t{24} * 3600;
  for (const int days : {2, 7, 21}) {
    CAPTURE(days);
    at.now += days * day;
    s.go("Results");
    s.go("Course");
    CHECK(s.has("practise"));
    CHECK(s.says("in Other, today"));
  }
  s.use("practise");
  REQUIRE(s.screen() == Screen::player);
  CHECK(s.playing().story().id == "other");
}

TEST_CASE("a rule that was kept since comes back later and later") {
  Place at;
  at.own_data({{"other", other_story()}, {"small", kSmall}});
  Sitter s(at);
  s.begin("small");
  s.whole({1});
  s.whole({1});
  s.begin("other");
  s.whole({0});
  s.whole({0});
  s.go("Course");
  wait(s);
  wait(s);
  const auto today = s.read();
  CHECK_FALSE(s.has("practise"));
  at.now += std::int64_t{60} * 24 * 3600;
  s.go("Results");
  s.go("Course");
  CHECK(s.read() != today);
}
