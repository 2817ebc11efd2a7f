// The player's screen: that nothing is cut off, that everything is reached, and that keys and mouse give
// exactly what was meant.

#include "faces/desktop/panels/player_desk.hpp"

using namespace plumbline::desktop;
using namespace plumbline::desktop::test;
using plumbline::platform::Event;
using plumbline::platform::Key;

TEST_CASE("nothing of the player is cut off, covered or too pale, in any theme and size") {
  for (const auto& sample : player_samples()) {
    Intents wants;
    Headless page([&](Ui& ui) { sample.draw(ui, wants); });
    for (const auto theme : kThemes)
      for (const Look size :
           {Look{theme, 1, 1280, 800}, Look{theme, 1.5F, 1280, 800}, Look{theme, 2, 1280, 800},
            Look{theme, 1, 640, 480}, Look{theme, 1, 3840, 2160}}) {
        page.look(size);
        const auto faults = joined(layout_faults(page.ui()));
        CAPTURE(sample.name);
        CAPTURE(to_string(theme));
        CAPTURE(size.scale);
        CAPTURE(size.width);
        CHECK(faults == "");
      }
  }
}

TEST_CASE("further down the page nothing is cut off either") {
  for (const auto& sample : player_samples()) {
    Intents wants;
    Headless page([&](Ui& ui) { sample.draw(ui, wants); });
    for (const Look size : {Look{ThemeKind::light, 1, 1280, 800}, Look{ThemeKind::contrast, 2, 1280, 800},
                            Look{ThemeKind::dark, 1, 640, 480}}) {
      page.look(size);
      for (int i = 0; i < 6; ++i) {
        page.move({size.width / 2, size.height / 2});
        page.wheel(-6);
        CAPTURE(sample.name);
        CAPTURE(size.width);
        CHECK(joined(layout_faults(page.ui())) == "");
      }
    }
  }
}

TEST_CASE("Tab reaches everything in the player, and Shift+Tab goes back the same way") {
  for (const auto& sample : player_samples())
    for (const Look size : {Look{ThemeKind::light, 1, 1280, 800}, Look{ThemeKind::light, 2, 1280, 800}}) {
      Intents wants;
      Headless page([&](Ui& ui) { sample.draw(ui, wants); }, size);
      CAPTURE(sample.name);
      CAPTURE(size.scale);
      CHECK(joined(tab_faults(page)) == "");
    }
}

TEST_CASE("drawing alone wants nothing") {
  for (const auto& named : player_views()) {
    Played p(named.view);
    CAPTURE(named.name);
    p.page.move({640, 400});
    p.page.settle();
    CHECK(p.take().size() == 0);
  }
}

TEST_CASE("one answer of several: a digit, a click or Enter drafts it and goes on") {
  Played p(choose_view());
  CHECK(p.focus() == "option/1");  // the first as shown
  const auto chosen_by = [&](auto act) {
    p.view.draft.chosen = -1;
    p.page.settle();
    p.take();
    act();
    const auto all = p.take();
    REQUIRE(all.size() == 2);
    CHECK(std::holds_alternative<want::Decide>(all[1]));
    REQUIRE(std::holds_alternative<want::Drafted>(all[0]));
    return std::get<want::Drafted>(all[0]).draft.chosen;
  };
  CHECK(chosen_by([&] { p.page.digit(3); }) == 3);
  CHECK(chosen_by([&] { p.page.click("option/2"); }) == 2);
  CHECK(chosen_by([&] {
          p.page.press(Key::down);
          p.page.press(Key::enter);
        }) == 3);
  CHECK(chosen_by([&] {
          p.page.press(Key::down);
          p.page.press(Key::space);
        }) == 0);
  p.page.digit(5);
  CHECK(p.take().empty());
}

TEST_CASE("hovering, and letting go elsewhere, choose nothing") {
  Played p(choose_view());
  const auto at = p.page.ui().item("option/2")->box.centre();
  p.page.move(at);
  p.page.frame({{.kind = Event::Kind::mouse_down, .x = at.x, .y = at.y}});
  p.page.frame({{.kind = Event::Kind::mouse_up, .x = 20, .y = 700}});
  p.page.settle();
  CHECK(p.take().empty());
}

TEST_CASE("an answer out of sight is brought into view before Enter gives it") {
  Played p(timed_view(), {ThemeKind::light, 1, 640, 480});
  REQUIRE(p.focus() == "option/1");
  CHECK(p.page.ui().item("option/1")->seen.empty());  // the story comes first
  p.page.press(Key::enter);
  CHECK(p.take().empty());
  CHECK(p.page.ui().item("option/1")->seen.h() > 40);
  p.page.press(Key::enter);
  CHECK(p.count<want::Decide>() == 1);
}

TEST_CASE("a new question begins at its first answer, at the top of the page") {
  Played p(choose_view());
  p.page.press(Key::down);
  CHECK(p.focus() == "option/2");
  p.view.ask.key = "another";
  p.page.settle();
  CHECK(p.focus() == "option/1");
  p.view.stage = PlayerStage::why;
  p.view.decided = {"That."};
  p.page.settle();
  CHECK(p.focus() == "reason");
}

TEST_CASE("why: typing drafts, Enter confirms once it was said how sure") {
  auto v = why_view();
  v.draft.reason.clear();
  v.draft.confidence = 0;
  Played p(v);
  CHECK(p.focus() == "reason");
  p.page.type("U 1");  // keys that mean something elsewhere are text here
  CHECK(p.view.draft.reason == "U 1");
  CHECK(p.count<want::Undo>() == 0);
  p.take();
  p.page.press(Key::enter);
  CHECK(p.take().empty());
  CHECK(p.focus() == "sure/1");
  p.page.press(Key::right);
  CHECK(p.focus() == "sure/2");
  p.page.press(Key::enter);
  CHECK(p.only<want::Drafted>());
  CHECK(p.view.draft.confidence == 2);
  p.page.digit(3);
  CHECK(p.view.draft.confidence == 3);
  p.take();
  p.page.click("reason");
  p.page.press(Key::enter);
  CHECK(p.only<want::Confirm>());
  p.page.click("confirm");
  CHECK(p.only<want::Confirm>());
  p.page.click("change");
  CHECK(p.only<want::ChangeChoice>());
}

TEST_CASE("a reason has at most a thousand bytes") {
  auto v = why_view();
  v.draft.reason = std::string(999, 'a');
  Played p(v);
  p.page.type("bc");
  CHECK(p.view.draft.reason.size() == 1000);
}

TEST_CASE("after: Continue comes first, the rule can be opened, the decision taken back") {
  Played p(after_view(Tone::bad));
  CHECK(p.focus() == "continue");
  p.page.click("review/finding/0/rule");
  const auto all = p.take();
  REQUIRE(all.size() == 1);
  REQUIRE(std::holds_alternative<want::OpenRule>(all[0]));
  CHECK(std::get<want::OpenRule>(all[0]).id == "post-consent");
  p.page.letter(U'U');
  CHECK(p.only<want::Undo>());
  p.page.ui().focus("continue");
  p.page.settle();
  p.page.press(Key::enter);
  CHECK(p.only<want::Continue>());
}

TEST_CASE("nothing can be taken back where that isn't offered") {
  auto v = after_view(Tone::bad);
  v.can_undo = false;
  Played p(v);
  CHECK(p.page.ui().item("undo") == nullptr);
  p.page.letter(U'U');
  CHECK(p.take().empty());
}

TEST_CASE("the timer is quiet, can be paused, lengthened and switched off, and may be absent") {
  Played p(timed_view());
  CHECK(passage(p.page.ui(), "timer") == "1 minute 40 seconds left");
  p.page.letter(U'P');
  CHECK(p.only<want::PauseTimer>());
  p.page.letter(U'T');
  CHECK(p.only<want::LengthenTimer>());
  p.page.letter(U'O');
  CHECK(p.only<want::TimerOff>());
  p.page.click("timer/off");
  CHECK(p.only<want::TimerOff>());
  for (const auto& r : p.page.ui().runs()) CHECK(r.colour != p.page.ui().theme().bad);
  p.view.timer.paused = true;
  p.page.settle();
  CHECK(p.page.ui().item("timer/pause")->item.label == "Go on");
  p.view.timer.shown = false;
  p.page.settle();
  CHECK(p.page.ui().item("timer/pause") == nullptr);
  CHECK(passage(p.page.ui(), "timer").empty());
  p.page.letter(U'P');
  CHECK(p.take().empty());
}

TEST_CASE("L opens what happened so far; L, Escape and the button close it and leave nothing else") {
  Played p(select_view());
  p.page.letter(U'L');
  const auto all = p.take();
  REQUIRE(all.size() == 1);
  CHECK(std::get<want::SoFar>(all[0]).open);
  p.view.so_far_open = true;
  p.page.settle();
  CHECK(p.page.ui().top_layer() == 1);
  const auto closes = [&](auto act) {
    act();
    const auto wants = p.take();
    REQUIRE(wants.size() == 1);
    REQUIRE(std::holds_alternative<want::SoFar>(wants[0]));
    CHECK_FALSE(std::get<want::SoFar>(wants[0]).open);
  };
  closes([&] { p.page.letter(U'L'); });
  closes([&] { p.page.press(Key::escape); });
  closes([&] { p.page.press(Key::enter); });
  p.page.digit(1);  // what lies below can't be operated
  CHECK(p.take().empty());
  p.view.so_far_open = false;
  p.page.settle();
  CHECK(p.focus() == "so-far");
}

TEST_CASE("what can be read out is there, in the order it is read") {
  const auto reads = [](const PlayerView& v, const std::vector<std::string>& wanted) {
    Played p(v);
    return in_order(keys_of(p.page.ui()), wanted);
  };
  CHECK(reads(timed_view(),
              {"player/title", "place/when", "place/people", "line/0", "line/1", "line/2", "scene-help/0/0",
               "scene-help/2/0/how", "timer", "ask/prompt", "option/1", "option/2", "option/0", "ask/how"}));
  CHECK(reads(after_view(Tone::bad), {"place/when", "after/world", "review/verdict", "review/did/0",
                                      "review/reason", "review/confidence", "review/sure", "review/finding/0",
                                      "review/finding/0/reason", "review/finding/0/source", "review/tempts",
                                      "review/instead/0", "review/learn", "review/loss"}));
  CHECK(reads(why_view(), {"line/2", "decided/0", "why/question", "why/note", "why/sure"}));
  CHECK(reads(redact_view(), {"line/1", "ask/prompt", "redact/text", "redact/sent/text"}));
  CHECK(reads(grid_view(), {"ask/prompt", "grid/person/0", "grid/person/4", "grid/fact/2", "grid/fact/3",
                            "grid/hears", "grid/hears/2", "grid/count/4"}));
  CHECK(reads(form_view(),
              {"ask/prompt", "entry/0", "entry/0/1", "entry/0/blank", "entry/4", "entry/4/blank"}));
  CHECK(reads(order_view(), {"ask/prompt", "order/live", "order/1", "order/4", "order/5", "order/0"}));
  Played p(timed_view());
  CHECK(passage(p.page.ui(), "line/1").starts_with("Tasha: "));
}

TEST_CASE("no two passages of a screen have the same name") {
  for (const auto& named : player_views()) {
    Played p(named.view);
    auto keys = keys_of(p.page.ui());
    std::sort(keys.begin(), keys.end());
    CAPTURE(named.name);
    CHECK(std::adjacent_find(keys.begin(), keys.end()) == keys.end());
  }
}

TEST_CASE("a quiet scene counts nothing and keeps the contacts in sight") {
  auto v = grid_view();
  v.quiet = v.help = true;
  v.contacts = timed_view().contacts;
  {
    Played p(v);
    CHECK(p.page.shown().find("Decision") == std::string::npos);
    CHECK(p.page.shown().find("Told so far") == std::string::npos);
    CHECK(passage(p.page.ui(), "grid/count/0").empty());
    CHECK_FALSE(passage(p.page.ui(), "scene-help/0/0").empty());
  }
  auto r = redact_view();
  r.quiet = true;
  Played q(r);
  CHECK(passage(q.page.ui(), "redact/sent/note").empty());
}

TEST_CASE("the help, left and leave of the frame still work while playing") {
  Played p(choose_view());
  p.page.press(Key::escape);
  CHECK(p.only<want::Back>());
  p.page.press(Key::help);
  CHECK(p.only<want::OpenHelp>());
  p.page.letter(U'R');
  CHECK(p.only<want::ReadAloud>());
}
