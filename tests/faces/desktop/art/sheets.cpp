#include "faces/desktop/art/sheets.hpp"

#include "faces/desktop/art/icons.hpp"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace plumbline::desktop {

namespace {

constexpr story::Mood kMoods[] = {story::Mood::calm,      story::Mood::glad,  story::Mood::worried,
                                  story::Mood::sad,       story::Mood::angry, story::Mood::ashamed,
                                  story::Mood::thoughtful};

ImVec2 cell(std::size_t i, std::size_t across, ImVec2 size) {
  return {10 + static_cast<float>(i % across) * (size.x + 10),
          10 + static_cast<float>(i / across) * (size.y + 10)};
}

void draw_portraits(ImDrawList& list, const ArtTone& tone) {
  const auto& all = shipped_portraits();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const ImVec2 a = cell(i, 7, {200, 210});
    draw_portrait(list, all[i], story::Mood::calm, a, {a.x + 200, a.y + 210}, tone);
  }
}

void draw_moods(ImDrawList& list, const ArtTone& tone, std::size_t from, std::size_t to) {
  const auto& all = shipped_portraits();
  for (std::size_t i = from; i < to && i < all.size(); ++i)
    for (std::size_t m = 0; m < 7; ++m) {
      const ImVec2 a = cell((i - from) * 7 + m, 7, {200, 206});
      draw_portrait(list, all[i], kMoods[m], a, {a.x + 200, a.y + 206}, tone);
    }
}

void draw_avatars(ImDrawList& list, const ArtTone& tone) {
  const auto& all = shipped_portraits();
  float y = 10;
  for (const float r : {14.F, 20.F, 28.F, 40.F, 56.F}) {
    for (std::size_t i = 0; i < all.size(); ++i)
      if (10 + static_cast<float>(i) * (2 * r + 6) + 2 * r < 1400)
        draw_avatar(list, all[(i * 5 + static_cast<std::size_t>(r)) % all.size()], kMoods[i % 7],
                    {10 + r + static_cast<float>(i) * (2 * r + 6), y + r}, r, tone);
    y += 2 * r + 12;
  }
}

void draw_places(ImDrawList& list, const ArtTone& tone) {
  const auto& all = shipped_portraits();
  for (std::size_t p = 0; p < 13; ++p) {
    const ImVec2 a = cell(p, 3, {470, 290});
    const std::size_t n = (p + 1) % 3 + 1;
    std::vector<Present> people;
    for (std::size_t k = 0; k < n; ++k)
      people.push_back({&all[(p * 3 + k * 7) % all.size()], kMoods[(p + k) % 7]});
    if (p == 12) people.clear();
    draw_scene(list, static_cast<story::Place>((p + 1) % 13), people, a, {a.x + 470, a.y + 290}, tone);
  }
}

void draw_icons(ImDrawList& list, const ArtTone& tone) {
  for (std::size_t i = 0; i < kIcons; ++i) {
    const ImVec2 a = cell(i, 10, {88, 76});
    draw_icon(list, static_cast<Icon>(i), {a.x + 30, a.y + 38}, tone.ink, 48, 3.4F);
    draw_icon(list, static_cast<Icon>(i), {a.x + 74, a.y + 38}, tone.ink, 20, 2);
  }
}

}  // namespace

ArtTone tone_of(const std::string& theme) {
  if (theme == "dark") return {.dark = true, .contrast = false, .ink = IM_COL32(236, 239, 244, 255)};
  if (theme == "contrast") return {.dark = true, .contrast = true, .ink = IM_COL32(255, 255, 255, 255)};
  return {};
}

std::string shipped_text(const std::string& path) {
  std::ifstream file(std::string(PLUMBLINE_SOURCE_DIR "/") + path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

const std::vector<Portrait>& shipped_portraits() {
  static const std::vector<Portrait> all = [] {
    auto read = read_portraits("portraits.xml", shipped_text("assets/portraits.xml"));
    if (read) return std::move(read).value();
    std::fputs(base::to_text(read.error()).c_str(), stderr);
    std::exit(1);
  }();
  return all;
}

std::vector<Sheet> sheets() {
  std::vector<Sheet> out{{"portraits", 1480, 1110, draw_portraits},
                         {"avatars", 1410, 390, draw_avatars},
                         {"places", 1450, 1510, draw_places},
                         {"icons", 990, 350, draw_icons}};
  for (std::size_t from = 0; from < shipped_portraits().size(); from += 5)
    out.push_back(
        {"moods" + std::to_string(from / 5), 1480, 1090,
         [from](ImDrawList& list, const ArtTone& tone) { draw_moods(list, tone, from, from + 5); }});
  return out;
}

}  // namespace plumbline::desktop
