#pragma once
// The end of an attempt: what was sure and turned out differently first, then decision by decision, what is
// still open, what was made good, and whether the attempt passes. No points, no ranks.

#include "faces/terminal/page.hpp"
#include "score/debrief.hpp"

namespace plumbline::terminal {

void show_debrief(Page& page, const play::Session& session, const score::Debrief& debrief);

}  // namespace plumbline::terminal
