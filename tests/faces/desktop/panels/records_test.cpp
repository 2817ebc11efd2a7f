// The screens of the records: nothing cut off at any size, everything by keyboard, nothing wanted unasked.

#include "faces/desktop/panels/every_look.hpp"
#include "faces/desktop/panels/records_desk.hpp"

using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

TEST_CASE("no screen of the records cuts, covers or crowds anything, at any size and in any colours") {
  check_layout_in_every_look(records_samples());
}

TEST_CASE("everything of the records is reached by Tab, there and back") {
  for (const auto& look : {Look{}, Look{.width = 640, .height = 480}, Look{.scale = 2}})
    for (const auto& s : records_samples()) {
      Intents wants;
      Headless page([&](Ui& ui) { s.draw(ui, wants); }, look);
      page.settle();
      for (const auto& f : tab_faults(page)) FAIL_CHECK(s.name << ", " << look.width << ": " << f);
      CHECK_MESSAGE(wants.empty(), s.name);
    }
}

TEST_CASE("passages of the records have keys of their own, and nothing that is read out is empty") {
  for (const auto& s : records_samples()) {
    Intents wants;
    Headless page([&](Ui& ui) { s.draw(ui, wants); });
    std::vector<std::string> keys;
    for (const auto& p : page.ui().passages()) {
      CHECK_FALSE(p.text.empty());
      keys.push_back(p.key);
    }
    std::sort(keys.begin(), keys.end());
    const auto twice = std::adjacent_find(keys.begin(), keys.end());
    if (twice != keys.end()) FAIL_CHECK(s.name << ": two passages called " << *twice);
    CHECK_MESSAGE(keys.size() >= 2, s.name);
  }
}

TEST_CASE("hovering over a page of the records, pressing and letting go elsewhere asks for nothing") {
  for (const auto& s : records_samples()) {
    Intents wants;
    Headless page([&](Ui& ui) { s.draw(ui, wants); });
    page.settle();
    std::vector<std::string> ids;
    for (const auto& p : page.ui().items())
      if (!p.seen.empty()) ids.push_back(p.item.id);
    for (const auto& id : ids) {
      const auto* p = page.ui().item(id);
      if (p == nullptr || p->seen.empty()) continue;
      const auto at = p->seen.centre();
      page.move(at);
      for (const auto& f : layout_faults(page.ui())) FAIL_CHECK(s.name << " under the mouse: " << f);
      page.drag(at, {1279, 799});
    }
    CHECK_MESSAGE(wants.empty(), s.name);
  }
}
