#pragma once
// What made a condition come out as it did, for messages to authors: the variables it looked at, and their
// values.

#include "story/scenario.hpp"

#include <string>
#include <vector>

namespace plumbline::story {

/// "posted is no and trust is 2", in the order given; "" for none.
std::string shown(const Scenario& s, Packed vars, const std::vector<std::int16_t>& variables);

/// Why a condition of this scenario doesn't hold: the variables it looked at on the way to its answer, or
/// the message of a fault. "" when it holds.
std::string why_not(const Scenario& s, const Condition& c, Packed vars);

}  // namespace plumbline::story
