#pragma once
// What an attempt was worth, in plain words: the score and the mark, what was lost, what was still possible,
// which subjects were kept. No ranks, no praise and no scolding.

#include "faces/terminal/page.hpp"
#include "rules/rulebook.hpp"
#include "score/scorecard.hpp"

#include <string>
#include <vector>

namespace plumbline::terminal {

/// The score, whether the attempt passes, and the subjects it touched.
void show_score(Page& page, const rules::Rulebook& book, const score::Scorecard& card);
/// One line per decision: "Friday: Ask him what he means".
void show_course(Page& page, const std::vector<score::Leg>& legs);
/// "Against the best choice here it lost 10 points; 14 were at stake.", "" when there is nothing to say.
std::string loss_in_words(const score::Decided& d);
/// "1 point", "10 points".
std::string points_in_words(int n);
/// "Court orders" for court-order.
std::string domain_in_words(const std::string& id);

}  // namespace plumbline::terminal
