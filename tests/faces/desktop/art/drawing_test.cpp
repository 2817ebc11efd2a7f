// What drawing promises: nothing outside the rectangle given, no more vertices than said, indices that fit.

#include "faces/desktop/art/brush.hpp"
#include "faces/desktop/art/icons.hpp"
#include "faces/desktop/art/sheets.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using namespace plumbline;
using namespace plumbline::desktop;

namespace {

const std::vector<story::Mood> kMoods{story::Mood::calm,      story::Mood::glad,  story::Mood::worried,
                                      story::Mood::sad,       story::Mood::angry, story::Mood::ashamed,
                                      story::Mood::thoughtful};

/// A draw list that cuts nothing off, and the context it needs.
class Canvas {
 public:
  Canvas() : context_(ImGui::CreateContext()), list_(ImGui::GetDrawListSharedData()) {
    unsigned char* pixels = nullptr;
    int width = 0, height = 0;
    ImGui::GetIO().Fonts->GetTexDataAsAlpha8(&pixels, &width, &height);
    ImGui::GetIO().DisplaySize = {800, 600};
    ImGui::GetIO().IniFilename = nullptr;
    ImGui::NewFrame();  // from here on the list knows how round a circle is
    clear();
  }
  ~Canvas() {
    ImGui::EndFrame();
    list_._ClearFreeMemory();
    ImGui::DestroyContext(context_);
  }
  Canvas(const Canvas&) = delete;
  Canvas& operator=(const Canvas&) = delete;

  ImDrawList& list() { return list_; }
  void clear() {
    list_._ResetForNewFrame();
    list_.PushTextureID(ImGui::GetIO().Fonts->TexID);
    list_.PushClipRect({-1e6F, -1e6F}, {1e6F, 1e6F});
    list_.Flags = ImDrawListFlags_AntiAliasedFill | ImDrawListFlags_AntiAliasedLines;
  }
  int vertices() const { return list_.VtxBuffer.Size; }
  /// How far the outermost vertex lies outside the rectangle.
  float outside(ImVec2 a, ImVec2 b) const {
    float far = 0;
    for (const auto& v : list_.VtxBuffer) {
      if (!std::isfinite(v.pos.x) || !std::isfinite(v.pos.y)) return 1e9F;
      far = std::max({far, a.x - v.pos.x, a.y - v.pos.y, v.pos.x - b.x, v.pos.y - b.y});
    }
    return far;
  }
  bool sound() const {
    for (const auto i : list_.IdxBuffer)
      if (static_cast<int>(i) >= vertices()) return false;
    return true;
  }

 private:
  ImGuiContext* context_;
  ImDrawList list_;
};

constexpr float kHair = 0.01F;  // rounding

}  // namespace

SCENARIO("a portrait stays on its card, and is cheap") {
  Canvas canvas;
  for (const auto& who : shipped_portraits())
    for (const auto mood : kMoods)
      for (const ImVec2 size :
           {ImVec2(64, 64), ImVec2(200, 206), ImVec2(320, 480), ImVec2(900, 300), ImVec2(1200, 1200)})
        for (const char* theme : {"light", "contrast"}) {
          CAPTURE(who.id);
          CAPTURE(story::to_string(mood));
          CAPTURE(size.x);
          CAPTURE(theme);
          const ImVec2 a(31.3F, 17.7F), b(a.x + size.x, a.y + size.y);
          canvas.clear();
          draw_portrait(canvas.list(), who, mood, a, b, tone_of(theme));
          CHECK(canvas.outside(a, b) <= kHair);
          CHECK(canvas.vertices() <= (tone_of(theme).contrast ? 3600 : 3000));
          CHECK(canvas.vertices() > 150);
          CHECK(canvas.sound());
        }
}

SCENARIO("an avatar stays in its disc, and is cheaper still") {
  Canvas canvas;
  const ImVec2 c(100, 100);
  for (const auto& who : shipped_portraits())
    for (const auto mood : kMoods)
      for (const float r : {12.F, 19.F, 26.F, 40.F, 64.F})
        for (const char* theme : {"dark", "contrast"}) {
          CAPTURE(who.id);
          CAPTURE(r);
          canvas.clear();
          draw_avatar(canvas.list(), who, mood, c, r, tone_of(theme));
          float far = 0;
          for (const auto& v : canvas.list().VtxBuffer)
            far = std::max(far, std::hypot(v.pos.x - c.x, v.pos.y - c.y));
          CHECK(far <= r + 0.6F);  // the outline's soft edge
          CHECK(canvas.vertices() <= (r > 26 ? 1700 : tone_of(theme).contrast ? 680 : 600));
          CHECK(canvas.sound());
        }
}

SCENARIO("a scene stays on its card with nobody to three people in it") {
  Canvas canvas;
  const auto& all = shipped_portraits();
  for (int p = 0; p <= static_cast<int>(story::Place::waiting); ++p)
    for (std::size_t n = 0; n <= 4; ++n)
      for (const ImVec2 size : {ImVec2(120, 90), ImVec2(510, 315), ImVec2(300, 500), ImVec2(1400, 400)})
        for (const char* theme : {"light", "dark", "contrast"}) {
          CAPTURE(p);
          CAPTURE(n);
          CAPTURE(size.x);
          const ImVec2 a(12, 9), b(a.x + size.x, a.y + size.y);
          std::vector<Present> people;
          for (std::size_t i = 0; i < n; ++i)
            people.push_back({&all[(static_cast<std::size_t>(p) * 3 + i * 5) % all.size()], kMoods[i]});
          canvas.clear();
          draw_scene(canvas.list(), static_cast<story::Place>(p), people, a, b, tone_of(theme));
          CHECK(canvas.outside(a, b) <= kHair);
          CHECK(canvas.vertices() <= 10000);
          CHECK(canvas.sound());
        }
}

SCENARIO("every portrait can stand in a scene") {
  Canvas canvas;
  for (const auto& who : shipped_portraits()) {
    CAPTURE(who.id);
    canvas.clear();
    const std::vector<Present> two{{&who, story::Mood::sad}, {&who, story::Mood::glad}};
    draw_scene(canvas.list(), story::Place::nowhere, two, {0, 0}, {500, 300}, {});
    CHECK(canvas.outside({0, 0}, {500, 300}) <= kHair);
    const std::vector<Present> missing{{nullptr, story::Mood::calm}, {&who, story::Mood::glad}};
    for (const auto place : {story::Place::screen, story::Place::phone, story::Place::home})
      draw_scene(canvas.list(), place, missing, {0, 0}, {500, 300}, {});
  }
}

SCENARIO("moods differ from each other, and people do") {
  Canvas canvas;
  const auto drawn = [&](const Portrait& who, story::Mood mood) {
    canvas.clear();
    draw_portrait(canvas.list(), who, mood, {0, 0}, {200, 200}, {});
    double sum = 0;
    for (int i = 0; i < canvas.vertices(); ++i) {
      const auto& v = canvas.list().VtxBuffer[i];
      sum += (static_cast<double>(v.pos.x) + 3 * static_cast<double>(v.pos.y) +
              static_cast<double>(v.col % 9973)) *
             (i % 17 + 1);
    }
    return sum;
  };
  std::vector<double> seen;
  for (const auto& who : shipped_portraits())
    for (const auto mood : kMoods) seen.push_back(drawn(who, mood));
  std::sort(seen.begin(), seen.end());
  CHECK(std::adjacent_find(seen.begin(), seen.end()) == seen.end());
}

SCENARIO("icons stay in their box, and each draws something") {
  Canvas canvas;
  for (std::size_t i = 0; i < kIcons; ++i)
    for (const float size : {16.F, 20.F, 32.F, 64.F}) {
      CAPTURE(i);
      CAPTURE(size);
      canvas.clear();
      draw_icon(canvas.list(), static_cast<Icon>(i), {50, 50}, IM_COL32_WHITE, size, size / 10);
      CHECK(canvas.outside({50 - size / 2, 50 - size / 2}, {50 + size / 2, 50 + size / 2}) <= 0.5F);
      CHECK(canvas.vertices() > 2);
      CHECK(canvas.vertices() <= (size > 32 ? 900 : 600));
      CHECK(canvas.sound());
    }
}

SCENARIO("nothing is drawn where there is no room, and nothing breaks") {
  Canvas canvas;
  const auto& who = shipped_portraits().front();
  const std::vector<Present> one{{&who, story::Mood::calm}};
  for (const float side : {0.F, 1.F, 3.F, 9.F, -20.F}) {
    draw_portrait(canvas.list(), who, story::Mood::calm, {0, 0}, {side, side}, {});
    draw_avatar(canvas.list(), who, story::Mood::calm, {5, 5}, side / 2, {});
    draw_scene(canvas.list(), story::Place::street, one, {0, 0}, {side, side}, {});
  }
  CHECK(canvas.sound());
}

SCENARIO("a shape is cut at the region, however it lies") {
  Canvas canvas;
  const Region region({0, 0}, {100, 60}, 20);
  const Brush brush(canvas.list(), region, {{50, 30}, 1, 0.4F, true}, {});
  brush.box({-200, -200}, {200, 200}, kWhite);
  brush.ellipse({60, 40}, 50, 20, kWhite);
  brush.ribbon({{-90, 0}, {0, 10}, {90, 0}}, {{-90, 30}, {0, 50}, {90, 30}}, kWhite);
  brush.glow({40, 40}, 60, 60, kWhite);
  CHECK(canvas.outside({0, 0}, {100, 60}) <= kHair);
  for (const auto& v : canvas.list().VtxBuffer) {
    const float dx = std::max({20 - v.pos.x, v.pos.x - 80, 0.F}),
                dy = std::max({20 - v.pos.y, v.pos.y - 40, 0.F});
    CHECK(std::hypot(dx, dy) <= 20 + kHair);
  }
  AND_THEN("what lies outside altogether isn't drawn") {
    canvas.clear();
    brush.box({300, 300}, {320, 320}, kWhite);
    CHECK(canvas.vertices() == 0);
  }
}
