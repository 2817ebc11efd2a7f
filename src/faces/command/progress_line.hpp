#pragma once
// How far a search is, for somebody who waits at a terminal.

#include "solve/budget.hpp"

#include <chrono>
#include <iosfwd>
#include <string>

namespace plumbline::command {

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
