#pragma once
// Plays a log without a person and writes the same text: the transcript of an attempt.

#include "faces/terminal/page.hpp"
#include "play/session.hpp"
#include "solve/space.hpp"

#include <optional>

namespace plumbline::terminal {

/// What is shown after the last decision of the session: the world, then, in practice and unless the scene is
/// quiet, the explanation. `space`: what can still be lost, if that is known.
void show_consequence(Page& page, const play::Session& session, const solve::Space* space);

/// Everything an attempt shows, from the title on; the debrief too if the scenario was played to its end. The
/// attempt must fit the stage (Session::resume succeeds). Returns false when it doesn't. `mark`: one that was
/// set by a course.
bool show_recorded(Page& page, const play::Stage& stage, const play::Attempt& attempt,
                   const solve::Space* space = nullptr, std::optional<int> mark = {});

}  // namespace plumbline::terminal
