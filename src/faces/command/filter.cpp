#include "faces/command/filter.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

extern char** environ;  // NOLINT(readability-redundant-declaration): only glibc declares it

namespace plumbline::command {

namespace {

using Clock = std::chrono::steady_clock;

class Pipe {
 public:
  Pipe() {
    if (::pipe(ends_.data()) != 0) return;
    for (const int end : ends_) ::fcntl(end, F_SETFD, FD_CLOEXEC);
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  ~Pipe() {
    shut(0);
    shut(1);
  }
  explicit operator bool() const { return ends_[0] >= 0; }
  int reading() const { return ends_[0]; }
  int writing() const { return ends_[1]; }
  void shut(std::size_t end) {
    if (ends_[end] >= 0) ::close(ends_[end]);
    ends_[end] = -1;
  }
  void keep(std::size_t end) {
    shut(1 - end);
    ::fcntl(ends_[end], F_SETFL, O_NONBLOCK);
  }

 private:
  std::array<int, 2> ends_{-1, -1};
};

int milliseconds_to(Clock::time_point end) {
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
  return static_cast<int>(std::clamp<long long>(left, 0, 1'000'000));
}

class Child {
 public:
  Child(const std::string& text, Clock::time_point end) : text_(text), end_(end) {}
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child() {
    if (pid_ < 0) return;
    ::kill(pid_, SIGKILL);
    wait(0);
  }

  /// 0 or why not.
  int start(const std::vector<std::string>& command) {
    if (!in_ || !out_ || !err_) return errno;
    std::vector<std::string> copies = command;
    std::vector<char*> argv;
    argv.reserve(copies.size() + 1);
    for (auto& a : copies) argv.push_back(a.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, in_.reading(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, out_.writing(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&files, err_.writing(), STDERR_FILENO);
    posix_spawnattr_t as_usual;
    posix_spawnattr_init(&as_usual);
    sigset_t pipe_signal;
    ::sigemptyset(&pipe_signal);
    ::sigaddset(&pipe_signal, SIGPIPE);
    posix_spawnattr_setsigdefault(&as_usual, &pipe_signal);
    posix_spawnattr_setflags(&as_usual, POSIX_SPAWN_SETSIGDEF);
    const int why = ::posix_spawnp(&pid_, argv[0], &files, &as_usual, argv.data(), environ);
    posix_spawnattr_destroy(&as_usual);
    posix_spawn_file_actions_destroy(&files);
    if (why != 0) pid_ = -1;
    in_.keep(1);
    out_.keep(0);
    err_.keep(0);
    return why;
  }

  /// Writes and reads until both its streams are closed. False: too slow.
  bool talk(std::string& out, std::string& complaint) {
    while (out_ || err_) {
      std::array<pollfd, 3> watched{pollfd{in_.writing(), POLLOUT, 0}, pollfd{out_.reading(), POLLIN, 0},
                                    pollfd{err_.reading(), POLLIN, 0}};  // poll() passes over -1
      const int ready = ::poll(watched.data(), watched.size(), milliseconds_to(end_));
      if (ready == 0) return false;
      if (ready < 0 && errno != EINTR) return false;
      if (ready < 0) continue;
      if (watched[0].revents != 0) write_some();
      if (watched[1].revents != 0) read_some(out_, out);
      if (watched[2].revents != 0) read_some(err_, complaint);
    }
    return true;
  }

  /// Waits for its end. Nothing when that takes too long.
  bool ended(int& status) {
    for (; pid_ >= 0; ::poll(nullptr, 0, 5)) {
      if (wait(WNOHANG)) break;
      if (Clock::now() >= end_) return false;
    }
    status = status_;
    return true;
  }

 private:
  void write_some() {
    const auto n = ::write(in_.writing(), text_.data() + written_, text_.size() - written_);
    if (n > 0) written_ += static_cast<std::size_t>(n);
    const bool lost = n < 0 && errno != EAGAIN && errno != EINTR;  // it reads no more: its affair
    if (lost || written_ == text_.size()) in_.shut(1);
  }

  static void read_some(Pipe& from, std::string& into) {
    std::array<char, 1U << 16> block{};
    const auto n = ::read(from.reading(), block.data(), block.size());
    if (n > 0)
      into.append(block.data(), static_cast<std::size_t>(n));
    else if (n == 0 || (errno != EAGAIN && errno != EINTR))
      from.shut(0);
  }

  bool wait(int how) {
    pid_t got = 0;
    do {
      got = ::waitpid(pid_, &status_, how);
    } while (got < 0 && errno == EINTR);
    if (got == 0) return false;
    pid_ = -1;
    return true;
  }

  const std::string& text_;
  Clock::time_point end_;
  std::size_t written_ = 0;
  Pipe in_, out_, err_;
  pid_t pid_ = -1;
  int status_ = 0;
};

}  // namespace

Filtered filter(const std::vector<std::string>& command, const std::string& in,
                std::chrono::milliseconds most) {
  using How = Filtered::How;
  Filtered result;
  Child child(in, Clock::now() + most);
  if (const int why = child.start(command); why != 0) {
    result.how = why == ENOENT || why == EACCES || why == ENOTDIR ? How::missing : How::failed;
    result.complaint = std::strerror(why);
    return result;
  }
  int status = 0;
  if (!child.talk(result.out, result.complaint) || !child.ended(status))
    result.how = How::too_slow;
  else if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
    result.how = How::done;
  else if (WIFEXITED(status) && WEXITSTATUS(status) == 127 && result.out.empty())
    result.how = How::missing;  // where a child can't say so before it begins
  return result;
}

}  // namespace plumbline::command
