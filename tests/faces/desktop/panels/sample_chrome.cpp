#include "faces/desktop/panels/samples.hpp"

namespace plumbline::desktop::test {

ChromeView sample_chrome(Screen at) {
  ChromeView c;
  c.at = at;
  c.help.notice =
      "Plumbline is for training. The law and your agency's policy prevail over anything it says. It is no "
      "legal "
      "advice.";
  c.help.contacts = {
      {"Emergency", "911", "", "day and night", "When somebody's life is in danger now", true},
      {"Crisis line", "988", "988", "day and night", "", false},
      {"Staff support", "555 0142", "", "weekdays, eight to six", "For officers, in confidence", false}};
  c.help.checked = "Checked on 1 November 2026";
  c.help.keys = {{"Tab, Shift+Tab", "to the next control, or back"},
                 {"Arrows", "to the neighbour"},
                 {"Enter, Space", "does it"},
                 {"1 to 9", "chooses an answer"},
                 {"Escape", "leaves"},
                 {"R", "reads the page aloud"},
                 {"F1", "this help"}};
  return c;
}

std::vector<Sample> all_samples() {
  std::vector<Sample> out;
  for (auto* list : {player_samples, after_samples, desk_samples, people_samples, record_samples,
                     trainer_samples, report_samples})
    for (auto& s : list()) out.push_back(std::move(s));
  return out;
}

}  // namespace plumbline::desktop::test
