#pragma once
// Another program as a filter: it is started without a shell, reads a text and writes one. SIGPIPE must be
// ignored (main sees to it).

#include <chrono>
#include <string>
#include <vector>

namespace plumbline::command {

struct Filtered {
  enum class How { done, missing, failed, too_slow };
  How how = How::failed;
  std::string out;        // what it wrote; of use when done only
  std::string complaint;  // what it said on its error stream, or why it couldn't be run
};

/// `command`: the program, looked for in PATH, and its arguments. Stopped when it takes longer than `most`.
Filtered filter(const std::vector<std::string>& command, const std::string& in,
                std::chrono::milliseconds most);

}  // namespace plumbline::command
