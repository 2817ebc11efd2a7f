#include "faces/command/outside.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <sstream>

namespace plumbline::command {

namespace fs = std::filesystem;

namespace {

std::array<int, 2> make_pipe() {
  std::array<int, 2> ends{};
  REQUIRE(pipe2(ends.data(), O_CLOEXEC) == 0);
  return ends;
}

[[noreturn]] void become(const std::vector<std::string>& arguments, const fs::path& kept,
                         const Variables& more = {}) {
  setenv("XDG_DATA_HOME", kept.c_str(), 1);
  setenv("XDG_STATE_HOME", (kept / "state").c_str(), 1);
  for (const char* ours : {"PLUMBLINE_DATA", "PLUMBLINE_RECORDS", "PLUMBLINE_PASSPHRASE"}) unsetenv(ours);
  for (const auto& [name, value] : more) setenv(name.c_str(), value.c_str(), 1);
  for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY"}) unsetenv(display);  // no windows
  ::signal(SIGPIPE, SIG_DFL);
  std::string program = PLUMBLINE_PROGRAM;
  std::vector<std::string> copies = arguments;
  std::vector<char*> argv{program.data()};
  for (auto& a : copies) argv.push_back(a.data());
  argv.push_back(nullptr);
  execv(argv[0], argv.data());
  _exit(127);
}

int exit_code(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status); }

void shut(int& fd) {
  if (fd >= 0) ::close(fd);
  fd = -1;
}

}  // namespace

Process::Process(const std::vector<std::string>& arguments, const fs::path& kept, const Variables& more) {
  ::signal(SIGPIPE, SIG_IGN);
  const auto in = make_pipe(), out = make_pipe(), err = make_pipe();
  pid_ = fork();
  REQUIRE(pid_ >= 0);
  if (pid_ == 0) {
    dup2(in[0], STDIN_FILENO);
    dup2(out[1], STDOUT_FILENO);
    dup2(err[1], STDERR_FILENO);
    become(arguments, kept, more);
  }
  ::close(in[0]);
  ::close(out[1]);
  ::close(err[1]);
  in_ = in[1];
  out_ = out[0];
  err_ = err[0];
}

Process::~Process() {
  if (pid_ > 0) {
    ::kill(pid_, SIGKILL);
    waitpid(pid_, nullptr, 0);
  }
  shut(in_);
  shut(out_);
  shut(err_);
}

void Process::type(const std::string& text) const {
  std::size_t at = 0;
  while (at < text.size()) {
    const auto n = ::write(in_, text.data() + at, text.size() - at);
    if (n < 0) return;
    at += static_cast<std::size_t>(n);
  }
}

void Process::signal(int number) const { REQUIRE(::kill(pid_, number) == 0); }
void Process::stop_reading() { shut(out_); }
void Process::hang_up() { shut(in_); }

bool Process::read_some() {
  std::array<pollfd, 2> watched{pollfd{out_, POLLIN, 0}, pollfd{err_, POLLIN, 0}};
  if (out_ < 0 && err_ < 0) return false;
  REQUIRE_MESSAGE(poll(watched.data(), 2, 60'000) > 0, "the program hangs");
  const auto read_one = [](int& fd, const pollfd& state, std::string& into) {
    if (fd < 0 || state.revents == 0) return;
    std::array<char, 4096> block{};
    const auto n = ::read(fd, block.data(), block.size());
    if (n > 0)
      into.append(block.data(), static_cast<std::size_t>(n));
    else
      shut(fd);
  };
  read_one(out_, watched[0], ran_.out);
  read_one(err_, watched[1], ran_.err);
  return true;
}

bool Process::shows(const std::string& text) {
  while (ran_.out.find(text) == std::string::npos)
    if (!read_some()) return false;
  return true;
}

Ran Process::end() {
  hang_up();
  while (read_some()) {
  }
  int status = 0;
  while (waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
  }
  pid_ = -1;
  ran_.exit = exit_code(status);
  return ran_;
}

Ran run(const std::vector<std::string>& arguments, const std::string& typed, const fs::path& kept,
        const Variables& more) {
  Process p(arguments, kept, more);
  p.type(typed);
  return p.end();
}

int run_closed(const std::vector<std::string>& arguments, const std::string& output) {
  const pid_t pid = fork();
  REQUIRE(pid >= 0);
  if (pid == 0) {
    ::close(STDIN_FILENO);
    const int out = ::open(output.c_str(), O_WRONLY | O_CREAT, 0600);
    dup2(out, STDOUT_FILENO);
    dup2(out, STDERR_FILENO);
    ::close(STDIN_FILENO);  // the file took its number
    become(arguments, "/dev/null/nowhere");
  }
  int status = 0;
  REQUIRE(waitpid(pid, &status, 0) == pid);
  return exit_code(status);
}

std::string flat(const std::string& text) {
  std::istringstream in(text);
  std::string out;
  for (std::string word; in >> word;) out += (out.empty() ? "" : " ") + word;
  return out;
}

nlohmann::json recorded(const fs::path& kept) {
  const auto listed = run({"records", "list", "--json"}, "", kept);
  REQUIRE_MESSAGE(listed.exit == 0, listed.err);
  return nlohmann::json::parse(listed.out);
}

std::string only_attempt(const fs::path& kept) {
  const auto all = recorded(kept);
  REQUIRE(all.size() == 1);
  return all[0]["id"];
}

bool proven(const fs::path& kept) {
  const auto r = run({"records", "verify"}, "", kept);
  INFO(r.out << r.err);
  CHECK(r.exit == 0);
  return r.exit == 0;
}

}  // namespace plumbline::command
