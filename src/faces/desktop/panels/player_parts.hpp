#pragma once
// The parts the player's screen is put together from. Each draws at (x, y) in the width w and returns the y
// where it ends; what is wanted is added to the intents. The questions (ask_*.cpp) take a draft from the view
// and hand a changed copy back; they keep nothing.

#include "faces/desktop/panels/parts.hpp"

namespace plumbline::desktop {

/// One column, or the scene beside the question.
inline bool wide_enough(const Ui& ui) { return ui.room() >= 900; }

// --- place.cpp
/// A card with the place, when and who, and below it (or beside it: `across`) what `body` draws, which is
/// `height` high in a width.
float draw_scene(Ui& ui, float x, float y, float w, const PlaceView& place, bool across,
                 const std::function<float(float)>& height, const Ui::Contents& body);
/// The story's lines; what somebody says as a quotation with the speaker's face.
float draw_lines(Ui& ui, float x, float y, float w, const std::vector<SpokenLine>& lines);
float lines_height(const Ui& ui, float w, const std::vector<SpokenLine>& lines);

// --- player_parts.cpp
float draw_timer(Ui& ui, float x, float y, float w, const TimerView& timer, bool quiet, Intents& wants);
float draw_scene_help(Ui& ui, float x, float y, float w, const std::vector<Contact>& contacts);
/// A message in a toned area; nothing when it is empty.
float draw_note(Ui& ui, float x, float y, float w, const std::string& text, Tone tone,
                const std::string& key);
/// What leads on from here: the main button, the way back, what happened so far.
std::vector<Act> acts_of(const PlayerView& view);

// --- ask_*.cpp
/// Whether the question takes the whole width, below the scene.
bool asks_for_width(AskKind kind);
float draw_ask(Ui& ui, float x, float y, float w, const PlayerView& view, Intents& wants);
float draw_choose(Ui& ui, float x, float y, float w, const PlayerView& view, Intents& wants);
float draw_select(Ui& ui, float x, float y, float w, const PlayerView& view, Intents& wants);
float draw_form(Ui& ui, float x, float y, float w, const PlayerView& view, Intents& wants);
float draw_grid(Ui& ui, float x, float y, float w, const PlayerView& view, Intents& wants);
float draw_redact(Ui& ui, float x, float y, float w, const PlayerView& view, Intents& wants);
float draw_order(Ui& ui, float x, float y, float w, const PlayerView& view, Intents& wants);

inline bool is_on(const std::vector<bool>& list, std::size_t i) { return i < list.size() && list[i]; }
/// The draft with that entry of `ticked` turned round; the list has room for `count` at least.
Draft toggled(const Draft& draft, std::size_t i, std::size_t count);

// --- player_why.cpp, player_after.cpp
float draw_why(Ui& ui, float x, float y, float w, const PlayerView& view, const Page& page, Intents& wants);
float draw_after(Ui& ui, float x, float y, float w, const PlayerView& view, const Page& page, Intents& wants);

}  // namespace plumbline::desktop
