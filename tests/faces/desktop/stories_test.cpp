// What is on the machine: broken scenarios, missing files, attempts of other versions, very many attempts.

#include "faces/desktop/sitter.hpp"

#include <chrono>

using namespace plumbline;
using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

namespace fs = std::filesystem;

TEST_CASE("a broken scenario is listed and opens what is wrong, with file and line; the others can be played") {
  Place at;
  at.own_data({{"broken", kBroken}, {"small", kSmall}});
  Sitter s(at);
  CHECK(s.screen() == Screen::home);
  s.go("Practise");
  CHECK(s.has("scenario/small/practise"));
  s.use("scenario/broken/problems");
  REQUIRE(s.screen() == Screen::problems);
  CHECK(s.says("broken.lua:5"));
  CHECK(s.says("frobnicate"));
  CHECK(tab_faults(s.page()).empty());
  s.press(Key::escape);
  CHECK(s.screen() == Screen::home);
  s.begin("small");
  CHECK(s.screen() == Screen::player);
}

TEST_CASE("without a rulebook there is one page, which says so, and an end") {
  Place at;
  at.data = at.home.path() / "nothing";
  fs::create_directories(at.data);
  Sitter s(at);
  CHECK(s.screen() == Screen::problems);
  CHECK_FALSE(s.passage("problem/0").empty());
  for (const auto k : {Key::escape, Key::help, Key::help, Key::zoom_in, Key::zoom_out, Key::tab}) s.press(k);
  CHECK(s.screen() == Screen::problems);
  CHECK_FALSE(s.has("tab/Rules"));
  s.use("quit");
  CHECK(s.desk().wants_to_quit());
}

TEST_CASE("a rulebook with errors: the page names the file") {
  Place at;
  at.own_data({{"small", kSmall}});
  at.write(at.data / "scenarios/rulebook.xml", "<rulebook>");
  Sitter s(at);
  CHECK(s.screen() == Screen::problems);
  CHECK(s.passage("problem/0").find("rulebook.xml") != std::string::npos);
}

TEST_CASE("without portraits and without a course everything can be played; a broken course is said") {
  Place at;
  at.own_data({{"small", kSmall}});
  fs::remove(at.data / "assets/portraits.xml");
  {
    Sitter s(at);
    CHECK(s.passage("message/0").find("portraits.xml: ") == 0);
    CHECK(s.passage("message/0/hint").find("without faces") != std::string::npos);
    s.use("message/0");
    CHECK(s.has("module/all"));
    s.begin("small");
    s.whole({0});
    s.whole({0});
    CHECK(s.screen() == Screen::debrief);
  }
  at.write(at.data / "scenarios/course.xml", "<course id='c' title='T'><module id='m' title='M'/></course>");
  Sitter s(at);
  CHECK(s.has("module/all"));
  CHECK_FALSE(s.passage("message/0").empty());
}

TEST_CASE("no scenario at all: a quiet Home") {
  Place at;
  at.own_data({});
  Sitter s(at);
  CHECK(s.screen() == Screen::home);
  CHECK(s.says("no stories"));
  CHECK(tab_faults(s.page()).empty());
}

TEST_CASE("attempts of another version and files that are none say why they can't be opened") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  s.begin("small");
  s.whole({0});
  s.close();
  at.write(at.data / "scenarios/small.lua", std::string(kSmall) + "-- of another day\n");
  at.write(at.attempts() / "none.json", "{}");
  fs::remove(at.note());
  s.reopen(true);
  s.go("Results");
  CHECK(s.says("Of another version"));
  CHECK(s.says("Can't be read"));
  for (int i = 0; i < 2; ++i) {
    CHECK_FALSE(s.passage("attempt/" + std::to_string(i) + "/why").empty());
    CHECK_FALSE(s.has("attempt/" + std::to_string(i) + "/look"));
    CHECK_FALSE(s.has("attempt/" + std::to_string(i) + "/on"));
  }
  CHECK(tab_faults(s.page()).empty());
}

TEST_CASE("three hundred attempts are listed soon, and one in the middle opens") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  s.begin("small");
  s.whole({0});
  s.whole({1});
  const auto file = at.attempt_files().at(0);
  for (int i = 0; i < 300; ++i) fs::copy_file(file, at.attempts() / ("copy-" + std::to_string(i) + ".json"));
  s.desk().wait_for_searches();
  const auto from = std::chrono::steady_clock::now();
  s.go("Results");
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - from;
  MESSAGE("300 attempts: " << took.count() << " s, with whatever checks this build has");
  CHECK(took.count() < 10);
  CHECK(s.page().shown().find("301 attempts") != std::string::npos);
  REQUIRE(s.reach("attempt/150/look"));
  s.press(Key::enter);
  CHECK(s.screen() == Screen::debrief);
}
