#include "faces/desktop/panels/after_views.hpp"
#include "faces/desktop/panels/panels.hpp"
#include "faces/desktop/panels/records_made.hpp"

namespace plumbline::desktop::test {

GateView gate_view(bool first) {
  GateView v;
  v.first = first;
  return v;
}

GroupsView groups_view() {
  GroupsView v;
  v.groups = {{"g1", "Spring intake", "38 people", "since 3 March", false},
              {"g2", "Autumn intake", "1 person", "since 1 September", false},
              {"g3", "County North, night shift and weekend standby, second cohort of the year", "12 people",
               "since 4 May", false}};
  v.away = 2;
  return v;
}

MatrixView matrix_view(int people, bool by_story) {
  MatrixView v;
  v.groups = {"Everybody", "Spring intake", "Autumn intake", "County North, night shift"};
  v.by_story = by_story;
  if (by_story)
    for (const auto* s :
         {"Ninety days", "Before you go", "Small town: what the neighbours know", "The parking lot",
          "The order", "Line two", "The yellow door", "The flat on Elm", "What he said on the phone",
          "First client, first week", "The deck", "A letter from the school", "Ride-along", "Carol",
          "Confidentialityagreementsandtheirlimits", "Four o'clock"})
      v.columns.emplace_back(s);
  else
    v.columns = {"What you know, you keep", "When to speak",
                 "Orders and requests from courts, police and other agencies", "Your own ground",
                 "First client, first week"};
  v.of = v.read = people;
  int i = 0;
  for (auto& p : some_people(people)) {
    MatrixRow r{std::move(p), {}};
    for (std::size_t c = 0; c < v.columns.size(); ++c) {
      const auto k = (static_cast<std::size_t>(i) * 7 + c * 5) % 6;
      ProgressCell cell;
      if (k == 1) cell = {Progress::passed, by_story ? "94.5" : "3 of 3", false};
      if (k == 2) cell = {Progress::done, by_story ? "68" : "3 of 3", false};
      if (k == 3) cell = {Progress::begun, by_story ? "" : "1 of 3", false};
      if (k == 4) cell = {Progress::passed, by_story ? "100" : "3 of 3", false};
      if (k == 5) cell = {Progress::done, by_story ? "76" : "2 of 3", true};
      r.cells.push_back(std::move(cell));
    }
    v.rows.push_back(std::move(r));
    ++i;
  }
  return v;
}

TraineeView trainee_view() {
  TraineeView v;
  v.person = {"p11", "Tomas Reid", "badge 4711", "Spring intake", true};
  v.about = "First seen on 3 March; 6 attempts, 3 of them passed";
  v.groups = {"No group", "Spring intake", "Autumn intake", "County North, night shift"};
  v.group = 1;
  v.attempts = some_attempts(6);
  return v;
}

ReplayView replay_view() {
  ReplayView v;
  v.debrief = failed_debrief();
  v.debrief.practice = false;
  v.who = "Tomas Reid, badge 4711, Spring intake";
  v.scores = {{"Rulebook 1.2", "76.4", "not passed yet", Tone::warn},
              {"Rulebook 1.3", "81", "passed", Tone::good}};
  v.dwell.assign(v.debrief.decisions.size(), "1 minute 12 seconds");
  v.notes.resize(v.debrief.decisions.size());
  v.notes[3] = {{"n1", "Decision 4",
                 "What would you have needed to know about Carol before you went back to her?", "28 March"}};
  v.note = "Who else could he have gone to?";
  v.whole = {{"n2", "The whole attempt", "Good notes throughout. Let's talk about who may be told what.",
              "28 March"}};
  return v;
}

UpkeepView upkeep_view() {
  UpkeepView v;
  v.holds = "1,204 attempts of 86 people, 11,930 decisions";
  v.where = "/home/jo/.local/share/plumbline/records.db";
  v.to_check = 1204;
  v.last = "Last checked on 3 May: all was well.";
  v.last_backup = "The last one was made on 1 May: /media/safe/plumbline-1-May.backup";
  return v;
}

namespace {

void gates(std::vector<Sample>& out) {
  const auto add = [&](const char* name, GateView v) {
    out.push_back(records_sample(name, Screen::gate, std::move(v), draw_gate));
  };
  add("gate", gate_view(false));
  add("gate-first", gate_view(true));
  auto v = gate_view(false);
  v.message = "That isn't it. Capital letters and spaces count.";
  v.wait = 12;
  add("gate-wrong", v);
}

void groups(std::vector<Sample>& out) {
  const auto add = [&](const char* name, GroupsView v) {
    out.push_back(records_sample(name, Screen::groups, std::move(v), draw_groups));
  };
  add("groups", groups_view());
  add("groups-none", {});
  auto v = groups_view();
  v.renaming = "g2";
  v.name = "Spring intake";
  v.problem = "There is a group of that name. Choose another one.";
  v.show_away = true;
  v.groups.push_back({"g9", "Last year", "31 people", "", true});
  add("groups-renaming", v);
  v = groups_view();
  v.fresh = "Spring intake";
  v.problem = "There is a group of that name. Choose another one.";
  add("groups-twice", v);
}

void people(std::vector<Sample>& out) {
  const auto matrix = [&](const char* name, MatrixView v) {
    out.push_back(records_sample(name, Screen::progress, std::move(v), draw_progress));
  };
  matrix("progress", matrix_view(12, false));
  matrix("progress-stories", matrix_view(12, true));
  matrix("progress-2000", matrix_view(2000, true));
  auto none = matrix_view(0, false);
  matrix("progress-none", none);
  const auto trainee = [&](const char* name, TraineeView v) {
    out.push_back(records_sample(name, Screen::trainee, std::move(v), draw_trainee));
  };
  trainee("trainee", trainee_view());
  auto v = trainee_view();
  v.step = TraineeStep::reset_pin;
  trainee("trainee-pin", v);
  v.step = TraineeStep::erase;
  v.typed = "Tomas R";
  trainee("trainee-erase", v);
  v = trainee_view();
  v.person.has_pin = false;
  v.away = true;
  v.attempts.clear();
  v.message = "The PIN is taken away.";
  v.saved = SavedFile{"The record of Tomas Reid", "/home/jo/Documents/Plumbline/Tomas Reid.json", ""};
  trainee("trainee-after", v);
}

void rest(std::vector<Sample>& out) {
  const auto replay = [&](const char* name, ReplayView v) {
    out.push_back(records_sample(name, Screen::replay, std::move(v), draw_replay));
  };
  replay("replay", replay_view());
  auto r = replay_view();
  r.debrief = inexact_debrief();
  r.debrief.practice = false;
  r.scores.clear();
  r.notes.clear();
  r.dwell.clear();
  r.note.clear();
  replay("replay-inexact", r);
  r.debrief = left_at_once_debrief();
  replay("replay-left", r);
  const auto upkeep = [&](const char* name, UpkeepView v) {
    out.push_back(records_sample(name, Screen::upkeep, std::move(v), draw_upkeep));
  };
  upkeep("upkeep", upkeep_view());
  auto v = upkeep_view();
  v.checking = Checking::running;
  v.checked = 480;
  upkeep("upkeep-checking", v);
  v.checking = Checking::done;
  v.checked = 1204;
  v.found = {{Tone::bad, "An attempt of Maria Santos, badge 4709, was changed after it was played",
              "Ninety days, 27 March: decision 3 is not the one that was signed."},
             {Tone::warn, "The score of one attempt differs",
              "Tomas Reid, The parking lot: 86.5 is written, 76.5 comes out."},
             {Tone::good, "1,202 attempts are as they were played, and every score comes out the same", ""}};
  v.last.clear();
  upkeep("upkeep-found", v);
  v = upkeep_view();
  v.checking = Checking::done;
  v.found = {
      {Tone::good, "All 1,204 attempts are as they were played, and every score comes out the same", ""}};
  v.changing = true;
  v.message = "The two new ones are not the same.";
  v.tone = Tone::warn;
  v.last_backup.clear();
  upkeep("upkeep-passphrase", v);
}

}  // namespace

std::vector<Sample> trainer_samples() {
  std::vector<Sample> out;
  gates(out);
  groups(out);
  people(out);
  rest(out);
  return out;
}

}  // namespace plumbline::desktop::test
