#include "reports/csv.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::reports;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rows(std::string_view text, base::Diagnostics* complaints = nullptr) {
  base::Diagnostics wrong;
  CsvReader csv("file.csv", text);
  Rows out;
  for (std::vector<std::string> cells; csv.row(cells, wrong);) out.push_back(cells);
  if (complaints != nullptr)
    *complaints = wrong;
  else
    CHECK_MESSAGE(wrong.empty(), base::to_text(wrong));
  return out;
}

std::string cell(std::string_view text) {
  auto out = CsvWriter().text(text).take();
  return out.substr(3);  // after the byte order mark
}

}  // namespace

SCENARIO("Tables are read as spreadsheets write them") {
  const Rows plain{{"a", "b"}, {"1", "2"}};
  CHECK(rows("a,b\n1,2\n") == plain);
  CHECK(rows("a,b\r\n1,2") == plain);
  CHECK(rows("a,b\r1,2\r") == plain);
  CHECK(rows("\xEF\xBB\xBF"
             "a,b\n1,2\n") == plain);
  CHECK(rows("a;b\n1;2\n") == plain);
  CHECK(rows("a\tb\n1\t2\n") == plain);
  CHECK(rows("\n\na,b\n\n\r\n1,2\n\n") == plain);
  CHECK(rows("\"a\",\"b\"\n\"1\",2\n") == plain);
  CHECK(rows("").empty());
  CHECK(rows("a,,\n") == Rows{{"a", "", ""}});
  CHECK(rows("\"a;b;c\",d\n1,2") == Rows{{"a;b;c", "d"}, {"1", "2"}});  // commas decide: those are quoted
}

SCENARIO("Quotes hold separators, line breaks and doubled quotes") {
  CHECK(rows("\"a,b\",\"c\nd\",\"e\"\"f\"\n") == Rows{{"a,b", "c\nd", "e\"f"}});
  CHECK(rows("a\"b,c") == Rows{{"a\"b", "c"}});
  CsvReader csv("f", "\"x\ny\",1\nlast,2\n");
  std::vector<std::string> cells;
  base::Diagnostics wrong;
  csv.row(cells, wrong);
  CHECK(csv.line() == 1);
  csv.row(cells, wrong);
  CHECK(csv.line() == 3);
}

SCENARIO("Broken quotes are named with their line") {
  base::Diagnostics wrong;
  rows("a,b\n1,\"2\n3,4\n", &wrong);
  REQUIRE(wrong.size() == 1);
  CHECK(wrong[0].where == base::Location{"file.csv", 2});
  rows("a,b\n\"1\"x,2\n", &wrong);
  REQUIRE(wrong.size() == 1);
  CHECK(wrong[0].where.line == 2);
}

SCENARIO("No text runs in a spreadsheet") {
  for (const auto* text : {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", " =1", "  @x",
                           "\xEF\xBC\x9D"
                           "1",
                           "\xEF\xBC\x8B"
                           "1",
                           "\xEF\xBC\x8D"
                           "1",
                           "\xEF\xBC\xA0"
                           "x",
                           "\xC2\xA0=1", "\xE3\x80\x80=1", "-"})
    CHECK_MESSAGE(defused(text) == "'" + std::string(text), text);
  for (const auto* text : {"", "Ana", "a=b", "1-2", "'=1", "\xE6\x9D\x8E", "(=1)", " Ana"})
    CHECK_MESSAGE(defused(text) == text, text);
  CHECK(cell("=HYPERLINK(\"http://x\",\"y\")") == "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
  CHECK(cell("=cmd|' /C calc'!A0") == "'=cmd|' /C calc'!A0");
}

SCENARIO("Numbers stay numbers") {
  const auto number = [](std::optional<double> n) { return CsvWriter().number(n).take().substr(3); };
  CHECK(number(-0.25) == "-0.25");
  CHECK(number(-12) == "-12");
  CHECK(number(1.0 / 3) == "0.333333");
  CHECK(number(100) == "100");
  CHECK(number(0) == "0");
  CHECK(number(-1e-9) == "0");
  CHECK(number({}).empty());
}

SCENARIO("Names in any script come back") {
  for (const auto* name : {"M\xC3\xBCller", "\xE6\x9D\x8E\xE5\xB0\x8F\xE9\xBE\x99",
                           "\xD9\x85\xD8\xAD\xD9\x85\xD8\xAF", "a,b;c\td\"e\nf", " x "})
    CHECK(rows(CsvWriter().text(name).text("end").row_end().take()) == Rows{{name, "end"}});
}

TEST_CASE("What is written is read back") {
  CHECK(rc::check("any cells", [](const std::vector<std::string>& texts) {
    RC_PRE(!texts.empty());
    CsvWriter out;
    std::vector<std::string> expected{"first"};
    out.text("first");
    for (auto t : texts) {
      t.erase(std::remove(t.begin(), t.end(), '\0'), t.end());
      out.text(t);
      expected.push_back(defused(t));
    }
    RC_ASSERT(rows(out.row_end().take()) == Rows{expected});
  }));
}
