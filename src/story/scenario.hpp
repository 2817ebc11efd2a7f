#pragma once
// A scenario as an immutable value: scenes, interactions, people, variables and endings, with every condition
// and effect already a flat table (tables.hpp). It knows no Lua, no file and no player; the loader
// (loader.hpp) makes it. Options carry facts (acts), never points. Indices refer into the vectors of the
// Scenario that owns them.

#include "rules/judge.hpp"
#include "story/picture.hpp"
#include "story/tables.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plumbline::story {

enum class Meant : std::uint8_t { unsaid, best, poor, wrong };

struct CastMember {
  std::string id;
  std::string name;                  // as it stands in a sentence
  std::optional<rules::Index> role;  // value of the field `to`; none for `you`
  std::string portrait;              // name of a portrait; empty: a face chooses one by the id
};

/// One act, already split to one recipient (and one fact when keeping back), and who that is.
struct Deed {
  rules::Act act;
  int cast = -1;  // index into Scenario::cast, -1 when a role was named
};

/// Where something leads: the first target whose condition holds; the last has none.
struct Target {
  enum class Kind : std::uint8_t { scene, ending, first_ending };
  Kind kind = Kind::first_ending;
  std::uint16_t index = 0;
  std::optional<Condition> when;
};
using Go = std::vector<Target>;  // empty: the scene's own; a scene's own is never empty

/// A choice of `choose`, a pick of `select`, a step of `order`.
struct Option {
  std::string id;  // `as`, or its number from 1: stable under shuffling
  std::string text;
  std::vector<Deed> deeds;
  std::vector<rules::Cite> cites;
  Meant meant = Meant::unsaid;
  std::string world, learn, tempts;
  std::optional<Effect> set;
  std::optional<Condition> when;
  Go go;
  int line = 0;
};

/// What follows a compound decision: the first outcome that fits.
struct Outcome {
  std::optional<rules::Mask> verdicts;  // bits of rules::Verdict
  std::vector<std::uint8_t> with;       // parts of which one was chosen; empty: no test
  std::vector<std::uint8_t> without;    // parts of which one was not chosen
  std::string world, learn, tempts;
  std::optional<Effect> set;
  Go go;
  int line = 0;
};

struct Timer {
  int seconds = 0;
  std::uint8_t late = 0;  // the option that happens when it runs out
  bool off_at_first = false;
};

struct Fact {
  rules::Index what = 0;  // value of the field `what`
  std::string id;         // `as`, or the value's id
  std::string text;
};

/// A phrase of a document: a fact, or plain text (then fact is -1).
struct Piece {
  std::string text;
  int fact = -1;
};

struct Writing {
  std::string text;
  rules::Mask holds = 0;
  std::vector<Deed> deeds;
  Meant meant = Meant::unsaid;
  std::string learn, tempts;
  int line = 0;
};
struct Entry {
  std::string id, label;
  std::vector<Writing> writings;
  int line = 0;
};

enum class Kind : std::uint8_t { none, choose, select, grid, redact, form, order };
std::string_view to_string(Kind k);  // "choose", ...

/// One decision. Which members are used depends on `kind`; the others are empty.
struct Interaction {
  Kind kind = Kind::none;
  std::string prompt;
  std::vector<Option> options;           // choose, select, order
  std::optional<Timer> timer;            // choose
  std::vector<std::uint8_t> recipients;  // grid, redact (one): indices into Scenario::cast
  std::vector<Fact> facts;               // grid, redact
  std::vector<Piece> pieces;             // redact
  rules::Act act;                        // grid, redact: disclose as stated; form: the record
  std::vector<Entry> entries;            // form
  std::uint64_t best = 0;  // grid, redact: cells or facts the author means to be told; see play/decision.hpp
  std::vector<Outcome> outcomes;
  int line = 0;
};

struct Line {
  std::string text;
  int speaker = -1;  // index into cast; -1: the story
  std::optional<Condition> when;
};

/// Facts that replace those of the scene while a condition holds.
struct Given {
  Condition when;
  std::vector<std::pair<rules::Index, rules::Mask>> fields;
  std::vector<std::pair<rules::Index, rules::Mask>> covers_by;
};

struct Scene {
  std::string id, title;
  rules::Situation now;
  std::vector<Given> given;
  std::vector<Line> lines;
  Interaction ask;
  Go go;
  Picture picture;  // as written, or those who speak
  bool help = false, quiet = false;
  int line = 0;
};

struct Ending {
  std::string id, title;
  std::vector<Line> lines;
  Picture picture;  // as written, or those who speak
  std::optional<Condition> when;
  bool alternative = false;
  bool clean = false;  // the author says that a course without any cost leads here
  int line = 0;
};

/// What the author says is so wherever the story can get to; proved over all states by the checker.
struct Claim {
  enum class Kind : std::uint8_t { always, never, reachable };
  struct At {
    bool ending = false;
    std::uint16_t index = 0;  // scene or ending
  };
  Kind kind = Kind::always;
  std::optional<Condition> when;  // none: always true (reachable { at = "dinner" })
  std::optional<At> at;           // only there; none: everywhere
  std::string text;               // as written, for messages
  int line = 0;
};

/// A warning of the checker the author has looked at and means to keep, and why.
struct Accepted {
  std::string code;  // "C11.nothing-at-stake"
  std::string at;    // id of a scene or ending; empty: the whole scenario
  std::string why;
  int line = 0;
};

struct Notice {
  std::string text, about_alternative;
  std::uint16_t alternative = 0;
};

struct Scenario {
  std::string id;  // the file's name without folder and ".lua"
  std::string title, version, about;
  int minutes = 0;
  std::vector<std::string> themes;
  std::vector<CastMember> cast;  // as written, then those whom a grid or document names by role only
  int you = -1;
  std::vector<Variable> variables;
  Packed first;  // variables at the start
  std::optional<Notice> notice;
  std::vector<Scene> scenes;  // the first one is the start
  std::vector<Ending> endings;
  std::vector<Claim> claims;
  std::vector<Accepted> accepted;
  std::string hash;  // SHA-256 of the text it was read from
};

/// Which of the scene's given facts hold, one bit each.
std::size_t holding(const Scene& scene, Packed vars);
/// The situation of a scene when those hold.
rules::Situation situation_given(const Scene& scene, std::size_t which);
/// The situation of a scene with these variables.
rules::Situation situation(const Scene& scene, Packed vars);

}  // namespace plumbline::story
