#pragma once
// One option before the judge: the working state while its acts are judged. Private to rules/.

#include "rules/judge.hpp"

#include <array>
#include <tuple>

namespace plumbline::rules {

/// An act with all that was worked out about it.
struct Heard {
  PatternBits bits;            // patterns that match
  PatternBits owed;            // permits patterns of duties that need what is kept back
  Judge::Grounds grounds;
  Act act;                     // with the computed fields filled in
  bool forbidden = false;
};

class Hearing {
 public:
  Hearing(const Judge& judge, const Setting& now, std::span<const Act> acts, Judgement& out);
  void run(std::span<const Cite> cites);

  /// Grounds of an act as if it were told (a kept-back fact is looked at as if disclosed).
  static Judge::Grounds grounds_of(const Judge& judge, const Setting& now, const Act& act, Duties met = 0, PatternBits* owed = nullptr);

 private:
  void hear(std::size_t n);
  void mirror_withheld(std::size_t n);
  void mirror_declined(std::size_t n);
  /// Fills in the computed fields and the matching patterns.
  void look(Heard& h, const Act& act);
  void add(std::size_t clause, Verdict v, std::size_t act, Finding::Why why, const Act* on);
  Basis basis(const Clause& c, const Act& act) const;

  void name_information();
  void duties();
  void duty(std::size_t clause);
  int first_meeting(const Clause& c, std::size_t clause) const;
  bool any_matches(std::size_t from, std::size_t to) const;
  void sequences();
  void cite(std::span<const Cite> cites);
  void fold();
  void conclude();

  const Judge& judge_;
  const Rulebook& book_;
  const PatternIndex& index_;
  const Vocabulary::Known& known_;
  const Setting& now_;
  std::span<const Act> acts_;
  Judgement& out_;
  std::array<Heard, 12> few_;
  std::vector<Heard> many_;
  Heard* heard_;
  std::vector<std::pair<RuleIndex, std::int8_t>> named_;
  PatternBits all_;            // matched by some act
  PatternBits good_;           // matched by some act that is not forbidden
  Duties met_ = 0;             // duty bits of requires clauses met by acts judged so far
};

}  // namespace plumbline::rules
