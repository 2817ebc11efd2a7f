// The desk's screens: nothing cut off at any size, everything by keyboard, and exactly what was asked for.

#include "faces/desktop/kit/headless.hpp"
#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/samples.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace plumbline::desktop;
using namespace plumbline::desktop::test;
using plumbline::platform::Event;
using plumbline::platform::Key;

namespace {

/// A sample on a page, and what was wanted there.
struct Desk {
  Intents wants;
  Sample sample;
  Headless page;

  explicit Desk(Sample s, Look look = {})
      : sample(std::move(s)), page([this](Ui& ui) { sample.draw(ui, wants); }, look) {}
  explicit Desk(const std::string& name, Look look = {}) : Desk(find(name), look) {}

  static Sample find(const std::string& name) {
    for (auto& s : desk_samples())
      if (s.name == name) return s;
    FAIL("no sample " << name);
    return {};
  }
  template <class T>
  const T& only() {
    REQUIRE(wants.size() == 1);
    REQUIRE(std::holds_alternative<T>(wants[0]));
    return std::get<T>(wants[0]);
  }
  bool has(const std::string& id) { return page.ui().item(id) != nullptr; }
  /// Tabs until the item has the focus.
  bool reach(const std::string& id) {
    for (int i = 0; i < 400 && page.ui().focused() != id; ++i) page.press(Key::tab);
    return page.ui().focused() == id;
  }
  std::string read() {
    std::string out;
    for (const auto& p : page.ui().passages()) out += p.text + "\n";
    return out;
  }
};

const std::vector<Look> kLooks{{ThemeKind::light, 1},
                               {ThemeKind::dark, 1},
                               {ThemeKind::contrast, 1},
                               {ThemeKind::light, 1.5F},
                               {ThemeKind::dark, 1.5F},
                               {ThemeKind::contrast, 1.5F},
                               {ThemeKind::light, 2},
                               {ThemeKind::dark, 2},
                               {ThemeKind::contrast, 2},
                               {ThemeKind::light, 1, 640, 480},
                               {ThemeKind::light, 1, 3840, 2160},
                               {ThemeKind::light, 2, 3840, 2160}};

}  // namespace

TEST_CASE("no screen of the desk cuts, covers or crowds anything, at any size and in any colours") {
  for (const auto& s : desk_samples())
    for (const auto& look : kLooks) {
      Desk d(s, look);
      for (int page = 0; page < 40; ++page) {
        for (const auto& f : layout_faults(d.page.ui()))
          FAIL_CHECK(s.name << ", " << to_string(look.theme) << ", " << look.scale << ", " << look.width
                            << ": " << f);
        const auto before = d.page.shown();
        const auto top = d.page.ui().items().empty() ? 0 : d.page.ui().items().back().box.y0;
        d.page.press(Key::page_down);
        const auto now = d.page.ui().items().empty() ? 0 : d.page.ui().items().back().box.y0;
        if (top == now && before == d.page.shown()) break;
      }
      CHECK(d.wants.empty());
    }
}

TEST_CASE("everything is reached by Tab, there and back") {
  for (const auto& s : desk_samples())
    for (const auto& look : {Look{}, Look{.width = 640, .height = 480}}) {
      Desk d(s, look);
      for (const auto& f : tab_faults(d.page)) FAIL_CHECK(s.name << ", " << look.width << ": " << f);
      CHECK(d.wants.empty());
    }
}
