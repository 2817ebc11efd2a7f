// Rulebook, settings, and what is around every page: what each control asks for.

#include "faces/desktop/panels/desk.hpp"

using namespace plumbline::desktop;
using namespace plumbline::desktop::test;
using plumbline::platform::Key;

TEST_CASE("rulebook: every change of the search is asked for") {
  Desk d("rules");
  CHECK(d.page.ui().focused() == "search");
  d.page.type("o");
  CHECK(d.only<want::Search>().text == "o");
  d.page.press(Key::backspace);
  CHECK(d.wants.empty());  // the view still holds nothing
  Desk with("rules-page");
  with.page.type("s");
  CHECK(with.only<want::Search>().text == "clients");
  CHECK(with.both<want::Search>("search/clear").text.empty());
}

TEST_CASE("rulebook: filters open, choose, close") {
  Desk d("rules-page");
  REQUIRE(d.reach("severity"));
  d.page.press(Key::enter);
  CHECK(d.wants.empty());
  CHECK(d.page.ui().focused() == "severity/0");
  d.page.press(Key::right);
  d.page.press(Key::enter);
  auto f = d.only<want::Filter>();
  CHECK(f.severity == 1);
  CHECK(f.domain == 12);
  CHECK(d.page.ui().focused() == "severity");
  CHECK(d.page.click("domain"));
  CHECK(layout_faults(d.page.ui()).empty());
  CHECK(d.page.ui().focused() == "domain/12");
  CHECK(d.page.click("domain/3"));
  f = d.only<want::Filter>();
  CHECK(f.severity == 0);
  CHECK(f.domain == 3);
  CHECK_FALSE(d.has("domain/3"));
  CHECK(d.page.click("domain"));
  d.page.press(Key::escape);  // closes the choices, not the page
  CHECK(d.wants.empty());
  CHECK_FALSE(d.has("domain/3"));
  d.page.press(Key::escape);
  d.only<want::Back>();
}

TEST_CASE("rulebook: the choices of a filter fit at every size") {
  for (const auto& look : {Look{.scale = 2}, Look{.scale = 1.5F}, Look{.width = 640, .height = 480}})
    for (const auto* id : {"domain", "severity"}) {
      Desk d("rules-nothing", look);
      REQUIRE(d.reach(id));
      d.page.press(Key::enter);
      for (const auto& f : layout_faults(d.page.ui())) FAIL_CHECK(id << ", " << look.scale << ": " << f);
      CHECK(tab_faults(d.page).empty());
    }
}

TEST_CASE("rulebook: 141 rows, all reached by arrows, few of them drawn") {
  Desk d("rules");
  CHECK(d.page.ui().runs().size() < 120);
  CHECK(d.page.ui().passages().size() > 141);
  REQUIRE(d.reach("rule/confidentiality.default"));
  int steps = 0;
  for (std::string last; last != d.page.ui().focused() && steps < 200; ++steps) {
    last = d.page.ui().focused();
    const auto* p = d.page.ui().focused_item();
    REQUIRE(p != nullptr);
    CHECK_MESSAGE(p->seen == p->box, last);
    d.page.press(Key::down);
  }
  CHECK(steps == 141);
  d.page.press(Key::enter);
  CHECK(d.only<want::OpenRule>().id.ends_with("-140"));
}

TEST_CASE("rulebook: a rule beside its list, its relations lead on") {
  Desk d("rules-page");
  CHECK(d.item("rule/exception.not-client-request").state == "shown");
  CHECK(d.has("rule/sharing.least"));
  CHECK_FALSE(d.has("to-list"));
  CHECK(d.both<want::OpenRule>("relation/1").id == "court-order.scope");
  CHECK(d.both<want::OpenRule>("rule/sharing.least").id == "sharing.least");
  d.in_order({"9 rules of 141", "Critical, ban, exceptions, consent", "switched this rule off",
              "No source says this in so many words", "Why it matters", "he can't take it back",
              "cited for that", "How it stands to other rules", "Limits", "Where it comes from",
              "Confidentiality Matters", "how it is checked", "signed release",
              "exception.not-client-request, level 4 of 5"});
}

TEST_CASE("rulebook: in one column the rule takes the list's place, with a way back") {
  Desk d("rules-page", {.width = 640, .height = 480});
  CHECK_FALSE(d.has("search"));
  CHECK(d.page.ui().focused() == "to-list");
  CHECK(d.both<want::OpenRule>("to-list").id.empty());
  CHECK(d.both<want::OpenRule>("relation/2").id == "sharing.least");
}

TEST_CASE("rulebook: nothing found") {
  Desk d("rules-nothing");
  CHECK(d.read().find("No rule fits") != std::string::npos);
  REQUIRE(d.page.click("show-all"));
  REQUIRE(d.wants.size() == 2);  // the filters and the search
  const auto& f = std::get<want::Filter>(d.wants[0]);
  CHECK(f.domain == 0);
  CHECK(f.severity == 0);
  CHECK(std::get<want::Search>(d.wants[1]).text.empty());
}

TEST_CASE("settings: every control asks for its one change and for nothing else") {
  Desk d("settings");
  const auto by = [&](const std::string& id) { return d.both<want::Set>(id).settings; };
  CHECK(d.page.ui().focused() == "theme/light");
  auto s = by("theme/dark");
  CHECK(s.theme == ThemeKind::dark);
  CHECK(s.text_percent == 120);
  CHECK(s.volume == 70);
  CHECK(by("theme/contrast").theme == ThemeKind::contrast);
  CHECK(by("typeface/1").dyslexic);
  CHECK(by("still").still);
  CHECK(by("reading/0").voice == SettingsView::Voice::off);
  CHECK(by("reading/2").voice == SettingsView::Voice::clipboard);
  CHECK(by("voice/next").voice_chosen == 2);
  CHECK(by("voice/previous").voice_chosen == 0);
  d.both<want::TryVoice>("try-voice");
  CHECK_FALSE(by("captions").captions);
  CHECK(by("timer/1").timer == SettingsView::Timer::longer);
  CHECK(by("timer/2").timer == SettingsView::Timer::off);
  s = by("ask-why");
  CHECK_FALSE(s.ask_why);
  CHECK(s.captions);
  CHECK(s.voice_chosen == 1);
}

TEST_CASE("settings: what is chosen already asks for nothing") {
  Desk d("settings");
  for (const auto* id : {"theme/light", "typeface/0", "reading/1", "timer/0"}) {
    REQUIRE(d.reach(id));
    CHECK(d.item(id).state == "chosen");
    d.page.press(Key::enter);
    CHECK(d.page.click(id));
    CHECK_MESSAGE(d.wants.empty(), id);
  }
}

TEST_CASE("settings: sliders by arrows") {
  Desk d("settings");
  const auto press = [&](const std::string& id, Key k) {
    REQUIRE(d.reach(id));
    d.page.press(k);
    return d.only<want::Set>().settings;
  };
  CHECK(press("text-size", Key::right).text_percent == 130);
  CHECK(press("text-size", Key::left).text_percent == 110);
  CHECK(press("speed", Key::right).words_per_minute == 200);
  CHECK(press("speed", Key::left).words_per_minute == 150);
  CHECK(press("volume", Key::left).volume == 65);
  CHECK(d.item("text-size").state == "120 percent");
  CHECK(d.item("volume").state == "70 percent");
  REQUIRE(d.reach("text-size"));
  const Box b = d.page.ui().item("text-size")->box;
  d.page.drag({b.x0 + 120, b.y1 - 19}, {b.x1 - 19, b.y1 - 19});
  CHECK(d.only<want::Set>().settings.text_percent == 200);  // once, when the mouse lets go
}

TEST_CASE("settings: without a voice or a sound device it says so in plain words") {
  Desk d("settings-trouble");
  d.in_order({"No voice was found on this machine", "No sound device could be opened"});
  CHECK_FALSE(d.item("try-voice").enabled);
  CHECK_FALSE(d.has("voice/next"));
  CHECK_FALSE(d.has("typeface/1"));
  CHECK(d.item("volume").state == "off");
}

TEST_CASE("around every page: tabs, help, keys") {
  Desk d("practise");
  CHECK(d.item("tab/Practise").state == "shown");
  CHECK(d.both<want::Go>("tab/Rules").to == Screen::rules);
  d.both<want::OpenHelp>("help");
  d.page.press(Key::help);
  d.only<want::OpenHelp>();
  d.page.letter(U'R');
  d.only<want::ReadAloud>();
  d.page.press(Key::zoom_in);
  CHECK(d.only<want::Zoom>().by == 1);
  d.page.press(Key::zoom_out);
  CHECK(d.only<want::Zoom>().by == -1);
  d.page.press(Key::zoom_reset);
  CHECK(d.only<want::Zoom>().by == 0);
  d.page.press(Key::escape);
  d.only<want::Back>();
  Desk search("rules");
  search.page.letter(U'R');
  CHECK(search.wants.empty());  // it is typed
}

TEST_CASE("where the tabs don't fit there is a menu") {
  Desk d("practise", {.width = 640, .height = 480});
  CHECK_FALSE(d.has("tab/Course"));
  d.both<want::OpenMenu>("menu");
}

TEST_CASE("help lies above the page and can be left in every way") {
  Desk d("help");
  CHECK(d.page.ui().focused() == "help-page/close");
  d.both<want::CloseHelp>("help-page/close");
  d.page.press(Key::escape);
  d.only<want::CloseHelp>();
  d.page.press(Key::help);
  d.only<want::CloseHelp>();
  CHECK(d.page.click("continue"));
  CHECK(d.wants.empty());
  d.in_order(
      {"Emergency", "911", "988", "Checked on", "The law and your agency's policy prevail", "F1: this help"});
}

TEST_CASE("the menu leads to every page") {
  Desk d("menu");
  REQUIRE(d.reach("menu/Rules"));
  d.page.press(Key::enter);
  REQUIRE(d.wants.size() == 2);
  CHECK(std::holds_alternative<want::CloseMenu>(d.wants[0]));
  CHECK(std::get<want::Go>(d.wants[1]).to == Screen::rules);
  d.wants.clear();
  d.page.press(Key::escape);
  d.only<want::CloseMenu>();
}

TEST_CASE("messages are read out and dismissed one by one") {
  Desk d("messages");
  d.in_order({"OpenDyslexic is not on this machine", "apt-get", "set aside", "Settings"});
  CHECK(d.both<want::Dismiss>("message/0").message == 0);
  CHECK(d.both<want::Dismiss>("message/1").message == 1);
  CHECK(d.page.shown().find("A door falls shut") != std::string::npos);
}
