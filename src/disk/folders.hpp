#pragma once
// Where things lie on this machine: the data that come along (scenarios/, rulebook, cases), the user's
// attempts, settings and state. Nothing is made here; who writes makes the folder.
//
// Data are looked for in this order: where the user says, $PLUMBLINE_DATA, ../share/plumbline beside the
// program, the source tree it was built from. The user's folders follow the XDG Base Directory
// Specification 0.8; a variable that holds no absolute path is passed over, as it asks.

#include "base/result.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace plumbline::disk {

/// A variable of the environment; nothing when it isn't set.
using Environment = std::function<std::optional<std::string>(const char*)>;

/// The folder that holds scenarios/rulebook.xml. A folder that was named must be good; the others are tried
/// in turn. `program`: the file of the running program; may be empty. Code data.missing.
base::Result<std::filesystem::path> find_data(const Environment& environment,
                                              const std::filesystem::path& program, const std::string& named);

/// The cases that come along: cases/ when installed, tests/judge/ in the source tree. Empty when there are
/// none.
std::filesystem::path find_cases(const std::filesystem::path& data);

/// Lua files of a folder, sorted by name; none when there is no such folder.
std::vector<std::filesystem::path> lua_files(const std::filesystem::path& folder);

/// Where attempts are kept: $XDG_DATA_HOME/plumbline/attempts or ~/.local/share/plumbline/attempts. These
/// three are empty when neither is known.
std::filesystem::path attempts_folder(const Environment& environment);
/// Where records are kept: $PLUMBLINE_RECORDS, else the folder `records` beside those attempts.
std::filesystem::path records_folder(const Environment& environment);
/// Settings: $XDG_CONFIG_HOME/plumbline or ~/.config/plumbline.
std::filesystem::path config_folder(const Environment& environment);
/// What a program remembers from one run to the next: $XDG_STATE_HOME/plumbline or
/// ~/.local/state/plumbline.
std::filesystem::path state_folder(const Environment& environment);

}  // namespace plumbline::disk
