#pragma once
// Sample screens in every theme, size and scale that matters: nothing cut off, covered, crowded or too pale.

#include "faces/desktop/kit/headless.hpp"
#include "faces/desktop/panels/samples.hpp"

#include <doctest/doctest.h>

#include <vector>

namespace plumbline::desktop::test {

inline std::vector<Look> every_look() {
  std::vector<Look> out;
  for (const auto theme : kThemes)
    for (const float scale : {1.F, 1.5F, 2.F}) out.push_back({theme, scale, 1280, 800});
  out.push_back({ThemeKind::light, 1, 640, 480});
  out.push_back({ThemeKind::dark, 2, 640, 480});
  out.push_back({ThemeKind::light, 1, 3840, 2160});
  out.push_back({ThemeKind::light, 2, 3840, 2160});
  // Tall windows show what otherwise is below the fold, where nothing is looked at.
  for (const float scale : {1.F, 1.5F, 2.F}) out.push_back({ThemeKind::contrast, scale, 1280, 9000});
  out.push_back({ThemeKind::dark, 1, 640, 9000});
  out.push_back({ThemeKind::light, 2, 640, 14000});
  return out;
}

/// Each sample comes up on a page that showed something else before. Nothing is wanted unasked.
inline void check_layout_in_every_look(const std::vector<Sample>& samples) {
  std::size_t at = 0;
  bool between = false;
  Intents wants;
  Headless page([&](Ui& ui) {
    if (between) return ui.page("between");
    samples[at].draw(ui, wants);
  });
  for (const auto& look : every_look()) {
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

}  // namespace plumbline::desktop::test
