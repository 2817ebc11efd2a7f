#pragma once
// Where the person was: which attempt was open and what was being put together, kept as desktop.json in the
// folder for state, so that a window that is closed, or a program that is killed, comes back at the same
// decision. The attempt itself is in the records, durable after every decision; losing this file loses no
// decision.

#include "base/result.hpp"
#include "faces/desktop/panels/play_views.hpp"

#include <filesystem>
#include <string>

namespace plumbline::desktop {

struct Resume {
  std::string person;   // whose; empty: nobody said who they are
  std::string attempt;  // its id in the records; empty: none was open
  // A new attempt without any decision yet isn't in the records.
  std::string scenario;
  std::string version;  // the hash of its text: a draft belongs to one text only
  bool assessment = false, alternative = false;
  std::uint64_t seed = 0;
  std::size_t decisions = 0;  // made when the draft was put together
  std::string question;       // the scene it belongs to
  Draft draft;
  bool at_why = false;
  std::uint64_t dwell = 0;  // milliseconds the question has been seen
  bool operator==(const Resume&) const = default;
  bool nothing() const { return attempt.empty() && scenario.empty(); }
};

std::string to_json(const Resume& r);
base::Result<Resume> read_resume(const std::string& name, const std::string& text);

/// What the file says, or nothing. A file that can't be understood is set aside and said.
Resume load_resume(const std::filesystem::path& file, std::vector<Message>& said);
std::string save_resume(const std::filesystem::path& file, const Resume& r);

}  // namespace plumbline::desktop
