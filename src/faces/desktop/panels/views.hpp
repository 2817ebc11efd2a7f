#pragma once
// What each screen shows, as plain values made from the engine (faces/desktop/app). A panel draws a view and
// adds what the person wants to the intents (intents.hpp); it decides nothing and asks nobody.

#include "faces/desktop/art/portraits.hpp"
#include "faces/desktop/kit/theme.hpp"
#include "story/picture.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plumbline::desktop {

// --- what several screens share ----------------------------------------------------------------------------

enum class Screen : std::uint8_t {
  home,
  practise,
  results,
  rules,
  advisor,
  settings,
  module,
  notice,
  player,
  debrief,
  problems,
  // the records
  who,      // who are you
  you,      // that's you
  privacy,  // what is stored
  record,
  gate,  // of the trainer's area, and what lies behind it:
  groups,
  progress,
  trainee,
  replay,
  reports,
  upkeep
};

/// A person of a scene. The portrait may be null (then a figure without a face is drawn).
struct Person {
  const Portrait* portrait = nullptr;
  story::Mood mood = story::Mood::calm;
  std::string name;
};

struct Contact {
  std::string name, call, text, hours, note;
  bool emergency = false;
};

/// Help: one key away on every screen.
struct HelpView {
  std::string notice;  // law and agency policy prevail
  std::vector<Contact> contacts;
  std::string checked;                                    // "Checked on 1 November 2026"
  std::vector<std::pair<std::string, std::string>> keys;  // "Tab", "goes on to the next control"
};

/// Something that has to be said once: a missing font, a file set aside. Shown as a bar until dismissed.
struct Message {
  std::string text, hint;
  bool error = false;
};

/// Around every screen.
struct ChromeView {
  Screen at = Screen::home;
  bool help_open = false, menu_open = false;
  HelpView help;
  std::vector<Message> messages;
  std::string caption;  // of the sound just heard, where captions are wanted; else empty
  bool voice_on = false, speaking = false;
  std::string you;     // who is at the desk; empty: nobody was asked
  bool guest = false;  // ... and goes on without a name
};

/// One finding, as it is shown.
struct FindingView {
  std::string rule, statement, reason, source, severity, verdict;  // "critical", "against a rule"
  std::string basis;  // a sentence when it rests on an appraisal or a citation
  Tone tone = Tone::plain;
  bool counted = true;
};

// --- home, module, practise, results

enum class ModuleIcon : std::uint8_t { lock, heart, scale, door, flag, people };

struct ModuleCard {
  std::string id, title, about;
  ModuleIcon icon = ModuleIcon::lock;
  int done = 0, of = 0;
  bool locked = false, finished = false;
  std::string status;  // "Next: Ninety days", "Opens after: What you know, you keep", "Finished on 3 May"
  bool content_note = false;
  Person person;  // somebody in the story that comes next
};

struct Due {
  std::string rule;       // id
  std::string statement;  // in plain words
  std::string scenario, title;
  std::string when;  // "today", "in 3 days"
  bool today = false;
};

struct ContinueCard {
  std::string attempt;       // key of the attempt to go on with
  std::string title, where;  // "Ninety days", "Thursday, nine at night"
  std::string progress;      // "After 3 decisions, about 6 minutes left"
  int step = 0, steps = 0;
  Person person;
};

struct HomeView {
  std::string greeting;       // "Good morning"
  std::string course, about;  // the course's title and a sentence on how far it is
  std::optional<ContinueCard> go_on;
  std::vector<ModuleCard> modules;
  std::vector<Due> due;  // the first few
  int due_today = 0;
  std::vector<std::string> content_notes;  // sentences
  std::vector<Contact> contacts;
  std::string contacts_checked;
};

struct ScenarioCard {
  std::string id, title, about, minutes;  // "about 12 minutes"
  Person person;
  std::string status;  // "Not played yet", "Best score 86.5", "Begun: after 3 decisions"
  Tone tone = Tone::plain;
  std::string attempt;  // to go on with; empty: none
  bool content_note = false, broken = false, locked = false;
  bool assessment = false;  // the course asks for an assessment
};

struct ModuleView {
  ModuleCard module;
  std::string mark;  // "Pass mark 70 (provisional)"
  std::string due;   // "Due on 28 March"; may be empty
  std::vector<ScenarioCard> scenarios;
};

struct PractiseView {
  std::vector<Due> due;
  std::vector<ScenarioCard> all;  // every scenario on this machine
};

struct AttemptRow {
  std::string attempt, title, when, mode;  // "Practice"
  std::string result;  // "86.5, passed", "Not finished", "Another version: can't be scored"
  Tone tone = Tone::plain;
  bool finished = false, can_go_on = false, can_look = false;
  std::string why_not;  // why it can't be opened
};

struct ResultsView {
  std::vector<AttemptRow> attempts;  // newest first
  std::string folder;                // where they are kept
};

// --- rulebook, advisor, settings, problems

struct RuleRow {
  std::string id, statement, severity, kind, domain;
  Tone tone = Tone::plain;
};

struct RulePage {
  std::string id, statement, why, kind, severity, level, domain, facet;
  bool off = false, inferred = false;
  std::vector<std::string> clauses;  // in words
  std::string cited_only;
  std::vector<std::string> sources;  // "Title, 'Section'"
  struct Relation {
    std::string words;  // "overrides"
    std::string rule, statement;
  };
  std::vector<Relation> relations;
};

struct RulesView {
  std::string search;
  std::vector<std::string> domains, severities;  // in plain words; index 0: all
  std::size_t domain = 0, severity = 0;
  std::vector<RuleRow> rows;
  int of = 0;  // rules in all
  std::optional<RulePage> page;
  std::string edition;  // "Rulebook 1.0 of 1 November 2026"
};

struct AdvisorView {
  struct Piece {
    std::string text;
    int slot = -1;
  };
  struct Choice {
    std::string id, words, gloss;
    bool chosen = false;
  };
  struct Slot {
    std::string label, words;  // "To whom?", "a landlord"
    bool several = false;
    std::vector<Choice> choices;
  };
  struct Change {
    std::string verdict, words;
    Tone tone = Tone::plain;
  };
  std::vector<Piece> pieces;  // the sentence
  std::vector<Slot> slots;    // those of the sentence and those that say what is the case
  std::vector<int> facts;     // slots shown below the sentence: what is the case
  int open = -1;              // the slot whose choices are shown
  bool more = false;          // all situation slots are shown
  bool has_more = false;
  std::string verdict, headline;  // "Forbidden"
  Tone tone = Tone::plain;
  std::vector<FindingView> findings;
  std::vector<std::string> follows;  // duties
  std::vector<Change> changes;
  std::string notice, edition;
};

struct SettingsView {
  ThemeKind theme = ThemeKind::light;
  int text_percent = 100;  // 100 to 200 in steps of 10
  bool dyslexic = false, dyslexic_there = false;
  bool still = false;
  enum class Voice : std::uint8_t { off, speak, clipboard } voice = Voice::off;
  int words_per_minute = 175;
  std::vector<std::string> voices;  // names; index 0: the usual one
  std::size_t voice_chosen = 0;
  std::string voice_trouble;  // why it can't speak
  int volume = 70;            // percent; 0: no sounds
  std::string sound_trouble;
  bool captions = true;
  enum class Timer : std::uint8_t { as_written, longer, off } timer = Timer::as_written;
  bool ask_why = true;
  std::string where;  // the file they are kept in
};

/// A scenario (or the whole data folder) with errors.
struct ProblemsView {
  std::string title, about;
  struct Problem {
    std::string where, message, hint, code;
    bool error = true;
  };
  std::vector<Problem> problems;
  bool fatal = false;  // nothing else can be shown
};

}  // namespace plumbline::desktop
