#pragma once
// One option before the judge: the working state while its acts are judged. Private to rules/.

#include "rules/judge.hpp"

#include <tuple>

namespace plumbline::rules {

class Hearing {
 public:
  Hearing(const Judge& judge, const Setting& now, std::span<const Act> acts, Judgement& out, Duties met = 0);
  void run(std::span<const Cite> cites);

  /// Grounds of an act as if it were told (a kept-back fact is looked at as if disclosed). `permits`: the
  /// permits patterns that match it; `owed`: receives those that are duties needing what is kept back.
  static Judge::Grounds grounds_of(const Judge& judge, const Setting& now, const Act& act,
                                   const PatternBits& permits, Duties met = 0, PatternBits* owed = nullptr);
  static PatternBits permits_on(const Judge& judge, const Setting& now, const Act& act);
  /// Whether a duty is opened, to be met later, rather than missed.
  static bool may_wait(const Setting& now, const Rulebook& book, const Clause& c);
  /// A finding stands for that of a more general rule on the same act; the rest are listed, not counted.
  static void fold(const Rulebook& book, std::vector<Finding>& all);

 private:
  void hear(std::size_t n);
  /// Whether telling it would be forbidden; says so.
  bool kept_rightly(std::size_t n);
  void mirror_declined(std::size_t n);
  /// Fills in the computed fields and the matching patterns. `stray`: a mirrored act.
  void look(Heard& h, const Act& act, bool stray = false, bool may_owe = true);
  void add(std::size_t clause, Verdict v, std::size_t act, Finding::Why why, const Act* on);
  Basis basis(const Clause& c, const Act& act) const;

  void name_information();
  bool at_stake(std::size_t act) const;
  void duties();
  void duty(std::size_t clause);
  int first_meeting(const Clause& c, std::size_t clause) const;
  void sequences();
  void cite(std::span<const Cite> cites);
  void conclude();

  const Judge& judge_;
  const Rulebook& book_;
  const PatternIndex& index_;
  const Vocabulary::Known& known_;
  const Setting& now_;
  std::span<const Act> acts_;
  Judgement& out_;
  std::vector<Heard>& heard_;  // by act
  PatternBits all_;            // matched by some act
  PatternBits good_;           // matched by some act that is not forbidden
  Duties met_;                 // duty bits of requires clauses met by acts judged so far
};

}  // namespace plumbline::rules
