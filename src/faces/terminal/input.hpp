#pragma once
// Where a person's lines come from: a terminal, a pipe, a test. The player knows this interface only;
// waiting, clocks and signals are the business of whoever implements it.

#include <chrono>
#include <optional>
#include <string>

namespace plumbline::terminal {

struct Heard {
  enum class Kind {
    line,        // a line, without its line break
    ended,       // there will be no more
    late,        // the time was up before the line was finished
    interrupted  // the person wants to stop at once (Ctrl-C)
  };
  Kind kind = Kind::line;
  std::string text;
};

class Input {
 public:
  virtual ~Input() = default;
  /// Waits for the next line, at most `within` if that is said.
  virtual Heard line(std::optional<std::chrono::seconds> within) = 0;
  /// What is typed from now on isn't shown (a passphrase), where that can be done.
  virtual void hide(bool hidden) { static_cast<void>(hidden); }
  /// A person sits there and sees what is typed: timers make sense, and lines need no echo.
  virtual bool person() const = 0;
};

}  // namespace plumbline::terminal
