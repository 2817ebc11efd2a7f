// Draws everything the art room has onto sheets, so that somebody can look at it:
//   contact_sheet FOLDER [portraits|moods|avatars|places|icons]
// One PNG for each sheet and theme. It needs no display (EGL without a surface).

#include "offscreen.hpp"
#include "sheets.hpp"

#include <cstdio>
#include <cstring>

int main(int count, char** arguments) {
  using namespace plumbline::desktop;
  if (count < 2) return std::puts("contact_sheet FOLDER [sheet]"), 2;
  for (const auto& sheet : sheets())
    for (const char* theme : {"light", "dark", "contrast"}) {
      if (count > 2 && std::strncmp(arguments[2], sheet.name.c_str(), std::strlen(arguments[2])) != 0) continue;
      if (count > 3 && std::strcmp(arguments[3], theme) != 0) continue;
      const auto file = std::string(arguments[1]) + "/" + sheet.name + "-" + theme + ".png";
      if (!render_to_png(sheet, theme, file)) return std::puts("No picture: EGL without a display doesn't work here."), 1;
      std::puts(file.c_str());
    }
  return 0;
}
