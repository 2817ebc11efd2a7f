#include "score/progress.hpp"

#include <algorithm>

namespace plumbline::score {

bool counts(const CourseResult& r, const story::Module& m) {
  if (!r.finished) return false;
  if (m.mode == story::CourseMode::practice) return true;
  return r.mode == play::Mode::assessment && !r.breach_stands && r.score &&
         r.score->reaches(m.mark.value_or(kProvisionalMark));
}

namespace {

/// The first day on which the scenario was done.
std::optional<int> done_on(const std::string& scenario, const story::Module& m,
                           const std::vector<CourseResult>& results, int today) {
  std::optional<int> out;
  for (const auto& r : results)
    if (r.scenario == scenario && r.day <= today && counts(r, m)) out = std::min(out.value_or(r.day), r.day);
  return out;
}

ModuleProgress of_one(const story::Module& m, const std::vector<CourseResult>& results, int today) {
  ModuleProgress out;
  out.of = m.scenarios.size();
  std::optional<int> last;
  for (const auto& s : m.scenarios) {
    const auto day = done_on(s.scenario, m, results, today);
    out.scenarios.push_back(day.has_value());
    if (day) {
      ++out.done;
      last = std::max(last.value_or(*day), *day);
    } else if (out.next.empty()) {
      out.next = s.scenario;
    }
  }
  if (out.done == out.of) {
    out.state = ModuleState::finished;
    out.finished_day = last;
  }
  out.overdue = out.state != ModuleState::finished && m.due && today > *m.due;
  return out;
}

}  // namespace

CourseResult course_result(const Scorecard& card, int day) {
  return {card.scenario,
          day,
          card.mode,
          card.finished,
          card.exact ? std::optional(card.score()) : std::nullopt,
          card.breach_stands()};
}

std::string_view to_string(ModuleState s) {
  return s == ModuleState::locked ? "locked" : s == ModuleState::open ? "open" : "finished";
}

std::vector<ModuleProgress> progress(const story::Course& course, const std::vector<CourseResult>& results,
                                     int today) {
  std::vector<ModuleProgress> out;
  out.reserve(course.modules.size());
  for (const auto& m : course.modules) out.push_back(of_one(m, results, today));
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (out[i].state == ModuleState::finished) continue;
    for (const auto other : course.modules[i].after)
      if (out[other].state != ModuleState::finished) out[i].waits_for.push_back(other);
    if (!out[i].waits_for.empty()) out[i].state = ModuleState::locked;
  }
  return out;
}

}  // namespace plumbline::score
