#pragma once
// Between what is put together on the screen and a decision of the engine.

#include "faces/desktop/panels/play_views.hpp"
#include "play/session.hpp"

namespace plumbline::desktop {

/// Nothing chosen yet, of the right shape for a question.
Draft fresh_draft(const story::Interaction& ask);
/// Of the right shape: a draft kept on disk may belong to something else.
bool fits(const story::Interaction& ask, const Draft& d);
play::Decision decision_of(const story::Interaction& ask, const Draft& d);
/// Why it can't be decided yet, in plain words; "" when it can.
std::string problem_of(const story::Interaction& ask, story::Packed vars, const Draft& d);

play::Confidence confidence_of(const Draft& d);

/// The question as it is shown: options in the order of the session, people with their portraits.
AskView ask_view(const play::Session& session, const std::vector<Portrait>& portraits);
Person person_of(const story::Scenario& s, std::size_t cast, story::Mood mood,
                 const std::vector<Portrait>& portraits);

}  // namespace plumbline::desktop
