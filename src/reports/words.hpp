#pragma once
// What figures and flags are called where people read them: one wording for terminal and paper.

#include "reports/report.hpp"

#include <string>

namespace plumbline::reports {

/// "0.43", "-0.10"; "–" where there is none.
std::string two_places(const std::optional<double>& n);
/// "43 %"; "–" where there is none.
std::string percent(const std::optional<double>& share);
/// "86.5" for 865 tenths; "–" for kNoScore.
std::string tenths(int score);
/// "2026-11-22"; "" for day 0, which stands for no date.
std::string day_words(int day);
/// "too few: 12 of 30", "unstable below 100", "".
std::string standing_words(Standing s, std::uint64_t n);
/// "too easy" ...
std::string_view flag_words(Flag f);
/// What a trainer should do about it, in a sentence.
std::string_view flag_advice(Flag f);
/// "first finished attempt of each person, assessment, 2026-01-01 to 2026-06-30"
std::string scope_words(const Report& report);
/// "Ninety days 1.0"
std::string form_name(const FormFigures& f);
/// The title of a decision, or the scene's name.
const std::string& item_name(const ItemFigures& item);

}  // namespace plumbline::reports
