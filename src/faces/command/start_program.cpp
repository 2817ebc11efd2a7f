#include "faces/command/start_program.hpp"

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace plumbline::command {

namespace {

constexpr int kNotStarted = 127;

/// A signal that means nothing to this program as long as this lives.
class Deaf {
 public:
  explicit Deaf(int signal) : signal_(signal), before_(std::signal(signal, SIG_IGN)) {}
  ~Deaf() { std::signal(signal_, before_); }
  Deaf(const Deaf&) = delete;
  Deaf& operator=(const Deaf&) = delete;

 private:
  int signal_;
  void (*before_)(int);
};

[[noreturn]] void become(const std::filesystem::path& program, std::vector<char*>& argv, pid_t parent) {
  for (const int signal : {SIGINT, SIGQUIT, SIGPIPE}) std::signal(signal, SIG_DFL);
  ::prctl(PR_SET_PDEATHSIG, SIGTERM);
  if (::getppid() == parent) ::execv(program.c_str(), argv.data());
  ::_exit(kNotStarted);
}

}  // namespace

std::optional<int> start_program(const std::filesystem::path& program,
                                 const std::vector<std::string>& arguments) {
  std::vector<std::string> words{program.string()};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> argv;
  for (auto& w : words) argv.push_back(w.data());
  argv.push_back(nullptr);

  const Deaf interrupt(SIGINT), quit(SIGQUIT);
  const pid_t self = ::getpid(), child = ::fork();
  if (child < 0) return std::nullopt;
  if (child == 0) become(program, argv, self);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return std::nullopt;
  if (WIFSIGNALED(status)) return 128 + WTERMSIG(status);
  return WEXITSTATUS(status) == kNotStarted ? std::nullopt : std::optional(WEXITSTATUS(status));
}

}  // namespace plumbline::command
