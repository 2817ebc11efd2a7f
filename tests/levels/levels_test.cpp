#include "levels/levels.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace {

using namespace plumbline::levels;
using Lines = std::vector<std::string>;

const LevelTable table = read_level_table(R"(
| level | room | one job |
|---|---|---|
| 0 | `base/` | the ground |
| 1 | `disk/` | files |
| 1 | `platform/` | window |
| 1 | `rules/` | what is right |
| 2 | `story/` | what happens |
| 6 | `records/` `reports/` | kept and counted |
| 7 | `faces/desktop/art` `faces/desktop/kit` | drawn |
| 8 | `faces/desktop` | a window |
| 9 | `faces/command` | the front door |

Levels 0 to 6 are the **engine**, except `disk/` and `platform/`. It knows no `story/` of a window.
)");

Lines found_in(const std::string& path, const std::string& text) { return violations(table, {{path, text}}); }

std::string text_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

SourceTree sources_below(const std::filesystem::path& top) {
  SourceTree tree;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(top)) {
    const auto extension = entry.path().extension();
    if (extension != ".hpp" && extension != ".cpp" && extension != ".h") continue;
    tree[entry.path().lexically_relative(top).generic_string()] = text_of(entry.path());
  }
  return tree;
}

}  // namespace

TEST_CASE("the level table is read from Markdown") {
  CHECK(table == LevelTable{{{"base", 0},
                             {"disk", 1},
                             {"platform", 1},
                             {"rules", 1},
                             {"story", 2},
                             {"records", 6},
                             {"reports", 6},
                             {"faces/desktop/art", 7},
                             {"faces/desktop/kit", 7},
                             {"faces/desktop", 8},
                             {"faces/command", 9}},
                            6,
                            {"disk", "platform"}});
  CHECK(read_level_table("Levels 0 to 4 are the **engine**. It knows `disk/`.") == LevelTable{{}, 4, {}});
}

TEST_CASE("a README that says nothing of the engine, or names a room that isn't there, is caught") {
  CHECK(violations(read_level_table("| 0 | `base/` | the ground |"), {}) ==
        Lines{"src/README.md: doesn't say which levels are the engine"});
  CHECK(violations(read_level_table("Levels 0 to 6 are the **engine**, except `disc/`."), {}) ==
        Lines{"src/README.md: disc is no room of the level table"});
}

TEST_CASE("what a room may do is not objected to") {
  CHECK(
      found_in("rules/act.cpp", "#include \"rules/act.hpp\"\n#include \"base/text.hpp\"\n#include <vector>\n")
          .empty());
  CHECK(found_in("story/lua.cpp", "#include <lua.hpp>\n#include <tinyxml2.h>\n#include \"version.hpp\"\n")
            .empty());
  CHECK(found_in("faces/command/main.cpp", "#include \"story/lua.hpp\"\n").empty());
  CHECK(found_in("rules/xml.cpp", "#include <tinyxml2.h>\n").empty());
  CHECK(found_in("faces/desktop/art/portraits.cpp", "#include <tinyxml2.h>\n").empty());
  CHECK(found_in("faces/command/main.cpp", "#include <filesystem>\n#include \"story/scene.hpp\"\n").empty());
  CHECK(found_in("faces/command/main.cpp", "auto sorted = std::ranges::is_sorted(list);\n").empty());
}

TEST_CASE("an include of a higher level is caught, with its file and line") {
  CHECK(found_in("rules/act.hpp", "#pragma once\n\n#include \"story/scene.hpp\"\n") ==
        Lines{"src/rules/act.hpp:3: rules (level 1) may not include story (level 2)"});
  CHECK(found_in("base/text.hpp", "  #  include <rules/act.hpp>\n") ==
        Lines{"src/base/text.hpp:1: base (level 0) may not include rules (level 1)"});
}

TEST_CASE("rooms on the same level never meet") {
  CHECK(found_in("records/store.hpp", "#include \"reports/cohort.hpp\"\n") ==
        Lines{"src/records/store.hpp:1: records (level 6) may not include reports (level 6)"});
}

TEST_CASE("a room that is not in the table is caught, as a place and as a target") {
  CHECK(found_in("attic/box.hpp", "int box;\n") ==
        Lines{"src/attic/box.hpp:1: lies in no room of the level table"});
  CHECK(found_in("stray.cpp", "int stray;\n") ==
        Lines{"src/stray.cpp:1: lies in no room of the level table"});
  CHECK(found_in("rules/act.hpp", "#include \"attic/box.hpp\"\n") ==
        Lines{"src/rules/act.hpp:1: \"attic/box.hpp\" lies in no room of the level table"});
  CHECK(found_in("rules/act.cpp", "#include \"act.hpp\"\n") ==
        Lines{"src/rules/act.cpp:1: \"act.hpp\" lies in no room of the level table"});
}

TEST_CASE("Lua and XML stay in their rooms") {
  for (const std::string header : {"lua.h", "lauxlib.h", "lualib.h", "lua.hpp"}) {
    CHECK(found_in("rules/act.cpp", "#include <" + header + ">\n") ==
          Lines{"src/rules/act.cpp:1: " + header + " outside story/"});
    CHECK(found_in("faces/command/main.cpp", "#include <lua5.4/" + header + ">\n").size() == 1);
  }
  CHECK(found_in("base/text.cpp", "#include <tinyxml2.h>\n") ==
        Lines{"src/base/text.cpp:1: tinyxml2.h outside rules/, story/ and faces/desktop/art"});
}

TEST_CASE("what draws, sounds and speaks stays in its rooms") {
  CHECK(found_in("platform/window.cpp", "#include <imgui_impl_glfw.h>\n").empty());
  for (const std::string header : {"imgui_internal.h", "imgui_freetype.h"}) {
    CHECK(found_in("faces/desktop/kit/ui.cpp", "#include <" + header + ">\n").empty());
    CHECK(found_in("faces/desktop/panels/home.cpp", "#include <" + header + ">\n") ==
          Lines{"src/faces/desktop/panels/home.cpp:1: " + header + " outside faces/desktop/kit"});
  }
  for (const std::string header : {"imgui.h", "imgui/imgui.h"}) {
    const auto name = header.substr(header.rfind('/') + 1);
    CHECK(found_in("platform/window.cpp", "#include <" + header + ">\n").empty());
    CHECK(found_in("faces/desktop/panel.cpp", "#include <" + header + ">\n").empty());
    CHECK(found_in("faces/command/main.cpp", "#include <" + header + ">\n") ==
          Lines{"src/faces/command/main.cpp:1: " + name + " outside platform/ and faces/desktop"});
    CHECK(found_in("rules/act.cpp", "#include \"" + header + "\"\n").size() == 1);
  }
  for (const std::string header : {"GLFW/glfw3.h", "SDL.h", "SDL2/SDL_audio.h", "espeak-ng/speak_lib.h"}) {
    const auto name = header.substr(header.rfind('/') + 1);
    CHECK(found_in("platform/sound.cpp", "#include <" + header + ">\n").empty());
    CHECK(found_in("faces/desktop/panel.cpp", "#include <" + header + ">\n") ==
          Lines{"src/faces/desktop/panel.cpp:1: " + name + " outside platform/"});
  }
}

TEST_CASE("what prints and what speaks to the network stay in their rooms") {
  for (const std::string header : {"cairo.h", "cairo-pdf.h", "cairo/cairo.h", "pango/pangocairo.h"})
    CHECK(found_in("faces/command/main.cpp", "#include <" + header + ">\n") ==
          Lines{"src/faces/command/main.cpp:1: " + header.substr(header.rfind('/') + 1) + " outside print/"});
  CHECK(found_in("faces/command/main.cpp", "#include <curl/curl.h>\n").size() == 1);
}

TEST_CASE("rooms beside the engine know the world, and the engine doesn't know them") {
  CHECK(found_in("disk/files.cpp", "#include <filesystem>\n#include <chrono>\n").empty());
  CHECK(found_in("platform/sound.cpp", "#include <thread>\nstd::jthread t;\n").empty());
  CHECK(found_in("platform/window.cpp", "#include \"disk/files.hpp\"\n") ==
        Lines{"src/platform/window.cpp:1: platform (level 1) may not include disk (level 1)"});
  CHECK(found_in("story/loader.cpp", "#include \"disk/files.hpp\"\n") ==
        Lines{"src/story/loader.cpp:1: story, an engine room, may not include disk"});
  CHECK(found_in("faces/command/main.cpp", "#include \"disk/files.hpp\"\n").empty());
}

TEST_CASE("engine rooms know no file, clock or thread, and none of the C++20 that some compilers lack") {
  for (const std::string header : {"format", "expected", "ranges", "source_location", "filesystem", "fstream",
                                   "iostream", "chrono", "thread"}) {
    CHECK(found_in("story/scene.cpp", "#include <" + header + ">\n") ==
          Lines{"src/story/scene.cpp:1: <" + header + "> in an engine room"});
  }
  for (const std::string word : {"std::jthread", "std::ranges::"}) {
    CHECK(found_in("base/text.cpp", "\nauto x = " + word + "y;\n") ==
          Lines{"src/base/text.cpp:2: " + word + " in an engine room"});
  }
}

TEST_CASE("what only a comment says is passed over, and lines after it keep their number") {
  CHECK(
      found_in("base/text.cpp", "// std::ranges::sort would do\n/* #include <thread>\n#include <format>\n*/")
          .empty());
  CHECK(found_in("base/text.cpp", "/*\n\n*/ #include <format>\n/* open") ==
        Lines{"src/base/text.cpp:3: <format> in an engine room"});
}

TEST_CASE("what looks like a comment in a string literal hides nothing") {
  CHECK(found_in("base/text.cpp", "auto glob = \"\\\"/*\"; // \" /*\n#include <thread>\n") ==
        Lines{"src/base/text.cpp:2: <thread> in an engine room"});
}

TEST_CASE("every file in src/ keeps to its level") {
  const std::filesystem::path top = PLUMBLINE_SOURCE_DIR "/src";
  const auto tree = sources_below(top);
  REQUIRE_FALSE(tree.empty());
  for (const auto& violation : violations(read_level_table(text_of(top / "README.md")), tree))
    FAIL_CHECK(violation);
}
