// Holds the source tree against the level table in src/README.md: a room includes its own files and those of
// lower levels, nothing else. Works on text in memory, so that every rule can be shown to bite. What is
// checked:
//   - a file lies in a room of the table, and includes "room/file.hpp" of such rooms only;
//   - an included room is on a lower level (rooms on the same level never meet), or the same room;
//   - Lua's headers stay in story/, tinyxml2.h in rules/ and story/;
//   - engine rooms (levels 0 to 5) know no file, clock or thread, and keep to the C++20 that all our
//   compilers share.

#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::levels {

/// Room, as its path below src/ ("rules", "faces/command"), to level.
using LevelTable = std::map<std::string, int, std::less<>>;

/// Path below src/ ("rules/act.hpp") to text.
using SourceTree = std::map<std::string, std::string, std::less<>>;

/// Reads the rows `| level | room | ... |` of a Markdown table; a row may name several rooms, in backticks or
/// not, with a slash at the end or not. Other lines are passed over.
LevelTable read_level_table(std::string_view markdown);

/// Everything wrong, each as "src/room/file.hpp:line: what is wrong", in the order of files and lines.
std::vector<std::string> violations(const LevelTable& table, const SourceTree& tree);

}  // namespace plumbline::levels
