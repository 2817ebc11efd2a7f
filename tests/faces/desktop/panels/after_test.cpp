#include "faces/desktop/panels/after_desk.hpp"
#include "faces/desktop/panels/every_look.hpp"

using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

TEST_CASE("Nothing is cut off, covered or too pale, at any size") {
  check_layout_in_every_look(after_samples());
}

TEST_CASE("Tab reaches everything, forth and back") {
  for (const auto& look : {Look{}, Look{ThemeKind::light, 1, 640, 480}})
    for (const auto& sample : after_samples()) {
      if (sample.name == "results-2000") continue;  // below
      Intents wants;
      Headless page([&](Ui& ui) { sample.draw(ui, wants); }, look);
      page.settle();
      for (const auto& fault : tab_faults(page))
        FAIL_CHECK(sample.name << " " << look.width << ": " << fault);
      CHECK(wants.empty());
    }
}
