#include "faces/terminal/fd_input.hpp"

#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace plumbline::terminal {

namespace {

constexpr std::size_t kLongestLine = 64U << 10;

/// Milliseconds for poll(): rounded up, so that it isn't called again for the last fraction; -1 waits for
/// ever.
int left(const std::optional<std::chrono::steady_clock::time_point>& deadline) {
  if (!deadline) return -1;
  const auto ms =
      std::chrono::ceil<std::chrono::milliseconds>(*deadline - std::chrono::steady_clock::now()).count();
  return static_cast<int>(std::clamp<long long>(ms, 0, 1'000'000));
}

}  // namespace

FdInput::FdInput(int fd, int stop) : fd_(fd), stop_(stop), person_(isatty(fd) == 1), ended_(fd < 0) {}

Heard FdInput::line(std::optional<std::chrono::seconds> within) {
  Deadline deadline;
  if (within) deadline = std::chrono::steady_clock::now() + *within;
  Heard heard;
  while (!take(heard)) {
    // Ctrl-C often ends whatever feeds the pipe at the same moment; then it is Ctrl-C that was meant.
    if (ended_) return {stopped() ? Heard::Kind::interrupted : Heard::Kind::ended, {}};
    switch (wait(deadline)) {
      case Ready::late: return {Heard::Kind::late, {}};
      case Ready::stop: return {Heard::Kind::interrupted, {}};
      case Ready::yes: ended_ = !fill(); break;
    }
  }
  return heard;
}

bool FdInput::stopped() const {
  pollfd stop{stop_, POLLIN, 0};
  return poll(&stop, 1, 0) > 0;
}

FdInput::Ready FdInput::wait(const Deadline& deadline) const {
  for (;;) {
    std::array<pollfd, 2> watched{pollfd{fd_, POLLIN, 0}, pollfd{stop_, POLLIN, 0}};
    const int ready = poll(watched.data(), watched.size(), left(deadline));
    if (ready > 0 && watched[1].revents != 0) return Ready::stop;
    if (ready > 0) return Ready::yes;
    if (ready == 0 && left(deadline) == 0) return Ready::late;
    if (ready < 0 && errno != EINTR && errno != EAGAIN) return Ready::yes;  // reading will tell what is wrong
  }
}

/// False at the end of the input, or when it can't be read.
bool FdInput::fill() {
  std::array<char, 4096> block{};
  const auto got = read(fd_, block.data(), block.size());
  if (got < 0) return errno == EINTR || errno == EAGAIN;
  const auto room = kLongestLine - std::min(kLongestLine, waiting_.size());
  const std::string_view read_now(block.data(), static_cast<std::size_t>(got));
  // Of a line that is too long only the end is still of interest.
  if (room >= read_now.size())
    waiting_ += read_now;
  else if (const auto end = read_now.find('\n'); end != std::string_view::npos)
    waiting_ += read_now.substr(end);
  return got > 0;
}

/// The next whole line, or what is left when the input has ended.
bool FdInput::take(Heard& into) {
  const auto end = waiting_.find('\n');
  if (end == std::string::npos && (!ended_ || waiting_.empty())) return false;
  into.text = waiting_.substr(0, end);
  waiting_.erase(0, end == std::string::npos ? end : end + 1);
  return true;
}

void FdInput::hide(bool hidden) {
  termios now{};
  if (!person_ || ::tcgetattr(fd_, &now) != 0) return;
  if (hidden)
    now.c_lflag &= ~static_cast<tcflag_t>(ECHO);
  else
    now.c_lflag |= ECHO;
  ::tcsetattr(fd_, TCSANOW, &now);
}

}  // namespace plumbline::terminal
