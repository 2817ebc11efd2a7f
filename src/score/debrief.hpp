#pragma once
// What is said after a scene or an attempt, as a value a face only has to show. Built from the log by replay.
// What it was worth is the scorecard's business (scorecard.hpp); here cost is counted by severity.

#include "play/session.hpp"

#include <string>
#include <vector>

namespace plumbline::score {

/// One finding in plain words.
struct Point {
  std::string rule;  // id
  std::string statement;
  std::string source;    // "Confidentiality Matters for Probation Officers, 'Keeping It Professional'"
  std::string reason;    // built from what was done
  std::string severity;  // "critical" ...
  rules::Verdict verdict = rules::Verdict::permitted;
  rules::Basis basis = rules::Basis::facts;
  bool counted = true;  // costs something (with others on the same act and facet, the gravest does)
  bool leading = false;
};

struct Review {
  std::string scene, title, prompt;
  std::vector<std::string> did;  // what you did, in the scene's words
  bool late = false;
  rules::Verdict verdict = rules::Verdict::permitted;
  std::vector<Point>
      points;  // leading first; those with the verdict, then what else was found wrong, then what was met
  std::vector<std::string> at_stake;  // statements of the rules that say which information it was about
  std::string world, learn, tempts;
  std::vector<std::string>
      instead;  // what would have been right here, in the scene's words; empty when nothing costs less
  int cost = 0;
  std::vector<int> by_severity;  // findings that cost, per severity of the rulebook
  std::string reason;            // the trainee's own
  play::Confidence confidence = play::Confidence::unsaid;
  bool sure_and_wrong = false;
  bool quiet = false;  // say nothing of it before the end
};

/// A breach and whether it was made good later.
struct Breach {
  Point point;
  std::size_t review = 0;  // which decision; the number of decisions: a duty that was still open at the end
  bool recovered = false;
  std::string how;  // what made it good
};

struct Debrief {
  std::vector<Review> reviews;
  std::vector<Point> overdue;    // duties still open at the end
  std::vector<Breach> breaches;  // every forbidden finding with a duty that could repair it, and every
                                 // critical one; duties never met among them
  std::vector<int> by_severity;  // over the attempt, overdue duties included
  int cost = 0;
  bool finished = false;
  bool breach_stands = false;  // a critical breach is uncorrected
  std::string ending_title;
};

Debrief debrief(const play::Session& session);
/// Only the last decision: what practice shows at the end of a scene.
Review last_review(const play::Session& session);

}  // namespace plumbline::score
