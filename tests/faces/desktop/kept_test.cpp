// settings.json and desktop.json, whatever is in them or in their place.

#include "faces/desktop/sitter.hpp"

#include <rapidcheck.h>
#include <unistd.h>

using namespace plumbline;
using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

namespace fs = std::filesystem;

namespace {

bool in_range(const Settings& s) {
  return s.text_percent >= 100 && s.text_percent <= 200 && s.text_percent % 10 == 0 &&
         s.words_per_minute >= 80 && s.words_per_minute <= 450 && s.volume >= 0 && s.volume <= 100 &&
         static_cast<int>(s.theme) <= 2 && static_cast<int>(s.voice) <= 2 && static_cast<int>(s.timer) <= 2;
}

bool in_range(const Resume& r) {
  return r.draft.chosen >= -1 && r.draft.chosen <= 255 && r.draft.confidence >= 0 &&
         r.draft.confidence <= 3 && r.draft.ticked.size() <= 512 && r.draft.written.size() <= 512 &&
         r.draft.order.size() <= 512 && r.draft.reason.size() <= 4096;
}

Settings set_otherwise() {
  return {ThemeKind::contrast,
          150,
          true,
          true,
          SettingsView::Voice::clipboard,
          300,
          "Some \"voice\" \xC3\xA9",
          5,
          false,
          SettingsView::Timer::longer,
          false};
}

Resume some_note() {
  Resume r;
  r.attempt = "3f9c20d1000000000000000000000001";
  r.person = "0000000000000000000000000000000a";
  r.scenario = "small";
  r.version = "abc";
  r.assessment = r.alternative = r.at_why = true;
  r.seed = ~std::uint64_t{0};
  r.decisions = 3;
  r.question = "two";
  r.draft.chosen = 2;
  r.draft.ticked = {true, false, true};
  r.draft.written = {-1, 3};
  r.draft.order = {4, 0};
  r.draft.reason = "because \"so\"\n\xE2\x80\x94";
  r.draft.confidence = 3;
  r.dwell = 61500;
  return r;
}

/// A good text with bytes changed, cut out or doubled.
std::string mutated(std::string text) {
  const int times = *rc::gen::inRange(1, 6);
  for (int i = 0; i < times && !text.empty(); ++i) {
    const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
    const auto n = std::min<std::size_t>(*rc::gen::inRange<std::size_t>(1, 12), text.size() - at);
    switch (*rc::gen::inRange(0, 5)) {
      case 0: text[at] = *rc::gen::arbitrary<char>(); break;
      case 1: text.erase(at, n); break;
      case 2: text.insert(at, text.substr(at, n)); break;
      case 3: text.resize(at); break;
      default: {
        const std::vector<std::string> kOdd{"-1", "1e400", "18446744073709551616", "null", "[]", "{}",
                                            "\"", "[[[[",  "9999999999",           "true"};
        text.replace(at, n, *rc::gen::elementOf(kOdd));
        break;
      }
    }
  }
  return text;
}

struct Bad {
  const char* name;
  std::string text;
};

std::vector<Bad> bad_files(const std::string& good) {
  return {{"empty", ""},
          {"no JSON", "theme = dark"},
          {"cut off", good.substr(0, good.size() / 2)},
          {"a later version", R"({"format": "plumbline-settings 2"})"},
          {"not UTF-8", "{\"format\": \"\xFF\xFE\"}"},
          {"NUL", std::string("{\0}", 3)},
          {"huge", "{\"x\": \"" + std::string(std::size_t{17} << 20, 'x') + "\"}"},
          {"deep", std::string(200000, '[')},
          {"a number", "17"}};
}

}  // namespace

TEST_CASE("what was set and where somebody was comes back as it was written") {
  const auto s = read_settings("s", to_json(set_otherwise()));
  REQUIRE(s.has_value());
  CHECK(*s == set_otherwise());
  const auto r = read_resume("r", to_json(some_note()));
  REQUIRE(r.has_value());
  CHECK(*r == some_note());
}

TEST_CASE("values out of range are brought into it, values of the wrong kind are passed over") {
  const auto s = read_settings(
      "s", R"({"format": "plumbline-settings 1", "text-percent": 955, "words-per-minute": -3, "volume": 1e9,
               "theme": "pink", "timer": 3, "captions": "no"})");
  REQUIRE(s.has_value());
  CHECK(s->text_percent == 200);
  CHECK(s->words_per_minute == 80);
  CHECK(s->volume == 70);
  CHECK(s->theme == ThemeKind::light);
  CHECK(s->captions);
  CHECK(in_range(*s));
}

TEST_CASE("any bytes at all: an answer or an error, never a crash, always in range") {
  CHECK(rc::check("bytes", [](const std::string& text) {
    if (const auto s = read_settings("s", text)) RC_ASSERT(in_range(*s));
    if (const auto r = read_resume("r", text)) RC_ASSERT(in_range(*r));
  }));
  CHECK(rc::check("settings nearly right", [] {
    if (const auto s = read_settings("s", mutated(to_json(set_otherwise())))) RC_ASSERT(in_range(*s));
  }));
  CHECK(rc::check("notes nearly right", [] {
    if (const auto r = read_resume("r", mutated(to_json(some_note())))) RC_ASSERT(in_range(*r));
  }));
}

TEST_CASE("files that can't be understood are set aside, said once, and the app goes on") {
  for (const bool settings : {true, false})
    for (const auto& bad : bad_files(settings ? to_json(set_otherwise()) : to_json(some_note()))) {
      CAPTURE(bad.name);
      CAPTURE(settings);
      Place at;
      const auto file = settings ? at.settings() : at.note();
      at.write(file, bad.text);
      std::vector<Message> said;
      if (settings)
        CHECK(load_settings(file, said) == Settings{});
      else
        CHECK(load_resume(file, said) == Resume{});
      REQUIRE(said.size() == 1);
      CHECK_FALSE(fs::exists(file));
      CHECK(support::has(said[0].hint, ".set-aside-1"));
      CHECK(fs::file_size(file.string() + ".set-aside-1") == bad.text.size());
      if (settings)
        load_settings(file, said);
      else
        load_resume(file, said);
      CHECK(said.size() == 1);
    }
}

TEST_CASE("the whole app on broken files: both are said, settings are kept anew") {
  Place at;
  at.own_data({{"small", kSmall}});
  at.write(at.settings(), "{");
  at.write(at.note(), "[]");
  Sitter s(at);
  CHECK(s.screen() == Screen::home);
  CHECK(s.passage("message/0") != "");
  CHECK(s.passage("message/1") != "");
  CHECK(s.passage("message/2").empty());
  s.page().frame({{.kind = platform::Event::Kind::key, .key = {.key = Key::zoom_in}}});
  s.page().settle();
  CHECK(s.desk().settings().text_percent == 110);
  s.reopen();
  CHECK(s.desk().settings().text_percent == 110);
  CHECK(s.passage("message/0").empty());
}

TEST_CASE("a folder in the place of a file is moved out of the way too") {
  Place at;
  at.own_data({{"small", kSmall}});
  fs::create_directories(at.settings() / "in it");
  fs::create_directories(at.note() / "in it");
  Sitter s(at);
  CHECK(s.screen() == Screen::home);
  CHECK(s.passage("message/0") != "");
  s.begin("small");
  s.whole({0});
  s.reopen();
  CHECK(s.playing().session().moves().size() == 1);
  CHECK(s.passage("message/0").empty());
}

TEST_CASE("folders that can't be written: said once, and everything can be played") {
  Place at;
  at.own_data({{"small", kSmall}});
  for (const auto* name : {"config", "state"}) at.write(at.home.path() / name, "a file, no folder");
  at.write(at.home.path() / "data", "a file, no folder");
  Sitter s(at);
  CHECK(s.screen() == Screen::home);
  CHECK(s.passage("message/0").find("nothing is kept") != std::string::npos);
  s.begin("small");
  s.whole({0});
  s.press(Key::escape);
  s.use("continue");  // in memory it goes on
  CHECK(s.playing().session().moves().size() == 1);
  s.whole({1});
  CHECK(s.screen() == Screen::debrief);
  CHECK(s.passage("message/1").empty());
  s.go("Settings");
  s.use("theme/dark");
  CHECK(s.desk().settings().theme == ThemeKind::dark);
  CHECK(s.says("could not be kept"));
}

TEST_CASE("no folder of one's own at all: nothing is kept, everything can be played") {
  Place at;
  at.own_data({{"small", kSmall}});
  auto world = at.world();
  world.environment = [](const char*) { return std::nullopt; };
  Desk desk(std::move(world));
  Headless page([&](Ui& ui) { desk.draw(ui); });
  page.after = [&](Ui& ui) {
    if (desk.act()) ui.ask_frames(2);
  };
  REQUIRE(desk.screen() == Screen::home);
  page.press(Key::enter);  // the first thing there is to do
  CHECK(desk.screen() != Screen::home);
}

TEST_CASE("a folder nobody may read") {
  if (::geteuid() == 0) return;  // to root every folder is open
  Place at;
  at.own_data({{"small", kSmall}});
  at.write(at.settings(), to_json(Settings{}));
  fs::permissions(at.settings().parent_path(), fs::perms::none);
  {
    Sitter s(at);
    CHECK(s.screen() == Screen::home);
  }
  fs::permissions(at.settings().parent_path(), fs::perms::owner_all);
}

TEST_CASE("a full disk: the decision is said to be unkept, and the next that can be kept keeps all") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  s.begin("small");
  {
    const NoRoom full;
    s.decide({0});
    s.confirm();
  }
  CHECK(s.passage("message/0").find("could not be put into the records") != std::string::npos);
  CHECK(s.stage() == PlayerStage::after);
  CHECK(at.recorded.attempts().empty());
  s.go_on();
  s.decide({1});
  s.confirm();
  REQUIRE(at.recorded.attempts().size() == 1);
  CHECK(at.recorded.json() == json_of(s.playing().session()));
}

TEST_CASE("what couldn't be kept is tried again when the story was left, and keeps its score too") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  s.begin("small");
  s.whole({0});
  std::string all;
  {
    const NoRoom full;
    s.decide({1});
    s.confirm();
    all = json_of(s.playing().session());
    s.go_on();
    REQUIRE(s.screen() == Screen::debrief);
  }
  CHECK(at.recorded.attempt().attempt.log.size() == 1);
  s.go("Results");
  s.desk().wait_for_searches();
  s.page().settle();
  CHECK(at.recorded.json() == all);
  CHECK(at.recorded.wrong_score(at.recorded.attempt()) == "");
}

TEST_CASE(
    "records that are none, or of a newer program: said once, left as they are, everything can be played") {
  Place at;
  at.own_data({{"small", kSmall}});
  const auto file = at.records() / "plumbline.records";
  const std::string text = "My diary. Dear diary, today";
  at.write(file, text);
  Sitter s(at);
  CHECK(s.passage("message/0").find("The records can't be opened: ") == 0);
  CHECK(s.passage("message/1").empty());
  s.begin("small");
  s.whole({0});
  s.whole({0});
  CHECK(s.screen() == Screen::debrief);
  s.desk().wait_for_searches();
  s.page().settle();
  s.go("Results");
  CHECK(s.says("100, passed"));
  CHECK(s.passage("message/1").empty());
  s.close();
  CHECK(support::text_of(file) == text);
  fs::rename(file, at.home.path() / "diary");
  s.reopen();  // what was decided waited for this
  CHECK(s.passage("message/0").find("are in them now") != std::string::npos);
  REQUIRE(at.recorded.attempts().size() == 1);
  CHECK(at.recorded.wrong_score(at.recorded.attempt()) == "");
}
