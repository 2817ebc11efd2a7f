#pragma once
// The program at a pseudo-terminal, with a person's keys.

#include "faces/command/outside.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>

namespace plumbline::command {

/// Starts the program at a terminal of 60 columns.
class Terminal {
 public:
  explicit Terminal(std::vector<std::string> arguments,
                    const std::filesystem::path& kept = "/dev/null/nowhere") {
    winsize size{};
    size.ws_col = 60;
    size.ws_row = 24;
    pid_ = forkpty(&fd_, nullptr, nullptr, &size);
    REQUIRE(pid_ >= 0);
    if (pid_ != 0) return;
    setenv("XDG_DATA_HOME", kept.c_str(), 1);
    setenv("XDG_STATE_HOME", (kept / "state").c_str(), 1);
    for (const char* ours : {"PLUMBLINE_DATA", "PLUMBLINE_RECORDS", "PLUMBLINE_PASSPHRASE"}) unsetenv(ours);
    for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY"}) unsetenv(display);  // no windows
    std::string program = PLUMBLINE_PROGRAM;
    std::vector<char*> argv{program.data()};
    for (auto& a : arguments) argv.push_back(a.data());
    argv.push_back(nullptr);
    execv(argv[0], argv.data());
    _exit(127);
  }
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;
  ~Terminal() {
    if (pid_ > 0) {
      kill(pid_, SIGKILL);
      waitpid(pid_, nullptr, 0);
    }
    close(fd_);
  }

  void type(const std::string& keys) const {
    REQUIRE(write(fd_, keys.data(), keys.size()) == static_cast<ssize_t>(keys.size()));
  }

  bool shows(const std::string& text) {
    while (shown.find(text) == std::string::npos)
      if (!read_some()) return false;
    return true;
  }

  /// The same so many times.
  bool shows_times(const std::string& text, int times) {
    const auto count = [&] {
      int n = 0;
      for (auto at = shown.find(text); at != std::string::npos; at = shown.find(text, at + 1)) ++n;
      return n;
    };
    while (count() < times)
      if (!read_some()) return false;
    return true;
  }

  int end() {
    while (read_some()) {
    }
    int status = 0;
    REQUIRE(waitpid(pid_, &status, 0) == pid_);
    pid_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  }

  std::string shown;

 private:
  bool read_some() {
    pollfd state{fd_, POLLIN, 0};
    REQUIRE_MESSAGE(poll(&state, 1, 60'000) > 0, "the program hangs");
    std::array<char, 4096> block{};
    const auto n = read(fd_, block.data(), block.size());
    if (n > 0) shown.append(block.data(), static_cast<std::size_t>(n));
    return n > 0;  // EIO when the other side is closed
  }

  pid_t pid_ = -1;
  int fd_ = -1;
};

}  // namespace plumbline::command
