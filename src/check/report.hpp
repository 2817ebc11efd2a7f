#pragma once
// What checking a scenario found, as a value: what a trainer should know before anybody plays it. Formats
// (text, JSON, JUnit, SARIF) are made from it in formats.hpp. Codes and what they mean: docs/diagnostics.md.

#include "base/diagnostic.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace plumbline::check {

/// One thing found. `said.code` is "C08.no-clean-course", or a loader's code ("story.unused-variable").
struct Finding {
  base::Diagnostic said;
  std::string at;  // id of the scene or ending; empty: the scenario as a whole
  std::vector<std::string>
      path;              // a shortest way to it: "scene", "what was decided", "scene" ...; may be empty
  std::string accepted;  // why the author keeps it; empty: it counts
  bool operator==(const Finding&) const = default;
};

/// One ending: how it can be reached, and with what score (0..100).
struct EndingReport {
  std::string id, title;
  bool reachable = false;
  bool without_critical = false;  // some course with no critical breach leads here
  int least_cost = 0;             // points of the cheapest course to it
  double best = 0, worst = 0;     // scores of the cheapest and the dearest course to it
  bool worst_known = true;        // false: a circle can cost without end, so there is no dearest course
  bool operator==(const EndingReport&) const = default;
};

/// What one blind strategy gets.
struct StrategyReport {
  std::string name;  // "always the first"
  double score = 0;
  bool passed = false;
  bool ended = true;  // false: it went round in a circle and was stopped
  bool operator==(const StrategyReport&) const = default;
};

struct Report {
  std::string scenario, title, file;
  std::vector<Finding> findings;  // sorted by place
  bool loaded = false;            // false: it could not be read, and only findings are filled in
  bool complete = false;          // every reachable state was visited; false: "not proved"
  std::string stopped;            // why not complete, in plain words
  std::uint64_t states = 0, moves = 0;
  int scenes = 0, scenes_reached = 0, options = 0, options_reached = 0;
  int at_stake = 0;  // S: points at stake along the best course
  std::vector<EndingReport> endings;
  std::vector<StrategyReport> strategies;
  std::vector<std::string> rules;  // ids of the rules some reachable decision brings up, sorted
  bool operator==(const Report&) const = default;
};

/// Several scenarios together.
struct Checked {
  std::vector<Report> reports;
  std::vector<Finding> about_the_set;    // such as rules that no scenario exercises
  std::vector<std::string> unexercised;  // ids of those rules, sorted
  int rules = 0;                         // in the rulebook, switched-off ones left out
};

/// Findings that are errors, or warnings nobody accepted.
std::size_t errors(const Checked& all);
std::size_t warnings(const Checked& all);

}  // namespace plumbline::check
