#pragma once
// One attempt as a file: which name it gets, and saving it whole after every decision (docs/attempt-file.md).

#include "play/session.hpp"

#include <filesystem>
#include <string>

namespace plumbline::library {

/// The id of the scenario an attempt file names; empty when it doesn't look like one (read_attempt says why).
std::string scenario_of(const std::string& attempt_json);

/// A name for a new attempt of a scenario, in the folder for attempts: "ninety-days-20261122-164700.json",
/// never one that is taken. `stamp`: the time, as it is to be read in the name. Empty when the folder is.
std::filesystem::path new_attempt_file(const std::filesystem::path& folder, const std::string& scenario,
                                       const std::string& stamp);

/// Saves into one file, made with its folder when the first decision is kept.
class AttemptFile {
 public:
  /// An empty path means that there is no place to save; every keep() then says so.
  AttemptFile(const play::Stage& stage, std::filesystem::path file) : stage_(stage), file_(std::move(file)) {}

  /// Durable when it returns. "" or, in one sentence, why it could not be kept.
  std::string keep(const play::Attempt& attempt);
  /// From now on into a new file beside the one before: "attempt-2.json".
  void begin_another();
  bool nowhere() const { return file_.empty(); }
  /// Where it is; empty when nothing has been kept.
  std::filesystem::path place() const { return kept_ ? file_ : std::filesystem::path(); }

 private:
  const play::Stage& stage_;
  std::filesystem::path file_;
  bool kept_ = false;
};

}  // namespace plumbline::library
