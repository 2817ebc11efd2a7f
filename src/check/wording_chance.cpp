#include "check/wording_chance.hpp"

#include <algorithm>
#include <numeric>

namespace plumbline::check {

double chance_of_at_least(int least, const std::vector<double>& chances) {
  if (least <= 0) return 1;
  std::vector<double> hits{1};  // hits[k]: chance of k hits in the trials so far
  for (const double p : chances) {
    hits.push_back(0);
    for (std::size_t k = hits.size() - 1; k > 0; --k) hits[k] = hits[k] * (1 - p) + hits[k - 1] * p;
    hits[0] *= 1 - p;
  }
  const auto from = std::min(hits.size(), static_cast<std::size_t>(least));
  // Smallest first, so that nothing small is lost.
  return std::accumulate(hits.rbegin(), hits.rend() - static_cast<std::ptrdiff_t>(from), 0.0);
}

double fisher_two_sided(const TwoGroups& t) {
  const int marked = t.marked_a + t.marked_b;
  const int low = std::max(0, marked - t.all_b), high = std::min(t.all_a, marked);
  // Weight of the table with x marks in group a, by the ratio of neighbours in the hypergeometric
  // distribution.
  const auto ratio = [&](int x) {  // weight(x + 1) / weight(x)
    return static_cast<double>(t.all_a - x) * (marked - x) /
           (static_cast<double>(x + 1) * (t.all_b - marked + x + 1));
  };
  int likeliest = low;
  while (likeliest < high && ratio(likeliest) > 1) ++likeliest;
  // From the likeliest outwards, so that no weight can grow past 1.
  std::vector<double> weights(static_cast<std::size_t>(high - low) + 1, 1.0);
  const auto weight = [&](int x) -> double& { return weights[static_cast<std::size_t>(x - low)]; };
  for (int x = likeliest; x < high; ++x) weight(x + 1) = weight(x) * ratio(x);
  for (int x = likeliest; x > low; --x) weight(x - 1) = weight(x) / ratio(x - 1);

  const double bound = weight(t.marked_a) * (1 + 1e-9);  // equal tables may differ in the last digit
  double all = 0, unlikely = 0;
  for (const double w : weights) {
    all += w;
    if (w <= bound) unlikely += w;
  }
  return unlikely / all;
}

}  // namespace plumbline::check
