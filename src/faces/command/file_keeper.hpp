#pragma once
// Keeps an attempt in a file, for the player in the terminal, and knows the command that goes on with it.

#include "faces/terminal/keeper.hpp"
#include "library/attempt_file.hpp"

namespace plumbline::command {

class FileKeeper : public terminal::Keeper {
 public:
  /// An empty path means that there is no place to save; every keep() then says so. `again` is the command
  /// that plays the scenario; " --resume FILE" is added to it.
  FileKeeper(const play::Stage& stage, std::filesystem::path file, std::string again)
      : file_(stage, std::move(file)), again_(std::move(again)) {}

  std::string keep(const play::Session& session) override;
  void begin_another() override { file_.begin_another(); }
  std::string place() const override { return file_.place().string(); }
  std::string command() const override;

 private:
  library::AttemptFile file_;
  std::string again_;
};

/// As it has to be typed into a shell.
std::string quoted(const std::string& word);

}  // namespace plumbline::command
