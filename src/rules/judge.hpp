#pragma once
// The judge: facts in, findings out. Semantics on one page: docs/judge.md. Patterns are compiled to bit masks
// once; judging allocates nothing beyond the caller's Judgement, whose storage is reused.
//
//   Judge judge(rulebook);
//   Setting now = judge.prepare(situation);          // once per situation
//   Judgement j;  judge.option(now, acts, j);        // once per option: acts in the order done, already
//   split()

#include "rules/pattern_index.hpp"
#include "rules/rulebook.hpp"

#include <span>
#include <vector>

namespace plumbline::rules {

/// Open duties, one bit per `requires` clause (Clause::duty_bit).
using Duties = std::uint64_t;

enum class Basis : std::uint8_t { facts, appraisal, cited };
std::string_view to_string(Basis b);

struct Finding {
  enum class Why : std::uint8_t {
    clause,           // a forbids, weakens or requires clause, in the words of its `say`
    kept_rightly,     // what may not be told was kept back
    refused_rightly,  // what may not be done was declined
    had_to_be_told,   // a duty needed the kept-back fact
    ground,           // a ground holds
    done,             // a duty was met
    done_late,        // a duty left open earlier was met
    cited             // the author cites the rule
  };
  static constexpr std::int8_t kOmission = -1;  // act index of a finding about what was not done
  static constexpr std::int8_t kEarlier = -2;   // ... and about a duty from an earlier decision

  RuleIndex rule = 0;
  std::int16_t clause = -1;
  Verdict verdict = Verdict::permitted;
  std::int8_t act = kOmission;
  Index severity = 0;
  Basis basis = Basis::facts;
  Why why = Why::clause;
  bool counted = true;  // false: a more specific finding on the same act stands for it
  bool operator==(const Finding&) const = default;
};

/// An act with all that was worked out about it: the judge's scratch paper, kept so that its storage is
/// reused.
struct Heard {
  PatternBits bits;     // patterns that match
  PatternBits permits;  // grounds among them
  PatternBits owed;     // permits patterns of duties that need what is kept back
  Act act;              // with the computed fields filled in
  bool forbidden = false;
};

struct Judgement {
  Verdict verdict = Verdict::permitted;
  std::vector<Finding> findings;  // leading one first among those with the verdict, then the rest
  std::vector<RuleIndex> names;   // rules that say which information was at stake
  Duties opens = 0;               // duties this option opens
  Duties closes = 0;              // duties it would discharge, were they open
  Duties missed = 0;              // duties due now and not met: already findings, still repairable
  std::vector<Heard> heard;
  void clear();
};

/// An author's citation: tone and the like, which no fact shows.
struct Cite {
  RuleIndex rule = 0;
  Verdict verdict = Verdict::insufficient;
  std::string reason;
};

/// A situation made ready for judging many acts in it.
struct Setting {
  const Situation* situation = nullptr;  // must outlive the setting
  PatternBits active;                    // patterns whose tests on the situation hold
  bool imminent = false;
};

class Judge {
 public:
  explicit Judge(const Rulebook& book);  // the rulebook must outlive the judge

  const Rulebook& book() const { return *book_; }
  Setting prepare(const Situation& s) const;
  /// `met`: duties that other acts, judged elsewhere, are known to meet.
  void option(const Setting& now, std::span<const Act> acts, Judgement& out, std::span<const Cite> cites = {},
              Duties met = 0) const;
  Judgement option(const Situation& s, std::span<const Act> acts, std::span<const Cite> cites = {}) const;

  /// Findings for duties that were never discharged, when the deadline has come.
  std::vector<Finding> overdue(Duties open) const;
  /// Those of `open` whose deadline is the end of the scene.
  Duties due_at_scene_end(Duties open) const { return open & scene_end_; }

  /// The clause a duty bit belongs to.
  const Clause& duty(int bit) const { return book_->clauses[duty_clauses_[static_cast<std::size_t>(bit)]]; }

  /// What an act may rely on: its grounds and what they cover (for explanations and the advisor).
  struct Grounds {
    Mask held = 0;     // values of the field `ground`
    Mask needs = 0;    // facts they cover
    Mask surplus = 0;  // told beyond that
    Mask missing = 0;  // asked for with right and not told
    Mask extent = 0;
  };
  Grounds grounds(const Setting& now, const Act& act) const;

 private:
  friend class Hearing;
  friend class Sharing;
  const Rulebook* book_;
  PatternIndex index_;
  std::vector<std::uint16_t> duty_clauses_;  // by duty bit: the clause
  std::vector<std::uint16_t> sequences_;     // clauses of that kind
  std::vector<Duties> rule_duties_;          // by rule: its duty bits
  std::vector<Mask> appraisals_;             // by field: values that are appraisals
  std::vector<std::uint8_t> weight_;         // by clause: how specific it is
  Duties scene_end_ = 0;
};

/// How many findings cost something, per severity: per act (omissions together) and facet the gravest counted
/// one; an insufficient one is at most a major.
std::vector<int> costing(const Rulebook& book, std::span<const Finding> findings);
/// The same in points.
int cost(const Rulebook& book, std::span<const Finding> findings);
/// Points of one decision: those of its findings, but at most Rulebook::most_per_decision, so that a large
/// form or grid can't outweigh a whole scenario.
int decision_cost(const Rulebook& book, std::span<const Finding> findings);
int at_most(const Rulebook& book, int points);
/// A critical breach: a counted finding, forbidden, of the gravest severity.
bool critical(const Finding& f);
bool has_critical(std::span<const Finding> findings);
/// Rules that decide the verdict, the one a trainer would name first, then what information was at stake.
std::vector<RuleIndex> deciding(const Judgement& j);

}  // namespace plumbline::rules
