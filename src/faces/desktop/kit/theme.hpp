#pragma once
// Colours by what they are for. Every text colour is readable on every ground it may stand on: at
// least 4.5:1, in the high-contrast theme 7:1; borders of controls at least 3:1 (WCAG 2.2, 1.4.3, 1.4.6
// and 1.4.11). A test computes it for all pairs.

#include <imgui.h>

#include <array>
#include <cstdint>
#include <string_view>

namespace plumbline::desktop {

using Colour = ImU32;

enum class ThemeKind : std::uint8_t { light, dark, contrast };
inline constexpr std::array kThemes{ThemeKind::light, ThemeKind::dark, ThemeKind::contrast};
std::string_view to_string(ThemeKind k);

/// What something means; always told by a shape or a word as well.
enum class Tone : std::uint8_t { plain, good, warn, bad, note, accent };

struct Theme {
  ThemeKind kind = ThemeKind::light;
  bool dark = false, contrast = false;
  Colour page = 0, panel = 0, inset = 0;              // the page, a card on it, a quiet area within a card
  Colour line = 0, edge = 0;                          // a hairline; the border of a control
  Colour ink = 0, ink2 = 0, ink3 = 0;                 // text: main, secondary, quiet
  Colour accent = 0, accent_soft = 0, on_accent = 0;  // the one colour of action, its tint, text on it
  Colour good = 0, good_soft = 0, warn = 0, warn_soft = 0, bad = 0, bad_soft = 0, note = 0, note_soft = 0;
  Colour track = 0;  // the empty part of a bar
  float shadow = 0;  // strength
  float stroke = 1;  // width of borders

  Colour ink_of(Tone t) const;
  Colour soft_of(Tone t) const;
};

const Theme& theme(ThemeKind k);

/// 1 to 21, as WCAG 2.2 defines it for sRGB. `over` is opaque; a transparent `text` is blended first.
double contrast_ratio(Colour text, Colour over);
Colour mixed(Colour a, Colour b, float share_of_b);

}  // namespace plumbline::desktop
