#pragma once
// The program seen from outside: started as a process of its own, with a folder of its own for what it keeps.

#include "support/folder.hpp"

#include <nlohmann/json.hpp>
#include <sys/types.h>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace plumbline::command {

using support::Folder;
using support::has;
using support::text_of;

/// With line breaks and gaps as single spaces, for sentences that may be wrapped.
std::string flat(const std::string& text);

using Variables = std::vector<std::pair<std::string, std::string>>;

struct Ran {
  int exit = -1;  // 128 + signal when it was killed
  std::string out, err;
};

/// A running program: its standard input is a pipe.
class Process {
 public:
  /// `kept`: what it takes for the user's data folder; `more`: other variables of its environment.
  Process(const std::vector<std::string>& arguments, const std::filesystem::path& kept,
          const Variables& more = {});
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;
  ~Process();
  void type(const std::string& text) const;
  /// Reads until this has been shown on standard output; false when it ended before.
  bool shows(const std::string& text);
  void signal(int number) const;
  void stop_reading();
  void hang_up();
  /// The end: no more input, all output read.
  Ran end();

 private:
  bool read_some();
  pid_t pid_ = -1;
  int in_ = -1, out_ = -1, err_ = -1;
  Ran ran_;
};

/// From start to end, with this as standard input.
Ran run(const std::vector<std::string>& arguments, const std::string& typed = "",
        const std::filesystem::path& kept = "/dev/null/nowhere", const Variables& more = {});
/// With standard input closed, and standard output going to a file.
int run_closed(const std::vector<std::string>& arguments, const std::string& output);

/// The attempts in the records of a data folder, as the program lists them: oldest first.
nlohmann::json recorded(const std::filesystem::path& kept);
/// The id of the one attempt there is.
std::string only_attempt(const std::filesystem::path& kept);
/// Whether `plumbline records verify` finds all well.
bool proven(const std::filesystem::path& kept);

}  // namespace plumbline::command
