#pragma once
// A person's own record: attempts with what they came to, what to practise next, and what can be taken along
// on paper or as a file.

#include "faces/desktop/panels/views.hpp"

namespace plumbline::desktop {

/// A trainer's note to discuss.
struct NoteView {
  std::string id;
  std::string where;  // "The whole attempt", "Decision 4, Leave it with me"
  std::string text, when;
};

/// What an attempt came to under one rulebook.
struct ScoreLine {
  std::string book;   // "Rulebook 1.0"
  std::string score;  // "86.5"; empty: there is none
  std::string words;  // "passed", "not passed yet"
  Tone tone = Tone::plain;
};

struct RecordRow {
  std::string attempt, title, when, mode;  // "28 March, 2:30 pm", "Assessment"
  std::vector<ScoreLine> scores;           // as it was first scored; then under newer rulebooks
  std::string stands;                      // instead of a score: "Begun: after 3 decisions"
  std::string breach;                      // "1 critical breach stands", "2 breaches put right"; may be empty
  Tone breach_tone = Tone::bad;
  bool can_go_on = false, can_look = true;
  std::string why_not;  // why it can't be opened
  std::vector<NoteView> notes;
};

/// A module, and the certificate for it.
struct CertificateRow {
  std::string module, title;
  std::string about;  // "Finished on 3 May", "2 of 3 stories passed"
  bool ready = false;
};

/// A file that was written, or couldn't be.
struct SavedFile {
  std::string what;     // "Your transcript"
  std::string where;    // its path
  std::string problem;  // empty: it is there
};

struct RecordView {
  std::string name, detail;  // "Tomas Reid", "badge 4711, Spring intake"
  bool guest = false;        // attempts without a name: those of this machine that have none
  std::string summary;       // "12 attempts, 8 of them passed, since 3 March"
  std::vector<std::string> stories, modes, outcomes;  // to filter by; index 0: all
  std::size_t story = 0, mode = 0, outcome = 0;
  std::vector<RecordRow> attempts;  // newest first
  int of = 0;
  std::vector<Due> due;
  std::vector<CertificateRow> certificates;
  std::optional<SavedFile> saved;
  std::string kept;  // the file they are kept in
};

}  // namespace plumbline::desktop
