#pragma once
// The parts of "Who are you?" that are forms: for newcomers, and for a PIN.

#include "faces/desktop/kit/ui.hpp"
#include "faces/desktop/panels/intents.hpp"

namespace plumbline::desktop {

float draw_newcomer(Ui& ui, float x, float y, float w, const WhoView& view, Intents& wants);
float draw_pin(Ui& ui, float x, float y, float w, const WhoView& view, Intents& wants);

}  // namespace plumbline::desktop
