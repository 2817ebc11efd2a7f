#include "faces/desktop/kit/theme.hpp"

#include <cmath>

namespace plumbline::desktop {

namespace {

constexpr Colour rgb(unsigned hex) { return IM_COL32((hex >> 16) & 255, (hex >> 8) & 255, hex & 255, 255); }

constexpr Theme kLight{.kind = ThemeKind::light,
                       .page = rgb(0xF5F2EB),
                       .panel = rgb(0xFFFFFF),
                       .inset = rgb(0xF8F6F1),
                       .line = rgb(0xE0DBD0),
                       .edge = rgb(0x858B96),
                       .ink = rgb(0x1D2430),
                       .ink2 = rgb(0x434C5C),
                       .ink3 = rgb(0x586172),
                       .accent = rgb(0x2454B0),
                       .accent_soft = rgb(0xE9EFFB),
                       .on_accent = rgb(0xFFFFFF),
                       .good = rgb(0x1B6640),
                       .good_soft = rgb(0xE2F1E8),
                       .warn = rgb(0x7D4B00),
                       .warn_soft = rgb(0xFAEED6),
                       .bad = rgb(0xA12F2A),
                       .bad_soft = rgb(0xFBE8E6),
                       .note = rgb(0x5D4391),
                       .note_soft = rgb(0xEFEAF8),
                       .track = rgb(0xE6E1D6),
                       .shadow = .13F,
                       .stroke = 1};

constexpr Theme kDark{.kind = ThemeKind::dark,
                      .dark = true,
                      .page = rgb(0x11151C),
                      .panel = rgb(0x1A202A),
                      .inset = rgb(0x212835),
                      .line = rgb(0x323B4A),
                      .edge = rgb(0x77839A),
                      .ink = rgb(0xECEFF4),
                      .ink2 = rgb(0xC0C8D5),
                      .ink3 = rgb(0x9EA9BA),
                      .accent = rgb(0x8AB4FF),
                      .accent_soft = rgb(0x243552),
                      .on_accent = rgb(0x0B1526),
                      .good = rgb(0x6FD5A3),
                      .good_soft = rgb(0x18352A),
                      .warn = rgb(0xF0C06A),
                      .warn_soft = rgb(0x3A2F18),
                      .bad = rgb(0xFF9A93),
                      .bad_soft = rgb(0x452422),
                      .note = rgb(0xC3A8F5),
                      .note_soft = rgb(0x30284A),
                      .track = rgb(0x2B3342),
                      .shadow = .45F,
                      .stroke = 1};

constexpr Theme kContrast{.kind = ThemeKind::contrast,
                          .dark = true,
                          .contrast = true,
                          .page = rgb(0x000000),
                          .panel = rgb(0x000000),
                          .inset = rgb(0x000000),
                          .line = rgb(0x8C8C8C),
                          .edge = rgb(0xFFFFFF),
                          .ink = rgb(0xFFFFFF),
                          .ink2 = rgb(0xFFFFFF),
                          .ink3 = rgb(0xE8E8E8),
                          .accent = rgb(0xFFE14D),
                          .accent_soft = rgb(0x2E2900),
                          .on_accent = rgb(0x000000),
                          .good = rgb(0x7CFFB2),
                          .good_soft = rgb(0x00260F),
                          .warn = rgb(0xFFC24D),
                          .warn_soft = rgb(0x2E1F00),
                          .bad = rgb(0xFFA39C),
                          .bad_soft = rgb(0x330907),
                          .note = rgb(0xD9C6FF),
                          .note_soft = rgb(0x1E1433),
                          .track = rgb(0x4A4A4A),
                          .shadow = 0,
                          .stroke = 2};

double linear(unsigned channel) {
  const double c = channel / 255.0;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Colour c) {
  return 0.2126 * linear((c >> IM_COL32_R_SHIFT) & 255) + 0.7152 * linear((c >> IM_COL32_G_SHIFT) & 255) +
         0.0722 * linear((c >> IM_COL32_B_SHIFT) & 255);
}

}  // namespace

std::string_view to_string(ThemeKind k) {
  switch (k) {
    case ThemeKind::dark: return "dark";
    case ThemeKind::contrast: return "contrast";
    case ThemeKind::light: break;
  }
  return "light";
}

const Theme& theme(ThemeKind k) {
  switch (k) {
    case ThemeKind::dark: return kDark;
    case ThemeKind::contrast: return kContrast;
    case ThemeKind::light: break;
  }
  return kLight;
}

Colour Theme::ink_of(Tone t) const {
  switch (t) {
    case Tone::good: return good;
    case Tone::warn: return warn;
    case Tone::bad: return bad;
    case Tone::note: return note;
    case Tone::accent: return accent;
    case Tone::plain: break;
  }
  return ink2;
}

Colour Theme::soft_of(Tone t) const {
  switch (t) {
    case Tone::good: return good_soft;
    case Tone::warn: return warn_soft;
    case Tone::bad: return bad_soft;
    case Tone::note: return note_soft;
    case Tone::accent: return accent_soft;
    case Tone::plain: break;
  }
  return inset;
}

Colour mixed(Colour a, Colour b, float share_of_b) {
  Colour out = 0;
  for (int shift = 0; shift < 32; shift += 8) {
    const auto x = static_cast<float>((a >> shift) & 255), y = static_cast<float>((b >> shift) & 255);
    out |= static_cast<Colour>(std::lround(x + (y - x) * share_of_b)) << shift;
  }
  return out;
}

double contrast_ratio(Colour text, Colour over) {
  const auto alpha = static_cast<float>((text >> IM_COL32_A_SHIFT) & 255) / 255.F;
  const double a = luminance(mixed(over, text | IM_COL32_A_MASK, alpha)), b = luminance(over);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

}  // namespace plumbline::desktop
