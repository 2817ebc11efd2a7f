#include "platform/pixels.hpp"

#include <doctest/doctest.h>
#include <imgui.h>
#include <stb_image.h>

#include <array>
#include <memory>

using namespace plumbline;
using namespace plumbline::platform;
using Rgb = std::array<int, 3>;

namespace {

/// An ImGui context with nothing but its built-in letters.
struct Ui {
  ImGuiContext* context = ImGui::CreateContext();
  explicit Ui(ImVec2 size, float scale = 1) {
    ImGui::GetIO().IniFilename = nullptr;
    ImGui::GetIO().DisplaySize = size;
    ImGui::GetIO().DisplayFramebufferScale = {scale, scale};
  }
  ~Ui() { ImGui::DestroyContext(context); }
};

ImDrawData* red_square_on_the_left(ImVec2 size) {
  ImGui::NewFrame();
  auto* list = ImGui::GetBackgroundDrawList();
  list->AddRectFilled({0, 0}, size, IM_COL32(0, 0, 255, 255));
  list->AddRectFilled({10, 5}, {20, 15}, IM_COL32(255, 0, 0, 255));
  list->AddText({40, 5}, IM_COL32_WHITE, "Letters");
  ImGui::Render();
  return ImGui::GetDrawData();
}

Rgb pixel(const Picture& picture, int x, int y) {
  const auto at = static_cast<std::size_t>(y * picture.width + x) * 3;
  return {picture.rgb.at(at), picture.rgb.at(at + 1), picture.rgb.at(at + 2)};
}

int white_pixels(const Picture& picture) {
  int count = 0;
  for (int y = 0; y < picture.height; ++y)
    for (int x = 0; x < picture.width; ++x) count += pixel(picture, x, y) == Rgb{255, 255, 255} ? 1 : 0;
  return count;
}

std::unique_ptr<Canvas> canvas() {
  auto opened = Canvas::open();
  if (!opened) FAIL(base::to_text(opened.error()));
  return std::move(*opened);
}

}  // namespace

SCENARIO("A picture is drawn without a display") {
  const ImVec2 size{120, 40};
  const Ui ui(size);
  const auto drawn = canvas();
  REQUIRE(drawn->upload_fonts());
  const auto picture = drawn->draw(red_square_on_the_left(size));

  THEN("it has the size of what was laid out, its first row on top, and letters") {
    REQUIRE(picture.width == 120);
    REQUIRE(picture.height == 40);
    CHECK(pixel(picture, 1, 1) == Rgb{0, 0, 255});
    CHECK(pixel(picture, 15, 10) == Rgb{255, 0, 0});
    CHECK(pixel(picture, 15, 30) == Rgb{0, 0, 255});
    CHECK(white_pixels(picture) > 20);
  }
  THEN("the same drawing gives the same bytes, also after the letters were sent again") {
    CHECK(drawn->draw(red_square_on_the_left(size)) == picture);
    REQUIRE(drawn->upload_fonts());
    CHECK(drawn->draw(red_square_on_the_left(size)) == picture);
  }
  THEN("a PNG file of it holds the same pixels") {
    const auto bytes = to_png(picture);
    int width = 0, height = 0, channels = 0;
    auto* pixels = stbi_load_from_memory(reinterpret_cast<const unsigned char*>(bytes.data()),
                                         static_cast<int>(bytes.size()), &width, &height, &channels, 3);
    REQUIRE(pixels != nullptr);
    CHECK(Picture{width, height, {pixels, pixels + picture.rgb.size()}} == picture);
    stbi_image_free(pixels);
  }
}

SCENARIO("Twice the pixels for the same layout") {
  const ImVec2 size{120, 40};
  const Ui ui(size, 2);
  const auto drawn = canvas();
  REQUIRE(drawn->upload_fonts());
  const auto picture = drawn->draw(red_square_on_the_left(size));
  REQUIRE(picture.width == 240);
  CHECK(pixel(picture, 30, 20) == Rgb{255, 0, 0});
  CHECK(pixel(picture, 15, 10) == Rgb{0, 0, 255});
}

SCENARIO("Nothing, and far too much, give no picture") {
  const Ui ui({0, 0});
  const auto drawn = canvas();
  REQUIRE(drawn->upload_fonts());
  CHECK(drawn->draw(red_square_on_the_left({0, 0})).rgb.empty());
  ImGui::GetIO().DisplaySize = {100'000, 100'000};
  CHECK(drawn->draw(red_square_on_the_left({10, 10})).rgb.empty());
  CHECK(to_png({}).empty());
}
