#pragma once
// What an attempt was worth, in plain words: the score and the mark, what was lost, what was still possible,
// which subjects were kept. No ranks, no praise and no scolding.

#include "faces/terminal/page.hpp"
#include "rules/rulebook.hpp"
#include "score/scorecard.hpp"

#include <vector>

namespace plumbline::terminal {

/// The score, whether the attempt passes, and the subjects it touched.
void show_score(Page& page, const rules::Rulebook& book, const score::Scorecard& card);
/// One line per decision: "Friday: Ask him what he means".
void show_course(Page& page, const std::vector<score::Leg>& legs);

}  // namespace plumbline::terminal
