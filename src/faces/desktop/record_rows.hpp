#pragma once
// Attempts as the record shows them, to a trainee and to a trainer.

#include "faces/desktop/panels/record_views.hpp"
#include "faces/desktop/surroundings.hpp"

namespace plumbline::desktop {

/// What it came to, as first scored, then under newer rulebooks: one line for each.
std::vector<ScoreLine> score_lines(const library::PastAttempt& a);
RecordRow record_row(const library::PastAttempt& a, const Surroundings& with);
/// Notes on the whole attempt and on its decisions, with where they belong.
std::vector<NoteView> note_views(const library::PastAttempt& a, const Surroundings& with);

}  // namespace plumbline::desktop
