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
| 1 | `rules/` | what is right |
| 2 | `story/` | what happens |
| 6 | `records/` `reports/` | kept and counted |
| 8 | `faces/command` | the front door |
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
  CHECK(table ==
        LevelTable{
            {"base", 0}, {"rules", 1}, {"story", 2}, {"records", 6}, {"reports", 6}, {"faces/command", 8}});
}

TEST_CASE("what a room may do is not objected to") {
  CHECK(
      found_in("rules/act.cpp", "#include \"rules/act.hpp\"\n#include \"base/text.hpp\"\n#include <vector>\n")
          .empty());
  CHECK(found_in("story/lua.cpp", "#include <lua.hpp>\n#include <tinyxml2.h>\n#include \"version.hpp\"\n")
            .empty());
  CHECK(found_in("faces/command/main.cpp", "#include \"story/lua.hpp\"\n").empty());
  CHECK(found_in("rules/xml.cpp", "#include <tinyxml2.h>\n").empty());
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
        Lines{"src/base/text.cpp:1: tinyxml2.h outside rules/ and story/"});
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
