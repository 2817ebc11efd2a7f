// Laws about telling one fact to one person, in every situation. Where a law has an exception, the law says
// so.
#include "rules/chance.hpp"

#include <doctest/doctest.h>

using namespace plumbline;
using namespace plumbline::rules;
using namespace plumbline::rules::test;

namespace {

const Vocabulary& words() { return shipped().vocabulary; }

Act tell_one(Mask what, Mask to) {
  auto a = default_act(words(), words().known.disclose);
  a.fields[words().known.what] = what;
  a.fields[words().known.to] = to;
  return a;
}
Act keep_one(Mask what, Mask to) {
  auto a = tell_one(what, to);
  const auto kept = default_act(words(), words().known.withhold);
  auto out = kept;
  out.fields[words().known.what] = a.fields[words().known.what];
  out.fields[words().known.to] = a.fields[words().known.to];
  return out;
}

bool kept_rightly(const Situation& now, const Act& a) {
  const auto j = judge().option(now, std::vector<Act>{a});
  return std::any_of(j.findings.begin(), j.findings.end(),
                     [](const Finding& f) { return f.why == Finding::Why::kept_rightly; });
}

/// What the paper, consent or purpose in hand covers for this recipient.
Mask covered(const Situation& now, Mask to) {
  Mask out = now.fields[words().known.covers];
  for (const auto& [role, facts] : now.covers_by)
    if (to == bit(role)) out = facts;
  return out;
}

Mask any_one(const char* f) { return bit(below(words().fields[field(f)].values.size())); }

}  // namespace

SCENARIO("Telling and keeping the same fact") {
  CHECK(rc::check("are never both forbidden", [] {
    const auto now = any_situation();
    const auto what = any_one("what"), to = any_one("to");
    RC_LOG() << Told{now, {tell_one(what, to)}} << std::endl;
    RC_ASSERT_FALSE(
        (badness_of_act(now, tell_one(what, to)) == 2 && badness_of_act(now, keep_one(what, to)) == 2));
  }));
  CHECK(rc::check("mirror each other: what may not be told must be kept, and only that", [] {
    const auto now = any_situation();
    const auto what = any_one("what"), to = any_one("to");
    RC_LOG() << Told{now, {tell_one(what, to)}} << std::endl;
    RC_ASSERT((badness_of_act(now, tell_one(what, to)) == 2) == kept_rightly(now, keep_one(what, to)));
  }));
}

SCENARIO("Telling the public about a person") {
  CHECK(rc::check("is forbidden whatever the situation", [] {
    const auto now = any_situation();
    auto a = any_act(words().known.disclose);
    a = with(with(a, "to", one_in(2) ? value("to", "public") : value("to", "press")), "what",
             some_values(words().fields[field("what")]));
    RC_PRE((a.fields[field("what")] & values("what", "personal")) != 0);
    RC_LOG() << Told{now, {a}} << std::endl;
    RC_ASSERT(badness_of_act(now, a) == 2);
  }));
}

SCENARIO("A worse way of telling never helps") {
  struct Worse {
    const char* field;
    const char* to;
  };
  constexpr Worse kWays[] = {{"where", "overheard"},     {"via", "group-chat"}, {"via", "social-media"},
                             {"via", "personal-device"}, {"truth", "false"},    {"truth", "partial"},
                             {"when", "later"},          {"check", "skipped"},  {"check", "no-pause"},
                             {"check", "no-addressee"},  {"check", "no-need"}};
  CHECK(rc::check("neither place, channel, truth, time nor haste", [&] {
    const auto now = any_situation();
    const auto plain = tell_one(some_values(words().fields[field("what")]), any_one("to"));
    const auto& way = kWays[below(std::size(kWays))];
    const auto worse = with(plain, way.field, value(way.field, way.to));
    RC_LOG() << Told{now, {worse}} << std::endl;
    RC_ASSERT(badness_of_act(now, worse) >= badness_of_act(now, plain));
    RC_ASSERT(badness(Told{now, {worse}}) >= badness(Told{now, {plain}}));
  }));
  CHECK(rc::check("nor a reason: a false one may harm, a true one doesn't help", [&] {
    const auto now = any_situation();
    const auto plain = tell_one(some_values(words().fields[field("what")]), any_one("to"));
    const auto leaning = with(plain, "on", any_one("on"));
    RC_LOG() << Told{now, {leaning}} << std::endl;
    RC_ASSERT(badness(Told{now, {leaning}}) >= badness(Told{now, {plain}}));
    const auto lawful = with(plain, "on", value("on", "law"));
    RC_ASSERT(judged({now, {lawful}}).verdict == judged({now, {plain}}).verdict);
    RC_ASSERT(judge().grounds(judge().prepare(now), leaning).held ==
              judge().grounds(judge().prepare(now), plain).held);
  }));
}

SCENARIO("One more fact never helps, unless the paper or consent in hand asks for it") {
  CHECK(rc::check("", [] {
    const auto now = any_situation();
    const auto less =
        with(any_act(words().known.disclose), "what", some_values(words().fields[field("what")]));
    const auto one = any_one("what");
    RC_PRE((less.fields[field("what")] & values("what", "personal")) != 0);
    RC_PRE((covered(now, less.fields[field("to")]) & one) == 0);
    auto more = less;
    more.fields[field("what")] |= one;
    RC_LOG() << Told{now, {more}} << "  instead of  " << in_words(less) << std::endl;
    RC_ASSERT(badness_of_act(now, more) >= badness_of_act(now, less));
    RC_ASSERT(badness(Told{now, {more}}) >= badness(Told{now, {less}}));
  }));
}

SCENARIO("One more recipient without a ground makes any option forbidden") {
  CHECK(rc::check("", [] {
    auto t = any_option();
    const auto a =
        tell_one(some_values(words().fields[field("what")]) & values("what", "personal"), any_one("to"));
    RC_PRE(a.fields[field("what")] != 0 && judge().grounds(judge().prepare(t.now), a).held == 0);
    t.acts.insert(t.acts.begin() + static_cast<std::ptrdiff_t>(below(t.acts.size() + 1)), a);
    RC_ASSERT(judged(t).verdict == Verdict::forbidden);
  }));
}

SCENARIO("In imminent danger those who can help may hear what they need, whatever else is the case") {
  // Unless nobody has checked that they are who they say: a pretext call begins with an emergency. And where
  // a law at hand asks them for more, telling less than that is not enough.
  CHECK(rc::check("", [] {
    auto now = any_situation();
    now.fields[now_field("danger")] = now_value("danger", "imminent");
    now.fields[now_field("danger-to")] = now_value("danger-to", "self");
    now.fields[now_field("verified")] = now_value("verified", "yes");
    const auto a = tell_one(value("what", "risk") | value("what", "whereabouts"),
                            one_in(2) ? value("to", "clinician") : value("to", "emergency"));
    RC_LOG() << Told{now, {a}} << std::endl;
    const bool asked_for_more = (now.fields[now_field("demand")] & now_value("demand", "statute")) != 0;
    RC_ASSERT(badness_of_act(now, a) <= (asked_for_more ? 1 : 0));
  }));
}
