// Draws sample screens to PNG files, without a display.
//   shots FOLDER [NAME ...] [--theme light|dark|contrast] [--scale 1.5] [--size 1280x800]
// Names are beginnings: "player" draws every sample of the player. Faults of the layout are listed on the
// way.

#include "faces/desktop/kit/headless.hpp"
#include "faces/desktop/panels/samples.hpp"
#include "platform/pixels.hpp"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>

using namespace plumbline;
using namespace plumbline::desktop;

int main(int argc, char** argv) {
  std::string folder;
  std::vector<std::string> names;
  test::Look look;
  for (int i = 1; i < argc; ++i) {
    const std::string a = argv[i];
    const std::string value = i + 1 < argc ? argv[i + 1] : "";
    if (a == "--theme")
      look.theme = value == "dark"       ? ThemeKind::dark
                   : value == "contrast" ? ThemeKind::contrast
                                         : ThemeKind::light,
      ++i;
    else if (a == "--scale")
      look.scale = std::strtof(value.c_str(), nullptr), ++i;
    else if (a == "--size" && std::sscanf(value.c_str(), "%fx%f", &look.width, &look.height) == 2)
      ++i;
    else if (folder.empty())
      folder = a;
    else
      names.push_back(a);
  }
  int faults = 0;
  for (const auto& sample : test::all_samples()) {
    bool wanted = names.empty();
    for (const auto& n : names) wanted = wanted || sample.name.starts_with(n);
    if (!wanted) continue;
    Intents wants;
    test::Headless page([&](Ui& ui) { sample.draw(ui, wants); }, look);
    auto canvas = platform::Canvas::open();
    if (!canvas) {
      std::cerr << base::to_text(canvas.error());
      return 2;
    }
    (*canvas)->upload_fonts();
    page.settle();
    const auto picture = (*canvas)->draw(ImGui::GetDrawData());
    const auto file = folder + "/" + sample.name + ".png";
    std::ofstream(file, std::ios::binary) << platform::to_png(picture);
    std::cout << file << "\n";
    for (const auto& f : test::layout_faults(page.ui())) {
      std::cout << "  " << f << "\n";
      ++faults;
    }
  }
  return faults == 0 ? 0 : 1;
}
