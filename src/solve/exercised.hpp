#pragma once
// Which rules the decisions of a scenario bring up, for good or ill: for coverage, and for choosing where to
// practise a rule.

#include "solve/space.hpp"

#include <string>
#include <vector>

namespace plumbline::solve {

/// Ids of the rules found or named in some state that can be reached, sorted. Of a compound decision every
/// part is looked at by itself, and the cheapest and the dearest whole.
std::vector<std::string> rules_exercised(const Space& space);

}  // namespace plumbline::solve
