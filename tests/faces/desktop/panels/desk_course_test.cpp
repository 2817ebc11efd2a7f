// Course, module, practise, content note, mistakes: what each control asks for.

#include "faces/desktop/panels/desk.hpp"

using namespace plumbline::desktop;
using namespace plumbline::desktop::test;
using plumbline::platform::Key;

TEST_CASE("home: what was begun comes first and has the focus") {
  Desk d("home-middle");
  CHECK(d.page.ui().focused() == "continue");
  d.page.press(Key::enter);
  CHECK(d.only<want::GoOn>().attempt == "a-17");
  CHECK(d.both<want::OpenModule>("module/speak").id == "speak");
  CHECK(d.both<want::Begin>("practise").scenario == "flat-on-elm");
  d.in_order({"Good afternoon", "Continue", "Ninety days", "After 3 decisions", "Modules",
              "What you know, you keep", "Content note", "Practise next", "A client's request",
              "in The flat on Elm, today", "Before you start", "Help, whenever you need it", "988"});
}

TEST_CASE("home: a locked module can be reached and read, not opened") {
  Desk d("home-fresh");
  REQUIRE(d.reach("module/speak"));
  const auto& m = d.item("module/speak");
  CHECK(m.enabled);
  CHECK(m.state.find("locked") != std::string::npos);
  CHECK(m.hint == "Opens after: What you know, you keep");
  d.page.press(Key::enter);
  CHECK(d.page.click("module/speak"));
  CHECK(d.wants.empty());
  CHECK(d.both<want::OpenModule>("next").id == "keep");
}

TEST_CASE("home: arrows go from module to module") {
  Desk d("home-middle");
  REQUIRE(d.reach("module/keep"));
  d.page.press(Key::right);
  CHECK(d.page.ui().focused() == "module/speak");
  d.page.press(Key::down);
  CHECK(d.page.ui().focused() == "module/ground");
  d.page.press(Key::left);
  CHECK(d.page.ui().focused() == "module/orders");
}

TEST_CASE("home: all done, nothing there, nothing due") {
  Desk done("home-done");
  CHECK(done.page.ui().focused() == "to-results");
  done.page.press(Key::enter);
  CHECK(done.only<want::Go>().to == Screen::results);
  CHECK_FALSE(done.has("practise"));
  CHECK(done.read().find("Nothing is due") != std::string::npos);
  Desk empty("home-empty");
  CHECK(empty.page.ui().focused() == "to-practise");
  empty.page.press(Key::enter);
  CHECK(empty.only<want::Go>().to == Screen::practise);
}

TEST_CASE("the same reading order and the same controls in one column") {
  for (const auto& look : {Look{.scale = 2}, Look{.width = 640, .height = 480}}) {
    Desk d("home-middle", look);
    CHECK(d.page.ui().focused() == "continue");
    CHECK(d.both<want::Begin>("practise").scenario == "flat-on-elm");
    d.in_order({"Continue", "Modules", "Practise next", "Before you start", "Help, whenever you need it"});
  }
}

TEST_CASE("module: each story offers what can be done with it") {
  Desk d("module");
  CHECK(d.page.ui().focused() == "scenario/before-you-go/go-on");
  CHECK(d.both<want::GoOn>("scenario/before-you-go/go-on").attempt == "a-21");
  auto b = d.both<want::Begin>("scenario/ninety-days/practise");
  CHECK(b.scenario == "ninety-days");
  CHECK_FALSE(b.assessment);
  b = d.both<want::Begin>("scenario/ninety-days/assessment");
  CHECK(b.scenario == "ninety-days");
  CHECK(b.assessment);
  CHECK_FALSE(d.has("scenario/before-you-go/assessment"));
  CHECK(d.both<want::Begin>("scenario/parking-lot/problems").scenario == "parking-lot");
  CHECK_FALSE(d.has("scenario/parking-lot/practise"));
  CHECK_FALSE(d.has("scenario/small-town/practise"));
  CHECK(d.item("scenario/small-town").state == "locked");
  REQUIRE(d.reach("scenario/small-town"));
  d.page.press(Key::enter);
  CHECK(d.page.click("scenario/small-town"));
  CHECK(d.wants.empty());
  CHECK(d.both<want::Go>("to-course").to == Screen::home);
  d.in_order({"When to speak", "0 of 3 stories", "Pass mark 70 (provisional)", "Due on 28 March",
              "Before you go", "about 18 minutes", "Content note", "Begun", "Ninety days", "Best score 86.5",
              "Small town", "Opens after", "The parking lot", "mistakes"});
}

TEST_CASE("practise: what is due, then every story") {
  Desk d("practise");
  CHECK(d.page.ui().focused() == "due/0");
  CHECK(d.both<want::Begin>("due/5").scenario == "parking-lot");
  CHECK(d.both<want::Begin>("scenario/small-town/practise").scenario == "small-town");
  d.in_order({"What is due", "A client's request", "The flat on Elm", "Give a court",
              "Every story on this machine"});
  Desk none("practise-none");
  CHECK(none.page.ui().focused() == "scenario/before-you-go/go-on");
  CHECK(none.read().find("Nothing is due") != std::string::npos);
}

TEST_CASE("content note: three ways, none larger than another") {
  Desk d("notice");
  for (const auto& look : {Look{}, Look{.width = 640, .height = 480}, Look{.scale = 2}}) {
    d.page.look(look);
    const Box a = d.page.ui().item("way/continue")->box;
    for (const auto* id : {"way/other", "way/leave"}) {
      CHECK(d.page.ui().item(id)->box.w() == doctest::Approx(a.w()));
      CHECK(d.page.ui().item(id)->box.h() == doctest::Approx(a.h()));
    }
  }
  CHECK_FALSE(d.both<want::Consent>("way/continue").alternative);
  CHECK(d.both<want::Consent>("way/other").alternative);
  d.both<want::Back>("way/leave");
  d.page.press(Key::escape);
  d.only<want::Back>();
  d.in_order({"Before you go", "thinking of suicide", "no hurry", "Continue",
              "Marcus worries about something else", "Leaving costs you nothing.", "988", "555 0142"});
  for (int i = 0; i < 4; ++i)
    d.page.frame(
        {{.kind = plumbline::platform::Event::Kind::key, .key = {.key = Key::enter, .repeat = true}}});
  CHECK(d.wants.empty());  // an Enter still held from the page before consents to nothing
}

TEST_CASE("content note: the text is in sight when the page appears, however small the window") {
  for (const auto& look : {Look{}, Look{.width = 640, .height = 480}, Look{.scale = 2}}) {
    Desk d("notice", look);
    const auto& runs = d.page.ui().runs();
    const auto title =
        std::find_if(runs.begin(), runs.end(), [](auto& r) { return r.text == "Before you go"; });
    REQUIRE(title != runs.end());
    CHECK(title->box.y0 >= title->clip.y0);
    if (look.width == 1280) CHECK(d.page.ui().focused() == "way/continue");
  }
}

TEST_CASE("content note of a story gone on with: there is no other version any more") {
  Desk d("notice-going-on");
  CHECK_FALSE(d.has("way/other"));
  CHECK(d.has("way/leave"));
  CHECK_FALSE(d.both<want::Consent>("way/continue").alternative);
}

TEST_CASE("mistakes: each with its place, and a way back") {
  Desk d("problems");
  CHECK(d.both<want::Go>("to-course").to == Screen::home);
  d.in_order({"can't be played yet", "2 mistakes, 1 to think about", "parking-lot.lua:88", "ofice",
              "Did you mean", "story.no-such-scene", "parking-lot.lua:141", "parking-lot.lua:203"});
  Desk fatal("problems-fatal");
  fatal.both<want::Quit>("quit");
  CHECK_FALSE(fatal.has("tab/Course"));
  CHECK(fatal.has("help"));
}
