#pragma once
// How a rule stands beside the others, said in words, for whoever reads about it.

#include "rules/rulebook.hpp"

#include <string>
#include <vector>

namespace plumbline::rules {

/// "overrides confidentiality.default", "is limited by ..." from either side; each in a line of its own.
std::vector<std::string> relations_in_words(const Rulebook& book, RuleIndex rule);

}  // namespace plumbline::rules
