#pragma once
// Threads for the engine's jobs, and a clock for its patience: the engine itself knows neither.

#include "solve/budget.hpp"

#include <chrono>
#include <iosfwd>

namespace plumbline::command {

/// Runs jobs on so many threads; 0: as many as the machine has.
solve::Workers workers(std::size_t jobs);

/// True until so much time has passed.
solve::Watch patience(std::chrono::milliseconds most);

/// Shows how far a search is on a line of its own, at most ten times a second; clears it when it goes away.
class ProgressLine {
 public:
  ProgressLine(std::ostream& out, bool shown, std::string name);
  ~ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;
  void show(const solve::Progress& p);

 private:
  using Clock = std::chrono::steady_clock;
  std::ostream& out_;
  bool shown_;
  std::string name_;
  Clock::time_point began_, last_;
  bool dirty_ = false;
};

}  // namespace plumbline::command
