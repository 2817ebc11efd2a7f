#pragma once
// How surely a mark tells those who reach it from those who don't, from one sitting. The model is the
// beta-binomial of Huynh (1976, Journal of Educational Measurement 13, 253-264): true scores follow a beta
// distribution, answers a binomial one. It is made fit for scores that aren't counts by the effective test
// length of Livingston and Lewis (1995, same journal 32, 179-197). docs/statistics.md has the formulas.

#include "reports/report.hpp"

namespace plumbline::reports {

/// Longer tests are treated as having this length: the answer hardly changes any more.
inline constexpr int kLongestTest = 500;

/// `mean` and `variance` of scores as shares from 0 to 1; `cut`: the mark in tenths of a point. Nothing where
/// the model has no solution: no reliability above 0, nobody differs, or all at an end of the scale.
std::optional<Consistency> consistency(double mean, double variance, double reliability, int cut);

}  // namespace plumbline::reports
