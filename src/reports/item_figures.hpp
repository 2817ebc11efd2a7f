#pragma once
// The figures of one item from its cells: how often each answer was given together with each rest. Kept apart
// from tables so that it can be tried with numbers worked out by hand.

#include "reports/report.hpp"

namespace plumbline::reports {

/// People who gave this answer and had this rest.
struct Cell {
  std::optional<double> rest;  // share of the points kept in the other items; nothing: met no other
  double credit = 0;
  Code option = kNone;  // index into the item's options
  std::uint64_t n = 0;
};

/// Mean rest, covariances and the like over weighted pairs.
struct Relation {
  std::uint64_t n = 0;
  double variance_x = 0, variance_rest = 0, covariance = 0;
  double greatest_covariance = 0;  // when both are sorted
};
Relation relation(std::vector<Cell> cells);

/// How much of each cell belongs to the upper (or lower) 27 % by rest: between 0 and n. The size of a group
/// is 0.27 n, not rounded; those tied at its edge belong to it in equal part.
std::vector<double> upper_part(const std::vector<Cell>& cells);
std::vector<double> lower_part(const std::vector<Cell>& cells);

/// Fills facility, discrimination, efficiency, the options' figures and the flags. `out.options` holds the
/// item's options (key and text); `closed`: they are all there are.
void fill(ItemFigures& out, const std::vector<Cell>& cells, bool closed);

}  // namespace plumbline::reports
