#pragma once
// One decision, explained: the verdict by badge and words, what was done and why, the rule with its source,
// why the wrong way tempts, what would have been right, what to take along, what it cost. The player shows it
// after a decision, the debrief for the decision that is selected. It stands on whatever ground the caller
// has put down, usually a card, and goes from two columns to one where there is less room.

#include "faces/desktop/panels/chrome.hpp"

namespace plumbline::desktop {

/// What is shown of a review, and under which names.
struct ReviewLook {
  std::string key = "review";  // begins the ids of its links and the keys of its passages
  bool heading = true;         // the verdict and the cost above it all; else the verdict stands in the text
  bool world = false;          // what happened then
  bool loss = true;            // what it cost, in a sentence
};

/// Returns the y where it ends.
float draw_review(Ui& ui, float x, float y, float w, const ReviewView& review, const ReviewLook& look,
                  Intents& wants);

/// A sentence that is quoted: serif italics beside an accent bar. Returns the y where it ends.
float draw_quotation(Ui& ui, float x, float y, float w, std::string_view text, const Setting& how);

/// Words that lead somewhere: underlined, with an arrow. Returns whether they were followed; `end` is the y
/// where they end.
bool draw_link(Ui& ui, float x, float y, float w, std::string id, std::string_view words,
               std::string_view say, float& end);

}  // namespace plumbline::desktop
