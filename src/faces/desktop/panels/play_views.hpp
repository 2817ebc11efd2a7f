#pragma once
// What the player shows while a scenario is played, and the debrief afterwards.

#include "faces/desktop/panels/views.hpp"

namespace plumbline::desktop {

// --- playing

struct NoticeView {
  std::string title, text, about_alternative;
  bool going_on = false;  // with an attempt of an earlier day: no other version then
  std::vector<Contact> contacts;
};

struct SpokenLine {
  std::string key;  // passage
  std::string who;  // empty: the story
  Person person;
  std::string text;
};

struct PlaceView {
  std::string caps;  // "Tuesday, 2:30 pm"
  story::Place place = story::Place::nowhere;
  std::vector<Person> people;
  std::string people_line;  // "Darnell"
  std::vector<SpokenLine> lines;
};

enum class AskKind : std::uint8_t { choose, select, grid, redact, form, order };

struct OptionView {
  int index = 0;  // in the file
  std::string text;
};

struct GridView {
  struct Column {
    std::string name;
    Person person;
  };
  std::vector<Column> columns;    // recipients, in the file's order
  std::vector<OptionView> facts;  // rows, shuffled; index in the file
};

struct RedactView {
  struct Piece {
    std::string text;
    int fact = -1;  // -1: stays
  };
  std::string recipient;  // who will read it
  std::vector<Piece> pieces;
};

struct FormView {
  struct Entry {
    std::string label;
    std::vector<OptionView> writings;  // shuffled; index in the file, from 0
  };
  std::vector<Entry> entries;
};

struct AskView {
  AskKind kind = AskKind::choose;
  std::string key;  // changes with every question
  std::string prompt;
  std::vector<OptionView> options;  // choose, select, order: in the order shown
  GridView grid;
  RedactView redact;
  FormView form;
};

/// What is being put together, not yet decided. In terms of the file's indices.
struct Draft {
  int chosen = -1;  // choose
  std::vector<bool>
      ticked;  // select: by option; grid: recipient * facts + fact; redact: by fact, true = struck
  std::vector<int> written;             // form: by entry, -1 blank, else the writing
  std::vector<int> order;               // order: options in the row, first to last
  int grabbed = -1, grabbed_from = -1;  // order: the card the keys move, and where in the row it was taken
  int moved = -1;                       // order: the card moved last
  std::string reason;
  int confidence = 0;  // 0 unsaid, 1 unsure, 2 fairly sure, 3 sure
  bool operator==(const Draft&) const = default;
};

struct TimerView {
  bool shown = false;
  int left = 0, of = 0;  // seconds
  bool paused = false;
  int doubled = 0;
};

struct LegView {
  std::string title;
  std::vector<std::string> words;
};

/// One decision, explained.
struct ReviewView {
  int number = 0;  // from 1
  std::string scene, title, prompt;
  std::vector<std::string> did;
  bool late = false;
  std::string verdict;                     // "That was not enough."
  Tone tone = Tone::plain;                 // good, warn (not enough), bad (forbidden), note (made good later)
  std::vector<FindingView> leading, more;  // those that decide; all the others
  std::string world, learn, tempts;
  std::vector<std::string> instead;
  std::string reason, confidence;  // the trainee's own; "You were sure."
  bool sure_and_wrong = false;
  std::string loss;            // "Against the best choice here it lost 10 points; 14 were at stake."
  int at_stake = 0, lost = 0;  // points
  int possible = -1;           // best score still possible after it, in tenths; -1 unknown
  std::vector<LegView> best_course;
  bool exact = false;
};

enum class PlayerStage : std::uint8_t { deciding, why, after };

struct PlayerView {
  std::string title, role, mode;  // "You are Officer Lena Okafor", "Practice"
  int decision = 1, of = 0;       // the number of this decision, and about how many there are (0: unknown)
  PlaceView place;
  AskView ask;
  Draft draft;
  PlayerStage stage = PlayerStage::deciding;
  std::vector<std::string> decided;  // at `why` and `after`: in the scene's words
  std::string problem;               // why the draft can't be decided yet; shown when it was tried
  bool asks_why = true;
  TimerView timer;
  bool can_undo = false;
  bool help = false;  // the scene wants the contacts on screen
  std::vector<Contact> contacts;
  bool quiet = false;
  // after:
  std::string world;
  std::optional<ReviewView> review;  // practice, and not quiet
  bool thinking = false;             // the search is still running
  bool ends = false;                 // what comes next is the end
  std::string fault;
  std::vector<SpokenLine> so_far;  // what happened so far (L)
  bool so_far_open = false;
};

// --- afterwards

struct DebriefView {
  std::string attempt, title, about;  // "Practice, 4 March, 14 minutes"
  PlaceView ending;                   // title and lines of the ending
  bool exact = false;
  std::string why_not;
  std::string score;  // "76.4"
  int score_tenths = 0, mark = 0;
  bool provisional = true, passed = false, finished = true;
  std::string headline, sentence;  // "Not passed yet", "One decision stands between you and a pass."
  int breaches_standing = 0, breaches_recovered = 0;
  std::vector<ReviewView> decisions;
  int stake = 0;     // S, points
  int selected = 0;  // decision shown
  struct DomainCount {
    std::string name;
    int met = 0, of = 0;
  };
  std::vector<DomainCount> domains;
  std::vector<FindingView> overdue;              // still open at the end
  std::vector<std::string> recovered, standing;  // sentences
  std::vector<Contact> contacts;                 // shown when the scenario has a content note
  bool practice = true;                          // playing on from a decision is possible
  bool show_all = false;                         // every rule that was looked at
};

}  // namespace plumbline::desktop
