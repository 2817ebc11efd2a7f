#pragma once
// The rulebook as an immutable value: vocabulary, severities and their cost, rules with statement, sources,
// relations and clauses, who needs which fact, and the contacts shown as help. Read from XML
// (rulebook_xml.hpp); an agency's overlay is laid over it before it is built. `hash` names its content,
// however the file was laid out.

#include "rules/act.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::rules {

using RuleIndex = std::uint16_t;

enum class Verdict : std::uint8_t { permitted, required, insufficient, forbidden };
std::string_view to_string(Verdict v);
std::optional<Verdict> verdict_from(std::string_view text);

enum class RuleKind : std::uint8_t { duty, prohibition, exception, procedure };
std::string_view to_string(RuleKind k);

struct Severity {
  std::string id;  // critical, major, minor
  int cost = 0;    // points one finding of it costs; the only place where points are written
};

/// A test on one field. `any`: one of the values is there; `none`: none is; `lacks`: one of them is missing;
/// `asker`: the recipient is whoever asks now.
struct Test {
  enum class Op : std::uint8_t { any, none, lacks, asker };
  bool situation = false;
  Index field = 0;
  Op op = Op::any;
  Mask values = 0;
  bool operator==(const Test&) const = default;
};

/// All tests hold. `verbs` is the test on the verb (0: any verb).
struct Pattern {
  Mask verbs = 0;
  std::vector<Test> tests;
};

enum class ClauseKind : std::uint8_t { permits, forbids, weakens, requires_, names, sequence };
std::string_view to_string(ClauseKind k);
enum class Deadline : std::uint8_t { now, scene, end };

struct Clause {
  ClauseKind kind = ClauseKind::forbids;
  RuleIndex rule = 0;
  Pattern when;
  std::vector<Pattern> after, by, partly, steps;  // requires; steps: sequence
  std::string say;                                // the reason, with {field} for the act's own words
  // permits
  Index ground = 0;           // value of the computed field `ground`
  Mask needs = 0;             // facts this ground covers
  bool needs_covers = false;  // ... and whatever the paper in hand covers
  bool duty = false;
  // requires
  Deadline deadline = Deadline::now;
  bool neglect_forbidden = false;
  bool repairs = false;       // met later, the breach that opened it counts as recovered
  std::optional<Index> each;  // situation field: every person in it
  int duty_bit = -1;          // its bit in Duties
  std::optional<Index> severity;
  int line = 0;
};

struct Source {
  std::string id, title, kind;
};
struct Citation {
  Index source = 0;
  std::string section;
};
struct Relation {
  std::string kind;
  std::vector<RuleIndex> rules;
  std::string note;
};

struct Rule {
  std::string id;
  std::string domain;
  RuleKind kind = RuleKind::duty;
  Index severity = 0;
  int level = 7;      // 1 life and law first ... 7; see docs/rulebook.md
  std::string facet;  // findings of one act and facet cost once, the gravest
  Index facet_index = 0;
  std::string statement;
  std::string why;         // why it matters: the reason for its severity
  bool inferred = false;   // not said in a source, but following from them
  bool leads = false;      // named before others of the same verdict: the reason a trainer would give
  bool off = false;        // switched off by an agency
  std::string cited_only;  // why no fact can decide it; empty when it has clauses
  std::vector<Citation> sources;
  std::vector<Relation> relations;
  std::vector<RuleIndex> stands_for;  // rules whose finding on the same act is listed, not counted
  int line = 0;
};

struct Contact {
  std::string id, name, call, text, hours, note;
  bool emergency = false;
};

struct Rulebook {
  std::string edition, date, locale, agency;  // agency: name of the overlay laid over it, if any
  std::string notice;                         // law and agency policy prevail
  Vocabulary vocabulary;
  std::vector<Severity> severities;  // gravest first
  int most_per_decision = 0;         // points; what one decision costs at most. 0: no limit
  std::vector<std::string> domains;
  std::vector<std::string> facets;
  std::vector<Source> sources;
  std::vector<Rule> rules;
  std::vector<Clause> clauses;  // in the order of the rules
  std::vector<Contact> contacts;
  std::string contacts_date;  // when the contacts were last checked
  std::string hash;

  std::optional<RuleIndex> find(std::string_view id) const;
  const Rule& operator[](RuleIndex i) const { return rules[i]; }
};

}  // namespace plumbline::rules
