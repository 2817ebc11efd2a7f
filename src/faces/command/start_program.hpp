#pragma once
// Another program, run until it ends. Ctrl-C meanwhile is for it alone; when this program is killed, it is
// asked to end as well.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace plumbline::command {

/// What it returned, 128 + n when signal n ended it; nothing when it could not be started.
std::optional<int> start_program(const std::filesystem::path& program,
                                 const std::vector<std::string>& arguments);

}  // namespace plumbline::command
