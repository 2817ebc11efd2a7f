#pragma once
// The parts of the advisor (advisor_*.cpp): the sentence with its slots, what would follow, what would change
// it. All take where they stand and how wide they are, and return the y where they end.

#include "faces/desktop/panels/after_parts.hpp"

namespace plumbline::desktop {

/// Whether a slot is among those of the sentence (the others say what is the case).
bool in_sentence(const AdvisorView& view, int slot);
/// The sentence, its slots as targets within the running text ("slot/2").
float draw_sentence(Ui& ui, float x, float y, float w, const AdvisorView& view, Intents& wants);
/// The slots that say what is the case, as targets with their label.
float draw_facts(Ui& ui, float x, float y, float w, const AdvisorView& view, Intents& wants);
/// The choices of the open slot ("choice/3"), and what the one looked at means.
float draw_choices(Ui& ui, float x, float y, float w, const AdvisorView& view, Intents& wants);
/// Verdict, findings, what follows, the notice; a card of its own.
Box draw_advice(Ui& ui, float x, float y, float w, const AdvisorView& view, Intents& wants);
/// Neighbouring cases with another verdict, as targets ("change/0").
float draw_changes(Ui& ui, float x, float y, float w, const AdvisorView& view, Intents& wants);

}  // namespace plumbline::desktop
