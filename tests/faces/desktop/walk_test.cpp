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
