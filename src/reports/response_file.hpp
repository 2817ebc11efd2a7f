#pragma once
// Anybody's table of responses, read from CSV into the same table that records are counted from, so that the
// figures can be held against another package. docs/statistics.md describes both files.
//
//   responses:  id,q1,q2,q3        key:  item,correct,max
//               ana,1,0,0.5              q1,B,1
//               ben,0,,1                 q2,,5
//
// First row: names. First column: who; every other cell what was earned, or with a key the option taken. An
// empty cell: not met. Everything wrong is reported at once, with its line (responses.*).

#include "base/result.hpp"
#include "reports/responses.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace plumbline::reports {

struct NamedText {
  std::string name;  // of the file
  std::string_view text;
};

/// `mark`: the points of 100 from which a person passes; without one nobody passes and the mark isn't judged.
base::Result<Table> read_responses(const NamedText& responses, const std::optional<NamedText>& key,
                                   std::optional<int> mark);

/// No more are reported; how many more there are is said.
inline constexpr std::size_t kMostComplaints = 20;
inline constexpr std::size_t kMostColumns = 10'000;

}  // namespace plumbline::reports
