#pragma once
// How far a trainee has come in a course, from what came of the attempts. Days are whole numbers
// (base/date.hpp); today is one of them, and the clock is somebody else's. Results later than today are left
// out. The order of the results never matters.
//
// A scenario of a module for practice is done once an attempt at it was finished, in whatever mode. In a
// module for assessment it is done once an attempt in that mode was passed: finished, with an exact score
// that reaches the module's mark, and no critical breach uncorrected. Another version of a story counts as
// the story does. A module is finished when all of its scenarios are done; until then it is locked while a
// module it comes after isn't finished.

#include "score/scorecard.hpp"
#include "story/course.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plumbline::score {

/// What came of one attempt.
struct CourseResult {
  std::string scenario;  // id
  int day = 0;
  play::Mode mode = play::Mode::practice;
  bool finished = false;
  std::optional<Score> score;  // nothing where it isn't exact
  bool breach_stands = false;
};
CourseResult course_result(const Scorecard& card, int day);

/// Whether that attempt does one of the scenarios of the module.
bool counts(const CourseResult& result, const story::Module& module);

enum class ModuleState : std::uint8_t { locked, open, finished };
std::string_view to_string(ModuleState s);

struct ModuleProgress {
  std::size_t done = 0, of = 0;  // scenarios
  ModuleState state = ModuleState::open;
  std::string next;                    // id of the first scenario that isn't done; empty when all are
  std::optional<int> finished_day;     // the day on which the last of them was done
  std::vector<std::size_t> waits_for;  // modules to be finished first that aren't, as places in the course
  bool overdue = false;                // not finished, and its last day is past
  std::vector<bool> scenarios;         // which are done, in the order of the module
  bool operator==(const ModuleProgress&) const = default;
};

/// One for each module, in their order.
std::vector<ModuleProgress> progress(const story::Course& course, const std::vector<CourseResult>& results,
                                     int today);

}  // namespace plumbline::score
