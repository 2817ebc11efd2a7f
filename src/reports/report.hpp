#pragma once
// A report as a value: everything that is shown on the screen, printed, or written as HTML, CSV or JSON, with
// all names in it. Formulas, tie rules, thresholds and their sources: docs/statistics.md.
//
// A figure is there or it isn't. Below kFewest people it is withheld (`standing` says too_few, and only `n`
// is filled); below kSteady it is shown as unstable. Above that, a figure is missing where its formula has no
// value: nobody differs, nothing is common to all. Shares and credits are from 0 to 1, scores from 0 to 100.

#include "reports/gradebook.hpp"
#include "reports/tally.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plumbline::reports {

inline constexpr std::uint64_t kFewest = 30, kSteady = 100;
inline constexpr double kTooEasy = 0.8, kTooHard = 0.2, kLowDiscrimination = 0.2, kUnusedShare = 0.05;
/// What a decision that may be mis-keyed lies below: facility, and discrimination.
inline constexpr double kMiskeyedFacility = 0.5, kMiskeyedDiscrimination = 0.1;

enum class Standing : std::uint8_t { too_few, unstable, steady };
Standing standing_of(std::uint64_t n);

enum class Flag : std::uint8_t {
  too_easy,
  too_hard,
  negative_discrimination,
  low_discrimination,
  unused_option,
  miskeyed
};
/// "too-easy" ...: as JSON and CSV name it.
std::string_view to_string(Flag f);

struct OptionFigures {
  std::string key, text;
  std::uint64_t n = 0;
  double share = 0;
  std::optional<double> credit, upper, lower, mean_rest;
  bool best = false;    // the most credit of all options
  bool unused = false;  // fewer than kUnusedShare took it
  bool operator==(const OptionFigures&) const = default;
};

struct ItemFigures {
  std::string scene, title;
  std::uint64_t n = 0;      // people whose answer counts
  std::uint64_t rests = 0;  // of those, people with other answers to hold it against
  Standing standing = Standing::too_few;
  std::optional<double> facility, discrimination, efficiency;
  std::optional<double> dwell;                 // median, in seconds
  std::uint64_t sure = 0, sure_and_wrong = 0;  // people
  std::vector<OptionFigures> options;
  std::vector<Flag> flags;
  bool operator==(const ItemFigures&) const = default;
};

/// How far the mark can be relied on: two equal forms of the test would decide alike about this share.
struct Consistency {
  int length = 0;  // effective test length
  double agreement = 0, chance = 0;
  std::optional<double> kappa;
  bool operator==(const Consistency&) const = default;
};

struct FormFigures {
  std::string scenario, title, version, hash;
  std::uint64_t n = 0, scored = 0;  // attempts that count, and of those the ones with an exact score
  Standing standing = Standing::too_few;
  std::optional<int> mark;
  bool marks_differ = false;
  std::optional<double> pass_rate, breach_rate, mean, deviation, median;
  std::vector<std::uint64_t> histogram;  // 20 bars of 5 points; a score of 100 is in the last
  std::size_t common = 0;                // items that everybody met
  std::optional<double> alpha, sem_points, sem;
  std::optional<Consistency> consistency;
  std::vector<ItemFigures> items;
  bool operator==(const FormFigures&) const = default;
};

struct RuleFigures {
  std::string id, statement;
  std::uint64_t missed = 0, met = 0, sure_and_missed = 0;  // decisions
  double share() const { return static_cast<double>(missed) / static_cast<double>(missed + met); }
  bool operator==(const RuleFigures&) const = default;
};

/// Alpha over whole scenarios, each as one part of a longer test.
struct Across {
  std::size_t scenarios = 0;
  std::uint64_t n = 0;  // people with a counted score in all of them
  Standing standing = Standing::too_few;
  std::optional<double> alpha;
  bool operator==(const Across&) const = default;
};

struct Report {
  std::string title, made_on;  // "2026-11-22"; may be empty
  std::string group, module;   // names; empty: all
  std::optional<int> from, to;
  std::optional<Mode> mode;
  Which which = Which::first;
  std::uint64_t attempts = 0;  // that count
  std::vector<FormFigures> forms;
  std::vector<RuleFigures> rules;  // missed most first; those that at least kFewest decisions touched
  Standing rules_standing = Standing::too_few;
  std::optional<Across> across;
  Gradebook gradebook;
  bool operator==(const Report&) const = default;
};

/// What it is called and the day it was made; both are only shown.
struct Heading {
  std::string title, made_on;
};

Report make_report(const Table& table, const Scope& scope, const Selection& chosen, const Tally& sum,
                   const Heading& heading = {});
/// All at once.
Report make_report(const Table& table, const Scope& scope, const Heading& heading = {});

}  // namespace plumbline::reports
