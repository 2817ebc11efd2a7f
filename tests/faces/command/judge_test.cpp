#include "faces/command/outside.hpp"

#include <doctest/doctest.h>

using namespace plumbline::command;

namespace {

const char* const kCases = R"lua(
case "order-attendance" {
  now = { demand = "order", covers = "compliance" },
  option "Only what it asks for" { does = disclose { "compliance", to = "court" }, expect = "required" },
  option "The evaluation too" { does = disclose { "compliance", "health", to = "court" }, expect = "forbidden", rules = { "court-order.scope-limit" } },
}
)lua";

const char* const kDiffering = R"lua(
case "dinner" {
  option "He's doing well" { does = disclose { "progress", to = "own-circle" }, expect = "permitted", rules = { "court-order.comply" } },
  option "Not a word" { does = withhold { "progress", to = "own-circle" }, meant = "wrong" },
  option "Fine" { does = withhold { "progress", to = "own-circle" }, meant = "best" },
}
)lua";

}  // namespace

SCENARIO("One line for each option: case, option, verdict, deciding rules") {
  const Folder f;
  const auto r = run({"judge", f.file("cases.lua", kCases)});
  CHECK(r.exit == 0);
  CHECK(r.out.starts_with("order-attendance\tOnly what it asks for\trequired\tcourt-order.comply"));
  CHECK(has(r.out, "order-attendance\tThe evaluation too\tforbidden\tcourt-order.scope-limit"));
  CHECK(r.err == "");
}

SCENARIO("--explain gives the reasons in words") {
  const Folder f;
  const auto r = run({"judge", "--explain", f.file("cases.lua", kCases)});
  CHECK(has(r.out, "    forbidden, critical, court-order.scope-limit: "));
  CHECK(has(r.out, "health details"));
  AND_THEN("a finding from an appraisal, or a citation, is marked") {
    const auto marked = run({"judge", "--explain", f.file("marked.lua", R"lua(
case "counter" {
  option "Harshly" { does = decide { "harsher" }, meant = "wrong" },
  option "Read out" { does = nothing, cite = { "boundary.demeanour", "Read out, not explained." }, meant = "poor" },
}
)lua")})
                            .out;
    CHECK(has(marked, "(rests on an appraisal)"));
    CHECK(has(marked, "boundary.demeanour: Read out, not explained. (cited by the author)"));
  }
}

SCENARIO("--expect is silent about what agrees") {
  const Folder f;
  const auto r = run({"judge", "--expect", f.file("cases.lua", kCases)});
  CHECK(r.exit == 0);
  CHECK(r.out == "2 options, all as expected.\n");
}

SCENARIO("--expect names every difference with its place, and returns 1") {
  const Folder f;
  const auto file = f.file("differing.lua", kDiffering);
  const auto r = run({"judge", "--expect", file});
  CHECK(r.exit == 1);
  CHECK(has(r.out, file + ":3: dinner, 'He's doing well': expected permitted, judged forbidden; "
                          "court-order.comply is not among the deciding rules"));
  CHECK(has(r.out, file + ":4: dinner, 'Not a word': meant as wrong, judged required."));
  CHECK(has(r.out, "2 of 3 options differ."));
  THEN("without --expect a difference is no fault") { CHECK(run({"judge", file}).exit == 0); }
}

SCENARIO("Several files: what can be judged is judged, and everything wrong is said") {
  const Folder f;
  const auto good = f.file("good.lua", kCases);
  const auto bad =
      f.file("bad.lua", "case \"x\" { option \"y\" { does = dislcose { \"status\", to = \"court\" } } }");
  const auto r = run({"judge", bad, good, f.name("none.lua")});
  CHECK(r.exit == 2);
  CHECK(has(r.out, "order-attendance\t"));
  CHECK(has(r.err, "bad.lua:1: error:"));
  CHECK(has(r.err, "none.lua: error: There is no such file."));
  CHECK(run({"judge", bad, good}).exit == 1);
}

SCENARIO("What an author wrote can't break the lines or steer the terminal") {
  const Folder f;
  const auto r = run({"judge", f.file("odd.lua",
                                      "case \"odd\" { option \"tab\\there\\nand \\27[31m\" { does = nothing, "
                                      "expect = \"permitted\" } }")});
  CHECK(has(r.out, "odd\ttab here and ?[31m\tpermitted\t\n"));
}
