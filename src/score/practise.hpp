#pragma once
// What to practise next. A rule that was missed comes back, in a different scenario where there is one, about
// 2, 7 and 21 days later; kept each time it is due, it is learned. Missed again, it starts anew. Spacing
// beats massing (Latimier et al. 2021); growing intervals keep more in mind meanwhile (Kang et al. 2014):
// docs/scoring.md.
//
// Days are whole numbers since any day one likes; today is one of them, and the clock is somebody else's.
// Results later than today are left out. The order of what is passed in never matters.

#include <array>
#include <string>
#include <vector>

namespace plumbline::score {

/// After a miss, and after each time the rule was kept when it was due.
inline constexpr std::array<int, 3> kDaysBetween{2, 7, 21};

/// What came of one attempt. A rule both missed and met in it, or on that day, was missed.
struct PastResult {
  std::string scenario;  // id
  int day = 0;
  std::vector<std::string> missed, met;  // ids of rules (Scorecard::missed, ::met)
};

/// A scenario and the rules it exercises.
struct Exercise {
  std::string scenario, title;
  std::vector<std::string> rules;
};

struct Practice {
  std::string rule;
  int due = 0;           // day
  bool overdue = false;  // that day is past
  std::string scenario;  // where to practise it; empty when no scenario exercises it
  std::string why;       // one sentence
  bool operator==(const Practice&) const = default;
};

/// Every rule that was missed and isn't learned yet, those due first on top. The scenario exercises the rule
/// and isn't one it was last missed in, if there is another; of several the one that covers most of what is
/// due by then, then the one played longest ago, then by id.
std::vector<Practice> practise_next(const std::vector<PastResult>& past,
                                    const std::vector<Exercise>& exercises, int today);

}  // namespace plumbline::score
