// Whatever is the case, something can be done that is fine: no situation is a trap. For every duty that is
// due an act is looked for that meets it and is itself without fault; all of them together must be a fine
// option.
#include "rules/chance.hpp"

#include <doctest/doctest.h>

#include <optional>

using namespace plumbline;
using namespace plumbline::rules;
using namespace plumbline::rules::test;

namespace {

const Vocabulary& words() { return shipped().vocabulary; }

/// Acts of one verb that pass the tests of a <by>, one value per tested field.
std::vector<Act> meeting(const Pattern& by, Index verb) {
  std::vector<Act> out{default_act(words(), verb)};
  for (const auto& t : by.tests) {
    if (t.situation || t.op != Test::Op::any || words().fields[t.field].computed) continue;
    std::vector<Act> next;
    for (const auto& a : out)
      for (std::size_t i = 0; i < words().fields[t.field].values.size(); ++i) {
        if ((t.values & bit(i)) == 0) continue;
        next.push_back(a);
        next.back().fields[t.field] = bit(i);
      }
    out = std::move(next);
  }
  return out;
}

/// What meets this duty without fault, done to every person it is owed to; nothing when it is not due or
/// cannot be met.
std::optional<std::vector<Act>> way_to_meet(const Clause& c, const Situation& now) {
  Mask people = 0;
  if (c.each) people = now.fields[*c.each];
  for (const auto& by : c.by)
    for (std::size_t v = 0; v < words().verbs.size(); ++v) {
      if (by.verbs != 0 && (by.verbs & bit(v)) == 0) continue;
      for (const auto& a : meeting(by, static_cast<Index>(v))) {
        std::vector<Act> all;
        for (std::size_t i = 0; i < 64; ++i)
          if ((people & bit(i)) != 0) {
            all.push_back(a);
            all.back().fields[words().known.to] = bit(i);
          }
        if (all.empty()) all.push_back(a);
        const auto j = judge().option(now, all);
        const bool clean = std::none_of(j.findings.begin(), j.findings.end(), [](const Finding& f) {
          return f.act >= 0 && badness(f.verdict) > 0;
        });
        if (clean && (j.missed >> c.duty_bit & 1) == 0) return all;
      }
    }
  return std::nullopt;
}

/// Helping and listening come first, then asking and writing down, then the rest.
int rank(const Act& a) {
  const auto& id = words().verbs[a.verb].id;
  const bool listens = a.fields[field("manner")] == value("manner", "listening");
  return id == "protect" || listens ? 0 : id == "check" ? 1 : id == "record" ? 2 : 3;
}

}  // namespace

SCENARIO("No situation is a trap") {
  CHECK(rc::check("", [] {
    const auto now = any_situation();
    const auto silence = judged({now, {}});
    std::vector<Act> acts;
    for (int due = 0; due < 64; ++due) {
      if ((silence.missed >> due & 1) == 0) continue;
      const auto& c = judge().duty(due);
      const auto way = way_to_meet(c, now);
      RC_LOG() << in_words(now) << ": " << shipped()[c.rule].id << ", line " << c.line << std::endl;
      RC_ASSERT(way.has_value());
      acts.insert(acts.end(), way->begin(), way->end());
    }
    std::stable_sort(acts.begin(), acts.end(), [](const Act& a, const Act& b) { return rank(a) < rank(b); });
    const Told option{now, acts};
    RC_LOG() << option << std::endl;
    RC_ASSERT(badness(option) == 0);
  }));
}
