#pragma once
// Who has done what: a line per trainee and scenario, and one per trainee over all of them. Practice repeats
// and unfinished attempts are seen here, whatever the statistics count.

#include "reports/scope.hpp"

#include <string>
#include <vector>

namespace plumbline::reports {

/// Small, since an academy has a million of them.
struct Grade {
  Code trainee = 0, scenario = 0;  // indices into Gradebook's lists
  std::uint32_t attempts = 0, finished = 0;
  /// Tenths, of the finished attempts with an exact score; kNoScore where there is none.
  std::int16_t first = kNoScore, last = kNoScore, best = kNoScore;
  bool passed = false;
  int last_day = 0;    // of the last attempt, finished or not
  int passed_day = 0;  // of the first that passed
  bool operator==(const Grade&) const = default;
};

struct Gradebook {
  struct Scenario {
    std::string id, title;
    bool operator==(const Scenario&) const = default;
  };
  std::vector<Person> trainees;  // those with a grade, by name
  std::vector<Scenario> scenarios;
  std::vector<Grade> grades;  // by scenario, then trainee
  bool operator==(const Gradebook&) const = default;
};

Gradebook gradebook(const Table& table, const Scope& scope);

/// One trainee over all scenarios of the gradebook.
struct Standings {
  Code trainee = 0;
  std::uint32_t attempts = 0;
  std::size_t done = 0, passed = 0, of = 0;  // scenarios
  int last_day = 0;
};
std::vector<Standings> over_all(const Gradebook& book);

/// Where the grades lie, by trainee and then scenario.
std::vector<std::size_t> by_trainee(const Gradebook& book);

}  // namespace plumbline::reports
