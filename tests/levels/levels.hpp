// Holds the source tree against the level table in src/README.md: a room includes its own files and those of
// lower levels, nothing else. Works on text in memory, so that every rule can be shown to bite. What is
// checked:
//   - a file lies in a room of the table, and includes "room/file.hpp" of such rooms only;
//   - an included room is on a lower level (rooms on the same level never meet), or the same room;
//   - the headers of a library stay in the rooms it belongs to (Lua in story/, tinyxml2.h in rules/ and
//   story/, Dear ImGui in platform/ and faces/desktop, GLFW, SDL and espeak-ng in platform/);
//   - engine rooms (the levels and exceptions that the README names) know no file, clock or thread, include
//   no room outside the engine, and keep to the C++20 that all our compilers share.

#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::levels {

struct LevelTable {
  /// Room, as its path below src/ ("rules", "faces/command"), to level.
  std::map<std::string, int, std::less<>> levels;
  int highest_of_engine = -1;                  // -1: the text doesn't say which levels are the engine
  std::set<std::string, std::less<>> outside;  // rooms on those levels that are no part of it

  bool in_engine(const std::string& room) const {
    return levels.at(room) <= highest_of_engine && outside.count(room) == 0;
  }
  bool operator==(const LevelTable&) const = default;
};

/// Path below src/ ("rules/act.hpp") to text.
using SourceTree = std::map<std::string, std::string, std::less<>>;

/// Reads the rows `| level | room | ... |` of a Markdown table, and the line "Levels 0 to 6 are the
/// **engine**, except `disk/` and `platform/`, ...". A row may name several rooms, in backticks or not, with
/// a slash at the end or not; exceptions stand in backticks. Other lines are passed over.
LevelTable read_level_table(std::string_view markdown);

/// Everything wrong, each as "src/room/file.hpp:line: what is wrong", in the order of files and lines.
std::vector<std::string> violations(const LevelTable& table, const SourceTree& tree);

}  // namespace plumbline::levels
