#include "reports/consistency.hpp"

#include <algorithm>
#include <cmath>

namespace plumbline::reports {

namespace {

/// log C(n, i) for i = 0 .. n.
std::vector<double> log_choices(int n) {
  std::vector<double> out{0};
  for (int i = 0; i < n; ++i) out.push_back(out.back() + std::log(static_cast<double>(n - i) / (i + 1)));
  return out;
}

/// log of B(a + s, b + n - s) / B(a, b) for s = 0 .. n, by the recursion B(a + 1, b) / B(a, b + 1) = a / b.
std::vector<double> log_betas(double a, double b, int n) {
  double first = 0;
  for (int k = 0; k < n; ++k) first += std::log((b + k) / (a + b + k));
  std::vector<double> out{first};
  for (int s = 0; s < n; ++s) out.push_back(out.back() + std::log((a + s) / (b + n - s - 1)));
  return out;
}

/// Chance to reach the cut on one form.
double passing(double a, double b, int n, int cut) {
  const auto choices = log_choices(n), betas = log_betas(a, b, n);
  double sum = 0;
  for (int i = cut; i <= n; ++i)
    sum += std::exp(choices[static_cast<std::size_t>(i)] + betas[static_cast<std::size_t>(i)]);
  return std::min(sum, 1.0);
}

/// Chance to reach it on both of two equal forms.
double passing_twice(double a, double b, int n, int cut) {
  const auto choices = log_choices(n), betas = log_betas(a, b, 2 * n);
  double sum = 0;
  for (int i = cut; i <= n; ++i)
    for (int j = cut; j <= n; ++j)
      sum += std::exp(choices[static_cast<std::size_t>(i)] + choices[static_cast<std::size_t>(j)] +
                      betas[static_cast<std::size_t>(i + j)]);
  return std::min(sum, 1.0);
}

}  // namespace

std::optional<Consistency> consistency(double mean, double variance, double reliability, int cut) {
  const double spread = mean * (1 - mean), true_variance = reliability * variance;
  if (!(reliability > 0) || !(reliability < 1) || !(variance > 0) || !(spread > true_variance))
    return std::nullopt;
  const double length = std::floor((spread - true_variance) / (variance * (1 - reliability)) + 0.5);
  const int n = static_cast<int>(std::clamp(length, 1.0, static_cast<double>(kLongestTest)));
  const double strength = spread / true_variance - 1;
  const double a = mean * strength, b = (1 - mean) * strength;
  const int needed = (n * cut + 999) / 1000;  // the fewest of n that reach the mark
  const double once = passing(a, b, n, needed), twice = passing_twice(a, b, n, needed);
  Consistency out;
  out.length = n;
  out.agreement = std::clamp(1 - 2 * once + 2 * twice, 0.0, 1.0);
  out.chance = once * once + (1 - once) * (1 - once);
  if (out.chance < 1 - 1e-12) out.kappa = (out.agreement - out.chance) / (1 - out.chance);
  return out;
}

}  // namespace plumbline::reports
