#pragma once
// Where the program's data lie: scenarios/, rulebook, cases. Looked for in this order: --data,
// $PLUMBLINE_DATA,
// ../share/plumbline beside the program, the source tree it was built from.

#include "base/result.hpp"
#include "faces/command/world.hpp"

namespace plumbline::command {

/// The folder that holds scenarios/rulebook.xml. A folder that was named must be good; the others are tried
/// in turn.
base::Result<std::filesystem::path> find_data(const World& world, const std::string& named);

/// The cases that come along: cases/ when installed, tests/judge/ in the source tree. Empty when there are
/// none.
std::filesystem::path find_cases(const std::filesystem::path& data);

/// Lua files of a folder, sorted by name; none when there is no such folder.
std::vector<std::filesystem::path> lua_files(const std::filesystem::path& folder);

/// Where attempts are kept: $XDG_DATA_HOME/plumbline/attempts or ~/.local/share/plumbline/attempts; empty
/// when neither is known.
std::filesystem::path attempts_folder(const World& world);

}  // namespace plumbline::command
