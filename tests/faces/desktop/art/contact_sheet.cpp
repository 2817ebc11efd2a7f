// Draws everything the art room has onto sheets, so that somebody can look at it:
//   contact_sheet FOLDER [BEGINNING OF A SHEET'S NAME [light|dark|contrast]]
// One PNG for each sheet and theme; no display is needed.

#include "faces/desktop/art/sheets.hpp"
#include "platform/pixels.hpp"

#include <fstream>
#include <iostream>

using namespace plumbline;
using namespace plumbline::desktop;

namespace {

std::string picture_of(platform::Canvas& canvas, const Sheet& sheet, const std::string& theme) {
  const auto width = static_cast<float>(sheet.width), height = static_cast<float>(sheet.height);
  ImGui::GetIO().DisplaySize = {width, height};
  ImGui::GetIO().DeltaTime = 1.F / 60;
  ImGui::NewFrame();
  auto& list = *ImGui::GetBackgroundDrawList();
  const ImU32 page = theme == "light"  ? IM_COL32(245, 242, 235, 255)
                     : theme == "dark" ? IM_COL32(17, 21, 28, 255)
                                       : IM_COL32(0, 0, 0, 255);
  list.AddRectFilled({0, 0}, {width, height}, page);
  sheet.draw(list, tone_of(theme));
  ImGui::Render();
  return platform::to_png(canvas.draw(ImGui::GetDrawData()));
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) {
    std::cerr << "contact_sheet FOLDER [SHEET [THEME]]\n";
    return 2;
  }
  const std::string folder = arguments[1], wanted = count > 2 ? arguments[2] : "";
  const std::string only = count > 3 ? arguments[3] : "";
  ImGui::CreateContext();
  ImGui::GetIO().IniFilename = nullptr;
  const auto canvas = platform::Canvas::open();
  if (!canvas || !(*canvas)->upload_fonts()) {
    std::cerr << (canvas ? "The pictures can't be drawn here.\n" : base::to_text(canvas.error()));
    return 1;
  }
  for (const auto& sheet : sheets())
    for (const std::string theme : {"light", "dark", "contrast"}) {
      if (!sheet.name.starts_with(wanted) || (!only.empty() && only != theme)) continue;
      const auto file = folder + "/" + sheet.name + "-" + theme + ".png";
      std::ofstream(file, std::ios::binary) << picture_of(**canvas, sheet, theme);
      std::cout << file << "\n";
    }
  return 0;
}
