#pragma once
// The advisor: a question judged, with the reasons, what would follow and what would change the answer.
//
// The verdict is the judge's own, and so is that of every change: each is a question that was judged, not a
// guess. A change says which facts would have to be true or what would have to be done otherwise; it never
// proposes to say another reason or anything untrue. Duties that come from a change of the situation alone
// and have nothing to do with the act are left out. The same question gives the same advice, in the same
// order. Training only: law and agency policy prevail (Rulebook::notice).

#include "rules/judge.hpp"
#include "rules/question.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plumbline::rules {

/// One finding in words.
struct Point {
  RuleIndex rule = 0;
  std::string id, statement, reason;
  std::vector<std::string> sources;  // "title, section 'x'"
  std::string severity;
  Verdict verdict = Verdict::permitted;
  Basis basis = Basis::facts;
  bool counted = true;
  bool undone = false;  // about what the act leaves undone
  bool operator==(const Point&) const = default;
};

/// A rule that says which information is at stake; it forbids and allows nothing by itself.
struct Stake {
  RuleIndex rule = 0;
  std::string id, statement;
  bool operator==(const Stake&) const = default;
};

/// A duty that would be open afterwards.
struct Following {
  RuleIndex rule = 0;
  std::string id, statement;
  std::string deadline;  // "before the matter is closed"
  bool operator==(const Following&) const = default;
};

struct Change {
  Question question;  // the one it leads to
  Verdict verdict = Verdict::permitted;
  std::string words;  // "if consent was given in the proper way and ..."
  bool operator==(const Change&) const = default;
};

struct Advice {
  Verdict verdict = Verdict::permitted;
  std::string headline;       // the leading reason, in a sentence or two
  std::vector<Point> points;  // the leading one first
  std::vector<Stake> stakes;
  std::vector<Following> follows;
  std::vector<Change> changes;  // to other verdicts, two of each at most, the most natural first
  bool operator==(const Advice&) const = default;
};

Advice advise(const Judge& judge, const Question& q);

/// "Permitted", "Required", "Not enough", "Forbidden".
std::string_view title(Verdict v);

}  // namespace plumbline::rules
