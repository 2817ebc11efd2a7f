#include "faces/terminal/stream_input.hpp"

#include <istream>

namespace plumbline::terminal {

Heard StreamInput::line(std::optional<std::chrono::seconds> /*within*/) {
  Heard heard;
  if (!std::getline(in_, heard.text)) return {Heard::Kind::ended, {}};
  return heard;
}

}  // namespace plumbline::terminal
