#pragma once
// What the course, a module and the practise page have in common: headings, rows of buttons, rules that are
// due, scenarios as cards.

#include "faces/desktop/panels/chrome.hpp"

namespace plumbline::desktop {

/// The page's title and a sentence below it; returns the y for what follows.
float heading(Ui& ui, float x, float y, float w, std::string_view title, std::string_view about,
              const std::string& key);

/// Height a row of buttons needs, on as many lines as it takes.
float acts_height(const Ui& ui, float w, const std::vector<Act>& acts);
float draw_acts(Ui& ui, float x, float y, float w, const std::vector<Act>& acts, Intents& wants);

/// How many cards of at least `least` stand beside each other.
std::size_t columns(float w, float least, float gap, std::size_t most);

/// A card that says kindly that there is nothing, and what can be done instead.
float empty_card(Ui& ui, float x, float y, float w, Tone tone, std::string_view title, std::string_view about,
                 const std::vector<Act>& acts, Intents& wants, const std::string& key);

/// A due rule: its statement, the story it returns in, when. Returns the y where it ends.
float due_row(Ui& ui, float x, float y, float w, const Due& due, const std::string& key);

/// Scenarios as cards, those of a row equally high. `first`: the first button has the focus when the page
/// appears.
float draw_scenarios(Ui& ui, float x, float y, float w, const std::vector<ScenarioCard>& cards, bool first,
                     Intents& wants);

}  // namespace plumbline::desktop
