// Whoever closes the window, or has it taken away, finds the same decision again, with the same draft.

#include "faces/desktop/sitter.hpp"

using namespace plumbline;
using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

namespace {

std::vector<std::string> options_shown(Sitter& s) {
  std::vector<std::string> out;
  for (const auto& p : s.ui().items())
    if (p.item.id.starts_with("option/")) out.push_back(p.item.id);
  return out;
}

}  // namespace

TEST_CASE("at every moment of a scenario: the same decision, the same draft, the same order") {
  Place at;
  Sitter s(at);
  {
    s.begin("parking-lot");
    std::size_t n = 0;
    bool killed = false;
    while (s.desk().playing() != nullptr) {
      killed = n % 2 == 1;
      CAPTURE(n);
      CHECK(s.playing().session().moves().size() == n);
      if (n > 3) {  // on to the end
        s.whole(best_of(s.playing().session()));
        ++n;
        continue;
      }
      const auto seed = s.playing().session().attempt().seed;
      const auto order = options_shown(s);
      const auto d = n % 2 == 0 ? best_of(s.playing().session()) : worst_of(s.playing().session());
      if (s.ask().kind != story::Kind::choose) {
        s.put(d);
        const auto before = to_json(s.playing().resume());
        s.reopen(killed);
        CHECK(to_json(s.playing().resume()) == before);
        CHECK(s.playing().session().attempt().seed == seed);
        CHECK(options_shown(s) == order);
        s.use("decide");
      } else {
        s.reopen(killed && n > 0);
        CHECK(options_shown(s) == order);
        s.decide(d);
      }
      if (s.stage() == PlayerStage::why) {
        REQUIRE(s.reach("reason"));
        s.page().type("half a rea");
        s.reopen(killed);
        REQUIRE(s.stage() == PlayerStage::why);
        CHECK(s.item("reason").state == "half a rea");
        if (n == 1) s.reopen(killed);  // and once more, with nothing done between
        REQUIRE(s.stage() == PlayerStage::why);
        CHECK(s.item("reason").state == "half a rea");
        s.use("confirm");
        CHECK(s.playing().session().standing().back().reason == "half a rea");
      }
      ++n;
      if (n == 2) {  // after what the world shows: the next decision, nothing lost
        s.reopen(killed);
        CHECK(s.playing().session().moves().size() == n);
        CHECK(s.playing().session().attempt().seed == seed);
      }
      s.go_on();
    }
    REQUIRE(s.screen() == Screen::debrief);
    s.reopen(killed);
    CHECK(s.screen() == Screen::home);
    CHECK_FALSE(s.says("Continue"));
  }
}

TEST_CASE("closed at the content note, it comes back there, with the same seed behind it") {
  Place at;
  Sitter s(at);
  s.begin("before-you-go");
  REQUIRE(s.screen() == Screen::notice);
  at.seed = 99;
  s.reopen();
  REQUIRE(s.screen() == Screen::notice);
  s.use("way/continue");
  CHECK(s.playing().session().attempt().seed == 7);
  s.whole(best_of(s.playing().session()));
  s.press(Key::escape);
  REQUIRE(s.screen() == Screen::home);
  s.use("continue");
  REQUIRE(s.screen() == Screen::notice);
  CHECK_FALSE(s.has("way/other"));
  s.reopen();
  REQUIRE(s.screen() == Screen::notice);
  s.use("way/continue");
  CHECK(s.playing().session().moves().size() == 1);
  s.press(Key::escape);
  s.reopen();
  CHECK(s.screen() == Screen::home);  // who left is not pulled back
}

TEST_CASE("the other version of a story is taken up as the other version") {
  Place at;
  Sitter s(at);
  s.begin("before-you-go");
  s.use("way/other");
  const auto here = s.playing().session().state();
  s.reopen();
  REQUIRE(s.desk().playing() != nullptr);
  CHECK(s.playing().session().attempt().alternative);
  CHECK(s.playing().session().state() == here);
}

TEST_CASE("a draft of another version of the story is not taken over") {
  Place at;
  at.own_data({{"small", kSmall}});
  const auto file = at.data / "scenarios/small.lua";
  Sitter s(at);
  s.begin("small");
  s.page().digit(1);
  REQUIRE(s.stage() == PlayerStage::why);
  at.write(file, std::string(kSmall) + "-- changed\n");
  s.reopen();
  CHECK(s.screen() == Screen::home);
  CHECK(s.desk().playing() == nullptr);

  at.write(file, kSmall);  // and one with a decision on disk
  s.reopen();
  s.begin("small");
  s.whole({0});
  s.page().digit(1);
  REQUIRE(s.stage() == PlayerStage::why);
  at.write(file, std::string(kSmall) + "-- changed again\n");
  s.reopen();
  CHECK(s.desk().playing() == nullptr);
  CHECK(s.screen() == Screen::home);
  CHECK(s.passage("message/0") != "");
  s.go("Results");
  CHECK(s.says("Of another version"));
  CHECK(s.passage("attempt/0/why") != "");
}

TEST_CASE("who leaves with Escape and goes on finds what was half put together") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  s.begin("small");
  s.whole({0});
  s.page().digit(2);
  REQUIRE(s.reach("reason"));
  s.page().type("why not");
  s.press(Key::escape);
  REQUIRE(s.screen() == Screen::home);
  s.use("continue");
  REQUIRE(s.stage() == PlayerStage::why);
  CHECK(s.item("reason").state == "why not");
}

TEST_CASE("an attempt that is gone, or a note that points nowhere, leads home with a sentence") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  s.begin("small");
  s.whole({0});
  s.desk().remember();
  s.close();
  std::filesystem::remove_all(at.records());
  s.reopen(true);
  CHECK(s.screen() == Screen::home);
  CHECK(s.passage("message/0") != "");
  s.use("message/0");
  CHECK(s.passage("message/0").empty());
}

TEST_CASE("a second window says so and leaves alone what is open in the first") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter first(at);
  first.begin("small");
  first.whole({0});
  const auto note = support::text_of(at.note());
  {
    Desk second(at.world());
    CHECK(second.screen() == Screen::home);
    CHECK(second.playing() == nullptr);
    Headless page([&](Ui& ui) {
      second.draw(ui);
      second.act();
    });
    CHECK(page.shown().find("open in another window") != std::string::npos);
    page.press(Key::tab);
    second.remember();
  }
  CHECK(support::text_of(at.note()) == note);
  first.reopen();
  CHECK(first.playing().session().moves().size() == 1);
}
