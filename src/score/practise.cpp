#include "score/practise.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>

namespace plumbline::score {

namespace {

/// What happened to one rule on one day.
struct Day {
  bool met = false;
  std::set<std::string> missed_in;  // scenarios
};

/// Where a rule stands.
struct Course {
  int missed_on = 0, due = 0;
  std::size_t kept = 0;  // times when it was due, since it was missed
  std::set<std::string> missed_in;
  bool learned() const { return kept == kDaysBetween.size(); }
};

using Days = std::map<int, Day>;
using Courses = std::map<std::string, Course>;

std::map<std::string, Days> days_of(const std::vector<PastResult>& past, int today) {
  std::map<std::string, Days> out;
  for (const auto& r : past) {
    if (r.day > today) continue;
    for (const auto& id : r.missed) out[id][r.day].missed_in.insert(r.scenario);
    for (const auto& id : r.met) out[id][r.day].met = true;
  }
  return out;
}

/// Nothing to practise when the rule was never missed, or is learned.
bool follow(const Days& days, Course& c) {
  bool missed = false;
  for (const auto& [day, what] : days) {
    if (!what.missed_in.empty()) {
      missed = true;
      c = {day, day + kDaysBetween[0], 0, what.missed_in};
    } else if (missed && !c.learned() && day >= c.due && ++c.kept < kDaysBetween.size()) {
      c.due = day + kDaysBetween[c.kept];
    }
  }
  return missed && !c.learned();
}

std::map<std::string, int> last_played(const std::vector<PastResult>& past, int today) {
  std::map<std::string, int> out;
  for (const auto& r : past)
    if (r.day <= today) out[r.scenario] = std::max(out.emplace(r.scenario, r.day).first->second, r.day);
  return out;
}

bool exercises(const Exercise& e, const std::string& rule) {
  return std::find(e.rules.begin(), e.rules.end(), rule) != e.rules.end();
}

class Planner {
 public:
  Planner(const std::vector<PastResult>& past, const std::vector<Exercise>& all, int today)
      : all_(all), today_(today), played_(last_played(past, today)) {
    for (const auto& [id, days] : days_of(past, today))
      if (Course c; follow(days, c)) courses_[id] = c;
  }

  std::vector<Practice> plan() const {
    std::vector<Practice> out;
    for (const auto& [id, c] : courses_) {
      const auto* e = where(id, c);
      out.push_back({id, c.due, c.due < today_, e == nullptr ? "" : e->scenario, why(id, c, e)});
    }
    std::sort(out.begin(), out.end(), [](const Practice& a, const Practice& b) {
      return std::tie(a.due, a.rule) < std::tie(b.due, b.rule);
    });
    return out;
  }

 private:
  /// Rules due by the day this one is practised that a scenario exercises.
  int covers(const Exercise& e, int due) const {
    int out = 0;
    for (const auto& [id, c] : courses_) out += c.due <= std::max(due, today_) && exercises(e, id) ? 1 : 0;
    return out;
  }

  const Exercise* where(const std::string& rule, const Course& c) const {
    const auto rank = [&](const Exercise& e) {
      const auto played = played_.find(e.scenario);
      return std::tuple(c.missed_in.count(e.scenario) != 0, -covers(e, c.due),
                        played == played_.end() ? std::numeric_limits<int>::min() : played->second,
                        e.scenario);
    };
    const Exercise* best = nullptr;
    for (const auto& e : all_)
      if (exercises(e, rule) && (best == nullptr || rank(e) < rank(*best))) best = &e;
    return best;
  }

  std::string title(const std::string& scenario) const {
    for (const auto& e : all_)
      if (e.scenario == scenario) return e.title;
    return scenario;
  }

  static std::string days(int n) { return n == 1 ? "1 day" : fmt::format("{} days", n); }

  std::string why(const std::string& rule, const Course& c, const Exercise* e) const {
    const auto missed =
        fmt::format("missed {} in {}", c.missed_on == today_ ? "today" : days(today_ - c.missed_on) + " ago",
                    title(*c.missed_in.begin()));
    const auto kept = c.kept == 0   ? std::string()
                      : c.kept == 1 ? ", kept once since"
                                    : fmt::format(", kept {} times since", c.kept);
    const auto due = c.due == today_  ? std::string("due today")
                     : c.due > today_ ? "due in " + days(c.due - today_)
                                      : "due for " + days(today_ - c.due);
    if (e == nullptr)
      return fmt::format("It was {}{}, and is {}; no scenario here exercises it.", missed, kept, due);
    if (c.missed_in.count(e->scenario) != 0)
      return fmt::format("It was {}{}, and is {}; no other scenario here exercises it.", missed, kept, due);
    const int others = covers(*e, c.due) - (exercises(*e, rule) ? 1 : 0);
    const auto also = others == 0   ? std::string()
                      : others == 1 ? " with another rule that is due"
                                    : fmt::format(" with {} other rules that are due", others);
    return fmt::format("It was {}{}, and is {}; {} asks for it in another setting{}.", missed, kept, due,
                       e->title, also);
  }

  const std::vector<Exercise>& all_;
  int today_;
  std::map<std::string, int> played_;
  Courses courses_;
};

}  // namespace

std::vector<Practice> practise_next(const std::vector<PastResult>& past,
                                    const std::vector<Exercise>& exercises, int today) {
  return Planner(past, exercises, today).plan();
}

}  // namespace plumbline::score
