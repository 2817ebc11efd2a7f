// Every control of the settings does what it says, at once, and the next start knows it.

#include "faces/desktop/sitter.hpp"

using namespace plumbline;
using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

namespace {

void zoom(Sitter& s, Key k) {
  s.page().frame({{.kind = platform::Event::Kind::key, .key = {.key = k}}});
  s.page().settle();
}

Devices all_devices() {
  Devices d;
  d.voices = {"Anna (en)", "Bert (de)"};
  d.voice_ids = {"anna", "bert"};
  d.dyslexic_face = true;
  return d;
}

}  // namespace

TEST_CASE("each control changes what it says, and the file keeps it") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  s.desk().know(all_devices());
  s.go("Settings");
  const auto now = [&]() -> const Settings& { return s.desk().settings(); };
  s.use("theme/contrast");
  CHECK(now().theme == ThemeKind::contrast);
  s.use("theme/dark");
  CHECK(now().theme == ThemeKind::dark);
  REQUIRE(s.reach("text-size"));
  s.press(Key::right);
  s.press(Key::right);
  s.press(Key::left);
  CHECK(now().text_percent == 110);
  s.use("typeface/1");
  CHECK(now().dyslexic);
  s.use("still");
  CHECK(now().still);
  s.use("reading/1");
  CHECK(now().voice == SettingsView::Voice::speak);
  const int speed = now().words_per_minute;
  REQUIRE(s.reach("speed"));
  s.press(Key::right);
  CHECK(now().words_per_minute > speed);
  s.use("voice/next");
  CHECK(now().voice_id == "anna");
  s.use("voice/previous");
  s.use("voice/previous");
  CHECK(now().voice_id == "bert");
  s.use("try-voice");
  CHECK(s.desk().take_voice() == Desk::Voice::sample);
  s.use("reading/2");
  CHECK(now().voice == SettingsView::Voice::clipboard);
  REQUIRE(s.reach("volume"));
  s.press(Key::left);
  CHECK(now().volume == 65);
  s.use("captions");
  CHECK_FALSE(now().captions);
  s.use("timer/1");
  CHECK(now().timer == SettingsView::Timer::longer);
  s.use("timer/2");
  CHECK(now().timer == SettingsView::Timer::off);
  s.use("ask-why");
  CHECK_FALSE(now().ask_why);
  const auto all = now();
  CHECK(read_settings("s", support::text_of(at.settings())).value() == all);
  s.reopen();
  CHECK(now() == all);
  CHECK(s.passage("message/0").empty());
}

TEST_CASE("Ctrl and plus, minus and zero change the text's size on every screen") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  for (const auto* tab : {"Course", "Practise", "Results", "Rules", "Advisor", "Settings"}) {
    s.go(tab);
    zoom(s, Key::zoom_in);
    CHECK(s.desk().settings().text_percent == 110);
    zoom(s, Key::zoom_out);
    CHECK(s.desk().settings().text_percent == 100);
  }
  for (int i = 0; i < 15; ++i) zoom(s, Key::zoom_in);
  CHECK(s.desk().settings().text_percent == 200);
  zoom(s, Key::zoom_reset);
  CHECK(s.desk().settings().text_percent == 100);
  zoom(s, Key::zoom_out);
  CHECK(s.desk().settings().text_percent == 100);
}

TEST_CASE("a caption shows what sound was heard, for a while, where captions are wanted") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  s.desk().caption("A page turns", 1);
  s.page().settle();
  CHECK(s.page().shown().find("A page turns") != std::string::npos);
  CHECK(s.desk().tick(2));
  s.page().settle();
  CHECK(s.page().shown().find("A page turns") == std::string::npos);
  s.go("Settings");
  s.use("captions");
  s.desk().caption("A page turns", 1);
  s.page().settle();
  CHECK(s.page().shown().find("A page turns") == std::string::npos);
}
