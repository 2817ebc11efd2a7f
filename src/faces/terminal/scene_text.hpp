#pragma once
// The story as it stands in a session: scenes, what the world shows, the ending.

#include "faces/terminal/page.hpp"
#include "play/session.hpp"

namespace plumbline::terminal {

/// Scenes passed since the last decision, then the scene or ending the session has come to (without its
/// question).
void show_place(Page& page, const play::Session& session);
/// What the last decision brought about.
void show_world(Page& page, const play::Moved& moved);
/// What was decided, in the scene's words.
void show_decided(Page& page, const play::Session& session, play::Decision d, bool late);
/// "Ninety days", "about 12 minutes" and what the scenario is about.
void show_title(Page& page, const play::Session& session);

}  // namespace plumbline::terminal
