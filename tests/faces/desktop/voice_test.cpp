// Self-voicing: what is said of the real pages, in which order, and that nothing is said twice.

#include "faces/desktop/sitter.hpp"
#include "faces/desktop/speaker.hpp"

#include <map>

using namespace plumbline;
using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

namespace {

std::string joined(const std::vector<Utterance>& said) {
  std::string out;
  for (const auto& u : said) out += u.text + "\n";
  return out;
}

std::vector<Utterance> page_of(Sitter& s) { return Voice::page(s.ui()); }

/// A page's passages, each once, in order, and then what has the focus.
void is_page(Sitter& s, const std::vector<Utterance>& said) {
  const auto page = page_of(s);
  REQUIRE(said.size() == page.size() + 1);
  for (std::size_t i = 0; i < page.size(); ++i) {
    CHECK(said[i].key == page[i].key);
    CHECK(said[i].text == page[i].text);
  }
  CHECK(said.back().key.empty());
  CHECK(said.back().text == Voice::in_words(s.ui(), *s.ui().focused_item()));
}

}  // namespace

TEST_CASE("a new page is read from the top and then its focus, once, however many frames are drawn") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  is_page(s, s.said);
  for (const auto* tab : {"Practise", "Results", "Settings", "Advisor"}) {
    CAPTURE(tab);
    REQUIRE(s.reach("tab/" + std::string(tab)));
    s.said.clear();
    s.press(Key::enter);
    is_page(s, s.said);
    s.said.clear();
    for (int i = 0; i < 5; ++i) s.page().frame();
    CHECK(s.said.empty());
  }
}

TEST_CASE("a whole story: every page is said once, and every step of the focus is said") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  s.go("Practise");
  REQUIRE(s.reach("scenario/small/practise"));
  s.said.clear();
  s.press(Key::enter);
  is_page(s, s.said);
  s.said.clear();
  s.press(Key::tab);
  REQUIRE(s.said.size() == 1);
  CHECK(s.said[0].text.find("answer, 2 of 2") != std::string::npos);
  s.said.clear();
  s.page().digit(1);
  is_page(s, s.said);
  CHECK(joined(s.said).find("Why? One line is enough., text field, empty") != std::string::npos);
  s.said.clear();
  s.page().type("so");
  CHECK(s.said.empty());  // letters are not echoed as states
  s.use("sure/2");
  CHECK(s.said.back().text == "chosen");
}

TEST_CASE("states are said when they change: ticks, cells, phrases, cards, the slider") {
  Place at;
  Sitter s(at);
  s.begin("parking-lot");
  std::map<story::Kind, int> seen;
  while (s.desk().playing() != nullptr) {
    const auto kind = s.ask().kind;
    const auto some = [&]() -> std::string {
      for (const auto& p : s.ui().items())
        for (const auto* prefix : {"option/", "cell/", "phrase/", "entry/"})
          if (p.item.id.starts_with(prefix) && p.item.state != "chosen") return p.item.id;
      return {};
    }();
    if (kind != story::Kind::choose && kind != story::Kind::order && seen[kind]++ == 0) {
      REQUIRE(s.reach(some));
      s.said.clear();
      s.press(Key::space);
      CHECK_MESSAGE(joined(s.said).find(s.item(some).state) != std::string::npos, some);
      s.press(Key::space);
    }
    s.whole(best_of(s.playing().session()));
  }
  CHECK(seen.size() >= 2);
  s.go("Settings");
  REQUIRE(s.reach("volume"));
  s.said.clear();
  s.press(Key::left);
  CHECK(joined(s.said).find("65 percent") != std::string::npos);
}

TEST_CASE("help is read when it opens; when it closes only the focus is said, the page isn't read again") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  s.said.clear();
  const auto focus = s.ui().focused();
  s.press(Key::help);
  is_page(s, s.said);
  s.said.clear();
  s.press(Key::escape);
  CHECK(s.ui().focused() == focus);
  REQUIRE(s.said.size() == 1);
  CHECK(s.said[0].text == Voice::in_words(s.ui(), *s.ui().focused_item()));
}

TEST_CASE("a clock isn't read out every second, only when little is left and when it stops") {
  Place at;
  at.own_data({{"timed", kTimed}});
  Sitter s(at);
  s.begin("timed");
  CHECK(joined(s.said).find("1 minute left") != std::string::npos);
  s.said.clear();
  for (int i = 0; i < 55; ++i) s.let_pass(1);
  std::vector<std::string> heard;
  for (const auto& u : s.said)
    if (u.key == "timer") heard.push_back(u.text);
  CHECK(heard == std::vector<std::string>{"30 seconds left", "10 seconds left"});
  s.said.clear();
  s.page().letter(U'P');
  CHECK(joined(s.said).find("Paused") != std::string::npos);
}

TEST_CASE("nothing of the score is said in a quiet scene") {
  Place at;
  Sitter s(at);
  s.begin("before-you-go");
  s.use("way/continue");
  int quiet = 0;
  while (s.desk().playing() != nullptr) {
    const bool is_quiet = s.playing().session().stage().scene(s.playing().session().state()).quiet;
    s.said.clear();
    s.decide(worst_of(s.playing().session()));
    if (is_quiet) {
      ++quiet;
      CHECK(s.stage() != PlayerStage::why);
      s.desk().wait_for_searches();
      s.page().settle();
      const auto all = joined(s.said) + s.page().shown() + s.read();
      for (const auto* word : {"points", "at stake", "score", "against a rule", "critical", "lost"})
        CHECK_MESSAGE(all.find(word) == std::string::npos, word);
    } else {
      if (s.stage() == PlayerStage::why) s.confirm();
    }
    s.go_on();
  }
  CHECK(quiet >= 3);
}

TEST_CASE("passages can be told apart, and a highlight within any of them can be drawn") {
  Place at;
  Sitter s(at);
  s.begin("ninety-days");
  for (int n = 0; n < 3; ++n) {
    std::map<std::string, std::string> keys;
    for (const auto& p : s.ui().passages()) {
      CHECK_FALSE(p.text.empty());
      CHECK_MESSAGE(keys.emplace(p.key, p.text).second, p.key);
    }
    for (const auto& [key, text] : keys) {
      s.page().spoken = {key, text.size() > 9 ? text.size() - 9 : 0, text.size()};
      s.page().frame();
      CHECK(s.passage(key) == text);
    }
    s.page().spoken = {};
    s.whole(best_of(s.playing().session()));
  }
}

TEST_CASE("for a screen reader the same goes to the clipboard, once") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  platform::Sound sound;
  Speaker speaker(sound);
  std::vector<std::string> copied;
  speaker.clipboard = [&](const std::string& t) { copied.push_back(t); };
  Settings settings;
  speaker.use(settings);
  speaker.heed(s.ui());
  CHECK(copied.empty());  // off
  settings.voice = SettingsView::Voice::clipboard;
  speaker.use(settings);
  speaker.heed(s.ui());
  REQUIRE(copied.size() == 1);
  for (const auto& u : page_of(s)) CHECK(copied[0].find(u.text) != std::string::npos);
  speaker.heed(s.ui());
  CHECK(copied.size() == 1);
  s.press(Key::tab);
  speaker.heed(s.ui());
  REQUIRE(copied.size() == 2);
  CHECK(copied[1] == Voice::in_words(s.ui(), *s.ui().focused_item()) + "\n");
  CHECK_FALSE(speaker.speaking());
  CHECK_FALSE(speaker.tend());
}
