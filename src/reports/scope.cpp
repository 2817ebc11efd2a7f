#include "reports/scope.hpp"

#include <algorithm>
#include <iterator>

namespace plumbline::reports {

namespace {

std::uint16_t deciding_fact(const Scope& s) {
  if (s.which == Which::all) return kFinished;
  const bool first = s.which == Which::first;
  if (!s.mode) return first ? kFirstOfAll : kLastOfAll;
  if (*s.mode == Mode::practice) return first ? kFirstPractice : kLastPractice;
  return first ? kFirstAssessment : kLastAssessment;
}

/// What is left of `items` when only those of another path may stay.
void keep_common(std::vector<Code>& items, const Path& path) {
  std::vector<Code> both;
  std::set_intersection(items.begin(), items.end(), path.begin(), path.end(), std::back_inserter(both));
  items = std::move(both);
}

}  // namespace

std::vector<char> scenarios_within(const Lists& lists, const Scope& scope) {
  std::size_t most = 0;
  for (const auto& f : lists.forms) most = std::max<std::size_t>(most, f.scenario_code + std::size_t{1});
  std::vector<char> out(most, scope.module ? 0 : 1);
  if (!scope.module) return out;
  const auto& wanted = scope.module->scenarios;
  for (const auto& f : lists.forms)
    if (std::find(wanted.begin(), wanted.end(), f.scenario) != wanted.end()) out[f.scenario_code] = 1;
  return out;
}

bool within(const Attempt& a, const Scope& s) {
  return (!s.group || a.group == *s.group) && (!s.from || a.day >= *s.from) && (!s.to || a.day <= *s.to) &&
         (!s.mode || (*s.mode == Mode::assessment) == a.is(kAssessment));
}

Selection choose(const Table& table, const Scope& scope) {
  const auto& lists = table.lists;
  const auto scenarios = scenarios_within(lists, scope);
  const auto fact = deciding_fact(scope);
  Selection out;
  out.per_form.resize(lists.forms.size());
  out.common.resize(lists.forms.size());
  std::vector<std::vector<char>> trodden(lists.forms.size());
  for (std::size_t i = 0; i < table.attempts.size(); ++i) {
    const auto& a = table.attempts[i];
    if ((a.facts & fact) == 0 || !within(a, scope) || scenarios[lists.forms[a.form].scenario_code] == 0)
      continue;
    out.attempts.push_back(static_cast<Code>(i));
    auto& paths = trodden[a.form];
    if (paths.empty()) paths.resize(lists.paths.size());
    if (paths[a.path] == 0) {
      paths[a.path] = 1;
      if (out.per_form[a.form] == 0)
        out.common[a.form] = lists.paths[a.path];
      else
        keep_common(out.common[a.form], lists.paths[a.path]);
    }
    ++out.per_form[a.form];
  }
  return out;
}

}  // namespace plumbline::reports
