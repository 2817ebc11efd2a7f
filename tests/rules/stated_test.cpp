// From an author's words to acts and situations, and from findings back to words.
#include "rules/explain.hpp"
#include "rules/shipped.hpp"

#include <doctest/doctest.h>

using namespace plumbline;
using namespace plumbline::rules;
using namespace plumbline::rules::test;

namespace {

const Vocabulary& words() { return shipped().vocabulary; }

/// "code: message hint" of the only thing wrong with an act.
std::string wrong(const std::string& verb, const Facts& fields) {
  const auto r = read_act(words(), {verb, fields, {"case.lua", 7}});
  REQUIRE_FALSE(r.has_value());
  REQUIRE(r.error().size() == 1);
  CHECK(r.error()[0].where == base::Location{"case.lua", 7});
  return r.error()[0].code + ": " + r.error()[0].message + " " + r.error()[0].hint;
}

Mask said(const Act& a, const char* field) { return a.fields[*words().field(field)]; }
Mask is(const char* field, const char* value) {
  return bit(*words().fields[*words().field(field)].value(value));
}

}  // namespace

SCENARIO("An act in an author's words") {
  const auto a = *read_act(words(), act("disclose", {{"", {"status", "progress"}}, {"to", {"own_circle"}}}));
  CHECK(said(a, "what") ==
        (is("what", "status") | is("what", "progress")));  // bare words fill the main field
  CHECK(said(a, "to") == is("to", "own-circle"));          // "_" and "-" are the same
  CHECK(said(a, "truth") == is("truth", "true"));          // unsaid: the default
  CHECK(said(a, "matter") == 0);                           // not taken: empty

  THEN("shorter forms are acts too") {
    const auto post = *read_act(words(), act("post", {{"", {"progress"}}}));
    CHECK(said(post, "via") == is("via", "social-media"));
    CHECK(said(post, "to") == is("to", "public"));
    const auto keep = *read_act(words(), act("keep", {{"", {"status"}}, {"from", {"press"}}}));
    CHECK(keep.verb == words().known.withhold);
    CHECK(said(keep, "to") == is("to", "press"));
  }
  THEN("it is split by recipient, and by fact where something is kept back") {
    const auto tell =
        *read_act(words(), act("disclose", {{"", {"status", "risk"}}, {"to", {"police", "court"}}}));
    CHECK(split(words(), tell).size() == 2);
    const auto keep =
        *read_act(words(), act("keep", {{"", {"status", "risk"}}, {"from", {"police", "court"}}}));
    CHECK(split(words(), keep).size() == 4);
  }
}

SCENARIO("Words nobody knows") {
  CHECK(wrong("disclos", {}) ==
        "judge.unknown-verb: 'disclos' is not something an officer can do here. Did you mean 'disclose'?");
  CHECK(wrong("tell", {{"maner", {"cold"}}}) ==
        "judge.unknown-field: 'maner' is not a field of 'tell'. Did you mean 'manner'?");
  CHECK(wrong("tell", {{"", {"limit"}}}) ==
        "judge.unknown-value: 'limit' is not a value of 'matter'. Did you mean 'limits'?");
  CHECK(wrong("disclose", {{"", {"@histroy"}}, {"to", {"court"}}}).find("Did you mean '@history'?") !=
        std::string::npos);
  CHECK(wrong("relate", {{"on", {"feeling"}}})
            .find("judge.field-not-taken: 'relate' doesn't take 'on'. It takes: how, to, where.") == 0);
  CHECK(wrong("disclose", {{"to", {"court"}}, {"extent", {"more"}}})
            .find("judge.computed-field: 'extent' is worked out by the judge.") == 0);
  CHECK(wrong("disclose", {{"", {"status"}}})
            .find("judge.missing-field: 'disclose' has to say 'to'. Who hears it") == 0);
}

SCENARIO("A situation in an author's words") {
  const auto now =
      situation(words(), {{"danger_to", {"self"}}, {"covers", {"work", "provider:treatment,plan"}}});
  CHECK(now.fields[*words().situation_field("danger-to")] == bit(0));
  CHECK(now.fields[words().known.covers] == is("what", "work"));
  REQUIRE(now.covers_by.size() == 1);
  CHECK(now.covers_by[0] == std::pair{*words().fields[words().known.to].value("provider"),
                                      is("what", "treatment") | is("what", "plan")});

  auto into = default_situation(words());
  const auto said_wrong = [&](const StatedField& f) {
    return base::to_text(read_situation_field(words(), f, {"case.lua", 3}, into));
  };
  CHECK(said_wrong({"dangre", {"possible"}}) ==
        "case.lua:3: error: 'dangre' is nothing a situation can say. [judge.unknown-field]\n    Did you mean "
        "'danger'?\n");
  CHECK(said_wrong({"danger", {"posible"}}).find("Did you mean 'possible'?") != std::string::npos);
  CHECK(said_wrong({"covers", {"providr:treatment"}})
            .find("'providr' is not a role. [judge.unknown-value]\n    Did you mean 'provider'?") !=
        std::string::npos);
}

SCENARIO("A finding in plain words") {
  const Judge judge(shipped());
  const auto told = [&](const Facts& facts, const StatedAct& stated, const std::string& to = "") {
    const auto now = situation(words(), facts);
    const auto setting = judge.prepare(now);
    const auto done = acts(words(), {stated});
    Judgement j;
    judge.option(setting, done, j);
    const std::vector<Wording> wording(done.size(), Wording{to});
    return reason(judge, setting, done, j.findings.front(), wording);
  };
  const auto cousin = act("disclose", {{"", {"progress"}}, {"to", {"own-circle"}}});
  CHECK(told({}, cousin, "your cousin") ==
        "Your cousin has no role in the case; even good news about how the person is doing confirms it.");
  CHECK(told({}, act("keep", {{"", {"progress"}}, {"from", {"own-circle"}}})) ==
        "Keeping it back is right: Your own circle has no role in the case; even good news about how the "
        "person is doing confirms it.");
  CHECK(told({{"demand", {"order"}}, {"covers", {"compliance"}}},
             act("disclose", {{"", {"compliance", "health"}}, {"to", {"court"}}})) ==
        "The order does not cover health details.");
  CHECK(told({}, act("report", {{"", {"gift"}},
                                {"to", {"oversight"}},
                                {"via", {"anonymous"}},
                                {"holds", {"when", "place"}}})) ==
        "Even an anonymous report needs the people and the words used.");
  CHECK(in_words(words(), acts(words(), {cousin}).front(), {"your cousin"}) ==
        "let someone know: how the person is doing, to your cousin");
}
