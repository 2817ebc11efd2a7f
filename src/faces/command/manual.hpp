#pragma once
// docs/rulebook.md: the words a case can be stated with, and how to state one, for somebody who has never
// seen the code. Written from the rulebook, so that it can't fall behind.

#include "rules/rulebook.hpp"

#include <string>

namespace plumbline::command {

/// Markdown, ended by a line break.
std::string manual_text(const rules::Rulebook& book);

}  // namespace plumbline::command
