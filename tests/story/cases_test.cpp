// Files of cases for the judge.

#include "support.hpp"

namespace plumbline::story {

SCENARIO("a file of cases") {
  const auto read = load_cases({"cases.lua", R"(
case "order-attendance" {
  now = { demand = "order", covers = "compliance" },
  option "Only what it asks for" { does = disclose { "compliance", to = "court" }, expect = "required" },
  option "The evaluation too" { does = disclose { "compliance", "health", to = "court" }, expect = "forbidden",
                                rules = { "court-order.scope-limit" }, meant = "wrong" },
}
case "silence" { option "Nothing" { does = nothing } }
)"},
                               shipped_judge());
  REQUIRE(read);
  REQUIRE(read->cases.size() == 2);
  const auto& first = read->cases[0];
  CHECK(first.id == "order-attendance");
  CHECK(first.line == 2);
  REQUIRE(first.options.size() == 2);
  CHECK(first.options[0].expect == rules::Verdict::required);
  CHECK(first.options[1].rules.size() == 1);
  CHECK(first.options[1].meant == Meant::wrong);
  CHECK(first.options[1].line == 5);
  CHECK(read->cases[1].options[0].deeds.empty());
  CHECK_FALSE(read->cases[1].options[0].expect);
}

SCENARIO("everything wrong with a file of cases is said at once") {
  const auto read = load_cases({"cases.lua", R"(
case "a" {
  now = { demnad = "order" },
  option "x" { does = disclose { "complaince", to = "cuort" }, expect = "requird", rules = "court-order.comly" },
  option "y" { expct = "required" },
}
case "a" {}
)"},
                               shipped_judge());
  REQUIRE_FALSE(read);
  std::string codes;
  for (const auto& d : read.error()) codes += std::to_string(d.where.line) + " " + d.code + "\n";
  CHECK(codes == R"(3 judge.unknown-field
4 story.unknown-person
4 story.wrong-type
4 story.unknown-rule
5 story.no-act
5 story.unknown-field
7 story.duplicate-id
7 story.missing-field
)");
}

SCENARIO("a scenario is no file of cases, and the other way round") {
  const auto as_cases = load_cases({"x.lua", small_story()}, shipped_judge());
  REQUIRE_FALSE(as_cases);
  CHECK(as_cases.error()[0].hint == "Load it with: plumbline load FILE.lua");
  const auto as_scenario = load("case 'a' { option 'x' { does = nothing } }");
  REQUIRE(as_scenario.find("story.not-a-scenario") != nullptr);
  CHECK(as_scenario.find("story.not-a-scenario")->hint == "Run it with: plumbline judge FILE.lua");
}

}  // namespace plumbline::story
