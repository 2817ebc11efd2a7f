#include "reports/item_figures.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace plumbline::reports {

namespace {

constexpr double kGroup = 0.27;

double weight(const Cell& c) { return static_cast<double>(c.n); }

struct Weighted {
  double value = 0;
  std::uint64_t n = 0;
};

/// Sorted, and equal cells made one. Sums taken in this order don't depend on the order anything came in, to
/// the last bit.
std::vector<Cell> canonical(std::vector<Cell> cells) {
  const auto key = [](const Cell& c) { return std::tuple(c.rest, c.credit, c.option); };
  std::sort(cells.begin(), cells.end(), [&](const Cell& a, const Cell& b) { return key(a) < key(b); });
  std::size_t kept = 0;
  for (std::size_t i = 0; i < cells.size(); ++i)
    if (kept > 0 && key(cells[kept - 1]) == key(cells[i]))
      cells[kept - 1].n += cells[i].n;
    else
      cells[kept++] = cells[i];
  cells.resize(kept);
  return cells;
}

double mean_credit(const std::vector<Cell>& cells, std::uint64_t n) {
  auto by_credit = cells;
  for (auto& c : by_credit) {
    c.rest.reset();
    c.option = kNone;
  }
  double sum = 0;
  for (const auto& c : canonical(std::move(by_credit))) sum += weight(c) * c.credit;
  return sum / static_cast<double>(n);
}

/// Covariance of two lists after both are sorted: the greatest that these values can have.
double sorted_covariance(std::vector<Weighted> x, std::vector<Weighted> y, double mean_x, double mean_y,
                         std::uint64_t n) {
  const auto less = [](const Weighted& a, const Weighted& b) { return a.value < b.value; };
  std::sort(x.begin(), x.end(), less);
  std::sort(y.begin(), y.end(), less);
  double sum = 0;
  for (std::size_t i = 0, j = 0; i < x.size() && j < y.size();) {
    const auto both = std::min(x[i].n, y[j].n);
    sum += static_cast<double>(both) * (x[i].value - mean_x) * (y[j].value - mean_y);
    if ((x[i].n -= both) == 0) ++i;
    if ((y[j].n -= both) == 0) ++j;
  }
  return sum / static_cast<double>(n - 1);
}

/// Cells with a rest by that rest, in the order given; then how much of each is among the first 0.27 n.
template <class Before>
std::vector<double> group(const std::vector<Cell>& cells, Before before) {
  std::vector<std::size_t> order;
  double n = 0;
  for (std::size_t i = 0; i < cells.size(); ++i)
    if (cells[i].rest) {
      order.push_back(i);
      n += weight(cells[i]);
    }
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return before(*cells[a].rest, *cells[b].rest); });
  std::vector<double> part(cells.size());
  double room = kGroup * n;
  for (std::size_t i = 0; i < order.size() && room > 0;) {
    std::size_t end = i;
    double tied = 0;
    for (; end < order.size() && *cells[order[end]].rest == *cells[order[i]].rest; ++end)
      tied += weight(cells[order[end]]);
    const double taken = std::min(1.0, room / tied);
    for (; i < end; ++i) part[order[i]] = taken * weight(cells[order[i]]);
    room -= tied;
  }
  return part;
}

/// Sums per option.
struct OptionSums {
  double n = 0, credit = 0, rests = 0, rest = 0, upper = 0, lower = 0;
};

void fill_options(ItemFigures& out, const std::vector<Cell>& cells) {
  const auto upper = upper_part(cells), lower = lower_part(cells);
  std::vector<OptionSums> sums(out.options.size());
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const auto& c = cells[i];
    if (c.option >= sums.size()) continue;
    auto& s = sums[c.option];
    s.n += weight(c);
    s.credit += weight(c) * c.credit;
    if (c.rest) {
      s.rests += weight(c);
      s.rest += weight(c) * *c.rest;
    }
    s.upper += upper[i];
    s.lower += lower[i];
  }
  const double group_size = kGroup * static_cast<double>(out.rests);
  const bool grouped = out.rests >= kFewest;
  for (std::size_t o = 0; o < sums.size(); ++o) {
    auto& option = out.options[o];
    const auto& s = sums[o];
    option.n = static_cast<std::uint64_t>(s.n);
    option.share = s.n / static_cast<double>(out.n);
    option.unused = option.share < kUnusedShare;
    if (s.n > 0) option.credit = s.credit / s.n;
    if (s.rests > 0 && grouped) option.mean_rest = s.rest / s.rests;
    if (grouped) {
      option.upper = s.upper / group_size;
      option.lower = s.lower / group_size;
    }
  }
}

void mark_best(std::vector<OptionFigures>& options) {
  double most = -1;
  for (const auto& o : options)
    if (o.credit) most = std::max(most, *o.credit);
  for (auto& o : options) o.best = o.credit && *o.credit == most;
}

/// More of a group of `size` took `a` than `b`, by more than two standard errors of the difference of two
/// shares of one sample.
bool clearly_more(double a, double b, double size) {
  const double more = a - b;
  return more > 0 && more * more * size > 4 * (a + b - more * more);
}

/// The upper group clearly prefers another option to the one that earns most; it prefers that option more
/// than the lower group does, and those who took it do better elsewhere.
bool another_is_preferred(const ItemFigures& item) {
  const auto& options = item.options;
  const auto best = std::find_if(options.begin(), options.end(), [](const auto& o) { return o.best; });
  if (best == options.end() || !best->upper || !best->mean_rest) return false;
  const double size = kGroup * static_cast<double>(item.rests);
  return std::any_of(options.begin(), options.end(), [&](const OptionFigures& o) {
    return !o.best && o.upper && o.lower && o.mean_rest && clearly_more(*o.upper, *best->upper, size) &&
           *o.upper > *o.lower && *o.mean_rest > *best->mean_rest;
  });
}

void raise_flags(ItemFigures& out, bool closed) {
  const auto raise = [&](bool when, Flag f) {
    if (when) out.flags.push_back(f);
  };
  raise(*out.facility > kTooEasy, Flag::too_easy);
  raise(*out.facility < kTooHard, Flag::too_hard);
  if (out.discrimination) {
    raise(*out.discrimination < 0, Flag::negative_discrimination);
    raise(*out.discrimination >= 0 && *out.discrimination < kLowDiscrimination, Flag::low_discrimination);
  }
  raise(closed && std::any_of(out.options.begin(), out.options.end(), [](const auto& o) { return o.unused; }),
        Flag::unused_option);
  raise(*out.facility < kMiskeyedFacility && out.discrimination &&
            *out.discrimination < kMiskeyedDiscrimination && another_is_preferred(out),
        Flag::miskeyed);
}

}  // namespace

std::vector<double> upper_part(const std::vector<Cell>& cells) {
  return group(cells, [](double a, double b) { return a > b; });
}
std::vector<double> lower_part(const std::vector<Cell>& cells) {
  return group(cells, [](double a, double b) { return a < b; });
}

Relation relation(std::vector<Cell> cells) {
  cells.erase(std::remove_if(cells.begin(), cells.end(), [](const Cell& c) { return !c.rest; }), cells.end());
  for (auto& c : cells) c.option = kNone;
  cells = canonical(std::move(cells));
  Relation out;
  double x = 0, rest = 0;
  for (const auto& c : cells) {
    out.n += c.n;
    x += weight(c) * c.credit;
    rest += weight(c) * *c.rest;
  }
  if (out.n < 2) return out;
  x /= static_cast<double>(out.n);
  rest /= static_cast<double>(out.n);
  std::vector<Weighted> xs, rests;
  for (const auto& c : cells) {
    out.variance_x += weight(c) * (c.credit - x) * (c.credit - x);
    out.variance_rest += weight(c) * (*c.rest - rest) * (*c.rest - rest);
    out.covariance += weight(c) * (c.credit - x) * (*c.rest - rest);
    xs.push_back({c.credit, c.n});
    rests.push_back({*c.rest, c.n});
  }
  for (auto* v : {&out.variance_x, &out.variance_rest, &out.covariance}) *v /= static_cast<double>(out.n - 1);
  out.greatest_covariance = sorted_covariance(std::move(xs), std::move(rests), x, rest, out.n);
  return out;
}

void fill(ItemFigures& out, const std::vector<Cell>& given, bool closed) {
  const auto cells = canonical(given);
  for (const auto& c : cells) {
    out.n += c.n;
    if (c.rest) out.rests += c.n;
  }
  out.standing = standing_of(out.n);
  if (out.standing == Standing::too_few) {
    out.options.clear();
    return;
  }
  out.facility = mean_credit(cells, out.n);
  // Rounding alone leaves a little variance where nobody differs; nothing may rest on that.
  constexpr double kNothing = 1e-20;
  if (const auto r = relation(cells);
      r.n >= kFewest && r.variance_x > kNothing && r.variance_rest > kNothing) {
    out.discrimination = r.covariance / std::sqrt(r.variance_x * r.variance_rest);
    if (r.greatest_covariance > kNothing) out.efficiency = 100 * r.covariance / r.greatest_covariance;
  }
  fill_options(out, cells);
  mark_best(out.options);
  raise_flags(out, closed);
}

}  // namespace plumbline::reports
