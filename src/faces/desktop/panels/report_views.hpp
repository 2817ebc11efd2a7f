#pragma once
// What a cohort knows and which decisions work as questions. All figures come ready to show, with the numbers
// behind them only where something is drawn from them. Nothing here ranks people.

#include "faces/desktop/panels/record_views.hpp"

namespace plumbline::desktop {

struct Tile {
  std::string label, value;  // "Alpha", ".71"; no value: there is none, and `note` says why
  std::string note;
  Tone tone = Tone::plain;
};

/// How many attempts came to which score, in classes of equal width from 0 to 100.
struct Histogram {
  std::vector<int> counts;
  int mark = 0;
  bool provisional = true;
};

struct OptionShare {
  std::string text;
  bool best = false;                  // the key
  int all = 0, upper = 0, lower = 0;  // percent of everybody, of the upper and of the lower 27 %
  std::string rest;                   // mean score without this decision: "71.3"
};

struct ItemFlag {
  Tone tone = Tone::warn;
  std::string words;  // "check the key: the stronger trainees choose another option"
};

/// One decision as a question.
struct ItemRow {
  std::string id, number;    // "small-town/2", "3.2"
  std::string story, title;  // "Small town", "The call from the school"
  int n = 0;
  bool enough = true;  // attempts to say anything at all
  double facility = 0, discrimination = 0;
  bool discriminates = true;  // else there is no figure: everybody did the same
  std::vector<ItemFlag> flags;
  std::vector<OptionShare> options;
  std::string dwell;  // "median 42 seconds"
};

/// A rule, and how often it was missed.
struct MissedRow {
  std::string rule, statement, severity;
  int missed = 0, of = 0;
};

struct GradeCell {
  std::string score;  // "86.5"; empty: not played
  Tone tone = Tone::plain;
  std::string words;  // "passed", "a critical breach stands"
};

struct GradeRow {
  std::string id, name, detail;
  std::vector<GradeCell> cells;
};

/// Whether the figures are there: with many attempts they take a while.
enum class Making : std::uint8_t { done, working, stopped };

struct ReportView {
  Making making = Making::done;
  int read = 0, to_read = 0;                          // entries of the records
  std::string trouble;                                // why they couldn't be worked out
  std::vector<std::string> groups, modules, periods;  // index 0: all
  std::size_t group = 0, module = 0, period = 0;
  std::string about;  // "Spring intake, assessments, 3 March to 2 May, rulebook 1.2"
  int n = 0, needed = 30, stable = 100;
  std::vector<Tile> tiles;
  Histogram scores;
  std::string caveat;  // on alpha
  std::vector<ItemRow> items;
  int selected = 0;
  bool flagged_first = false;
  std::vector<MissedRow> missed, sure_wrong;
  std::vector<std::string> stories;  // of the gradebook
  std::vector<GradeRow> grades;      // in the order of their names
  std::optional<SavedFile> saved;
};

}  // namespace plumbline::desktop
