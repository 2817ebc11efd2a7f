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
    g.passed_day = g.passed ? std::min(g.passed_day, a.day) : a.day;
    g.passed = true;
  }
  if (a.score == kNoScore) return;
  if (g.first == kNoScore) g.first = a.score;
  g.last = a.score;
  g.best = std::max(g.best, a.score);
}

/// Grades as the table lies: by scenario, then trainee, with the table's codes.
std::vector<Grade> grades_as_they_lie(const Table& table, const Scope& scope) {
  const auto wanted = scenarios_within(table.lists, scope);
  std::vector<Grade> out;
  out.reserve(table.attempts.size());  // moving a million grades about costs more than the room
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
  Gradebook out;
  out.grades = grades_as_they_lie(table, scope);
  std::vector<char> trainees(lists.trainees.size()), scenarios(lists.forms.size());
  for (const auto& g : out.grades) trainees[g.trainee] = scenarios[g.scenario] = 1;
  const auto trainee_at = places(trainees), scenario_at = places(scenarios);
  for (std::size_t t = 0; t < trainees.size(); ++t)
    if (trainees[t] != 0) out.trainees.push_back(lists.trainees[t]);
  out.scenarios.resize(static_cast<std::size_t>(std::count(scenarios.begin(), scenarios.end(), 1)));
  for (const auto& f : lists.forms)  // the newest title stands
    if (scenarios[f.scenario_code] != 0) out.scenarios[scenario_at[f.scenario_code]] = {f.scenario, f.title};
  for (auto& g : out.grades) {
    g.trainee = trainee_at[g.trainee];
    g.scenario = scenario_at[g.scenario];
  }
  return out;
}

std::vector<std::size_t> by_trainee(const Gradebook& book) {
  std::vector<std::size_t> next(book.trainees.size() + 1), out(book.grades.size());
  for (const auto& g : book.grades) ++next[g.trainee + 1];
  for (std::size_t t = 1; t < next.size(); ++t) next[t] += next[t - 1];
  for (std::size_t i = 0; i < book.grades.size(); ++i) out[next[book.grades[i].trainee]++] = i;
  return out;
}

std::vector<Standings> over_all(const Gradebook& book) {
  std::vector<Standings> out(book.trainees.size());
  for (Code t = 0; t < out.size(); ++t) {
    out[t].trainee = t;
    out[t].of = book.scenarios.size();
  }
  for (const auto& g : book.grades) {
    auto& s = out[g.trainee];
    s.last_day = s.attempts == 0 ? g.last_day : std::max(s.last_day, g.last_day);
    s.attempts += g.attempts;
    s.done += g.finished > 0 ? 1 : 0;
    s.passed += g.passed ? 1 : 0;
  }
  return out;
}

}  // namespace plumbline::reports
