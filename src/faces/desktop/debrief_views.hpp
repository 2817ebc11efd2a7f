#pragma once
// An attempt looked back on, and the rows of those made before.

#include "faces/desktop/panels/play_views.hpp"
#include "library/attempts.hpp"
#include "score/scorecard.hpp"

namespace plumbline::desktop {

/// `space` and `mark` may be nothing. `when`: "4 March, 14:20".
DebriefView debrief_view(const play::Session& session, const solve::Space* space,
                         const std::vector<Portrait>& portraits, const std::string& when,
                         std::optional<int> mark = {});
AttemptRow attempt_row(const library::PastAttempt& a, const std::string& when);

}  // namespace plumbline::desktop
