#pragma once
// Attempts as rows: what they came to under each rulebook, breaches, trainer's notes, and what can be done
// with them. On a person's own page and on the trainer's page about a person.

#include "faces/desktop/panels/chrome.hpp"
#include "faces/desktop/panels/record_views.hpp"

namespace plumbline::desktop {

/// Whose page the rows are on: the person's own looks back and goes on, the trainer's replays.
enum class RowsFor : std::uint8_t { oneself, trainer };

/// Rows with hairlines between them, a part of a long list at a time. Ids begin with "attempt/" and the
/// number of the row. Returns the y where they end.
float draw_record_rows(Ui& ui, float x, float y, float w, const std::vector<RecordRow>& rows, RowsFor whose,
                       Intents& wants);

/// What it came to, one block a rulebook, side by side where there is room. Returns the y where they end.
float draw_scores(Ui& ui, float x, float y, float w, const std::vector<ScoreLine>& scores,
                  const std::string& key);

/// Notes to discuss, in a quiet area. Where `take_back` holds, each has a button for it. Returns the y where
/// they end.
float draw_notes(Ui& ui, float x, float y, float w, const std::vector<NoteView>& notes,
                 const std::string& key, bool take_back, Intents& wants);

}  // namespace plumbline::desktop
