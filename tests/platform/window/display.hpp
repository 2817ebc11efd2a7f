#pragma once
// An X server of the test's own, which it may end when it likes. The one before is back in $DISPLAY
// afterwards.

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace plumbline::test {

class Display {
 public:
  /// `options` for Xvfb, as on its command line.
  explicit Display(const std::string& options = "") {
    const char* name = std::getenv("DISPLAY");
    before_ = name == nullptr ? "" : name;
    const auto command =
        "Xvfb -screen 0 800x600x24 -displayfd 3 " + options + " 3>&1 >/dev/null 2>&1 & echo $!";
    output_ = popen(command.c_str(), "r");
    if (output_ == nullptr || std::fscanf(output_, "%d %d", &process_, &number_) != 2) return;
    setenv("DISPLAY", (":" + std::to_string(number_)).c_str(), 1);
  }
  Display(const Display&) = delete;
  Display& operator=(const Display&) = delete;
  ~Display() {
    end();
    if (output_ != nullptr) pclose(output_);
    setenv("DISPLAY", before_.c_str(), 1);
  }

  bool started() const { return number_ >= 0; }
  void end() {
    if (process_ > 0) kill(process_, SIGKILL);
    process_ = 0;
  }

 private:
  std::string before_;
  std::FILE* output_ = nullptr;
  int process_ = 0, number_ = -1;
};

}  // namespace plumbline::test
