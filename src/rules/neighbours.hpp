#pragma once
// Questions near a question: one thing otherwise, or a few that go together, such as a consent and what it
// covers. Which go together is read from the `permits` clauses. Private to rules/: see advisor.hpp.

#include "rules/judge.hpp"
#include "rules/question.hpp"

#include <vector>

namespace plumbline::rules {

struct Neighbour {
  Question question;
  int cost = 0;  // the smaller, the more natural
};

/// Without duplicates and without the question itself, in a fixed order.
std::vector<Neighbour> neighbours(const Judge& judge, const Question& q, const Judgement& judged);

/// Fields in which two questions differ, as bits: of the act, and of the situation. Another verb is
/// `verb`.
struct Difference {
  bool verb = false;
  Mask act = 0, now = 0;
  bool operator==(const Difference&) const = default;
  int size() const { return (verb ? 1 : __builtin_popcountll(act)) + __builtin_popcountll(now); }
  /// Everything that differs here differs there too.
  bool within(const Difference& other) const {
    return (!verb || other.verb) && (act & ~other.act) == 0 && (now & ~other.now) == 0;
  }
};
Difference difference(const Vocabulary& v, const Question& a, const Question& b);

/// "if a court order with a clear scope asks for it and you leave out health details"
std::string change_words(const Vocabulary& v, const Question& from, const Question& to);

}  // namespace plumbline::rules
