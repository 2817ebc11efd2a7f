#pragma once
// A scenario of two decisions, and records of its own to play it into.

#include "faces/command/outside.hpp"

#include <string>
#include <vector>

namespace plumbline::command {

inline const char* const kTwoDoors = R"lua(
return scenario { title = "Two doors", version = "1.0", minutes = 1, about = "A test.", cast = { you = "Lena", ruth = client "Ruth" },
  scene "one" { title = "First door", say "A knock.", choose "What?" {
    option "Open" { does = tell "limits", meant = "best", world = "She comes in.", learn = "l" },
    option "Wait" { does = nothing, meant = "best", world = "She waits.", learn = "l" } } },
  scene "two" { title = "Second door", say "A second knock.", choose "What now?" {
    option "Open" { does = tell "limits", meant = "best", world = "She sits down.", learn = "l" },
    option "Wait" { does = nothing, meant = "best", world = "She leaves.", learn = "l" } } },
  ending "a" { title = "Evening", say "It is over." },
}
)lua";

struct Doors {
  Folder folder;
  std::string scenario = folder.file("two-doors.lua", kTwoDoors);
  std::filesystem::path kept = folder.path() / "kept";

  /// An attempt of the records as an attempt file.
  nlohmann::json shown(const std::string& id) const {
    return nlohmann::json::parse(run({"records", "show", id, "--json"}, "", kept).out);
  }

  Ran play(std::vector<std::string> more, const std::string& typed = "") const {
    more.insert(more.begin(), {"play", scenario, "--quick"});
    return run(more, typed, kept);
  }
};

}  // namespace plumbline::command
