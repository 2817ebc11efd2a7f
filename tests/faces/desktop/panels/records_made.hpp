#pragma once
// Made-up people and records: the samples show them, the tests change them and look at what comes of it.
// Nobody in them is real.

#include "faces/desktop/panels/intents.hpp"
#include "faces/desktop/panels/samples.hpp"

#include <memory>

namespace plumbline::desktop::test {

/// Names of many kinds and lengths, two of them the same, as many as wanted.
std::vector<PersonRow> some_people(int count);
WhoView who_view(int people);
WhoView newcomer_view();
WhoView pin_view();
YouView you_view();
std::vector<RecordRow> some_attempts(int count);
RecordView record_view(int attempts);
GateView gate_view(bool first);
GroupsView groups_view();
MatrixView matrix_view(int people, bool by_story);
TraineeView trainee_view();
ReplayView replay_view();
UpkeepView upkeep_view();
ReportView report_view(int attempts, int items);

/// A screen that shows a view as it is.
template <class View, class Draw>
Sample records_sample(std::string name, Screen at, View view, Draw draw) {
  auto chrome = sample_chrome(at);
  chrome.you = "Tomas Reid";
  return {std::move(name),
          [chrome, view = std::move(view), draw](Ui& ui, Intents& wants) { draw(ui, chrome, view, wants); }};
}

}  // namespace plumbline::desktop::test
