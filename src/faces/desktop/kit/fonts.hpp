#pragma once
// The faces text is set in. Fonts are found among the machine's; one that is missing is replaced by the next
// best, at worst by the one built into Dear ImGui, and said so once. Sizes are ascent + descent, as Dear
// ImGui counts them; every face is baked at the size it is drawn at, so that letters stay crisp at any scale.

#include "base/diagnostic.hpp"

#include <imgui.h>

#include <array>
#include <cstdint>
#include <string>

namespace plumbline::desktop {

/// Sans for the tool, serif for what happens in the world.
enum class Face : std::uint8_t {
  caps,  // labels in spaced capitals
  small,
  small_bold,
  body,
  body_bold,
  lead,  // options
  h2,
  h1,
  doc,  // documents, quotations
  doc_italic,
  read,  // the story
  read_italic
};
inline constexpr std::size_t kFaces = 12;

enum class Typeface : std::uint8_t { standard, dyslexic };

struct FontWish {
  float scale = 1;   // of the text, 1 to 2
  float pixels = 1;  // device pixels per logical one
  Typeface typeface = Typeface::standard;
  std::u32string beyond;  // characters needed beyond those of western and central Europe
  bool operator==(const FontWish&) const = default;
};

struct Fonts {
  std::array<ImFont*, kFaces> faces{};
  float scale = 1, pixels = 1;

  ImFont* operator[](Face f) const { return faces[static_cast<std::size_t>(f)]; }
  /// Height of a letter box in logical pixels.
  float size(Face f) const;
  /// From one line to the next.
  float leading(Face f) const;
};

/// Fills the atlas of the current context anew and builds it; textures have to be made again after. What is
/// missing is added to `missing` (codes font.*).
Fonts load_fonts(const FontWish& wish, base::Diagnostics& missing);

/// Whether the machine has the face for people with dyslexia.
bool has_dyslexic_face();

}  // namespace plumbline::desktop
