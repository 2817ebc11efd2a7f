#pragma once
// Relations between rules: reading them, and refusing those that run in a circle. Private to rules/.

#include "rules/reading.hpp"

namespace plumbline::rules {

void read_relation(const Element& e, RuleIndex rule, Rulebook& into, Complaints& wrong);
/// Kinds that order rules (overrides, limits, requires, specialises, part-of, precedes, stands-for) must not
/// be cyclic.
void check_cycles(const Rulebook& book, const std::vector<base::Location>& where, Complaints& wrong);

}  // namespace plumbline::rules
