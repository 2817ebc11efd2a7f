#include "faces/command/outside.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace plumbline::command;

namespace {

std::string manual() { return run({"rules", "--manual"}).out; }

/// What stands between backticks in the last cell of each row of a table that begins with this line.
std::vector<std::string> examples(const std::string& text, const std::string& first_row) {
  std::istringstream lines(text.substr(text.find(first_row)));
  std::vector<std::string> out;
  std::string line;
  std::getline(lines, line);
  std::getline(lines, line);
  while (std::getline(lines, line) && line.starts_with("|")) {
    const auto end = line.rfind('`'), begin = line.rfind('`', end - 1);
    out.push_back(line.substr(begin + 1, end - begin - 1));
  }
  return out;
}

/// What follows "For example: " after each heading of a field between two sections.
std::vector<std::string> field_examples(const std::string& text, const std::string& from,
                                        const std::string& to) {
  const auto part = text.substr(text.find(from), text.find(to) - text.find(from));
  std::vector<std::string> out;
  const std::string lead = "For example: `";
  for (auto at = part.find(lead); at != std::string::npos; at = part.find(lead, at + 1))
    out.push_back(part.substr(at + lead.size(), part.find('`', at + lead.size()) - at - lead.size()));
  return out;
}

}  // namespace

SCENARIO("docs/rulebook.md is what the rulebook says") {
  const auto ran = run({"rules", "--manual"});
  REQUIRE(ran.exit == 0);
  CHECK_MESSAGE(ran.out == text_of(PLUMBLINE_SOURCE_DIR "/docs/rulebook.md"),
                "write it anew: plumbline rules --manual > docs/rulebook.md");
}

SCENARIO("The manual has every word") {
  const auto text = run({"rules", "--manual"}).out;
  for (const char* word :
       {"`disclose`", "`withhold`", "### `what`", "### `danger_to`", "`own-circle`", "`@personal`",
        "court-order", "*(appraisal)*", "| critical | 10 |", "`nothing`", "unrecorded"})
    CHECK_MESSAGE(has(text, word), word);
}

SCENARIO("The case in the manual is judged as it says") {
  const auto text = manual();
  const auto from = text.find("```lua\n") + 7;
  const Folder f;
  const auto r =
      run({"judge", "--expect", f.file("manual.lua", text.substr(from, text.find("```", from) - from))});
  CAPTURE(r.out);
  CAPTURE(r.err);
  CHECK(r.exit == 0);
  CHECK(r.out == "2 options, all as expected.\n");
}

SCENARIO("Every example in the manual can be written as it stands") {
  const auto text = manual();
  std::string cases;
  int n = 0;
  for (const char* table : {"| verb | what it says |", "| word | means |"})
    for (const auto& act : examples(text, table))
      cases += "case \"c" + std::to_string(++n) + "\" { option \"o\" { does = " + act + " } }\n";
  for (const auto& now : field_examples(text, "## What is the case: `now`", "## Sets:"))
    cases +=
        "case \"c" + std::to_string(++n) + "\" { now = { " + now + " }, option \"o\" { does = nothing } }\n";
  CHECK(n >= 16 + 2 + 20);
  const Folder f;
  const auto r = run({"judge", f.file("examples.lua", cases)});
  CHECK_MESSAGE(r.exit == 0, r.err);
}
