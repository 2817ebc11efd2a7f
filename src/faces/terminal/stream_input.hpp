#pragma once
// Lines from a stream: for tests, and for whatever is read from a file. It never waits, so nothing is ever
// late.

#include "faces/terminal/input.hpp"

#include <iosfwd>

namespace plumbline::terminal {

class StreamInput : public Input {
 public:
  explicit StreamInput(std::istream& in) : in_(in) {}
  Heard line(std::optional<std::chrono::seconds> within) override;
  bool person() const override { return false; }

 private:
  std::istream& in_;
};

}  // namespace plumbline::terminal
