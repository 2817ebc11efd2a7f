#pragma once
// Counts over the selected attempts, from which all figures follow. Counts are whole numbers, so tallies of
// slices can be made anywhere, by any number of workers, and merged in any order: the result is the same to
// the last bit as one pass over everything.
//
//   const auto chosen = choose(table, scope);
//   Tally sum = count(table, chosen, 0, 2);           // in one thread
//   merge(sum, count(table, chosen, 1, 2));           // made in another
//   const auto report = make_report(table, scope, chosen, sum);
//
// What is counted per form is how often each answer was given together with each total. For one person a
// total less the answer is the rest of the attempt, so every statistic of an item (with its ties) can be had
// from these counts; there are far fewer of them than responses.

#include "reports/counter.hpp"
#include "reports/scope.hpp"

#include <array>

namespace plumbline::reports {

/// Codes of one form in a sorted list.
struct Range {
  Code from = 0, to = 0;
  std::size_t size() const { return to - from; }
};

/// Where a form's answers and totals lie, whether its counts are kept as a full table (few answers and
/// totals) or as pairs that occurred, and what each answer loses on the common path. The same for all slices.
struct FormLayout {
  Range answers, totals;
  bool full = true;
  std::vector<std::int64_t> lost;  // per answer, units; 0 off the common path
};
std::vector<FormLayout> layouts(const Table& table, const Selection& chosen);

struct FormTally {
  std::vector<std::uint32_t> cells;  // full: [total][answer]
  Counter pairs;                     // else: total << 32 | answer, both counted from the form's first
  Counter lost;                      // units lost on the common path, per attempt
  std::array<std::uint32_t, 1001> scores{};
  std::array<std::uint32_t, 101> marks{};
  std::uint64_t attempts = 0, scored = 0, passed = 0, breaches = 0;
};

struct Tally {
  std::vector<FormTally> forms;
  std::vector<std::uint32_t> stances;  // [answer][sure_and_wrong][confidence]
  std::vector<std::uint32_t> dwell;    // [item][code]; empty when nobody's time is known
  std::vector<std::uint32_t> effects;  // [effect][sure_and_wrong]
};

/// The `part`th of `of` slices of the selected attempts.
Tally count(const Table& table, const Selection& chosen, std::size_t part = 0, std::size_t of = 1);
/// Tallies of the same table and selection.
void merge(Tally& into, const Tally& other);

}  // namespace plumbline::reports
