#include "check/report.hpp"

#include <algorithm>

namespace plumbline::check {

namespace {

std::size_t count(const Checked& all, base::Gravity gravity) {
  const auto counts = [&](const Finding& f) { return f.said.gravity == gravity && f.accepted.empty(); };
  auto sum = std::count_if(all.about_the_set.begin(), all.about_the_set.end(), counts);
  for (const auto& r : all.reports) sum += std::count_if(r.findings.begin(), r.findings.end(), counts);
  return static_cast<std::size_t>(sum);
}

}  // namespace

std::size_t errors(const Checked& all) { return count(all, base::Gravity::error); }
std::size_t warnings(const Checked& all) { return count(all, base::Gravity::warning); }

}  // namespace plumbline::check
