// What an author says about the story beside telling it: claims, endings without cost, warnings to keep.

#include "story/why.hpp"
#include "support.hpp"

namespace plumbline::story {

namespace {

/// The small story with this beside its scene, which is called "start" and leads to the ending "a".
Loaded beside(const std::string& lines) {
  return load(small_story({.before = {}, .head = {}, .scene = {}, .option = {}, .after = lines}));
}

/// The one claim of a story that loads without a word.
Claim claim(const std::string& line) {
  const auto l = beside(line);
  INFO(l.text());
  REQUIRE(l.scenario);
  CHECK(l.said.empty());
  REQUIRE(l.scenario->claims.size() == 1);
  return l.scenario->claims.front();
}

Accepted accepted(const std::string& line) {
  const auto l = beside(line);
  INFO(l.text());
  REQUIRE(l.scenario);
  REQUIRE(l.scenario->accepted.size() == 1);
  return l.scenario->accepted.front();
}

/// "code: message | hint" of everything said about a story that doesn't load.
std::string refused(const std::string& line) {
  const auto l = beside(line);
  CHECK_FALSE(l.scenario);
  std::string out;
  for (const auto& d : l.said)
    out += (out.empty() ? "" : "\n") + d.code + ": " + d.message + (d.hint.empty() ? "" : " | " + d.hint);
  return out;
}

}  // namespace

SCENARIO("an author claims what must always be so") {
  GIVEN("claims as a short text") {
    const auto s = *beside(R"(
  always "trust > 0 or not posted",
  never "  posted and tone == 'stiff'  ",
  reachable "posted and trust == 5",)")
                        .scenario;
    THEN("they are read in the order of the file, with what was written") {
      REQUIRE(s.claims.size() == 3);
      CHECK(s.claims[0].kind == Claim::Kind::always);
      CHECK(s.claims[1].kind == Claim::Kind::never);
      CHECK(s.claims[2].kind == Claim::Kind::reachable);
      CHECK(s.claims[0].text == "trust > 0 or not posted");
      CHECK(s.claims[1].text == "posted and tone == 'stiff'");
      CHECK(s.claims[1].line == s.claims[0].line + 1);
      CHECK_FALSE(s.claims[0].at);
    }
    THEN("their conditions answer as everywhere") {
      CHECK(s.claims[0].when->holds(s.first));
      CHECK_FALSE(s.claims[2].when->holds(s.first));
    }
  }
  GIVEN("a claim as a function") {
    const auto c = claim("always(function(v) return v.trust >= 0 end),");
    CHECK(c.text == "the function in line " + std::to_string(c.line));
  }
}

SCENARIO("a claim may speak of one place only") {
  GIVEN("a condition and a scene") {
    const auto c = claim("never { \"posted\", at = \"start\" },");
    CHECK(c.text == "posted, at = \"start\"");
    REQUIRE(c.at);
    CHECK_FALSE(c.at->ending);
    CHECK(c.at->index == 0);
    CHECK(c.when->text == "posted");
  }
  GIVEN("an ending alone") {
    const auto c = claim("reachable { at = \"a\" },");
    CHECK(c.text == "at = \"a\"");
    REQUIRE(c.at);
    CHECK(c.at->ending);
    CHECK_FALSE(c.when);
  }
  GIVEN("a scene that stands further down") {
    const auto c = claim("never { at = \"later\" }, scene \"later\" { say \"Later.\" },");
    CHECK(c.at->index == 1);
  }
}

SCENARIO("a claim that can't be understood is explained") {
  CHECK(refused("never { \"posted\", at = \"strat\" },") ==
        "story.unknown-place: There is no scene or ending 'strat'. | Did you mean 'start'?");
  CHECK(refused("reachable { at = \"scandal\" },") ==
        "story.unknown-place: There is no scene or ending 'scandal'. | Name a scene or an ending of this "
        "scenario.");
  CHECK(refused("reachable { at = \" \" },").find("story.unknown-place: A 'reachable' needs 'at'.") == 0);
  CHECK(refused("reachable {},") ==
        "story.missing-field: This 'reachable' has no condition. | Add one in quotes, or say where: at = "
        "\"dinner\".");
  CHECK(refused("always { at = \"a\" },") ==
        "story.missing-field: This 'always' has no condition. | For example: always \"trust > 0 or not "
        "posted\"");
  CHECK(refused("never { \"posted\", \"trust > 2\" },") ==
        "story.wrong-type: 'never' takes one condition. | Join conditions with 'and' or 'or', or write one "
        "claim for each.");
  CHECK(refused("never { \"posted\", when = \"posted\" },") ==
        "story.unknown-field: 'when' is not a field of a 'never'. | It takes: at.");
  CHECK(refused("never \"postd\",") ==
        "story.unknown-variable: There is no variable 'postd'. | Did you mean 'posted'?");
  CHECK(refused("never \"posted = true\",").find("story.condition-error") == 0);
  CHECK(refused("never(7),").find("story.wrong-type: A condition or effect is a short text") == 0);
  CHECK(refused("never,") == "story.missing-field: 'never' stands alone. | Say after it what it is about.");
  CHECK(refused("nevre \"posted\",") ==
        "story.unknown-word: 'nevre' is not a word of this language. | Did you mean 'never'?");
  CHECK(refused("always(function(v) v.posted = true return true end),").find("story.impure") == 0);
}

SCENARIO("what only a claim looks at is looked at") {
  const std::string head =
      "vars = { posted = false, trust = range(0, 5, 3), tone = choice(\"warm\", \"stiff\"), "
      "warned = false },";
  const auto with = [&](const std::string& lines) {
    auto text = small_story({.before = {}, .head = {}, .scene = {}, .option = {}, .after = lines});
    const auto at = text.find("  vars");
    return load(text.replace(at, text.find('\n', at) - at, head));
  };
  CHECK(with("").find("story.unused-variable") != nullptr);
  CHECK(with("never \"warned\",").said.empty());
}

SCENARIO("an author says which ending a course without any cost leads to") {
  const auto ending = [](const std::string& field) {
    return load(
        small_story({.before = {},
                     .head = {},
                     .scene = {},
                     .option = {},
                     .after = "ending \"b\" { title = \"Good\", when = \"not posted\", " + field + " },"}));
  };
  CHECK(ending("clean = true").scenario->endings[0].clean);
  CHECK_FALSE(ending("clean = true").scenario->endings[1].clean);
  CHECK_FALSE(ending("clean = false").scenario->endings[0].clean);
  CHECK(ending("clean = \"yes\"").find("story.wrong-type") != nullptr);
}

SCENARIO("an author keeps a warning, and says why") {
  GIVEN("a warning about one scene") {
    const auto a = accepted("accept { \"C11.nothing-at-stake\", at = \"start\", why = \"A pause.\" },");
    CHECK(a.code == "C11.nothing-at-stake");
    CHECK(a.at == "start");
    CHECK(a.why == "A pause.");
    CHECK(a.line > 0);
  }
  GIVEN("a warning of the loader, about the scenario as a whole") {
    const auto a = accepted("accept { \"story.unused-variable\", why = \"For the sequel.\" },");
    CHECK(a.code == "story.unused-variable");
    CHECK(a.at.empty());
  }
  GIVEN("the act of the same name") {
    const auto l = load(small_story(
        {.before = {},
         .head = {},
         .scene = {},
         .option = {},
         .after =
             "accept { \"C11.nothing-at-stake\", why = \"A pause.\" }, scene \"gift\" { choose \"?\" { "
             "option "
             "\"Take it\" { does = accept { \"gift\" }, meant = \"wrong\", world = \"w\", learn = \"l\", "
             "tempts = \"t\" }, option \"Thank him\" { does = decline \"gift\", meant = \"best\", world = "
             "\"w\", learn = \"l\" } } },"}));
    THEN("each is what it is where it stands") {
      INFO(l.text());
      REQUIRE(l.scenario);
      CHECK(l.scenario->accepted.size() == 1);
      CHECK(l.scenario->scenes[1].ask.options[0].deeds.size() == 1);
    }
  }
}

SCENARIO("a warning can't be kept without its code and a reason") {
  const auto code = [](const std::string& written) {
    return refused("accept { \"" + written + "\", why = \"So.\" },");
  };
  const std::string hint = " | For example \"C11.nothing-at-stake\"; docs/diagnostics.md has them all.";
  CHECK(code("nothing at stake") ==
        "story.bad-code: 'nothing at stake' is not the code of a warning." + hint);
  for (const char* written :
       {"C11", "C.nothing", "c11.nothing", "C11.", "C11.Nothing", "C11.-a", "C11.a-", "C11.a--b", "C11.a b",
        "C1x.a", "D11.a", "story", "story.", "story.a.b", "judge.unknown-value", ".", ""})
    CHECK_MESSAGE(code(written).find("story.bad-code") == 0, written);
  for (const char* written : {"C1.a", "C123.no-2nd-way", "story.impure"})
    CHECK_MESSAGE(accepted(std::string("accept { \"") + written + "\", why = \"So.\" },").code == written,
                  written);
  CHECK(refused("accept { why = \"So.\" },") ==
        "story.bad-code: An 'accept' begins with the code of one warning, in quotes." + hint);
  CHECK(refused("accept { \"C1.a\", \"C2.b\", why = \"So.\" },").find("story.bad-code") == 0);
  CHECK(refused("accept { \"C1.a\" },") ==
        "story.missing-field: An 'accept' needs 'why'. | It says why you keep what the warning is about.");
  CHECK(refused("accept { \"C1.a\", why = \"  \" },").find("story.missing-field") == 0);
  CHECK(refused("accept { \"C1.a\", at = \"strat\", why = \"So.\" },") ==
        "story.unknown-place: There is no scene or ending 'strat'. | Did you mean 'start'?");
  CHECK(refused("accept { \"C1.a\", because = \"So.\", why = \"So.\" },").find("story.unknown-field") == 0);
  CHECK(refused("accept \"C1.a\",").find("story.wrong-type: An 'accept' stands in braces") == 0);
}

SCENARIO("more than two hundred claims are too many") {
  std::string lines;
  for (int i = 0; i < 201; ++i) lines += "never \"posted and trust > 9\", ";
  CHECK(refused(lines) ==
        "story.too-many-parts: A scenario takes at most 200 of 'always', 'never', "
        "'reachable' and 'accept'. | Join some of the conditions, or split the scenario.");
}

SCENARIO("a condition that doesn't hold says what it looked at") {
  const auto s = *beside(R"(
  never "posted and trust > 2",
  never "tone == 'stiff' or posted and trust == 5",
  never "1 > 2",)")
                      .scenario;
  const auto with = [&](int posted, int trust) {
    return s.variables[1].write(s.variables[0].write(s.first, posted), trust);
  };
  const auto why = [&](std::size_t i, Packed vars) { return why_not(s, *s.claims[i].when, vars); };
  CHECK(why(0, with(1, 3)).empty());
  CHECK(why(0, with(1, 2)) == "posted is yes and trust is 2");
  CHECK(why(0, with(0, 3)) == "posted is no");
  CHECK(why(1, with(1, 4)) == "tone is warm, posted is yes and trust is 4");
  CHECK(why(2, s.first) == "it holds for no value of the variables");
  CHECK(shown(s, s.first, {2, 0}) == "tone is warm and posted is no");
  CHECK(shown(s, s.first, {}).empty());
  GIVEN("one that can't be worked out") {
    Condition c;
    c.tree.nodes.push_back({-1, 0, 0, 2});
    c.faults.push_back({2, "It divides by nothing."});
    CHECK(why_not(s, c, s.first) == "It divides by nothing.");
  }
}

}  // namespace plumbline::story
