// A question as one line of text.
#include "rules/question.hpp"

#include "rules/chance.hpp"

#include <doctest/doctest.h>

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
/// "message hint" of everything wrong.
std::string wrong(const std::string& line) {
  const auto q = read_question(words(), line);
  REQUIRE_FALSE(q.has_value());
  std::string out;
  for (const auto& d : q.error()) out += d.message + " " + d.hint + "\n";
  return out;
}

}  // namespace

SCENARIO("A question is the verb, its fields and what is the case") {
  const auto q = from("disclose what=treatment,status to=landlord demand=order danger_to=self");
  CHECK(q.act ==
        acts(words(), {act("disclose", {{"what", {"treatment", "status"}}, {"to", {"landlord"}}})})[0]);
  CHECK(q.now == situation(words(), {{"demand", {"order"}}, {"danger-to", {"self"}}}));
  CHECK(text(words(), q) == "disclose what=treatment,status to=landlord danger-to=self demand=order");

  THEN("bare words fill the main field, and one field can be said twice") {
    CHECK(from("disclose treatment status to=landlord demand=order danger-to=self") == q);
    CHECK(from("disclose what=treatment what=status to=landlord demand=order danger-to=self") == q);
  }
  THEN("shorter forms and sets are understood") {
    CHECK(text(words(), from("post progress")) == "disclose what=progress to=public via=social-media");
    CHECK(from("keep status from=press").act.verb == words().known.withhold);
    CHECK(from("disclose @history to=court") ==
          from("disclose offence,record,family,treatment,health to=court"));
  }
  THEN("what is covered may differ by recipient") {
    const auto by = from("disclose treatment to=provider covers=address,provider:treatment+plan");
    REQUIRE(by.now.covers_by.size() == 1);
    CHECK(by.now.covers_by[0].second == (value("what", "treatment") | value("what", "plan")));
    CHECK(by.now.fields[words().known.covers] == value("what", "address"));
    CHECK(from(text(words(), by)) == by);
  }
  THEN("it is another question when anything differs") {
    CHECK_FALSE(from("disclose treatment,status to=landlord") == q);
    CHECK_FALSE(from("disclose treatment,status to=employer demand=order danger-to=self") == q);
  }
}

SCENARIO("Words nobody knows in a question") {
  CHECK(wrong("dislcose treatment to=landlord").find("Did you mean 'disclose'?") != std::string::npos);
  CHECK(wrong("disclose what=treatmnt to=landlord").find("Did you mean 'treatment'?") != std::string::npos);
  CHECK(wrong("disclose treatment to=landlord demnd=order").find("Did you mean 'demand'?") !=
        std::string::npos);
  CHECK(wrong("disclose treatment to=landlord demand=ordr").find("Did you mean 'order'?") !=
        std::string::npos);
  CHECK(wrong("disclose treatment").find("For example: to=client") != std::string::npos);
  CHECK(wrong("disclose treatment to=court extent=more").find("worked out by the judge") !=
        std::string::npos);
  CHECK(wrong("").find("begins with what the officer wants to do") != std::string::npos);
  CHECK(wrong("  ").find("disclose") != std::string::npos);
  THEN("everything wrong is said at once") {
    const auto all = wrong("disclose treatmnt to=landlor demand=ordr");
    CHECK(all.find("'treatment'") != std::string::npos);
    CHECK(all.find("'landlord'") != std::string::npos);
    CHECK(all.find("'order'") != std::string::npos);
  }
}

SCENARIO("Any question can be written down and read back") {
  CHECK(rc::check("", [] {
    Question q{any_act(), any_situation()};
    if (one_in(3) && words().verbs[q.act.verb].takes_field(words().known.to))
      q.act.fields[words().known.to] |= bit(below(words().fields[words().known.to].values.size()));
    const auto line = text(words(), q);
    RC_LOG() << line << std::endl;
    const auto back = read_question(words(), line);
    RC_ASSERT(back.has_value());
    RC_ASSERT(*back == q);
  }));
}
