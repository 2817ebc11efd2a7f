#pragma once
// What the rulebook tests, said in words: for the page of a rule and for the manual. The names are those an
// author writes, so that a clause can be turned into a case.

#include "rules/rulebook.hpp"

#include <string>
#include <string_view>

namespace plumbline::rules {

/// "court or police", "client or @able", "none" ... Sets are named where all of their values are meant.
std::string values_in_words(const Vocabulary& v, const Field& f, Mask values, std::string_view last = "or");
/// "disclose, if to is court; what is @personal; demand is order".
std::string pattern_in_words(const Vocabulary& v, const Pattern& p);
/// A whole clause in a sentence or two.
std::string clause_in_words(const Rulebook& book, const Clause& c);
/// "life and law", by level from 1 to 7.
std::string level_in_words(int level);
/// "critical (10 points)".
std::string severity_in_words(const Rulebook& book, Index severity);

}  // namespace plumbline::rules
