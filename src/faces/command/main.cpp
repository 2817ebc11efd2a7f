// The program `plumbline`: gathers what it needs of the world and hands it to the room. What nobody else has
// caught ends here, in words.

#include "disk/process.hpp"
#include "faces/command/fd_output.hpp"
#include "faces/command/program.hpp"
#include "faces/command/start_program.hpp"
#include "faces/command/stop_signal.hpp"
#include "faces/terminal/fd_input.hpp"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <exception>
#include <new>
#include <ostream>
#include <random>

namespace {

using namespace plumbline;

/// Standard streams that are closed would give their numbers to the next file that is opened.
void open_standard_streams() {
  for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (::fcntl(fd, F_GETFD) < 0 && ::open("/dev/null", O_RDWR) < 0) std::_Exit(command::kUnable);
}

std::size_t width() {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  return 78;
}

std::string stamp() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  char text[32] = "";
  if (::localtime_r(&now, &parts) != nullptr) std::strftime(text, sizeof text, "%Y%m%d-%H%M%S", &parts);
  return text;
}

bool in_is_piped() {
  struct stat in {};
  return ::fstat(STDIN_FILENO, &in) == 0 && (S_ISFIFO(in.st_mode) || S_ISREG(in.st_mode));
}

/// Lines from standard input, with Ctrl-C among what is heard.
class Listening : public terminal::Input {
 public:
  terminal::Heard line(std::optional<std::chrono::seconds> within) override { return lines_.line(within); }
  bool person() const override { return lines_.person(); }
  void hide(bool hidden) override { lines_.hide(hidden); }

 private:
  command::StopSignal stop_;
  terminal::FdInput lines_{STDIN_FILENO, stop_.fd()};
};

int run(int argc, char** argv) {
  command::FdOutput written(STDOUT_FILENO), complained(STDERR_FILENO);
  std::ostream out(&written), err(&complained);
  const command::World world{out,
                             err,
                             ::isatty(STDOUT_FILENO) == 1,
                             width(),
                             disk::this_program(argc > 0 ? argv[0] : ""),
                             disk::this_environment(),
                             [] { return std::make_unique<Listening>(); },
                             [] { return std::uint64_t{std::random_device{}()}; },
                             stamp,
                             in_is_piped(),
                             command::start_program};
  const int code = command::run(world, argc, argv);
  out.flush();
  if (written.error() == 0) return code;
  if (written.error() == EPIPE) return command::kUnread;  // whoever read has enough: no fault
  err << "plumbline: the output could not be written: " << std::strerror(written.error()) << ".\n"
      << std::flush;
  return command::kUnable;
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);
  open_standard_streams();
  try {
    return run(argc, argv);
  } catch (const std::bad_alloc&) {
    std::fputs("plumbline: there is not enough memory for this.\n", stderr);
  } catch (const std::exception& e) {
    std::fprintf(stderr,
                 "plumbline: this should not have happened (%s). Please report it with what you typed. Saved "
                 "attempts are safe.\n",
                 e.what());
  } catch (...) {
    std::fputs(
        "plumbline: this should not have happened. Please report it with what you typed. Saved attempts are "
        "safe.\n",
        stderr);
  }
  return command::kUnable;
}
