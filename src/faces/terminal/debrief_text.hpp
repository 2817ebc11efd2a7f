#pragma once
// The end of an attempt: what was sure and turned out differently first, then decision by decision with what
// it cost and the best course from there, what is still open, what was made good, the score and whether the
// attempt passes.

#include "faces/terminal/page.hpp"
#include "score/scorecard.hpp"

namespace plumbline::terminal {

void show_debrief(Page& page, const play::Session& session, const score::Debrief& debrief,
                  const score::Scorecard& card);

}  // namespace plumbline::terminal
