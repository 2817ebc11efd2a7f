#pragma once
// One rule in full: what it says, why, when it applies, where it comes from, how it stands to others.

#include "faces/desktop/panels/chrome.hpp"

namespace plumbline::desktop {

/// Returns the y where it ends.
float draw_rule_page(Ui& ui, float x, float y, float w, const RulePage& page, Tone tone, Intents& wants);

}  // namespace plumbline::desktop
