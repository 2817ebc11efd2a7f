#pragma once
// The trainer's area: its door, groups, who has done what, one person, one attempt replayed, and the upkeep
// of the records.

#include "faces/desktop/panels/people_views.hpp"
#include "faces/desktop/panels/play_views.hpp"
#include "faces/desktop/panels/record_views.hpp"

namespace plumbline::desktop {

struct PassphraseForm {
  std::string old, fresh, again;  // at the door only `fresh`, the first time with `again`
  bool operator==(const PassphraseForm&) const = default;
};

struct GateView {
  bool first = false;  // none is set yet: this one will hold
  PassphraseForm form;
  std::string message;  // what is wrong; empty at first
  int wait = 0;         // seconds until it can be tried again
};

struct GroupRow {
  std::string id, name;
  std::string people, about;  // "12 people", "since 3 March"
  bool away = false;
};

struct GroupsView {
  std::vector<GroupRow> groups;
  std::string fresh;           // the name of one to add, as it is typed
  std::string renaming, name;  // id of the one being renamed, and its new name
  std::string problem;         // "There is a group of that name."
  int away = 0;
  bool show_away = false;
};

/// How far somebody is with a module or a story.
enum class Progress : std::uint8_t { none, begun, done, passed };

struct ProgressCell {
  Progress state = Progress::none;
  std::string score;    // "86.5", "2 of 3"; may be empty
  bool breach = false;  // a critical breach stands
};

struct MatrixRow {
  PersonRow person;
  std::vector<ProgressCell> cells;
};

/// Who has done what.
struct MatrixView {
  std::vector<std::string> groups;  // index 0: everybody
  std::size_t group = 0;
  std::string search;
  bool by_story = false;             // else by module
  std::vector<std::string> columns;  // modules or stories
  std::vector<MatrixRow> rows;       // in the order of their names
  int of = 0;
  int read = 0;  // people whose attempts were read; fewer than `of`: the others follow
};

enum class TraineeStep : std::uint8_t { none, reset_pin, erase };

struct TraineeView {
  PersonRow person;
  std::string about;                // "First seen on 3 March; 12 attempts"
  std::vector<std::string> groups;  // index 0: no group
  std::size_t group = 0;
  bool away = false;
  std::vector<RecordRow> attempts;
  TraineeStep step = TraineeStep::none;
  std::string typed;    // at `erase`: the name, as it is typed
  std::string message;  // what came of the last thing that was done
  Tone tone = Tone::good;
  std::optional<SavedFile> saved;
};

/// An attempt, decision by decision, with what to discuss about each.
struct ReplayView {
  DebriefView debrief;  // as the trainee sees it, with `practice` off
  std::string who;      // "Tomas Reid, badge 4711"
  std::vector<ScoreLine> scores;
  std::vector<std::string> dwell;            // by decision: "1 minute 12 seconds"; may be short
  std::vector<std::vector<NoteView>> notes;  // by decision; may be short
  std::vector<NoteView> whole;
  std::string note, note_whole;  // being written: on the decision shown, on the whole
};

struct UpkeepLine {
  Tone tone = Tone::plain;
  std::string text, detail;
};

enum class Checking : std::uint8_t { not_yet, running, done, stopped };

struct UpkeepView {
  std::string holds;  // "1,204 attempts of 86 people, 11,930 decisions"
  std::string where;
  Checking checking = Checking::not_yet;
  int checked = 0, to_check = 0;  // attempts
  std::string last;               // "Last checked on 3 May: all was well"
  std::vector<UpkeepLine> found;  // in plain words, what differs first
  std::string last_backup;        // "Last backup on 1 May, to ..."; empty: none yet
  std::optional<SavedFile> saved;
  bool changing = false;  // the passphrase
  PassphraseForm form;
  std::string message;
  Tone tone = Tone::good;
  int wait = 0;
};

}  // namespace plumbline::desktop
