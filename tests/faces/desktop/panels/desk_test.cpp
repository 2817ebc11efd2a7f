// The desk's screens: nothing cut off at any size, everything by keyboard, and exactly what was asked for.

#include "faces/desktop/panels/desk.hpp"

using namespace plumbline::desktop;
using namespace plumbline::desktop::test;
using plumbline::platform::Key;

namespace {

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

TEST_CASE("passages have keys of their own, and nothing that is read out is empty") {
  for (const auto& s : desk_samples()) {
    Desk d(s);
    std::vector<std::string> keys;
    for (const auto& p : d.page.ui().passages()) {
      CHECK_FALSE(p.text.empty());
      keys.push_back(p.key);
    }
    std::sort(keys.begin(), keys.end());
    const auto twice = std::adjacent_find(keys.begin(), keys.end());
    if (twice != keys.end()) FAIL_CHECK(s.name << ": two passages called " << *twice);
    CHECK(keys.size() > 2);
  }
}

TEST_CASE("hovering over a page, pressing and letting go elsewhere asks for nothing") {
  for (const auto& s : desk_samples()) {
    Desk d(s);
    std::vector<std::string> ids;
    for (const auto& p : d.page.ui().items())
      if (!p.seen.empty() && p.item.role != Role::slider) ids.push_back(p.item.id);
    for (const auto& id : ids) {
      const auto* p = d.page.ui().item(id);
      if (p == nullptr || p->seen.empty()) continue;
      const auto at = p->seen.centre();
      d.page.move(at);
      for (const auto& f : layout_faults(d.page.ui())) FAIL_CHECK(s.name << " under the mouse: " << f);
      d.page.drag(at, {1279, 799});
    }
    CHECK_MESSAGE(d.wants.empty(), s.name);
  }
}
