#pragma once
// The story as it stood at a decision, as the screens show it.

#include "faces/desktop/panels/play_views.hpp"
#include "play/session.hpp"

namespace plumbline::desktop {

/// Where decision `n` (from 0) is made: the scenes passed on the way to it, then its own. `n` may be the
/// number of decisions made: where the session stands, an ending too.
PlaceView place_view(const play::Session& session, std::size_t n, const std::vector<Portrait>& portraits);

/// Everything that was shown and decided before decision `n`.
std::vector<SpokenLine> so_far(const play::Session& session, std::size_t n,
                               const std::vector<Portrait>& portraits);

/// Everything shown of the scene at hand, for a card: the first person seen there, or who the story is about.
Person face_of(const story::Scenario& s, const story::Picture* picture,
               const std::vector<Portrait>& portraits);

}  // namespace plumbline::desktop
