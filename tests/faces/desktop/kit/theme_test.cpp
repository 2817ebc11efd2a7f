// Every pair of colours a theme may put together is far enough apart.

#include "faces/desktop/kit/theme.hpp"

#include "faces/desktop/art/colour.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

using namespace plumbline::desktop;

namespace {

constexpr std::array kTones{Tone::plain, Tone::good, Tone::warn, Tone::bad, Tone::note, Tone::accent};

void far_enough(const Theme& t, const char* what, Colour ink, const char* where, Colour ground,
                double least) {
  const double is = contrast_ratio(ink, ground);
  CHECK_MESSAGE(is >= least, std::string(to_string(t.kind))
                                 << ": " << what << " on " << where << " is " << is);
}

}  // namespace

TEST_CASE("contrast as WCAG counts it") {
  CHECK(contrast_ratio(IM_COL32_WHITE, IM_COL32_BLACK) == doctest::Approx(21));
  CHECK(contrast_ratio(IM_COL32_BLACK, IM_COL32_WHITE) == doctest::Approx(21));
  CHECK(contrast_ratio(IM_COL32(0x77, 0x77, 0x77, 255), IM_COL32_WHITE) ==
        doctest::Approx(4.48).epsilon(.002));
  CHECK(contrast_ratio(IM_COL32(255, 0, 0, 255), IM_COL32_WHITE) == doctest::Approx(3.998).epsilon(.001));
  CHECK(contrast_ratio(IM_COL32(0, 0, 0, 0), IM_COL32_WHITE) == doctest::Approx(1));
  CHECK(contrast_ratio(IM_COL32(0, 0, 0, 128), IM_COL32_WHITE) < 5);
}

TEST_CASE("mixing and fading") {
  CHECK(mixed(IM_COL32_BLACK, IM_COL32_WHITE, 0) == IM_COL32_BLACK);
  CHECK(mixed(IM_COL32_BLACK, IM_COL32_WHITE, 1) == IM_COL32_WHITE);
  CHECK(mixed(IM_COL32(0, 100, 200, 255), IM_COL32(100, 0, 200, 255), .5F) == IM_COL32(50, 50, 200, 255));
  CHECK(faded(IM_COL32(1, 2, 3, 200), .5F) == IM_COL32(1, 2, 3, 100));
}

TEST_CASE("text can be read wherever it may stand") {
  for (const auto kind : kThemes) {
    const auto& t = theme(kind);
    REQUIRE(t.kind == kind);
    const double least = t.contrast ? 7 : 4.5;
    const std::vector<std::pair<const char*, Colour>> grounds{
        {"page", t.page}, {"panel", t.panel}, {"inset", t.inset}, {"accent_soft", t.accent_soft}};
    for (const auto& [name, ground] : grounds) {
      far_enough(t, "ink", t.ink, name, ground, least);
      far_enough(t, "ink2", t.ink2, name, ground, least);
      far_enough(t, "ink3", t.ink3, name, ground, least);
      far_enough(t, "accent", t.accent, name, ground, least);
    }
    far_enough(t, "on_accent", t.on_accent, "accent", t.accent, least);
    // A primary button under the mouse (controls.cpp) is mixed towards white or black.
    far_enough(t, "on_accent", t.on_accent, "accent under the mouse",
               mixed(t.accent, t.dark ? IM_COL32_WHITE : IM_COL32_BLACK, .15F), least);
    for (const auto tone : kTones) {
      far_enough(t, "a tone's ink", t.ink_of(tone), "its soft ground", t.soft_of(tone), least);
      far_enough(t, "ink", t.ink, "a soft ground", t.soft_of(tone), least);
      far_enough(t, "ink2", t.ink2, "a soft ground", t.soft_of(tone), least);
      for (const auto& [name, ground] : grounds)
        far_enough(t, "a tone's ink", t.ink_of(tone), name, ground, least);
    }
    far_enough(t, "ink2", t.ink2, "the plain chip", t.contrast ? t.panel : t.track, least);
  }
}

TEST_CASE("borders and marks that tell something can be seen") {
  for (const auto kind : kThemes) {
    const auto& t = theme(kind);
    for (const auto& [name, ground] : std::vector<std::pair<const char*, Colour>>{
             {"page", t.page}, {"panel", t.panel}, {"inset", t.inset}}) {
      far_enough(t, "edge", t.edge, name, ground, 3);
      far_enough(t, "accent as a ring", t.accent, name, ground, 3);
    }
    far_enough(t, "what is filled of a bar", t.accent, "track", t.track, 3);
    far_enough(t, "what is done", t.good, "track", t.track, 3);
  }
}
