// The shipped rulebook: what is in it, and that it says what docs/judge.md promises.
#include "rules/shipped.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace plumbline;
using namespace plumbline::rules;
using namespace plumbline::rules::test;

SCENARIO("The shipped rulebook loads whole") {
  const auto& book = shipped();
  CHECK(book.rules.size() == 141);
  CHECK(book.domains ==
        std::vector<std::string>{
            "confidentiality", "protected",      "security",      "publicity",   "sharing", "exception",
            "safety",          "court-order",    "conflict",      "boundary",    "dispute", "impartiality",
            "integrity",       "balance",        "communication", "authority",   "rights",  "reporting",
            "whistleblower",   "accountability", "supervision",   "enforcement", "risk",    "records",
            "collaboration",   "professional",   "organisation"});
  CHECK(book.sources.size() == 5);
  CHECK(book.hash.size() == 64);
  CHECK(book.agency.empty());
  CHECK(book.notice.find("policy prevail") != std::string::npos);

  THEN("severities stand from the gravest on and carry the only points there are") {
    REQUIRE(book.severities.size() == 3);
    CHECK(book.severities[0].id == "critical");
    CHECK(book.severities[0].cost == 10);
    CHECK(book.severities[1].cost == 4);
    CHECK(book.severities[2].cost == 1);
  }
  THEN("every rule says something, why, and where it comes from") {
    for (const auto& r : book.rules) {
      CAPTURE(r.id);
      CHECK_FALSE(r.statement.empty());
      CHECK_FALSE(r.why.empty());
      CHECK_FALSE(r.sources.empty());
      CHECK(r.id.compare(0, r.domain.size() + 1, r.domain + ".") == 0);
    }
  }
  THEN("help has an emergency number and a date of the last check") {
    CHECK(std::any_of(book.contacts.begin(), book.contacts.end(),
                      [](const Contact& c) { return c.emergency; }));
    CHECK(book.contacts_date.size() == 10);
  }
  THEN("duties fit the bits that travel with a state") {
    const auto duties = std::count_if(book.clauses.begin(), book.clauses.end(),
                                      [](const Clause& c) { return c.kind == ClauseKind::requires_; });
    CHECK(duties <= 64);
  }
}

SCENARIO("Twelve rules no fact can decide are there to be cited") {
  const std::set<std::string> background{"confidentiality.avoid-stigma",
                                         "confidentiality.know-consequences",
                                         "confidentiality.privacy-dignity",
                                         "protected.know-scope",
                                         "integrity.abide-law",
                                         "balance.long-term",
                                         "balance.collaborate-advocate",
                                         "accountability.code-as-guide"};
  const std::set<std::string> manner{"boundary.demeanour", "dispute.calm", "rights.dignity",
                                     "communication.empathy"};
  std::set<std::string> cited, decided;
  for (const auto& r : shipped().rules)
    if (!r.cited_only.empty()) cited.insert(r.id);
  for (const auto& c : shipped().clauses) decided.insert(shipped()[c.rule].id);

  std::set<std::string> expected = background;
  expected.insert(manner.begin(), manner.end());
  CHECK(cited == expected);
  CHECK(cited.size() + decided.size() == shipped().rules.size());
  for (const auto& id : cited) CHECK(decided.count(id) == 0);
}

SCENARIO("The vocabulary explains every word") {
  const auto& v = shipped().vocabulary;
  CHECK(v.verbs.size() == 16);
  for (const auto& x : v.verbs) {
    CAPTURE(x.id);
    CHECK_FALSE(x.words.empty());
    CHECK_FALSE(x.gloss.empty());
    CHECK_FALSE(x.example.empty());
  }
  for (const auto* fields : {&v.fields, &v.situation})
    for (const auto& f : *fields) {
      CAPTURE(f.id);
      CHECK_FALSE(f.gloss.empty());
      if (f.id == "ground" || f.id == "judged") continue;  // the judge's own
      for (const auto& x : f.values) CHECK_FALSE(x.gloss.empty());
    }
  for (const auto& f : v.fields)
    for (const auto& x : f.values) {
      INFO(f.id, " = ", x.id);
      CHECK_FALSE(x.words.empty());
    }
}

SCENARIO("A situation field with an act's values knows its sets") {
  const auto& v = shipped().vocabulary;
  const auto now = situation(v, {{"covers", {"@history"}}, {"concerned", {"@channel"}}});
  CHECK(now.fields[*v.situation_field("covers")] == v.set("what", "history")->values);
  CHECK(now.fields[*v.situation_field("concerned")] == v.set("to", "channel")->values);
}
