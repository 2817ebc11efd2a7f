#pragma once
// How likely chance alone makes a pattern: what the checks on options are measured by. Only +, -, * and / are
// used, so that every machine gets the same answer. Pure.

#include <vector>

namespace plumbline::check {

/// Chance of at least `least` hits in independent trials that hit with these chances: the binomial tail when
/// all are equal, the Poisson binomial's otherwise (by the recursion over trials; Y. Hong, "On computing the
/// distribution function for the Poisson binomial distribution", Computational Statistics & Data Analysis 59,
/// 2013).
double chance_of_at_least(int least, const std::vector<double>& chances);

/// Two groups, and how many of each have a mark.
struct TwoGroups {
  int marked_a = 0, all_a = 0, marked_b = 0, all_b = 0;
};
/// Chance that a split of the marks over the groups is as unlikely as this one, or more, when groups don't
/// matter: Fisher's exact test, two-sided by summing all tables that are no likelier (R. A. Fisher, "On the
/// Interpretation of chi-squared from Contingency Tables, and the Calculation of P", Journal of the Royal
/// Statistical Society 85, 1922; A. Agresti, "Categorical Data Analysis", 3rd ed., 2013, section 3.5).
double fisher_two_sided(const TwoGroups& t);

}  // namespace plumbline::check
