#pragma once
// What there is to say about one decision, in plain words: what was done, what was found and why, why the
// tempting course tempts, what to do instead, what it costs. Kind, and never a bare right or wrong.

#include "faces/terminal/page.hpp"
#include "rules/rulebook.hpp"
#include "score/scorecard.hpp"

namespace plumbline::terminal {

enum class Depth {
  brief,  // what was found, and the reason in the trainee's own words
  usual,  // and the rules that decide, what tempts, what to do instead
  full    // and every rule that was looked at, with all sources
};

/// `worth`: what the decision was worth, where that is known.
void explain(Page& page, const rules::Rulebook& book, const score::Review& review, Depth depth,
             const score::Decided* worth = nullptr);
/// One finding: reason, rule, source; `full`: all of its sources.
void show_point(Page& page, const rules::Rulebook& book, const score::Point& point, bool full = false);

}  // namespace plumbline::terminal
