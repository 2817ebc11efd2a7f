#pragma once
// Somebody who can be called, in one line of plain words.

#include "rules/rulebook.hpp"

#include <string>

namespace plumbline::rules {

/// "Crisis line: call 988 or text 988, at any hour. Free."
std::string contact_in_words(const Contact& c);

}  // namespace plumbline::rules
