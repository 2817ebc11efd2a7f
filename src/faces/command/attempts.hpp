#pragma once
// Attempts as files: what an attempt file belongs to, and a keeper that saves after every decision.

#include "faces/command/world.hpp"
#include "faces/terminal/keeper.hpp"

#include <filesystem>

namespace plumbline::command {

/// The id of the scenario an attempt file names; empty when it doesn't look like one (read_attempt says why).
std::string scenario_of(const std::string& attempt_json);

/// Saves into one file, made with its folder when the first decision is kept.
class FileKeeper : public terminal::Keeper {
 public:
  /// An empty path means that there is no place to save; every keep() then says so. `again` is the command
  /// that plays the scenario; " --resume FILE" is added to it.
  FileKeeper(const play::Stage& stage, std::filesystem::path file, std::string again)
      : stage_(stage), file_(std::move(file)), again_(std::move(again)) {}

  std::string keep(const play::Attempt& attempt) override;
  /// Into a new file beside the one before: "attempt-2.json".
  void begin_another() override;
  std::string place() const override { return kept_ ? file_.string() : ""; }
  std::string command() const override;

 private:
  const play::Stage& stage_;
  std::filesystem::path file_;
  std::string again_;
  bool kept_ = false;
};

/// A name for a new attempt of a scenario, in the folder for attempts; empty when there is no such folder.
std::filesystem::path new_attempt_file(const World& world, const std::string& scenario);

/// As it has to be typed into a shell.
std::string quoted(const std::string& word);

}  // namespace plumbline::command
