#include "rules/bearing.hpp"

#include <algorithm>

namespace plumbline::rules {

namespace {

constexpr int kGroundWeighs = 3;

/// Verbs whose clauses decide this act: keeping back is judged as telling, declining as doing.
Mask judged_as(const Vocabulary& v, const Act& act) {
  Mask m = bit(act.verb);
  if (act.verb == v.known.withhold) m |= bit(v.known.disclose);
  if (act.verb == v.known.decline)
    for (const auto& x : v.mirrors)
      if ((act.fields[v.known.matter] & bit(x.topic)) != 0) m |= bit(x.verb);
  return m;
}

/// Whether some act with one of these verbs could match: a test on a field that none of them takes fails.
bool can_match(const Vocabulary& v, const Pattern& p, Mask verbs) {
  for (std::size_t i = 0; i < v.verbs.size(); ++i) {
    if ((verbs & bit(i)) == 0 || (p.verbs != 0 && (p.verbs & bit(i)) == 0)) continue;
    if (std::all_of(p.tests.begin(), p.tests.end(), [&](const Test& t) {
          return t.situation || t.op != Test::Op::any || v.fields[t.field].computed ||
                 v.verbs[i].takes_field(t.field);
        }))
      return true;
  }
  return false;
}

template <class F>
void each_pattern(const Clause& c, F f) {
  for (const auto* list : {&c.after, &c.by, &c.partly, &c.steps})
    for (const auto& p : *list) f(p);
}

/// A duty's own pattern speaks of the situation alone; it concerns a verb that brings it up or meets it.
bool concerns(const Vocabulary& v, const Clause& c, Mask verbs) {
  bool any = c.kind != ClauseKind::requires_ && c.kind != ClauseKind::sequence && can_match(v, c.when, verbs);
  each_pattern(c, [&](const Pattern& p) { any = any || can_match(v, p, verbs); });
  return any;
}

/// Whether a change of the situation alone could make this ground hold.
bool in_reach(const Vocabulary& v, const Pattern& p, const Act& act) {
  return std::all_of(p.tests.begin(), p.tests.end(), [&](const Test& t) {
    if (t.situation || v.fields[t.field].computed) return true;
    const bool there = (act.fields[t.field] & t.values) != 0;
    return t.op == Test::Op::any ? there : t.op != Test::Op::none || !there;
  });
}

void count_tests(const Vocabulary& v, const Pattern& p, Mask& fields) {
  for (const auto& t : p.tests) {
    if (t.situation) fields |= bit(t.field);
    if (t.op == Test::Op::asker) fields |= bit(v.known.asker);
  }
}

}  // namespace

Mask offered(const Rulebook& book, Index verb, Index field) {
  const auto& v = book.vocabulary;
  const auto& f = v.fields[field];
  if (f.fallback != 0) return f.all();
  const Mask verbs = bit(verb);
  Mask here = 0, elsewhere = 0;
  const auto look = [&](const Pattern& p) {
    for (const auto& t : p.tests)
      if (!t.situation && t.field == field) (can_match(v, p, verbs) ? here : elsewhere) |= t.values;
  };
  for (const auto& c : book.clauses) {
    look(c.when);
    each_pattern(c, look);
  }
  if (verb == v.known.decline && field == v.known.matter)
    for (const auto& m : v.mirrors) here |= bit(m.topic);
  const Mask m = f.all() & ~(elsewhere & ~here);
  return m != 0 ? m : f.all();
}

std::vector<int> telling(const Rulebook& book, const Act& act) {
  const auto& v = book.vocabulary;
  const Mask verbs = judged_as(v, act);
  std::vector<Mask> looks(book.rules.size());  // by rule, so that one rule in many clauses counts once
  std::vector<int> weight(book.rules.size(), 1);
  for (const auto& c : book.clauses) {
    if (!concerns(v, c, verbs)) continue;
    auto& fields = looks[c.rule];
    count_tests(v, c.when, fields);
    each_pattern(c, [&](const Pattern& p) {
      if (can_match(v, p, verbs)) count_tests(v, p, fields);
    });
    if (c.needs_covers) fields |= bit(v.known.covers);
    if (c.each) fields |= bit(*c.each);
    if (c.kind == ClauseKind::permits && in_reach(v, c.when, act)) weight[c.rule] = kGroundWeighs;
  }
  std::vector<int> out(v.situation.size());
  for (std::size_t r = 0; r < looks.size(); ++r)
    for (std::size_t i = 0; i < out.size(); ++i) out[i] += (looks[r] & bit(i)) != 0 ? weight[r] : 0;
  return out;
}

}  // namespace plumbline::rules
