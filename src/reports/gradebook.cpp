#include "reports/gradebook.hpp"

#include <algorithm>

namespace plumbline::reports {

namespace {

void add(Grade& g, const Attempt& a) {
  ++g.attempts;
  g.last_day = std::max(g.last_day, a.day);
  if (!a.is(kFinished)) return;
  ++g.finished;
  if (a.is(kPassed)) {
    if (!g.passed_day || a.day < *g.passed_day) g.passed_day = a.day;
    g.passed = true;
  }
  if (a.score == kNoScore) return;
  const int score = a.score;
  if (!g.first) g.first = score;
  g.last = score;
  g.best = std::max(g.best.value_or(score), score);
}

/// Grades as the table lies: by scenario, then trainee, with the table's codes.
std::vector<Grade> grades_as_they_lie(const Table& table, const Scope& scope) {
  const auto wanted = scenarios_within(table.lists, scope);
  std::vector<Grade> out;
  for (const auto& a : table.attempts) {
    const auto scenario = table.lists.forms[a.form].scenario_code;
    if (wanted[scenario] == 0 || !within(a, scope)) continue;
    if (out.empty() || out.back().trainee != a.trainee || out.back().scenario != scenario) {
      out.push_back({});
      out.back().trainee = a.trainee;
      out.back().scenario = scenario;
      out.back().last_day = a.day;
    }
    add(out.back(), a);
  }
  return out;
}

/// Places for codes that occur, in their order.
std::vector<Code> places(std::vector<char>& seen) {
  std::vector<Code> out(seen.size(), kNone);
  Code next = 0;
  for (std::size_t i = 0; i < seen.size(); ++i)
    if (seen[i] != 0) out[i] = next++;
  return out;
}

}  // namespace

Gradebook gradebook(const Table& table, const Scope& scope) {
  const auto& lists = table.lists;
  const auto lying = grades_as_they_lie(table, scope);
  std::vector<char> trainees(lists.trainees.size()), scenarios(lists.forms.size());
  std::vector<std::size_t> begins(lists.trainees.size() + 1);
  for (const auto& g : lying) {
    trainees[g.trainee] = scenarios[g.scenario] = 1;
    ++begins[g.trainee + 1];
  }
  for (std::size_t t = 1; t < begins.size(); ++t) begins[t] += begins[t - 1];
  const auto trainee_at = places(trainees), scenario_at = places(scenarios);

  Gradebook out;
  for (std::size_t t = 0; t < trainees.size(); ++t)
    if (trainees[t] != 0) out.trainees.push_back(lists.trainees[t]);
  out.scenarios.resize(static_cast<std::size_t>(std::count(scenarios.begin(), scenarios.end(), 1)));
  for (const auto& f : lists.forms)  // the newest title stands
    if (scenarios[f.scenario_code] != 0) out.scenarios[scenario_at[f.scenario_code]] = {f.scenario, f.title};
  out.grades.resize(lying.size());
  for (const auto& g : lying) {
    auto& placed = out.grades[begins[g.trainee]++];
    placed = g;
    placed.trainee = trainee_at[g.trainee];
    placed.scenario = scenario_at[g.scenario];
  }
  return out;
}

std::vector<Standings> over_all(const Gradebook& book) {
  std::vector<Standings> out;
  for (const auto& g : book.grades) {
    if (out.empty() || out.back().trainee != g.trainee)
      out.push_back({g.trainee, 0, 0, 0, book.scenarios.size(), g.last_day});
    auto& s = out.back();
    s.attempts += g.attempts;
    s.done += g.finished > 0 ? 1 : 0;
    s.passed += g.passed ? 1 : 0;
    s.last_day = std::max(s.last_day, g.last_day);
  }
  return out;
}

}  // namespace plumbline::reports
