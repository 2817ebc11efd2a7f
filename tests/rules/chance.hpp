#pragma once
// Random situations, acts and options over the whole vocabulary, for laws that must hold whatever the case.

#include "base/text.hpp"
#include "rules/shipped.hpp"

#include <rapidcheck.h>

#include <algorithm>
#include <ostream>

namespace plumbline::rules::test {

/// An option in its situation; a failing law prints it as an author would have written it.
struct Told {
  Situation now;
  std::vector<Act> acts;
};

inline std::string in_words(const Field& f, Mask m) {
  return f.id + " = { " + base::join(Vocabulary::ids(f, m), ", ") + " }";
}
inline std::string in_words(const Situation& s) {
  const auto& v = shipped().vocabulary;
  std::string out = "now:";
  for (std::size_t i = 0; i < v.situation.size(); ++i)
    if (s.fields[i] != v.situation[i].fallback) out.append(" ").append(in_words(v.situation[i], s.fields[i]));
  for (const auto& [to, facts] : s.covers_by)
    out.append(" covers for ")
        .append(in_words(v.fields[v.known.to], bit(to)))
        .append(in_words(v.fields[v.known.what], facts));
  return out;
}
inline std::string in_words(const Act& a) {
  const auto& v = shipped().vocabulary;
  std::string out = v.verbs[a.verb].id;
  for (const Index f : v.verbs[a.verb].takes)
    if (a.fields[f] != v.fields[f].fallback || f == v.known.to)
      out.append(" ").append(in_words(v.fields[f], a.fields[f]));
  return out;
}
inline std::ostream& operator<<(std::ostream& out, const Told& t) {
  out << in_words(t.now);
  for (const auto& a : t.acts) out << "; " << in_words(a);
  return out;
}

/// From the first try on over the whole range: rapidcheck would begin with the smallest.
inline std::size_t below(std::size_t n) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<std::size_t>(0, n));
}
inline bool one_in(std::size_t n) { return below(n) == n - 1; }

/// Fields of which several values may hold at once; of the others two would contradict each other.
inline bool holds_several(const std::string& field) {
  for (const char* f : {"what", "on", "matter", "basis", "how", "explores", "holds", "danger-to", "demand",
                        "covers", "concerned", "asker", "asks", "untold", "unrecorded", "gap"})
    if (field == f) return true;
  return false;
}

/// Mostly one value, sometimes more where that makes sense; never "none" beside something.
inline Mask some_values(const Field& f) {
  Mask m = bit(below(f.values.size()));
  for (int most = 3; most > 0 && holds_several(f.id) && one_in(4); --most) m |= bit(below(f.values.size()));
  const auto nothing = f.value("none") ? f.value("none") : f.value("nothing");
  if (nothing && m != bit(*nothing)) m &= ~bit(*nothing);
  return m;
}

/// A situation in which up to five things are the case.
inline Situation any_situation() {
  const auto& v = shipped().vocabulary;
  auto now = default_situation(v);
  for (auto n = below(6); n > 0; --n) {
    const auto i = below(v.situation.size());
    now.fields[i] = some_values(v.situation[i]);
  }
  if (one_in(8))
    now.covers_by.emplace_back(static_cast<Index>(below(v.fields[v.known.to].values.size())),
                               some_values(v.fields[v.known.what]));
  return now;
}

/// An act of this verb to one person (and about one fact, when keeping back), some of its fields said.
inline Act any_act(Index verb) {
  const auto& v = shipped().vocabulary;
  auto a = default_act(v, verb);
  for (const Index f : v.verbs[verb].takes) {
    if (v.fields[f].computed) continue;
    const bool one = f == v.known.to || (verb == v.known.withhold && f == v.known.what);
    if (one)
      a.fields[f] = bit(below(v.fields[f].values.size()));
    else if (f == v.verbs[verb].takes.front() ? !one_in(3) : one_in(4))
      a.fields[f] = some_values(v.fields[f]);
  }
  return a;
}
inline Act any_act() {
  return any_act(static_cast<Index>(one_in(2) ? below(2) : below(shipped().vocabulary.verbs.size())));
}

inline Told any_option(std::size_t most = 4) {
  Told t{any_situation(), {}};
  for (auto n = below(most + 1); n > 0; --n) t.acts.push_back(any_act());
  return t;
}

inline const Judge& judge() {
  static const Judge judge(shipped());
  return judge;
}
inline Judgement judged(const Told& t) { return judge().option(t.now, t.acts); }

/// 0 fine, 1 insufficient, 2 forbidden: required and permitted are equally good.
inline int badness(Verdict v) { return v == Verdict::forbidden ? 2 : v == Verdict::insufficient ? 1 : 0; }
inline int badness(const Told& t) { return badness(judged(t).verdict); }
/// The worst that is said about this act itself, duties left undone aside.
inline int badness_of_act(const Situation& now, const Act& a) {
  int worst = 0;
  for (const auto& f : judge().option(now, std::vector<Act>{a}).findings)
    if (f.act == 0) worst = std::max(worst, badness(f.verdict));
  return worst;
}

inline Index field(const char* id) { return *shipped().vocabulary.field(id); }
inline Mask value(const char* of, const char* id) {
  return bit(*shipped().vocabulary.fields[field(of)].value(id));
}
inline Mask values(const char* of, const char* set) { return shipped().vocabulary.set(of, set)->values; }
inline Index now_field(const char* id) { return *shipped().vocabulary.situation_field(id); }
inline Mask now_value(const char* of, const char* id) {
  return bit(*shipped().vocabulary.situation[now_field(of)].value(id));
}
inline Act with(Act a, const char* f, Mask m) {
  a.fields[field(f)] = m;
  return a;
}

}  // namespace plumbline::rules::test
