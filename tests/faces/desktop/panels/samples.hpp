#pragma once
// Screens with made-up contents: for the tests of the panels and for pictures of them. Nobody in them is
// real.

#include "faces/desktop/kit/ui.hpp"
#include "faces/desktop/panels/intents.hpp"

#include <functional>
#include <string>
#include <vector>

namespace plumbline::desktop::test {

/// One screen in one state. `draw` may keep what it needs (a draft that changes, say) in what it captures.
struct Sample {
  std::string name;  // "player-grid"
  std::function<void(Ui&, Intents&)> draw;
};

ChromeView sample_chrome(Screen at);

std::vector<Sample> player_samples();
std::vector<Sample> after_samples();  // debrief, results, advisor
std::vector<Sample> desk_samples();   // home, module, practise, settings, rules, problems, notice, help, menu
std::vector<Sample> people_samples();   // who are you, that's you, what is kept
std::vector<Sample> record_samples();   // my record
std::vector<Sample> trainer_samples();  // the trainer's area
std::vector<Sample> report_samples();
std::vector<Sample> all_samples();

}  // namespace plumbline::desktop::test
