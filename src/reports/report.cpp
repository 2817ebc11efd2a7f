#include "reports/report.hpp"

#include "reports/form_figures.hpp"

#include <algorithm>

namespace plumbline::reports {

namespace {

std::vector<RuleFigures> rule_figures(const Lists& lists, const Tally& sum) {
  std::vector<RuleFigures> all;
  for (const auto& r : lists.rules) all.push_back({r.id, r.statement});
  for (std::size_t e = 0; e < lists.effects.size() && 2 * e < sum.effects.size(); ++e) {
    const std::uint64_t sure_and_wrong = sum.effects[2 * e + 1], n = sum.effects[2 * e] + sure_and_wrong;
    for (const auto r : lists.effects[e].missed) {
      all[r].missed += n;
      all[r].sure_and_missed += sure_and_wrong;
    }
    for (const auto r : lists.effects[e].met) all[r].met += n;
  }
  const auto seldom = [](const RuleFigures& r) { return r.missed + r.met < kFewest; };
  all.erase(std::remove_if(all.begin(), all.end(), seldom), all.end());
  std::sort(all.begin(), all.end(), [](const RuleFigures& a, const RuleFigures& b) {
    return a.missed != b.missed ? a.missed > b.missed : a.id < b.id;
  });
  return all;
}

/// Scores of people who did every scenario, as a test whose parts are scenarios.
class AcrossScenarios {
 public:
  AcrossScenarios(const Table& table, const Selection& chosen) : table_(table), chosen_(chosen) {
    each([&](const Attempt&, Code scenario) { note(scenario); });
  }

  std::optional<Across> operator()() {
    if (scenarios_.size() < 2) return std::nullopt;
    std::vector<std::uint16_t> done(table_.lists.trainees.size());
    total_.resize(done.size());
    each([&](const Attempt& a, Code) {
      ++done[a.trainee];
      total_[a.trainee] += a.score;
    });
    complete_.resize(done.size());
    Across out;
    out.scenarios = scenarios_.size();
    for (std::size_t t = 0; t < done.size(); ++t)
      out.n += complete_[t] = done[t] == scenarios_.size() ? 1 : 0;
    out.standing = standing_of(out.n);
    if (out.standing != Standing::too_few) out.alpha = alpha(out.n);
    return out;
  }

 private:
  template <class Visit>
  void each(Visit visit) const {
    for (const auto i : chosen_.attempts)
      if (const auto& a = table_.attempts[i]; a.score != kNoScore)
        visit(a, table_.lists.forms[a.form].scenario_code);
  }

  void note(Code scenario) {
    if (scenarios_.empty() || scenarios_.back() != scenario) scenarios_.push_back(scenario);
  }

  std::optional<double> alpha(std::uint64_t n) const {
    // Whole numbers: tenths up to 1000, so that sums of squares stay exact.
    std::vector<std::int64_t> sums(scenarios_.size()), squares(scenarios_.size());
    each([&](const Attempt& a, Code scenario) {
      if (complete_[a.trainee] == 0) return;
      const auto s = static_cast<std::size_t>(
          std::lower_bound(scenarios_.begin(), scenarios_.end(), scenario) - scenarios_.begin());
      sums[s] += a.score;
      squares[s] += std::int64_t{a.score} * a.score;
    });
    const auto variance = [n](std::int64_t sum, std::int64_t square) {
      const auto of = static_cast<double>(n), total = static_cast<double>(sum);
      return (static_cast<double>(square) - total * (total / of)) / (of - 1);
    };
    double parts = 0;
    for (std::size_t s = 0; s < sums.size(); ++s) parts += variance(sums[s], squares[s]);
    std::int64_t sum = 0, square = 0;
    for (std::size_t t = 0; t < total_.size(); ++t)
      if (complete_[t] != 0) {
        sum += total_[t];
        square += total_[t] * total_[t];
      }
    const double whole = variance(sum, square);
    const auto k = static_cast<double>(scenarios_.size());
    if (!(whole > 0)) return std::nullopt;
    return k / (k - 1) * (1 - parts / whole);
  }

  const Table& table_;
  const Selection& chosen_;
  std::vector<Code> scenarios_;  // rising, since attempts lie by scenario
  std::vector<std::int64_t> total_;
  std::vector<std::uint8_t> complete_;
};

}  // namespace

Standing standing_of(std::uint64_t n) {
  return n < kFewest ? Standing::too_few : n < kSteady ? Standing::unstable : Standing::steady;
}

std::string_view to_string(Flag f) {
  switch (f) {
    case Flag::too_easy: return "too-easy";
    case Flag::too_hard: return "too-hard";
    case Flag::negative_discrimination: return "negative-discrimination";
    case Flag::low_discrimination: return "low-discrimination";
    case Flag::unused_option: return "unused-option";
    case Flag::miskeyed: break;
  }
  return "likely-mis-keyed";
}

Report make_report(const Table& table, const Scope& scope, const Selection& chosen, const Tally& sum,
                   const Heading& heading) {
  Report out;
  out.title = heading.title;
  out.made_on = heading.made_on;
  if (scope.group && *scope.group < table.lists.groups.size()) out.group = table.lists.groups[*scope.group];
  if (scope.module) out.module = scope.module->name;
  out.from = scope.from;
  out.to = scope.to;
  out.mode = scope.mode;
  out.which = scope.which;
  out.attempts = chosen.attempts.size();
  const auto laid_out = layouts(table, chosen);
  for (Code f = 0; f < table.lists.forms.size(); ++f)
    if (chosen.per_form[f] > 0) out.forms.push_back(form_figures(table, chosen, sum, f, laid_out[f]));
  out.rules_standing = standing_of(out.attempts);
  if (out.rules_standing != Standing::too_few) out.rules = rule_figures(table.lists, sum);
  if (scope.which != Which::all) out.across = AcrossScenarios(table, chosen)();
  out.gradebook = gradebook(table, scope);
  return out;
}

Report make_report(const Table& table, const Scope& scope, const Heading& heading) {
  const auto chosen = choose(table, scope);
  return make_report(table, scope, chosen, count(table, chosen), heading);
}

}  // namespace plumbline::reports
