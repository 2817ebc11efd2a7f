#include "faces/desktop/kit/fonts.hpp"

#include <fmt/format.h>
#include <imgui_freetype.h>

#include <cmath>
#include <filesystem>
#include <vector>

namespace plumbline::desktop {

namespace {

struct Cut {
  Face face;
  float size, leading;
  const char* inter;
  const char* noto;  // when Inter is not there; and for the serif faces
  const char* dyslexic;
};

constexpr const char* kInter = "/usr/share/fonts/opentype/inter/";
constexpr const char* kNoto = "/usr/share/fonts/truetype/noto/";
constexpr const char* kDyslexic = "/usr/share/fonts/opentype/opendyslexic/";
constexpr const char* kDejaVu = "/usr/share/fonts/truetype/dejavu/";

constexpr std::array<Cut, kFaces> kCuts{{
    {Face::caps, 16, 22, "Inter-SemiBold.otf", "NotoSans-Bold.ttf", "OpenDyslexic-Bold.otf"},
    {Face::small, 17, 24, "Inter-Medium.otf", "NotoSans-Regular.ttf", "OpenDyslexic-Regular.otf"},
    {Face::small_bold, 17, 24, "Inter-SemiBold.otf", "NotoSans-Bold.ttf", "OpenDyslexic-Bold.otf"},
    {Face::body, 20, 27, "Inter-Regular.otf", "NotoSans-Regular.ttf", "OpenDyslexic-Regular.otf"},
    {Face::body_bold, 20, 27, "Inter-SemiBold.otf", "NotoSans-Bold.ttf", "OpenDyslexic-Bold.otf"},
    {Face::lead, 22, 30, "Inter-Regular.otf", "NotoSans-Regular.ttf", "OpenDyslexic-Regular.otf"},
    {Face::h2, 24, 32, "Inter-SemiBold.otf", "NotoSans-Bold.ttf", "OpenDyslexic-Bold.otf"},
    {Face::h1, 34, 44, "InterDisplay-SemiBold.otf", "NotoSans-Bold.ttf", "OpenDyslexic-Bold.otf"},
    {Face::doc, 24, 34, nullptr, "NotoSerif-Regular.ttf", "OpenDyslexic-Regular.otf"},
    {Face::doc_italic, 24, 34, nullptr, "NotoSerif-Italic.ttf", "OpenDyslexic-Italic.otf"},
    {Face::read, 26, 36, nullptr, "NotoSerif-Regular.ttf", "OpenDyslexic-Regular.otf"},
    {Face::read_italic, 26, 36, nullptr, "NotoSerif-Italic.ttf", "OpenDyslexic-Italic.otf"},
}};

constexpr std::array<ImWchar, 17> kEurope{0x20,   0x17F,  0x218,  0x21B,  0x2010, 0x2027,
                                          0x2030, 0x203A, 0x20AC, 0x20AC, 0x2190, 0x2193,
                                          0x2212, 0x2212, 0xFFFD, 0xFFFD, 0};

bool there(const std::string& file) {
  std::error_code none;
  return std::filesystem::is_regular_file(file, none);
}

/// Files that could serve, best first.
std::vector<std::string> candidates(const Cut& c, Typeface typeface) {
  std::vector<std::string> out;
  if (typeface == Typeface::dyslexic) out.push_back(std::string(kDyslexic) + c.dyslexic);
  if (c.inter != nullptr) {
    out.push_back(std::string(kInter) + c.inter);
    out.push_back(std::string(kInter) + "Inter-SemiBold.otf");
  }
  out.push_back(std::string(kNoto) + c.noto);
  out.push_back(std::string(kDejaVu) + (c.inter != nullptr ? "DejaVuSans.ttf" : "DejaVuSerif.ttf"));
  out.push_back(std::string(kDejaVu) + "DejaVuSans.ttf");
  return out;
}

/// The letters to bake: European ones, and whatever else the texts at hand hold. Kept as long as the atlas.
const ImWchar* ranges(const std::u32string& beyond) {
  static ImVector<ImWchar> built;
  built.clear();
  ImFontGlyphRangesBuilder builder;
  builder.AddRanges(kEurope.data());
  for (const char32_t c : beyond)
    if (c <= IM_UNICODE_CODEPOINT_MAX) builder.AddChar(static_cast<ImWchar>(c));
  builder.BuildRanges(&built);
  return built.Data;
}

base::Diagnostic lost(const char* wanted) {
  return {base::Gravity::warning,
          "font.missing",
          {},
          fmt::format("The typeface in {} is not on this machine; another one is used.", wanted),
          "On Debian: apt-get install fonts-inter fonts-noto-core"};
}

}  // namespace

float Fonts::size(Face f) const { return (*this)[f]->FontSize / pixels; }
float Fonts::leading(Face f) const { return std::round(kCuts[static_cast<std::size_t>(f)].leading * scale); }

bool has_dyslexic_face() { return there(std::string(kDyslexic) + "OpenDyslexic-Regular.otf"); }

Fonts load_fonts(const FontWish& wish, base::Diagnostics& missing) {
  ImFontAtlas* atlas = ImGui::GetIO().Fonts;
  atlas->Clear();
  atlas->FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
  atlas->Flags |= ImFontAtlasFlags_NoMouseCursors;
  ImFontConfig config;
  config.OversampleH = config.OversampleV = 1;
  config.PixelSnapH = true;
  config.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
  const ImWchar* letters = ranges(wish.beyond);
  Fonts out;
  out.scale = wish.scale;
  out.pixels = wish.pixels;
  for (const auto& cut : kCuts) {
    const float px = std::round(cut.size * wish.scale * wish.pixels);
    ImFont* font = nullptr;
    const auto files = candidates(cut, wish.typeface);
    for (const auto& file : files) {
      if (!there(file)) continue;
      font = atlas->AddFontFromFileTTF(file.c_str(), px, &config, letters);
      if (font != nullptr && file != files.front() && missing.empty())
        missing.push_back(lost(files.front().c_str()));
      if (font != nullptr) break;
    }
    if (font == nullptr) {
      ImFontConfig own;
      own.SizePixels = px;
      font = atlas->AddFontDefault(&own);
      if (missing.empty()) missing.push_back(lost(files.front().c_str()));
    }
    out.faces[static_cast<std::size_t>(cut.face)] = font;
  }
  ImGui::GetIO().FontDefault = out[Face::body];
  ImGui::GetIO().FontGlobalScale = 1 / wish.pixels;
  atlas->Build();
  return out;
}

}  // namespace plumbline::desktop
