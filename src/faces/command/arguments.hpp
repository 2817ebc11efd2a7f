#pragma once
// What was typed after `plumbline`, as values.

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace plumbline::command {

/// For all commands.
struct Shared {
  std::string rulebook, data;
  std::vector<std::string> agencies;
};

struct Menu {};
struct List {};
struct Play {
  std::string what;  // id, number or file; empty: the menu, or what the attempt says
  std::string resume, decisions, transcript, save, timer;
  std::optional<std::uint64_t> seed;
  bool assessment = false, alternative = false, quick = false;
};
struct Load {
  std::vector<std::string> files;
};
struct Rules {
  std::string id, search, domain, severity, words, cases;
  bool manual = false;
};
struct Judge {
  std::vector<std::string> files;
  bool explain = false, expect = false;
};

using Command = std::variant<Menu, List, Play, Load, Rules, Judge>;

struct Arguments {
  Shared shared;
  Command command;
};

/// Either what to do, or (help, version, a mistake) what was said instead and the exit code.
struct Parsed {
  std::optional<Arguments> arguments;
  std::string said;
  int exit = 0;
};

Parsed parse(int argc, const char* const* argv);

}  // namespace plumbline::command
