#pragma once
// What bears on an act: which values its verb is offered, and which parts of the situation the clauses that
// can concern it look at. Worked out from the clauses' patterns. Private to rules/: see sentence.hpp.

#include "rules/rulebook.hpp"

#include <vector>

namespace plumbline::rules {

/// Values of an act's field that make sense with a verb: not those only other verbs' clauses speak of.
Mask offered(const Rulebook& book, Index verb, Index field);

/// By field of the situation: how much the clauses that can concern this act look at it. A rule that could
/// give it a ground weighs more than others.
std::vector<int> telling(const Rulebook& book, const Act& act);

}  // namespace plumbline::rules
