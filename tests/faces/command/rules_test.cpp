#include "faces/command/outside.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace plumbline::command;

namespace {
auto lines(const std::string& text) { return std::count(text.begin(), text.end(), '\n'); }
}  // namespace

SCENARIO("The list of rules is one line a rule in a pipe") {
  const auto all = run({"rules"});
  CHECK(all.exit == 0);
  CHECK(lines(all.out) >= 141);
  CHECK(has(all.out, "court-order.comply\tcritical\tComply with a court order"));
  CHECK(std::count(all.out.begin(), all.out.end(), '\t') == 2 * lines(all.out));
}

SCENARIO("It can be narrowed down") {
  const auto some = run({"rules", "--search", "COURT order", "--severity", "critical"}).out;
  CHECK(lines(some) >= 1);
  CHECK(has(some, "court-order.comply"));
  CHECK_FALSE(has(some, "\tmajor\t"));
  CHECK(has(run({"rules", "--domain", "publicity"}).out, "publicity.no-client-posts"));
  CHECK_FALSE(has(run({"rules", "--domain", "publicity"}).out, "court-order"));
  const auto none = run({"rules", "--search", "zebra"});
  CHECK(none.exit == 0);
  CHECK(none.err == "No rule fits that.\n");
}

SCENARIO("One rule with all there is to say about it") {
  const auto r = run({"rules", "court-order.comply"});
  CHECK(r.exit == 0);
  for (const char* part : {"Why it matters:", "Kind: exception.", "Severity: critical (10 points).",
                           "Level 1: life and law first", "Facet:", "Sources",
                           "overrides confidentiality.default", "is limited by court-order.scope-limit",
                           "Gives the ground court-order", "Cases in which it decides", ", option "})
    CHECK_MESSAGE(has(r.out, part), part);
  AND_THEN("relations are seen from the other side too") {
    CHECK(has(run({"rules", "court-order.scope-limit"}).out, "limits court-order.comply"));
  }
  AND_THEN("a rule no fact decides says so") {
    CHECK(has(run({"rules", "communication.empathy"}).out, "the author of a scenario cites it"));
  }
}

SCENARIO("Every rule can be shown") {
  const auto all = run({"rules"}).out;
  const Folder none;
  for (std::size_t at = 0, n = 0; at < all.size(); at = all.find('\n', at) + 1, ++n) {
    if (n % 10 != 0) continue;  // starting the program 141 times takes long
    const auto id = all.substr(at, all.find('\t', at) - at);
    const auto r = run({"rules", id, "--cases", none.path()});
    CHECK_MESSAGE(r.exit == 0, id);
    CHECK_MESSAGE(has(r.out, "When it applies"), id);
  }
}

SCENARIO("An unknown name brings the nearest ones") {
  const auto r = run({"rules", "court-order.compli"});
  CHECK(r.exit == 2);
  CHECK(has(r.err, "Did you mean 'court-order.comply'"));
  CHECK(run({"rules", "--domain", "publicty"}).exit == 2);
  CHECK(has(run({"rules", "--domain", "publicty"}).err, "Did you mean 'publicity'?"));
  CHECK(has(run({"rules", "--severity", "huge"}).err, "Known: critical, major, minor."));
  CHECK(has(run({"rules", "--words", "vja"}).err, "no field 'vja'"));
  CHECK(run({"rules", "court-order.comply", "--cases", "/dev/null/cases"}).exit == 2);
}

SCENARIO("The words of a field") {
  const auto r = run({"rules", "--words", "to"});
  CHECK(r.exit == 0);
  CHECK(has(r.out, "own-circle\tyour own circle\t"));
  CHECK(has(run({"rules", "--words", "danger_to"}).out, "self\t"));
  CHECK(has(run({"rules", "--words", "manner"}).out, "(an appraisal)"));
  CHECK(has(run({"rules", "--words", "verbs"}).out, "disclose\t"));
}

SCENARIO("An agency's overlay is laid over the rulebook") {
  const Folder f;
  const auto overlay = f.file(
      "agency.xml",
      R"(<overlay agency="Test county" date="2026-11-22"><switch rule="court-order.comply" off="yes" reason="a test"/></overlay>)");
  CHECK(has(run({"rules", "--agency", overlay, "--search", "comply with a court order"}).out,
            "(switched off by your agency)"));
  CHECK(has(run({"rules", "court-order.comply", "--agency", overlay}).out,
            "Your agency has switched this rule off."));
  CHECK(run({"rules", "--agency", f.name("none.xml")}).exit == 2);
  const auto broken =
      run({"rules", "--agency", f.file("broken.xml", "<overlay agency='x'><nonsense/></overlay>")});
  CHECK(broken.exit == 1);
  CHECK(has(broken.err, "broken.xml:1: error:"));
}
