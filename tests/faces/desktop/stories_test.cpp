// What is on the machine: broken scenarios, missing files, attempts of other versions, very many attempts.

#include "faces/desktop/sitter.hpp"

#include <chrono>

using namespace plumbline;
using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

namespace fs = std::filesystem;

TEST_CASE(
    "a broken scenario is listed and opens what is wrong, with file and line; the others can be played") {
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

TEST_CASE("attempts of another version are looked at as they were; what can't be read says why") {
  Place at;
  at.own_data({{"small", kSmall}});
  std::string id;
  {
    Sitter s(at);
    s.begin("small");
    s.whole({0});
    id = s.playing().attempt();
    s.press(Key::escape);
    s.begin("small");
    s.whole({1});
    s.whole({0});
    REQUIRE(s.screen() == Screen::debrief);
    s.desk().wait_for_searches();
  }
  {  // one that makes no sense
    auto room = library::RecordRoom::open(at.world().environment, at.world().records);
    REQUIRE(room);
    records::Recorder odd((*room)->pen(), records::StreamKind::attempt, {});
    REQUIRE_FALSE(odd.write(records::Noted{{}, "an attempt that begins with a note"}));
  }
  std::string other = kSmall;
  other.replace(other.find("Totals show nobody."), 19, "Another sentence.");
  at.write(at.data / "scenarios/small.lua", other);
  Sitter s(at);
  s.go("Results");
  CHECK(s.passage("attempt/0/result") == "Can't be read");
  CHECK(s.passage("attempt/1/result").find("passed") != std::string::npos);
  CHECK(s.passage("attempt/2/result") == "Of another version");
  for (int i = 0; i < 3; ++i) {
    CHECK_FALSE(s.passage("attempt/" + std::to_string(i) + "/why").empty());
    CHECK_FALSE(s.has("attempt/" + std::to_string(i) + "/on"));
    CHECK(s.has("attempt/" + std::to_string(i) + "/look") == (i > 0));
  }
  CHECK(tab_faults(s.page()).empty());
  s.use("attempt/2/look");  // begun
  REQUIRE(s.screen() == Screen::debrief);
  CHECK(s.says("Totals show nobody."));
  CHECK_FALSE(s.says("Another sentence."));
  CHECK_FALSE(s.has("decision/play"));
  s.press(Key::escape);
  s.use("attempt/1/look");
  REQUIRE(s.screen() == Screen::debrief);
  CHECK(s.says("It is his to tell."));
  s.go("Course");  // what was done counts, whatever was put right in the story since
  CHECK(s.says("One of one modules finished"));
  CHECK_FALSE(s.has("continue"));
  CHECK(at.recorded.attempts().size() == 2 + 1);
}

namespace {

/// Copies of an attempt, each a stream of its own, stored a hundred at a time.
void copy_attempts(Place& at, const records::KeptAttempt& like, int copies) {
  auto room = library::RecordRoom::open(at.world().environment, at.world().records);
  REQUIRE(room);
  std::vector<records::Batch> batches;
  for (int i = 0; i < copies; ++i) {
    records::Recorder r((*room)->pen(), records::StreamKind::attempt, {});
    r.line_up(like.begun);
    for (const auto& e : like.attempt.log)
      r.line_up(records::Decided{e.scene, e.decision.code, e.late, e.confidence, 1000, e.reason});
    r.line_up(like.scores.back().said);
    batches.push_back(r.waiting());
    if (batches.size() < 100 && i + 1 < copies) continue;
    REQUIRE((*room)->store().append(batches));
    batches.clear();
  }
}

}  // namespace

TEST_CASE(
    "two thousand attempts are listed soon, a frame of them costs little, and one in the middle opens") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  s.begin("small");
  s.whole({0});
  s.whole({1});
  s.desk().wait_for_searches();
  copy_attempts(at, at.recorded.attempt(), 2000);
  using Clock = std::chrono::steady_clock;
  using Seconds = std::chrono::duration<double>;
  const auto from = Clock::now();
  s.go("Results");
  const Seconds took = Clock::now() - from;
  CHECK(took.count() < 10);
  CHECK(s.page().shown().find("2,001 attempts") != std::string::npos);
  const auto again = Clock::now();
  s.go("Settings");
  s.go("Results");
  const Seconds second = Clock::now() - again;
  const auto still = Clock::now();
  for (int i = 0; i < 20; ++i) s.page().frame();
  const Seconds frame = (Clock::now() - still) / 20;
  MESSAGE("2001 attempts: " << took.count() << " s, then " << second.count() << " s, a frame "
                            << frame.count() * 1000 << " ms, with whatever checks this build has");
  REQUIRE(s.reach("attempt/150/look"));
  s.press(Key::enter);
  CHECK(s.screen() == Screen::debrief);
}
