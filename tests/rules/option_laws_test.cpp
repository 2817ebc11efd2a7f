// Laws about whole options: duties, order, cost.
#include "rules/chance.hpp"

#include <doctest/doctest.h>

#include <map>
#include <numeric>
#include <tuple>

using namespace plumbline;
using namespace plumbline::rules;
using namespace plumbline::rules::test;

namespace {

const Vocabulary& words() { return shipped().vocabulary; }

bool of_sequence(const Finding& f) {
  return f.clause >= 0 && shipped().clauses[static_cast<std::size_t>(f.clause)].kind == ClauseKind::sequence;
}
bool forbidden_act(const Judgement& j, std::size_t n) {
  return std::any_of(j.findings.begin(), j.findings.end(), [&](const Finding& f) {
    return f.act == static_cast<int>(n) && f.verdict == Verdict::forbidden;
  });
}
int points(const Judgement& j) { return cost(shipped(), j.findings); }

/// What is said of an option when the order of its acts is nobody's business.
auto unordered(const Judgement& j) {
  std::vector<Finding> findings;
  Verdict verdict = Verdict::permitted;
  for (const auto& f : j.findings)
    if (!of_sequence(f)) {
      findings.push_back(f);
      verdict = std::max(verdict, f.verdict);
    }
  return std::tuple(verdict, cost(shipped(), findings), j.opens, j.closes, j.missed);
}

}  // namespace

SCENARIO("Silence in danger is never fine") {
  CHECK(rc::check("whatever else is the case", [] {
    auto now = any_situation();
    const char* const degrees[] = {"unassessed", "possible", "imminent"};
    const auto degree = below(3);
    now.fields[now_field("danger")] = now_value("danger", degrees[degree]);
    now.fields[now_field("danger-to")] = some_values(words().situation[now_field("danger-to")]);
    const Told silence{now, {}};
    RC_LOG() << silence << std::endl;
    RC_ASSERT(badness(silence) >= 1);
    if (degree == 2) RC_ASSERT(badness(silence) == 2);
  }));
}

SCENARIO("A forbidden act discharges nothing") {
  CHECK(rc::check("alone", [] {
    const auto t = any_option(3);
    const auto j = judged(t);
    for (std::size_t n = 0; n < t.acts.size(); ++n) RC_PRE(forbidden_act(j, n));
    RC_ASSERT(j.closes == Duties{0});
    for (const auto& f : j.findings) RC_ASSERT(f.why != Finding::Why::done);
  }));
  CHECK(rc::check("nor does it soften what else was left undone, nor make anything cheaper", [] {
    auto t = any_option(3);
    const auto before = judged(t);
    t.acts.push_back(any_act());
    const auto after = judged(t);
    RC_PRE(forbidden_act(after, t.acts.size() - 1));
    RC_LOG() << t << std::endl;
    RC_ASSERT((before.missed & ~after.missed) == Duties{0});
    RC_ASSERT((after.closes & ~before.closes) == Duties{0});
    RC_ASSERT(points(after) >= points(before));
    RC_ASSERT(after.verdict == Verdict::forbidden);
  }));
}

SCENARIO("The order of acts matters to sequences only") {
  CHECK(rc::check("", [] {
    auto t = any_option(5);
    const auto one = unordered(judged(t));
    for (std::size_t i = t.acts.size(); i > 1; --i) std::swap(t.acts[i - 1], t.acts[below(i)]);
    RC_LOG() << t << std::endl;
    RC_ASSERT(unordered(judged(t)) == one);
  }));
}

SCENARIO("Totals, whoever hears them, change nothing") {
  CHECK(rc::check("neither for better nor for worse, at any place in the row", [] {
    auto t = any_option();
    const auto before = judged(t);
    auto totals = default_act(words(), words().known.disclose);
    totals = with(with(totals, "what", value("what", "figures")), "to",
                  bit(below(words().fields[field("to")].values.size())));
    t.acts.insert(t.acts.begin() + static_cast<std::ptrdiff_t>(below(t.acts.size() + 1)), totals);
    const auto after = judged(t);
    RC_LOG() << t << std::endl;
    RC_ASSERT(badness(after.verdict) == badness(before.verdict));
    RC_ASSERT(points(after) == points(before));
    RC_ASSERT(after.opens == before.opens);
  }));
}

SCENARIO("A worse manner, basis, place, time or truth never helps, whatever the verb") {
  // Unless telling somebody now would raise the danger: then later is the right time.
  struct Worse {
    const char* field;
    const char* to;
  };
  constexpr Worse kWays[] = {{"manner", "cold"},        {"manner", "harsh"},
                             {"manner", "threatening"}, {"where", "overheard"},
                             {"where", "unsecured"},    {"truth", "false"},
                             {"truth", "partial"},      {"when", "later"},
                             {"basis", "feeling"},      {"basis", "stereotype"},
                             {"basis", "attitude"},     {"basis", "self-interest"},
                             {"basis", "opinion"},      {"basis", "stale"},
                             {"basis", "partial"},      {"basis", "pressure"},
                             {"basis", "convenience"},  {"process", "skipped"},
                             {"equal", "no"},           {"via", "group-chat"},
                             {"via", "social-media"},   {"via", "personal-device"},
                             {"on", "feeling"},         {"on", "pressure"},
                             {"on", "self-interest"},   {"on", "fear"},
                             {"on", "convenience"},     {"on", "client-request"},
                             {"on", "everyone-agrees"}, {"on", "good-intention"},
                             {"on", "already-public"},  {"on", "other-use"}};
  CHECK(rc::check("", [&] {
    auto t = any_option(2);
    auto a = any_act();
    const auto& way = kWays[below(std::size(kWays))];
    const auto f = field(way.field);
    RC_PRE(words().verbs[a.verb].takes_field(f));
    RC_PRE(f != field("when") ||
           (t.now.fields[now_field("telling")] & now_value("telling", "dangerous")) == 0);
    a.fields[f] = words().fields[f].fallback;
    auto worse = t;
    t.acts.push_back(a);
    worse.acts.push_back(with(a, way.field, value(way.field, way.to)));
    RC_LOG() << worse << std::endl;
    RC_ASSERT(badness(worse) >= badness(t));
  }));
}

SCENARIO("Declining is required exactly where doing is forbidden") {
  CHECK(rc::check("for every topic with a mirror", [] {
    const auto& v = words();
    const auto now = any_situation();
    const auto& m = v.mirrors[below(v.mirrors.size())];
    auto no = default_act(v, v.known.decline);
    no.fields[v.known.matter] = bit(m.topic);
    auto yes = default_act(v, m.verb);
    for (const auto& [f, values] : m.sets)
      if (v.verbs[m.verb].takes_field(f)) yes.fields[f] = values;
    const auto j = judged({now, {no}});
    const bool refused = std::any_of(j.findings.begin(), j.findings.end(),
                                     [](const Finding& f) { return f.why == Finding::Why::refused_rightly; });
    RC_LOG() << Told{now, {yes}} << std::endl;
    RC_ASSERT(refused == (badness_of_act(now, yes) == 2));
  }));
}

SCENARIO("Verdict, findings and cost agree") {
  CHECK(rc::check("", [] {
    const auto t = any_option();
    const auto j = judged(t);
    RC_LOG() << t << std::endl;
    Verdict worst = Verdict::permitted;
    for (const auto& f : j.findings) worst = std::max(worst, f.verdict);
    RC_ASSERT(worst == j.verdict);
    RC_ASSERT((points(j) == 0) == (badness(j.verdict) == 0));
    RC_ASSERT(points(j) >= 0);
    if (j.verdict != Verdict::permitted) {
      RC_ASSERT(j.findings.front().verdict == j.verdict);
      RC_ASSERT(j.findings.front().counted);
      RC_ASSERT(deciding(j).front() == j.findings.front().rule);
    }
    RC_ASSERT((j.opens & j.missed) == Duties{0});
    int sum = 0;
    const auto counts = costing(shipped(), j.findings);
    for (std::size_t i = 0; i < counts.size(); ++i) sum += counts[i] * shipped().severities[i].cost;
    RC_ASSERT(sum == points(j));
  }));
}

SCENARIO("Judging again says the same") {
  CHECK(rc::check("twice, with a prepared setting, and with storage used before", [] {
    const auto t = any_option(), other = any_option();
    const auto once = judged(t);
    const auto setting = judge().prepare(t.now);
    Judgement used;
    judge().option(judge().prepare(other.now), other.acts, used);
    judge().option(setting, t.acts, used);
    RC_ASSERT(used.verdict == once.verdict);
    RC_ASSERT(used.findings == once.findings);
    RC_ASSERT(used.names == once.names);
    RC_ASSERT(std::tuple(used.opens, used.closes, used.missed) ==
              std::tuple(once.opens, once.closes, once.missed));
  }));
  CHECK(rc::check("in whatever order the values of a field are written", [] {
    const auto& v = words();
    const auto a = any_act();
    StatedAct stated{v.verbs[a.verb].id, {}, {}};
    for (const Index f : v.verbs[a.verb].takes)
      if (!v.fields[f].computed)
        stated.fields.push_back({v.fields[f].id, Vocabulary::ids(v.fields[f], a.fields[f])});
    auto turned = stated;
    std::reverse(turned.fields.begin(), turned.fields.end());
    for (auto& f : turned.fields) std::reverse(f.values.begin(), f.values.end());
    RC_ASSERT(*read_act(v, stated) == a);
    RC_ASSERT(*read_act(v, turned) == a);
  }));
}
