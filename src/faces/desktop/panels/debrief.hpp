#pragma once
// The parts of looking back on an attempt, one .cpp each (debrief_*.cpp). All take where they stand and how
// wide they are, and return the y where they end.

#include "faces/desktop/panels/after_parts.hpp"

namespace plumbline::desktop {

/// The decision whose card is shown: `selected`, kept within what there is; -1 when nothing was decided.
int selected_of(const DebriefView& view);
/// "Leave it with me", or "Decision 4" where the scene has no name.
std::string title_of(const ReviewView& r);
/// Shows a decision; when it was chosen with a key that enters it, the focus goes to its card.
void choose_decision(Ui& ui, const DebriefView& view, int decision, bool enter, Intents& wants);
/// Everything about a decision in a few words, as it is spoken.
std::string decision_in_words(const DebriefView& view, const ReviewView& r);

float draw_ending(Ui& ui, float x, float y, float w, const DebriefView& view);
float draw_verdict(Ui& ui, float x, float y, float w, const DebriefView& view);
/// A card with the verdict, `left` wide, and the chart beside it; below it where `left` is nothing.
float draw_result_cards(Ui& ui, float x, float y, float w, float left, const DebriefView& view,
                        const Ui::Contents& verdict, Intents& wants);
/// Decisions to look at again first, as rows, or as chips where there is little room.
float draw_decision_list(Ui& ui, float x, float y, float w, const DebriefView& view, bool chips,
                         Intents& wants);
float draw_domains(Ui& ui, float x, float y, float w, const DebriefView& view);
/// The card of the decision selected.
float draw_decision(Ui& ui, float x, float y, float w, const DebriefView& view, Intents& wants);
/// The first thing of that card that can be operated.
std::string first_of_card(const DebriefView& view, int decision);
bool has_open_ends(const DebriefView& view);
/// What was left undone, what was put right and what wasn't.
float draw_open_ends(Ui& ui, float x, float y, float w, const DebriefView& view, Intents& wants);

}  // namespace plumbline::desktop
