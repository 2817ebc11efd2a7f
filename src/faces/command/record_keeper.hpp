#pragma once
// Keeps an attempt in the records of this machine, for the player in the terminal; its score too, once it has
// ended.

#include "faces/terminal/keeper.hpp"
#include "library/attempt_record.hpp"
#include "solve/space.hpp"

#include <chrono>

namespace plumbline::command {

class RecordKeeper : public terminal::Keeper {
 public:
  /// `again`: the command that plays the scenario; " --resume ID" is added to it. `space` may be nothing.
  RecordKeeper(library::AttemptRecord record, const play::Stage& stage, const solve::Space* space,
               std::optional<int> mark, std::string again)
      : record_(std::move(record)), tallier_(stage, space), mark_(mark), again_(std::move(again)) {}

  void asked() override { asked_ = std::chrono::steady_clock::now(); }
  std::string keep(const play::Session& session) override;
  void begin_another() override { record_.begin_another(); }
  std::string place() const override;
  std::string command() const override;

 private:
  library::AttemptRecord record_;
  score::Tallier tallier_;
  std::optional<int> mark_;
  std::string again_;
  std::optional<std::chrono::steady_clock::time_point> asked_;
};

}  // namespace plumbline::command
