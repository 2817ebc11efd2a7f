#pragma once
// Who can be called, as the rulebook (or the agency's overlay) says it, with the day on which that was last
// checked.

#include "faces/terminal/page.hpp"
#include "rules/rulebook.hpp"

namespace plumbline::terminal {

void show_contacts(Page& page, const rules::Rulebook& book);

}  // namespace plumbline::terminal
