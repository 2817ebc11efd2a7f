#pragma once
// The advisor's question and answer as text on a page.

#include "faces/terminal/page.hpp"
#include "rules/advisor.hpp"
#include "rules/sentence.hpp"

namespace plumbline::command {

/// The verdict with its reasons, what follows, what would change it, and that law and agency policy prevail.
/// `first`: the number of the first change, 0 for none.
void show_advice(terminal::Page& page, const rules::Rulebook& book, const rules::Advice& advice,
                 std::size_t first = 0);

/// "1. the landlord: Whoever lets the client a home. (chosen)"
void show_choices(terminal::Page& page, const rules::Slot& slot);

}  // namespace plumbline::command
