#pragma once
// What the player's samples show, as values: the tests change them and look at what comes of it.

#include "faces/desktop/panels/play_views.hpp"

#include <functional>
#include <string>
#include <vector>

namespace plumbline::desktop::test {

PlayerView evening_view();  // a call after hours; the others begin from it
PlayerView choose_view();
PlayerView timed_view();   // a timer, contacts, an earlier decision
PlayerView select_view();  // six to tick, two ticked
PlayerView grid_view();    // six facts, five people
PlayerView redact_view();  // nine phrases, three struck
PlayerView form_view();    // five entries, two written
PlayerView order_view();   // eight cards, four in the row
PlayerView why_view();
PlayerView after_view(Tone tone);  // bad, warn or good
PlayerView quiet_view();           // after a disclosure: no explanation

struct NamedView {
  std::string name;
  PlayerView view;
};
/// Every state, by the sample's name.
std::vector<NamedView> player_views();

}  // namespace plumbline::desktop::test
