// Every screen of the real app with the real texts: nothing cut off, nothing out of reach, help and Escape
// everywhere. By default a sample; PLUMBLINE_WALK=all looks at everything.

#include "faces/desktop/sitter.hpp"

#include <array>
#include <cstdlib>

using namespace plumbline;
using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

namespace {

const std::array kLooks{Look{ThemeKind::light, 1},
                        Look{ThemeKind::dark, 1},
                        Look{ThemeKind::contrast, 1},
                        Look{ThemeKind::light, 2},
                        Look{ThemeKind::contrast, 2, 640, 480},
                        Look{ThemeKind::dark, 1, 640, 480}};

bool everything() { return std::getenv("PLUMBLINE_WALK") != nullptr; }

/// Pages of all sizes and colours that show the same desk; what is wanted there is not carried out.
class Viewers {
 public:
  explicit Viewers(Sitter& s) : s_(s) {
    for (const auto& look : kLooks)
      pages_.push_back(std::make_unique<Headless>(
          [this](Ui& ui) {
            if (on_)
              s_.desk().draw(ui);
            else
              ui.page("nothing");
          },
          look));
    on_ = true;
  }
  /// The screen at hand: in one of the looks, or in all of them.
  void see(const std::string& what) {
    ++seen_;
    for (std::size_t i = 0; i < pages_.size(); ++i) {
      if (!everything() && (seen_ + i) % kEvery != 0) continue;
      look_at(*pages_[i], what + ", look " + std::to_string(i));
    }
    CHECK(s_.desk().wanted().empty());  // looking asks for nothing
    s_.page().settle();
  }

 private:
  static constexpr std::size_t kEvery = 41;
  void look_at(Headless& page, const std::string& what) {
    page.settle();
    if (everything() || seen_ % 5 == 0)
      for (const auto& f : tab_faults(page)) FAIL_CHECK(what << ": " << f);
    for (int i = 0; i < 60; ++i) {
      for (const auto& f : layout_faults(page.ui())) FAIL_CHECK(what << ": " << f);
      const auto before = page.shown();
      page.press(Key::page_down);
      if (page.shown() == before) break;
    }
  }
  Sitter& s_;
  std::vector<std::unique_ptr<Headless>> pages_;
  bool on_ = false;
  std::size_t seen_ = 0;
};

/// F1 opens help, F1 and Escape close it, and the focus is where it was.
void help_here(Sitter& s) {
  const auto focus = s.ui().focused();
  const auto screen = s.screen();
  for (const auto k : {Key::help, Key::escape}) {
    s.press(Key::help);
    REQUIRE(s.has("help-page/close"));
    CHECK(s.ui().focused() == "help-page/close");
    s.press(k);
    CHECK_FALSE(s.has("help-page/close"));
    CHECK(s.ui().focused() == focus);
    CHECK(s.screen() == screen);
  }
}

}  // namespace

TEST_CASE("every page of a story, in all colours and sizes: the best and about the worst course of each") {
  Place at;
  Sitter s(at);
  Viewers v(s);
  for (const auto* id : {"ninety-days", "before-you-go", "small-town", "parking-lot"})
    for (const bool best : {true, false}) {
      if (!everything() && best != (std::string(id) < "o")) continue;
      s.begin(id);
      if (s.screen() == Screen::notice) {
        v.see(std::string(id) + "/notice");
        s.use("way/continue");
      }
      while (s.desk().playing() != nullptr) {
        const auto& session = s.playing().session();
        const auto here =
            std::string(id) + (best ? "/best/" : "/worst/") + session.stage().scene(session.state()).id;
        v.see(here + "/asked");
        const auto d = best ? best_of(session) : worst_of(session);
        if (s.ask().kind != story::Kind::choose) {
          s.put(d);
          v.see(here + "/put");
          s.use("decide");
        } else {
          s.decide(d);
        }
        if (s.desk().playing() != nullptr && s.stage() == PlayerStage::why) {
          v.see(here + "/why");
          s.confirm("A reason that goes on for a little while, so that there is something to wrap", 3);
        }
        if (s.desk().playing() == nullptr) break;
        s.desk().wait_for_searches();
        s.page().settle();
        v.see(here + "/after");
        s.go_on();
      }
      s.desk().wait_for_searches();
      s.page().settle();
      const auto view = std::string(id) + (best ? "/best" : "/worst") + "/debrief";
      v.see(view);
      for (int i = 0; s.has("list/" + std::to_string(i)); ++i) {
        s.use("list/" + std::to_string(i));
        v.see(view + "/" + std::to_string(i));
      }
      if (s.has("decision/all")) {
        s.use("decision/all");
        v.see(view + "/all");
      }
    }
  for (const auto* tab : {"Course", "Practise", "Results", "Rules", "Advisor", "Settings"}) {
    s.go(tab);
    s.desk().wait_for_searches();
    s.page().settle();
    v.see(tab);
  }
}

TEST_CASE("every screen of the records, in all colours and sizes, with help, and Escape leads out") {
  Place at;
  Sitter s(at);
  Viewers v(s);
  const auto see = [&](const std::string& what) {
    v.see(what);
    help_here(s);
  };
  const auto leads_to = [&](Screen out) {
    s.press(Key::escape);
    CHECK(s.screen() == out);
  };
  s.use("you");
  see("you/guest");
  s.use("privacy");
  see("privacy");
  leads_to(Screen::you);
  s.use("you/change");
  see("who/nobody");
  s.use("new");
  see("who/new");
  s.fill("new/name", "Tomas Reid");
  s.fill("new/detail", "4711");
  s.use("new/keep");
  s.use("you");
  s.use("pin/set");
  CHECK(s.ui().focused() == "pin/fresh");
  see("you/pin");
  s.fill("pin/fresh", "2468");
  s.fill("pin/again", "2468");
  s.use("pin/keep");
  see("you");
  s.use("you/record");
  see("record/empty");
  leads_to(Screen::home);
  s.begin("small-town");
  while (s.desk().playing() != nullptr) s.whole(worst_of(s.playing().session()));
  s.desk().wait_for_searches();
  s.page().settle();
  s.use("you");
  s.use("you/record");
  CHECK(s.has("due/all"));  // the rest stands under Practise
  see("record");
  s.use("transcript");
  see("record/saved");

  s.use("you");
  s.use("area");
  see("gate");
  leads_to(Screen::you);
  s.use("area");
  for (const auto* line : {"gate/phrase", "gate/again"}) s.fill(line, "four words that differ");
  s.use("gate/enter");
  REQUIRE(s.screen() == Screen::progress);
  see("progress");
  s.use("by/1");
  see("progress/by-story");
  s.go("Groups");
  see("groups/none");
  s.fill("group/fresh", "Spring intake");
  s.use("group/add");
  see("groups");
  leads_to(Screen::progress);
  std::string row;
  for (const auto& p : s.ui().items())
    if (p.item.id.starts_with("row/")) row = p.item.id;
  s.use(row);
  REQUIRE(s.screen() == Screen::trainee);
  see("trainee");
  s.use("trainee/erase");
  CHECK(s.ui().focused() == "erase/name");
  see("trainee/erase");
  s.use("step/not");
  s.use("attempt/0/replay");
  REQUIRE(s.screen() == Screen::replay);
  s.fill("decision/write", "Let us talk of this one.");
  s.use("decision/add");
  see("replay");
  leads_to(Screen::trainee);
  leads_to(Screen::progress);
  s.go("Reports");
  s.desk().wait_for_check();
  s.page().settle();
  see("reports");
  leads_to(Screen::progress);
  s.go("Records");
  see("upkeep");
  s.use("check/begin");
  s.desk().wait_for_check();
  s.page().settle();
  s.use("phrase/change");
  CHECK(s.ui().focused() == "phrase/old");
  see("upkeep/phrase");
  leads_to(Screen::progress);
}

TEST_CASE("help on every screen, and Escape leads out of every screen") {
  Place at;
  Sitter s(at);
  help_here(s);
  s.press(Key::escape);
  CHECK(s.screen() == Screen::home);
  for (const auto* tab : {"Practise", "Results", "Rules", "Advisor", "Settings"}) {
    s.go(tab);
    help_here(s);
    s.press(Key::escape);
    CHECK(s.screen() == Screen::home);
  }
  s.use("module/what-you-know");
  REQUIRE(s.screen() == Screen::module);
  help_here(s);
  s.press(Key::escape);
  CHECK(s.screen() == Screen::home);
  s.begin("before-you-go");
  REQUIRE(s.screen() == Screen::notice);
  help_here(s);
  s.press(Key::escape);
  CHECK(s.screen() == Screen::home);
  s.begin("small-town");
  bool shown_after = false;
  while (s.desk().playing() != nullptr) {
    help_here(s);
    s.decide(best_of(s.playing().session()));
    if (s.desk().playing() != nullptr && s.stage() == PlayerStage::why) {
      help_here(s);
      s.confirm();
    }
    if (s.desk().playing() != nullptr && !std::exchange(shown_after, true)) {
      help_here(s);
      s.press(Key::escape);
      CHECK(s.screen() == Screen::home);
      s.use("continue");
    }
    s.go_on();
  }
  REQUIRE(s.screen() == Screen::debrief);
  help_here(s);
  s.press(Key::escape);
  CHECK(s.screen() == Screen::results);
  s.press(Key::escape);
  CHECK(s.screen() == Screen::home);
}
