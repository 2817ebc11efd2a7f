// What the whole scenario shows: where the judge differs from the author, and what nothing leads to.

#include "support.hpp"

namespace plumbline::story {

namespace {

std::string option(const std::string& fields) {
  return "option \"x\" { world = \"w\", learn = \"l\", tempts = \"t\", " + fields + " },";
}

/// A scene of its own after the first, with this before its options.
Loaded scene(const std::string& inside) {
  return load(small_story(
      {.before = {}, .head = {}, .scene = {}, .option = {}, .after = "scene \"here\" { " + inside + " },"}));
}

std::size_t count(const Loaded& l, std::string_view code) {
  return static_cast<std::size_t>(
      std::count_if(l.said.begin(), l.said.end(), [&](const auto& d) { return d.code == code; }));
}

}  // namespace

SCENARIO("the author and the judge are held against each other") {
  GIVEN("an option meant as best that tells what isn't to be told") {
    const auto l =
        scene("choose 'q' { " + option("does = disclose { 'status', to = 'cousin' }, meant = 'best'") +
              option("does = nothing, meant = 'best'") + " }");
    REQUIRE(l.scenario);
    REQUIRE(l.find("story.meant-differs") != nullptr);
    const auto& d = *l.find("story.meant-differs");
    THEN("the difference names the verdict and the rule") {
      CHECK(d.gravity == base::Gravity::warning);
      CHECK(d.message.rfind("You mean this as best; the judge finds it forbidden (", 0) == 0);
    }
  }
  GIVEN("a situation in which a harmless option is not enough") {
    const auto l = scene("given \"posted\" { breach = \"found\" }, choose 'q' { " +
                         option("does = nothing, meant = 'best'") +
                         option("does = disclose { 'status', to = 'cousin' }, meant = 'wrong'") + " }");
    THEN("it is said when") {
      REQUIRE(l.find("story.meant-differs") != nullptr);
      CHECK(l.find("story.meant-differs")->message.find("insufficient when posted is yes") !=
            std::string::npos);
    }
  }
  GIVEN("the same option, offered only when that situation is not the case") {
    const auto l = scene("given \"posted\" { breach = \"found\" }, choose 'q' { " +
                         option("does = nothing, meant = 'best', when = 'not posted'") +
                         option("does = disclose { 'status', to = 'cousin' }, meant = 'wrong'") + " }");
    THEN("nothing differs") { CHECK(count(l, "story.meant-differs") == 0); }
  }
  GIVEN("a grid that is meant to tell too much") {
    const auto grid = [](const std::string& best) {
      return "grid 'q' { to = 'cousin', fact.status 's', best = " + best +
             ", outcome { world = 'w', learn = 'l' } }";
    };
    CHECK(count(scene(grid("{ cousin = 'status' }")), "story.meant-differs") == 1);
    CHECK(count(scene(grid("{}")), "story.meant-differs") == 0);
  }
}

SCENARIO("a decision without anything at stake is noticed") {
  CHECK(count(scene("choose 'q' { " + option("does = nothing, meant = 'best'") +
                    option("does = nothing, meant = 'best'") + " }"),
              "story.nothing-at-stake") == 1);
  CHECK(count(scene("now = { breach = 'found' }, choose 'q' { " + option("does = nothing, meant = 'poor'") +
                    option("does = nothing, meant = 'poor'") + " }"),
              "story.nothing-at-stake") == 0);
}

SCENARIO("a citation that says the opposite of the facts is noticed") {
  const auto cited = [](const std::string& rule, const std::string& as) {
    return count(scene("choose 'q' { " +
                       option("does = disclose { 'status', to = 'cousin' }, meant = 'wrong', cite = { '" +
                              rule + "', 'r', as = '" + as + "' }") +
                       option("does = nothing, meant = 'best'") + " }"),
                 "story.cite-contradicts");
  };
  CHECK(cited("confidentiality.no-gossip", "required") == 1);
  CHECK(cited("confidentiality.no-gossip", "forbidden") == 0);
  CHECK(cited("boundary.demeanour", "insufficient") == 0);
}

SCENARIO("scenes that nothing leads to, and circles without a way out") {
  const std::string lost = "scene \"lost\" { say \"x\" },";
  GIVEN("a scene everything jumps over") {
    const auto l =
        load(small_story({.before = {}, .head = {}, .scene = "go = \"a\",", .option = {}, .after = lost}));
    REQUIRE(l.find("story.unreachable-by-link") != nullptr);
    CHECK(l.find("story.unreachable-by-link")->message == "Nothing leads to the scene 'lost'.");
  }
  GIVEN("the same scene, reached by one option") {
    const auto l = load(small_story(
        {.before = {}, .head = {}, .scene = "go = \"a\",", .option = "go = \"lost\",", .after = lost}));
    CHECK(count(l, "story.unreachable-by-link") == 0);
  }
  GIVEN("a circle of scenes without a decision") {
    const auto l = load(small_story(
        {.before = {},
         .head = {},
         .scene = {},
         .option = {},
         .after = "scene \"b\" { say \"x\", go = \"c\" }, scene \"c\" { say \"x\", go = \"b\" },"}));
    CHECK_FALSE(l.scenario);
    CHECK(count(l, "story.no-decision") == 1);
  }
}

}  // namespace plumbline::story
