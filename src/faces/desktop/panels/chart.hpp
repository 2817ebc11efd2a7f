#pragma once
// The course of an attempt, as after a game of chess: what was at stake at each decision, what was lost, and
// the best score that was still possible after it.

#include "faces/desktop/panels/chrome.hpp"

namespace plumbline::desktop {

/// Whether there is anything to draw: the scores must be exact.
bool has_chart(const DebriefView& view);
/// Draws title, legend and chart at least `high` high; every decision is a target ("chart/0"). More decisions
/// than fit are shown in parts, the part with the one selected. Returns the y where it ends.
float draw_chart(Ui& ui, float x, float y, float w, float high, const DebriefView& view, Intents& wants);

}  // namespace plumbline::desktop
