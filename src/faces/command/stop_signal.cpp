#include "faces/command/stop_signal.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>

namespace plumbline::command {

namespace {

// A signal handler is handed nothing, so this is the one place for a variable of its own.
std::atomic<int> stop_pipe{-1};
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void plumbline_on_interrupt(int /*signal*/) {
  const int before = errno;
  const char byte = 1;
  if (const int fd = stop_pipe.load();
      fd >= 0 && ::write(fd, &byte, 1) < 0) { /* the pipe is full: it says so already */
  }
  errno = before;
}

}  // namespace

StopSignal::StopSignal() {
  std::array<int, 2> ends{};
  if (::pipe(ends.data()) != 0) return;
  for (const int end : ends) {
    ::fcntl(end, F_SETFD, FD_CLOEXEC);
    ::fcntl(end, F_SETFL, O_NONBLOCK);
  }
  read_ = ends[0];
  write_ = ends[1];
  stop_pipe = write_;
  struct sigaction action {};
  action.sa_handler = plumbline_on_interrupt;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  ::sigaction(SIGINT, &action, nullptr);
}

StopSignal::~StopSignal() {
  if (read_ < 0) return;
  struct sigaction usual {};
  usual.sa_handler = SIG_DFL;
  ::sigaction(SIGINT, &usual, nullptr);
  stop_pipe = -1;
  ::close(read_);
  ::close(write_);
}

}  // namespace plumbline::command
