#pragma once
// The attempts a user has made, read back from their files: what the pages on progress, results and practice
// are drawn from. An attempt that no longer fits (another version of the scenario, another rulebook, a broken
// file) is listed with a sentence that says so; nothing is changed on disk and nothing is left out.

#include "score/scorecard.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace plumbline::library {

struct PastAttempt {
  std::filesystem::path path;
  std::int64_t when = 0;          // the file was last written, in seconds since the beginning of 1970 (UTC)
  int day = 0;                    // the same as a local day (base/date.hpp)
  std::string scenario, version;  // as the file says; empty when it can't be read
  play::Mode mode = play::Mode::practice;
  bool alternative = false;
  bool readable = false;  // the file is a text in JSON that names a scenario
  std::string trouble;    // why it can't be replayed, in one sentence; empty when it can

  // The rest only when it can be replayed.
  const play::Stage* stage = nullptr;
  play::Attempt attempt;
  bool finished = false;
  std::size_t decisions = 0;             // that stand; those taken back are left out
  std::optional<score::Scorecard> card;  // when asked for

  bool fits() const { return trouble.empty(); }
};

/// The values behind exact scores, for a stage; it may answer with nothing (the card then has no exact
/// score). Asked once for each stage that has attempts; what it returns must stay until past_attempts
/// returns.
using SpaceOf = std::function<const solve::Space*(const play::Stage&)>;

/// Every file *.json of the folder, those written last first. `stages`: the scenarios there are, ready to
/// play; they must outlive what is returned. Cards only with a `space`. No folder: none.
std::vector<PastAttempt> past_attempts(const std::filesystem::path& folder,
                                       const std::vector<const play::Stage*>& stages,
                                       const SpaceOf& space = {});
/// One file of them, whatever its name.
PastAttempt past_attempt(const std::filesystem::path& file, const std::vector<const play::Stage*>& stages,
                         const SpaceOf& space = {});

}  // namespace plumbline::library
