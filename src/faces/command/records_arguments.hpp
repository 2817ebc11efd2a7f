#pragma once
// What can be typed after `plumbline records`.

#include "faces/command/arguments.hpp"

namespace CLI {
class App;
}

namespace plumbline::command {

void add_records(CLI::App& app, Records& r);
/// The deed that was typed; "list" when there was none.
std::string deed_of(const CLI::App& app);

}  // namespace plumbline::command
