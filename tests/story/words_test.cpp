// What an author reads when something is wrong. The sentence itself is tested: it is what helps or doesn't.

#include "support.hpp"

namespace plumbline::story {

namespace {

/// "line: message | hint" of the only diagnostic, or of all of them.
std::string said(const std::string& text) {
  std::string out;
  for (const auto& d : load(text).said)
    out += (out.empty() ? "" : "\n") + std::to_string(d.where.line) + ": " + d.message +
           (d.hint.empty() ? "" : " | " + d.hint);
  return out;
}

}  // namespace

SCENARIO("a file that can't be read says where and why, in plain words") {
  GIVEN("a missing comma between two options") {
    CHECK(said(R"(return scenario {
  title = "x",
  scene "a" {
    choose "q" {
      option "one" { does = nothing, meant = "best" }
      option "two" { does = nothing, meant = "best" },
    },
  },
})") == "6: Something is missing before 'option': probably a comma or a closing brace for the one opened in "
        "line 4. | Put a comma after everything that stands in a list, also after a closing brace.");
  }
  GIVEN("a brace that is never closed") {
    CHECK(said(R"(return scenario {
  title = "x",
  scene "a" {
    choose "q" {
      option "one" { does = nothing, meant = "best",
      option "two" { does = nothing, meant = "best" },
    },
  },
})") == "9: The file ends before the brace opened in line 1 is closed. | Look at line 5: what it opens seems "
        "never to be closed.");
  }
  GIVEN("a brace too many") {
    CHECK(said("return scenario { title = 'x' } }") ==
          "1: The scenario is already complete before '}'. | There is one closing brace too many, here or "
          "above.");
  }
  GIVEN("an unclosed quote") {
    CHECK(said("return scenario {\n title = \"The bakery,\n}") ==
          "2: The text that begins in this line has no closing quote. | A text over several lines stands in "
          "[[double brackets]]; a quote inside a text needs a backslash: \\\".");
  }
  GIVEN("quotes inside quotes") {
    CHECK(said("return scenario { title = \"He said \"no\" to me\" }") ==
          "1: Something is missing before 'no': probably a comma or a closing brace for the one opened in "
          "line 1. | A quote inside a text needs a backslash before it: \\\".");
  }
  GIVEN("typographic quotes") {
    CHECK(said("return scenario {\n title = “The bakery”\n}") ==
          "2: These are typographic quotes. | Use straight quotes: \"like this\".");
  }
  GIVEN("a long text and a remark that never end") {
    CHECK(said("return scenario { title = [[The bakery }") ==
          "1: The text that begins in line 1 with [[ is never closed. | Add ]] where it ends.");
    CHECK(said("--[[ a remark\nreturn scenario {}") ==
          "2: The remark that begins in line 1 with --[[ is never closed. | Add ]] where it ends.");
  }
  GIVEN("a dash in a field's name") {
    CHECK(said("return scenario { danger-to = 'self' }") ==
          "1: Something is missing before '=': probably a comma or a closing brace for the one opened in "
          "line 1. | The name of a field is one word: write '_' where you want a dash or a space.");
  }
  GIVEN("a field without a value") {
    CHECK(said("return scenario { title = , version = '1' }") ==
          "1: A value is missing before the comma. | Look for two commas in a row, or '=' with nothing after "
          "it.");
  }
  GIVEN("a bad number and a bad backslash") {
    CHECK(said("return scenario { minutes = 3am }") ==
          "1: '3am' is neither a number nor a word. | Texts stand in quotes; a name begins with a letter.");
    CHECK(said("return scenario { title = 'C:\\dogs' }") ==
          "1: A backslash stands in this text before something it means nothing for. | Write two backslashes "
          "for one: \\\\.");
  }
  GIVEN("a comma missing between two lines that are said") {
    CHECK(
        said(small_story(
            {.before = {}, .head = {}, .scene = "say 'One.'\n'Two.',", .option = {}, .after = {}})) ==
        "8: A comma is missing: 'say' is complete before this. | Put a comma between what stands in a list.");
  }
}

SCENARIO("a misspelt word gets the word it was meant to be") {
  const auto option = [](const std::string& fields) {
    return said(small_story({.before = {}, .head = {}, .scene = {}, .option = fields, .after = {}}));
  };
  const auto scene = [](const std::string& lines) {
    return said(small_story({.before = {}, .head = {}, .scene = lines, .option = {}, .after = {}}));
  };
  CHECK(scene("optoin 'x' {},") == "8: 'optoin' is not a word of this language. | Did you mean 'option'?");
  CHECK(scene("now = { danger = imminent },") ==
        "8: 'imminent' is not a word of this language. | Put it in quotes: \"imminent\".");
  CHECK(scene("now = { danger = yes },") ==
        "8: 'yes' is not a word of this language. | Write true or false, without quotes; or \"yes\" in "
        "quotes, if that is a value here.");
  CHECK(scene("say.kom 'Hello.',") ==
        "8: Nobody called 'kom' is in the cast to say this. | Did you mean 'kim'?");
  CHECK(option("does = disclose { 'status', to = public },") ==
        "12: 'to' takes a word in quotes, or several in braces; this is 'public'. | Put it in quotes: "
        "\"public\".");
  CHECK(option("when = \"trsut > 2\",") == "12: There is no variable 'trsut'. | Did you mean 'trust'?");
  CHECK(option("go = \"strat\",") == "12: There is no scene or ending 'strat'. | Did you mean 'start'?");
  CHECK(option("lern = \"Oh.\",") == "12: 'lern' is not a field of an option. | Did you mean 'learn'?");
}

SCENARIO("everything wrong is said at once, each in its line, and nothing twice") {
  const auto loaded = load(R"(return scenario {
  title = "Many", version = 1,
  cast = {
    you = "A",
    kim = clint "Kim",
  },
  vars = {
    trust = range(0, 5, 9),
  },
  scene "a" {
    now = {
      dangr = "none",
    },
    say.kim "Hello.",
    choose "q" {
      option "one" {
        does = tell "limts",
        meant = "bset",
        world = "w", learn = "l",
        when = "trust > 2",
        go = "b",
      },
      option "two" { does = disclose { "status", to = "kim" } },
    },
  },
})");
  std::string places;
  for (const auto& d : loaded.said) places += std::to_string(d.where.line) + " " + d.code + "\n";
  CHECK(places == R"(1 story.no-endings
2 story.wrong-type
5 story.unknown-word
8 story.variable-domain
12 judge.unknown-field
17 judge.unknown-value
18 story.wrong-type
21 story.go-nowhere
23 story.missing-field
23 story.no-feedback
23 story.no-feedback
)");
}

SCENARIO("a condition or effect that can't be used says what it does") {
  const auto when = [](const std::string& text) { return said(with_when(text)); };
  CHECK(when("\"trust = 3\"") ==
        "8: The condition \"trust = 3\" can't be read. | Compare with ==, ~=, <, >, <=, >=; join with 'and', "
        "'or', 'not'; put texts in single quotes.");
  CHECK(when("\"trust\"") ==
        "8: A condition has to come out as true or false; this one gives a number. | Compare it with "
        "something: \"trust > 2\", \"tone == 'warm'\".");
  CHECK(when("\"trust > posted\"") ==
        "8: This condition can't be worked out: trust > posted. | It compares a yes/no with a number.");
  CHECK(when("function(v) v.posted end").find("has no closing") == std::string::npos);
  CHECK(when("function(v)\n local x = v.posted end") ==
        "8: This condition gives no answer. | A function has to say 'return' before the condition.");
  CHECK(said(with_set("\"trust = trust + 1\"")) ==
        "12: 'trust' would become 6 when trust is 5; it goes from 0 to 5. | It is kept at the nearest value "
        "it can have. If that is meant, write math.min or math.max.");
  CHECK(said(with_set("\"trust = 9\"")) ==
        "12: 'trust' would become 9; it goes from 0 to 5. | Give it a value it can have.");
  CHECK(said(with_set("\"tone = 'stif'\"")) ==
        "12: 'tone' can only be one of: warm, stiff. | Did you mean 'stiff'?");
}

SCENARIO("text of a stranger can't steer the reader's terminal through a message") {
  const auto loaded = load("return scenario { title = 'x', ['\\27[31m\\7'] = 1, cast = { you = 'A' } }");
  for (const auto& d : loaded.said) CHECK((d.message + d.hint).find('\x1B') == std::string::npos);
}

}  // namespace plumbline::story
