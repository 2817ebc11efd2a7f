#include "faces/desktop/panels/after_desk.hpp"

using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

namespace {

std::vector<Look> looks() {
  std::vector<Look> out;
  for (const auto theme : kThemes)
    for (const float scale : {1.F, 1.5F, 2.F}) out.push_back({theme, scale, 1280, 800});
  out.push_back({ThemeKind::light, 1, 640, 480});
  out.push_back({ThemeKind::light, 1, 3840, 2160});
  // Tall windows show what otherwise is below the fold, where nothing is looked at.
  for (const float scale : {1.F, 1.5F, 2.F}) out.push_back({ThemeKind::contrast, scale, 1280, 9000});
  out.push_back({ThemeKind::dark, 1, 640, 9000});
  out.push_back({ThemeKind::light, 2, 640, 12000});
  return out;
}

}  // namespace

TEST_CASE("Nothing is cut off, covered or too pale, at any size") {
  const auto samples = after_samples();
  std::size_t at = 0;
  bool between = false;
  Intents wants;
  Headless page([&](Ui& ui) {
    if (between) return ui.page("between");
    samples[at].draw(ui, wants);
  });
  for (const auto& look : looks()) {
    between = true;
    page.look(look);
    for (at = 0; at < samples.size(); ++at) {
      between = true;
      page.settle();
      between = false;
      page.frame();
      page.settle();
      for (const auto& fault : layout_faults(page.ui()))
        FAIL_CHECK(samples[at].name << ", " << to_string(look.theme) << " " << look.scale << " " << look.width
                                    << ": " << fault);
    }
  }
  CHECK(wants.empty());
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
