#pragma once
// What an attempt was worth: what each decision cost against the best one then available, the score, what
// stands in the way of passing. Recomputed from the log and the exact values of the scenario's space
// (solve/space.hpp); every formula is in docs/scoring.md. Points are those of the rulebook's severities; a
// score is from 0 to 100.
//
//   const auto card = score::scorecard(session, &space);
//   if (card.exact) show(card.score().tenths());
//
// Without a complete space there is no score: `exact` is false and `why_not` says why in one sentence; what
// the judge alone can tell (findings, breaches, domains) is there all the same.

#include "score/debrief.hpp"
#include "solve/space.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plumbline::score {

/// The mark until a panel has set one.
inline constexpr int kProvisionalMark = 70;
inline constexpr std::string_view kMarkNote =
    "The mark is provisional: no panel has set one for this scenario yet.";

/// 100 x max(0, 1 - lost / stake), kept as a fraction. Where nothing is at stake it is 100 as long as nothing
/// is lost, then 0.
struct Score {
  int stake = 0, lost = 0;
  /// In tenths, rounded down: 1000 only when nothing was lost.
  int tenths() const;
  bool reaches(int mark) const;
};
/// "86.5", "100", "0".
std::string in_words(const Score& s);
/// The same of tenths.
std::string tenths_in_words(int tenths);

/// One decision of a course.
struct Leg {
  std::string scene, title;
  std::vector<std::string> words;  // what is decided, as play::in_words
  std::string json;                // the same as in the attempt file
  bool operator==(const Leg&) const = default;
};

/// One decision of the attempt.
struct Decided {
  Leg what;
  bool late = false;
  int cost = 0;  // points, duties that fell due with it included
  rules::Verdict verdict = rules::Verdict::permitted;
  std::vector<std::string> missed, met;  // ids of rules with a finding that counts; missed goes before met
  play::Confidence confidence = play::Confidence::unsaid;
  std::string reason;
  bool sure_and_wrong = false;
  // The rest only where `exact` is true.
  bool exact = false;
  int best = 0;                  // least that could still be lost before it
  int lost = 0;                  // against the best decision then available
  int at_stake = 0;              // between the best and the dearest
  int possible = 0;              // best score still possible after it, in tenths
  std::vector<Leg> best_course;  // from here to an ending; only when something was lost
};

/// Decisions that touched the rules of a domain, and how many kept all of them.
struct Domain {
  std::string id;
  int met = 0, of = 0;
  bool operator==(const Domain&) const = default;
};

struct Scorecard {
  std::string scenario, title, version, scenario_hash, rulebook_edition, rulebook_hash;
  play::Mode mode = play::Mode::practice;
  bool alternative = false;
  bool finished = false;
  std::string ending;  // its title

  std::vector<Decided> decisions;
  std::vector<Breach> breaches;  // critical ones only
  std::vector<Domain> domains;   // in the order of the rulebook
  std::vector<std::string> missed,
      met;  // over the attempt, sorted; a rule missed once is not among those met
  int cost = 0;

  bool exact = false;
  std::string why_not;  // why there is no exact score
  int stake = 0;        // S
  int lost = 0;
  int mark = kProvisionalMark;
  bool provisional = true;
  bool passed = false;  // finished, the mark reached, no critical breach uncorrected

  Score score() const { return {stake, lost}; }
  /// Best score still possible, in tenths; once finished, the score.
  int possible() const;
  bool breach_stands() const;
};

/// `space`: of the same stage; nothing, or one that isn't complete: no exact score.
/// `mark`: one that was set, by a course say; without it the provisional one.
Scorecard scorecard(const play::Session& session, const solve::Space* space, std::optional<int> mark = {});
/// Its last decision alone, as practice shows it at the end of a scene; `possible` is left
/// out.
Decided last_decided(const play::Session& session, const solve::Space* space);
/// The best course from before a decision (counted from 0; as many as were made: from where the session
/// stands).
std::vector<Leg> best_course(const play::Session& session, const solve::Space& space, std::size_t before);

/// "plumbline-scorecard 1", as docs/scoring.md describes it: the same bytes for the same attempt.
std::string to_json(const Scorecard& card);

}  // namespace plumbline::score
