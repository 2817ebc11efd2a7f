#pragma once
// What was typed after `plumbline`, as values.

#include "library/shelf.hpp"
#include "score/scorecard.hpp"

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace plumbline::command {

/// For all commands.
using Shared = library::Sources;

struct Menu {
  bool text = false;  // in the terminal, even where there is a display
};
struct Desktop {};
struct List {};
struct Play {
  std::string what;  // id, number or file; empty: the menu, or what the attempt says
  std::string resume, decisions, transcript, save, timer, who;
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

struct Advise {
  std::vector<std::string> words;  // the question (rules/question.hpp); none: it is asked for
  bool all = false;                // the whole sentence, with what seldom matters
};

struct Score {
  std::string what;       // id, number or file; empty: what the attempt says
  std::string decisions;  // the attempt
  std::string json;       // "-": to standard output; empty: as text
  std::optional<std::size_t> best_from;
};

struct Check {
  std::vector<std::string> files;  // files and folders; none: the scenarios that come along
  std::string format = "text", out;
  std::uint64_t states = 50'000'000, seconds = 600, megabytes = 4096, seed = 1, walks = 2000;
  std::size_t jobs = 0;  // 0: as many as the machine has
  int mark = score::kProvisionalMark;
  bool verbose = false, strict = false;
};

struct Graph {
  std::string what;         // id, number or file
  std::string format, out;  // "": as the name of the file says, else dot
  std::vector<std::string> attempts;
};

struct Stats {
  std::string responses, key;                // files
  std::string format, table = "items", out;  // format "": as the name of the file says, else text
  std::optional<int> mark;
};

/// `plumbline records ...`: which deed, and what each of them may be told.
struct Records {
  std::string deed;  // "list", "verify" ...
  std::string what;  // a person, an attempt, a file
  std::string file;  // the records to look at, where it isn't those of this machine
  std::string who, group, badge, why, text, name, module, code, format, table, mode, which, from, to, out;
  std::string url, credentials, authority, base;
  std::vector<std::string> files, trust;
  std::optional<std::size_t> decision;
  std::size_t jobs = 0;
  bool json = false, yes = false, letter = false, reasons = false;
};

using Command =
    std::variant<Menu, Desktop, List, Play, Load, Rules, Judge, Score, Check, Graph, Advise, Stats, Records>;

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
