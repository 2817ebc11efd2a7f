// The advisor on questions whose answer is known: most are options of tests/judge.
#include "rules/advisor.hpp"

#include "rules/chance.hpp"
#include "rules/sentence.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::rules;
using namespace plumbline::rules::test;

namespace {

const Vocabulary& words() { return shipped().vocabulary; }
Question from(const std::string& line) {
  auto q = read_question(words(), line);
  if (!q) FAIL(base::to_text(q.error()));
  return *q;
}
Advice on(const std::string& line) { return advise(judge(), from(line)); }
bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }
/// The rule decides, or says what is at stake.
bool names(const Advice& a, const std::string& rule) {
  return std::any_of(a.points.begin(), a.points.end(),
                     [&](const Point& p) { return p.id == rule && p.verdict == a.verdict && p.counted; }) ||
         std::any_of(a.stakes.begin(), a.stakes.end(), [&](const Stake& s) { return s.id == rule; });
}
bool follows(const Advice& a, const std::string& rule) {
  return std::any_of(a.follows.begin(), a.follows.end(), [&](const Following& f) { return f.id == rule; });
}
/// "permitted if ...", one a line.
std::string changes(const Advice& a) {
  std::string out;
  for (const auto& c : a.changes) out += std::string(to_string(c.verdict)) + " " + c.words + "\n";
  return out;
}

struct Known {
  const char* question;
  Verdict verdict;
  const char* rule;  // among those that decide
};
constexpr auto kForbidden = Verdict::forbidden;
constexpr auto kShort = Verdict::insufficient;
constexpr auto kRequired = Verdict::required;
constexpr auto kPermitted = Verdict::permitted;
const Known kKnown[] = {
    // the landlord (s07-1, s07-2)
    {"disclose treatment to=landlord on=client-request consent=asked asks=disclosure,help", kForbidden,
     "exception.not-client-request"},
    {"disclose treatment to=landlord consent=asked asks=disclosure,help", kForbidden,
     "sharing.consent-third-parties"},
    {"withhold treatment,status to=landlord consent=asked asks=disclosure", kRequired,
     "sharing.consent-third-parties"},
    {"disclose treatment,offence to=landlord on=everyone-agrees where=overheard consent=asked "
     "asks=disclosure",
     kForbidden, "security.private-setting"},
    // a court order that covers attendance (c-letter-read-after-sending)
    {"disclose compliance to=court demand=order covers=compliance", kRequired, "court-order.comply"},
    {"disclose compliance,health to=court demand=order covers=compliance", kForbidden,
     "court-order.scope-limit"},
    {"disclose treatment,health to=court asks=disclosure asker=court", kForbidden,
     "sharing.lawful-basis-first"},  // e12
    // the employer (e15, and the hospital in fresh.lua)
    {"disclose compliance to=employer asks=disclosure asker=employer consent=proper "
     "covers=employer:compliance",
     kPermitted, "sharing.consent-third-parties"},
    {"disclose compliance,offence to=employer asks=disclosure asker=employer consent=proper "
     "covers=employer:compliance",
     kForbidden, "confidentiality.minimum-necessary"},
    {"disclose whereabouts,health to=employer on=good-intention danger=handled danger-to=self "
     "asks=disclosure asker=employer",
     kForbidden, "sharing.consent-third-parties"},
    {"withhold whereabouts,health to=employer danger=handled danger-to=self asks=disclosure asker=employer",
     kRequired, "sharing.consent-third-parties"},
    // a danger to himself, and the crisis clinician
    {"disclose risk,whereabouts to=clinician danger=imminent danger-to=self", kRequired,
     "exception.self-harm"},
    {"withhold risk,whereabouts to=clinician,emergency danger=imminent danger-to=self", kForbidden,
     "confidentiality.not-absolute"},
    // the supervisor is the wrongdoer (s04)
    {"report misconduct to=supervisor misconduct=reported supervisor=compromised", kForbidden,
     "reporting.escalate-around-supervisor"},
    {"report misconduct to=senior misconduct=reported supervisor=compromised", kRequired,
     "reporting.escalate-around-supervisor"},
    {"report misconduct to=press misconduct=reported supervisor=compromised", kForbidden,
     "reporting.follow-protocol"},
    // the family (e01)
    {"disclose progress to=relative on=good-intention asks=disclosure asker=relative", kForbidden,
     "sharing.consent-third-parties"},
    {"withhold status,progress to=relative asks=disclosure asker=relative", kRequired,
     "sharing.consent-third-parties"},
    {"tell case to=relative truth=false asks=disclosure asker=relative", kForbidden, "integrity.honesty"},
    // the victim asks where he lives (e17)
    {"disclose address to=target on=good-intention asks=disclosure,help asker=target", kForbidden,
     "protected.identifiers"},
    {"withhold address to=target asks=disclosure,help asker=target", kShort, "supervision.support-services"},
    // an old juvenile matter, for a clinic
    {"disclose offence to=provider asks=disclosure asker=provider", kForbidden,
     "confidentiality.need-to-know"},
    // housing asks (e05), police ask in haste, unknown caller
    {"disclose status,address to=agency asks=disclosure asker=agency", kPermitted,
     "exception.agency-cooperation"},
    {"disclose status,health to=agency asks=disclosure asker=agency", kForbidden, "protected.health-psych"},
    {"disclose compliance to=police check=no-pause asks=disclosure asker=police", kShort,
     "confidentiality.pause-irreversible"},
    {"disclose compliance to=police asks=disclosure asker=police verified=no", kForbidden,
     "sharing.verify-requester"},
    // the public, and figures for the press
    {"post progress on=good-intention", kForbidden, "publicity.no-client-posts"},
    {"disclose figures to=press asks=disclosure asker=press", kPermitted, "publicity.generic-only"},
    {"withhold figures to=press asks=disclosure asker=press", kShort, "publicity.generic-only"},
    // and other deeds
    {"report breach to=supervisor breach=found", kRequired, "security.report-breach"},
    {"tell expectations manner=threatening violation=open", kForbidden, "authority.no-abuse"},
    {"decide none matter=violation basis=circumstances violation=open", kShort,
     "enforcement.respond-promptly"},
    {"accept gift asks=favour", kForbidden, "conflict.no-personal-gain"},
    {"decline gift asks=favour", kRequired, "conflict.no-personal-gain"},
    {"relate online to=relative asks=contact", kForbidden, "boundary.professional"},
    {"record contact truth=partial asks=secrecy", kForbidden, "communication.no-misleading"},
    {"record contact asks=secrecy", kShort, "communication.explain-limits"},
    {"disclose seen,whereabouts,risk to=hotline suspicion=abuse danger-to=child", kRequired,
     "exception.mandated-report"},
};

}  // namespace

SCENARIO("Questions whose answer is known") {
  for (const auto& k : kKnown) {
    INFO(std::string(k.question));
    const auto a = on(k.question);
    CHECK(a.verdict == k.verdict);
    INFO(std::string(k.rule));
    CHECK(names(a, k.rule));
    CHECK_FALSE(a.headline.empty());
  }
}

SCENARIO("The landlord asks about treatment") {
  const auto a = on("disclose treatment to=landlord on=client-request");
  CHECK(a.headline ==
        "The landlord hears nothing sensitive until consent has been obtained through the agency's process.");
  CHECK(a.points.front().id == "sharing.consent-third-parties");
  CHECK(a.points.front().severity == "major");
  REQUIRE_FALSE(a.points.front().sources.empty());
  CHECK(has(a.points.front().sources.front(), ", section '"));
  CHECK_FALSE(a.points.back().counted);
  CHECK(changes(a) ==
        "permitted if consent was given in the proper way and it covers treatment details\n"
        "required if you keep back treatment details from the landlord\n");
  THEN("a change leads to its own question") {
    const auto next = advise(judge(), a.changes.front().question);
    CHECK(text(words(), a.changes.front().question) ==
          "disclose what=treatment to=landlord on=client-request covers=treatment consent=proper");
    CHECK(next.verdict == kPermitted);
    CHECK(follows(next, "sharing.document-disclosures"));
    CHECK(next.follows.front().deadline == "before the matter is closed");
  }
}

SCENARIO("What would change it is small and natural") {
  CHECK(changes(on("disclose compliance,health to=court demand=order covers=compliance"))
            .find("required if you leave out health details\n") == 0);
  CHECK(has(
      changes(on("disclose compliance to=police where=overheard asks=disclosure asker=police verified=no")),
      "permitted if it is known or checked who is asking and it happens in private\n"));
  CHECK(has(changes(on("accept gift")), "required if you say no to the offer\n"));
  CHECK(has(changes(on("search look")), "permitted if an order or a law allows the search\n"));
  CHECK(has(changes(on("report misconduct to=supervisor misconduct=seen supervisor=compromised")),
            "required if you report misconduct to senior management\n"));
  CHECK(has(changes(on("disclose compliance to=police asks=disclosure asker=police")),
            "required if a law demands it and it covers the compliance record\n"));
  CHECK(has(changes(on("disclose compliance to=police asks=disclosure asker=police")),
            "forbidden if it happens where others can hear\n"));
  THEN("nothing makes it right to tell the press about a person") {
    for (const auto& c : on("disclose treatment to=press").changes) {
      INFO(c.words);
      CHECK(c.question.act.verb != words().known.disclose);
    }
  }
}

SCENARIO("What an act leaves undone is told apart from what it does") {
  const auto a = on("withhold address to=target asks=disclosure,help asker=target");
  CHECK(a.headline.find("As things are, something else has to be done too. ") == 0);
  CHECK(a.points.front().undone);
  CHECK_FALSE(on("accept gift").points.front().undone);
  CHECK(has(on("disclose risk to=clinician danger=imminent danger-to=self").headline,
            "This is what the rule asks for."));
  CHECK(on("tell policy").points.empty());
  CHECK(on("tell policy").headline == "No rule in this rulebook stands against it, and none asks for it.");
  CHECK(on("decide harsher").points.front().basis == Basis::appraisal);
}

SCENARIO("An agency's ground shows by itself") {
  const auto book = book_from(
      shipped_text(),
      {"<overlay agency=\"A\" date=\"2026-11-01\"><extend rule=\"exception.agency-cooperation\" "
       "reason=\"Ours.\">"
       "<permits ground=\"housing-scheme\" verb=\"disclose\" to=\"landlord\" when-demand=\"letter\" "
       "needs=\"cooperation-agency\"/></extend></overlay>"});
  const Judge ours(book);
  const auto q = from("disclose status to=landlord");
  CHECK(has(changes(advise(ours, q)), "permitted if a letter or form asks for it\n"));
  CHECK_FALSE(has(changes(advise(judge(), q)), "a letter or form"));
}

SCENARIO("Laws of advice") {
  const auto any_question = [] { return Question{any_act(), any_situation()}; };
  CHECK(rc::check("verdict and changes are the judge's own, and differ", [&] {
    const auto q = any_question();
    RC_LOG() << text(words(), q) << std::endl;
    const auto a = advise(judge(), q);
    RC_ASSERT(a.verdict == judge().option(q.now, split(words(), q.act)).verdict);
    std::array<int, 4> of_each{};
    for (const auto& c : a.changes) {
      RC_LOG() << c.words << ": " << text(words(), c.question) << std::endl;
      RC_ASSERT(c.verdict != a.verdict);
      RC_ASSERT(c.verdict == judge().option(c.question.now, split(words(), c.question.act)).verdict);
      const auto there = advise(judge(), c.question);
      RC_ASSERT(c.verdict == there.verdict);
      RC_ASSERT((there.points.empty() || !there.points.front().undone));  // not for want of something else
      RC_ASSERT(++of_each[static_cast<std::size_t>(c.verdict)] <= 2);
      RC_ASSERT(c.words.size() > 6);
      RC_ASSERT(c.words.find("if ") == 0);
      RC_ASSERT_FALSE(has(c.words, "I "));
      RC_ASSERT_FALSE(has(c.words, " my "));
      RC_ASSERT(std::count_if(a.changes.begin(), a.changes.end(),
                              [&](const Change& x) { return x.words == c.words; }) == 1);
    }
  }));
  CHECK(rc::check("no change is another reason, a lie, or a fact swapped for another", [&] {
    const auto q = any_question();
    RC_LOG() << text(words(), q) << std::endl;
    for (const auto& c : advise(judge(), q).changes) {
      const auto& to = c.question.act;
      RC_LOG() << c.words << ": " << text(words(), c.question) << std::endl;
      if (words().verbs[to.verb].takes_field(words().known.truth) &&
          q.act.fields[words().known.truth] != to.fields[words().known.truth])
        RC_ASSERT((to.fields[words().known.truth] & words().known.truth_bad) == 0);
      if (to.verb != q.act.verb) continue;
      RC_ASSERT(to.fields[words().known.on] == q.act.fields[words().known.on]);
      if (to.verb == words().known.disclose) {
        const Mask before = q.act.fields[words().known.what], now = to.fields[words().known.what];
        RC_ASSERT(((now & ~before) == 0 || (before & ~now) == 0 || (now & before) != 0));
        RC_ASSERT(to.fields[words().known.to] == q.act.fields[words().known.to]);
      }
    }
  }));
  const Judge other(shipped());
  CHECK(rc::check("the same question gives the same advice, with no empty words", [&] {
    const auto q = any_question();
    const auto a = advise(judge(), q);
    RC_ASSERT(a == advise(other, q));
    RC_ASSERT_FALSE(a.headline.empty());
    for (const auto& p : a.points) {
      RC_ASSERT_FALSE(p.id.empty());
      RC_ASSERT_FALSE(p.statement.empty());
      RC_ASSERT_FALSE(p.reason.empty());
      RC_ASSERT_FALSE(p.sources.empty());
      RC_ASSERT_FALSE(p.severity.empty());
      RC_ASSERT(std::count(a.points.begin(), a.points.end(), p) == 1);
    }
    for (const auto& f : a.follows) RC_ASSERT_FALSE((f.statement.empty() || f.deadline.empty()));
    if (!a.points.empty() && a.verdict >= Verdict::insufficient)
      RC_ASSERT(a.points.front().verdict == a.verdict);
  }));
}
