#include "rules/neighbours.hpp"

#include "rules/bearing.hpp"
#include "rules/sentence.hpp"

#include <algorithm>

namespace plumbline::rules {

namespace {

// How far from what somebody asks a kind of change is; each thing changed adds kStep. A paper and what it
// covers are two things that count as one.
constexpr int kStep = 2;
enum Kind : int {
  kPaper = -2,
  kOtherwise = 0,
  kLeaveOut = 0,
  kGround = 1,
  kFact = 1,
  kInstead = 1,
  kMirror = 1,
  kPerson = 4,
  kMore = 5
};

template <class F>
void each_bit(Mask m, F f) {
  for (; m != 0; m &= m - 1) f(m & (~m + 1));
}

class Search {
 public:
  Search(const Judge& judge, const Question& q, const Judgement& judged)
      : judge_(judge), book_(judge.book()), v_(book_.vocabulary), k_(v_.known), q_(q), judged_(judged) {}

  std::vector<Neighbour> run() {
    acts_otherwise();
    people();
    facts();
    situations();
    for (const auto& from : {q_, carefully(q_)}) grounds(from);
    add(carefully(q_), kOtherwise);
    mirrors();
    duties();
    std::stable_sort(out_.begin(), out_.end(),
                     [](const Neighbour& a, const Neighbour& b) { return a.cost < b.cost; });
    return std::move(out_);
  }

 private:
  void add(const Question& to, int kind) {
    if (to == q_) return;
    const int cost = kind + kStep * difference(v_, q_, to).size();
    for (auto& n : out_)
      if (n.question == to) {
        n.cost = std::min(n.cost, cost);
        return;
      }
    out_.push_back({to, cost});
  }

  bool telling_or_keeping(Index verb) const { return verb == k_.disclose || verb == k_.withhold; }
  /// A reason is not a fact, and nobody is told to lie.
  bool free_to_vary(Index f) const {
    return !v_.fields[f].computed && f != k_.on && f != k_.what && f != k_.to && f != k_.matter &&
           f != v_.verbs[q_.act.verb].takes.front();
  }

  /// Everything about the manner as it is when nothing is said.
  Question carefully(const Question& from) const {
    Question to = from;
    for (const Index f : v_.verbs[from.act.verb].takes)
      if (free_to_vary(f) && v_.fields[f].fallback != 0) to.act.fields[f] = v_.fields[f].fallback;
    return to;
  }

  void acts_otherwise() {
    for (const Index f : v_.verbs[q_.act.verb].takes) {
      if (!free_to_vary(f)) continue;
      const auto& field = v_.fields[f];
      each_bit(field.all() & ~(f == k_.truth ? k_.truth_bad : 0), [&](Mask m) {
        Question to = q_;
        to.act.fields[f] = m;
        add(to, kOtherwise);
      });
      Question usual = q_;
      usual.act.fields[f] = field.fallback;
      add(usual, kOtherwise);
    }
  }

  /// Another channel, another adviser; a fact told to somebody else is another matter.
  void people() {
    if (!v_.verbs[q_.act.verb].takes_field(k_.to) || telling_or_keeping(q_.act.verb)) return;
    each_bit(v_.fields[k_.to].all(), [&](Mask m) {
      Question to = q_;
      to.act.fields[k_.to] = m;
      add(to, kPerson);
    });
  }

  /// Less is told, or one thing more.
  void facts() {
    if (!telling_or_keeping(q_.act.verb)) return;
    const Mask what = q_.act.fields[k_.what];
    each_bit(what, [&](Mask m) { told(q_, what & ~m, kLeaveOut); });
    each_bit(v_.fields[k_.what].all() & ~what, [&](Mask m) { told(q_, what | m, kMore); });
    only_what_is_needed(q_);
  }
  void told(const Question& from, Mask what, int kind) {
    if (what == 0) return;
    Question to = from;
    to.act.fields[k_.what] = what;
    add(to, kind);
  }
  void only_what_is_needed(const Question& from) {
    if (from.act.verb != k_.disclose) return;
    const auto now = judge_.prepare(from.now);
    Mask surplus = 0, missing = 0;
    for (const auto& a : split(v_, from.act)) {
      const auto g = judge_.grounds(now, a);
      surplus |= g.surplus;
      missing |= g.missing;
    }
    if (surplus != 0) told(from, from.act.fields[k_.what] & ~surplus, kLeaveOut);
    const Mask rest = from.act.fields[k_.what] & ~surplus;
    if (missing != 0 && rest != 0) told(from, rest | missing, kLeaveOut);
  }

  void situations() {
    const auto weight = telling(book_, q_.act);
    for (std::size_t i = 0; i < v_.situation.size(); ++i) {
      const auto n = static_cast<Index>(i);
      if (weight[i] == 0 || n == k_.asker) continue;
      if (n == k_.covers) {
        if (q_.act.fields[k_.what] != 0) covering(q_, kFact);
        continue;
      }
      if (!v_.situation[i].ask.empty()) continue;  // who is concerned: people, not facts
      each_bit(v_.situation[i].all(), [&](Mask m) {
        Question to = q_;
        to.now.fields[i] = m;
        add(to, kFact);
      });
    }
  }
  void covering(Question to, int kind) {
    to.now.covers_by.clear();
    to.now.fields[k_.covers] = q_.act.fields[k_.what];
    add(to, kind);
  }

  /// What would give a ground to tell exactly this to exactly these people.
  void grounds(const Question& from) {
    if (!telling_or_keeping(from.act.verb)) return;
    Act told = from.act;
    told.verb = k_.disclose;
    for (const auto& c : book_.clauses) {
      if (c.kind != ClauseKind::permits || !fits(c.when, told)) continue;
      made_true(from, c.when.tests, 0, [&](Question to) {
        if (c.needs_covers) {
          to.now.covers_by.clear();
          to.now.fields[k_.covers] = from.act.fields[k_.what];
        }
        add(to, c.needs_covers && difference(v_, from, to).size() > 1 ? kPaper : kGround);
        only_what_is_needed(to);
      });
    }
  }
  bool fits(const Pattern& p, const Act& act) const {
    if (p.verbs != 0 && (p.verbs & bit(act.verb)) == 0) return false;
    return std::all_of(p.tests.begin(), p.tests.end(), [&](const Test& t) {
      if (t.situation || v_.fields[t.field].computed) return true;
      const bool there = (act.fields[t.field] & t.values) != 0;
      return t.op == Test::Op::any ? there : t.op != Test::Op::none || !there;
    });
  }
  /// Each way in which the tests on the situation hold.
  template <class F>
  void made_true(const Question& from, const std::vector<Test>& tests, std::size_t at, const F& f) {
    while (at < tests.size() && holds(tests[at], from)) ++at;
    if (at == tests.size()) return f(from);
    const auto& t = tests[at];
    const Mask values = t.op == Test::Op::any ? t.values : v_.situation[t.field].fallback & ~t.values;
    each_bit(values, [&](Mask m) {
      Question to = from;
      to.now.fields[t.field] = m;
      made_true(to, tests, at + 1, f);
    });
  }
  static bool holds(const Test& t, const Question& q) {
    if (!t.situation) return true;
    const Mask m = q.now.fields[t.field];
    switch (t.op) {
      case Test::Op::any: return (m & t.values) != 0;
      case Test::Op::none: return (m & t.values) == 0;
      default: return true;
    }
  }

  /// Keeping it back instead of telling it, declining instead of doing; and the other way round.
  void mirrors() {
    if (q_.act.verb == k_.disclose) add(with_verb(book_, q_, k_.withhold), kMirror);
    if (q_.act.verb == k_.withhold) add(with_verb(book_, q_, k_.disclose), kMirror);
    for (const auto& m : v_.mirrors) {
      if (m.verb != q_.act.verb) continue;
      const bool same = std::all_of(m.sets.begin(), m.sets.end(), [&](const auto& s) {
        return s.first == k_.to || (q_.act.fields[s.first] & s.second) != 0;
      });
      if (!same) continue;
      Question to{default_act(v_, k_.decline), q_.now};
      to.act.fields[k_.matter] = bit(m.topic);
      add(to, kMirror);
    }
  }

  /// Doing what was left undone.
  void duties() {
    for (const auto& f : judged_.findings) {
      if (f.clause < 0 || f.verdict < Verdict::insufficient) continue;
      const auto& c = book_.clauses[static_cast<std::size_t>(f.clause)];
      if (c.kind != ClauseKind::requires_) continue;
      for (const auto& p : c.by)
        each_bit(p.verbs, [&](Mask verb) { doing(p, static_cast<Index>(__builtin_ctzll(verb)), c); });
    }
  }
  void doing(const Pattern& p, Index verb, const Clause& c) {
    if (verb == k_.disclose && q_.act.verb == verb) return;  // not one disclosure for another
    Question to{default_act(v_, verb), q_.now};
    for (const auto& t : p.tests) {
      if (t.situation || v_.fields[t.field].computed || t.op != Test::Op::any) continue;
      if ((to.act.fields[t.field] & t.values) == 0) to.act.fields[t.field] = t.values & (~t.values + 1);
    }
    if (c.each) to.act.fields[k_.to] = q_.now.fields[*c.each];
    add(to, kInstead);
  }

  const Judge& judge_;
  const Rulebook& book_;
  const Vocabulary& v_;
  const Vocabulary::Known& k_;
  const Question& q_;
  const Judgement& judged_;
  std::vector<Neighbour> out_;
};

}  // namespace

std::vector<Neighbour> neighbours(const Judge& judge, const Question& q, const Judgement& judged) {
  return Search(judge, q, judged).run();
}

Difference difference(const Vocabulary& v, const Question& a, const Question& b) {
  Difference d;
  d.verb = a.act.verb != b.act.verb;
  for (std::size_t i = 0; i < v.fields.size(); ++i)
    if (a.act.fields[i] != b.act.fields[i]) d.act |= bit(i);
  for (std::size_t i = 0; i < v.situation.size(); ++i)
    if (a.now.fields[i] != b.now.fields[i]) d.now |= bit(i);
  if (a.now.covers_by != b.now.covers_by) d.now |= bit(v.known.covers);
  return d;
}

}  // namespace plumbline::rules
