#pragma once
// Days, scores and modes as both documents say them.

#include <optional>
#include <string>

namespace plumbline::print {

/// "22 November 2026".
std::string long_day(int day);
/// "22 Nov 2026".
std::string short_day(int day);
/// "86.5", "100".
std::string of_tenths(int tenths);
/// "86.5 of 100, mark 70", with "(provisional)" where it is; "" without a score.
std::string score_and_mark(std::optional<int> tenths, std::optional<int> mark, bool provisional);

}  // namespace plumbline::print
