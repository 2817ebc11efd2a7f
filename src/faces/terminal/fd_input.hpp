#pragma once
// Lines from a file descriptor (standard input), with a limit on the time to wait. A second descriptor may be
// watched: when something can be read from it, the person wants to stop (a signal handler writes there).
// Lines longer than 64 KB are cut. Time is counted by the steady clock, so changing the clock of the machine
// doesn't matter.

#include "faces/terminal/input.hpp"

namespace plumbline::terminal {

class FdInput : public Input {
 public:
  /// `stop` is -1 when there is nothing to watch. Neither descriptor is closed here.
  explicit FdInput(int fd, int stop = -1);
  Heard line(std::optional<std::chrono::seconds> within) override;
  bool person() const override { return person_; }
  void hide(bool hidden) override;

 private:
  enum class Ready { yes, late, stop };
  using Deadline = std::optional<std::chrono::steady_clock::time_point>;
  Ready wait(const Deadline& deadline) const;
  bool stopped() const;
  bool fill();
  bool take(Heard& into);

  int fd_;
  int stop_;
  bool person_;
  bool ended_ = false;
  std::string waiting_;  // read, not yet handed out
};

}  // namespace plumbline::terminal
