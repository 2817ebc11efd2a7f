#pragma once
// What xAPI 1.0.3 asks of a statement, read from the specification and checked apart from the code that
// writes them: which members there may be, which must, of what type, and how ids, times and responses are
// written.

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace plumbline::exports {

/// What is wrong with it, each with the place; nothing when all is well.
std::vector<std::string> faults(const nlohmann::json& statement);

}  // namespace plumbline::exports
