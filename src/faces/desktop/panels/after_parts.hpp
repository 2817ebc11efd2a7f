#pragma once
// What the looking back, the results and the advisor have in common: rules as links, findings as rows, small
// icon buttons.

#include "faces/desktop/panels/chrome.hpp"

#include <string>
#include <string_view>

namespace plumbline::desktop {

/// Leads to the rule's page; its statement is spoken with it. Returns the y where it ends.
float rule_link(Ui& ui, float x, float y, float w, std::string id, const FindingView& finding,
                Intents& wants);

struct FindingLook {
  bool badge = true;   // its status by shape, at the left
  bool reason = true;  // why it came out so
};
/// A finding in full: statement, reason, what it rests on, source, and the link to its rule ("<key>/rule").
/// Passages begin with `key`. Returns the y where it ends.
float draw_finding(Ui& ui, float x, float y, float w, const std::string& key, const FindingView& finding,
                   const FindingLook& look, Intents& wants);
/// Several, with a hairline between them; keys are "<key>/0" and so on.
float draw_findings(Ui& ui, float x, float y, float w, const std::string& key,
                    const std::vector<FindingView>& findings, Intents& wants);

/// A square button with an icon only; `label` is what is spoken.
bool icon_button(Ui& ui, const Box& b, std::string id, Icon icon, std::string_view label, bool enabled);
float icon_button_side(const Ui& ui);

/// A line with a badge before it: what holds, at a glance.
float badge_line(Ui& ui, float x, float y, float w, Tone tone, std::string_view text, const std::string& key);

/// Where there is nothing to show yet: a sign, what that means, and a button that leads on. Returns the y
/// where it ends, and in `click` whether the button was used.
struct Nothing {
  Icon icon = Icon::compass;
  std::string title, about;
  std::string id, button;  // of the button
};
float draw_nothing(Ui& ui, float x, float y, float w, const Nothing& nothing, bool& click);

/// True when Enter, Space or the controller is about to activate the item: asked before it is drawn.
bool about_to_enter(const Ui& ui, const std::string& id);

}  // namespace plumbline::desktop
