#pragma once
// Ctrl-C as something to read: from the moment one of these is made, the first SIGINT makes fd() readable
// instead of ending the program, so that the player can say goodbye. A second SIGINT ends it as usual.

namespace plumbline::command {

class StopSignal {
 public:
  StopSignal();
  StopSignal(const StopSignal&) = delete;
  StopSignal& operator=(const StopSignal&) = delete;
  ~StopSignal();
  /// -1 when the system had no pipe left; then Ctrl-C ends the program as usual.
  int fd() const { return read_; }

 private:
  int read_ = -1;
  int write_ = -1;
};

}  // namespace plumbline::command
