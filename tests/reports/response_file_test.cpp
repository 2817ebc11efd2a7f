#include "reports/response_file.hpp"

#include "reports/made_table.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

using namespace plumbline;
using namespace plumbline::reports;
using doctest::Approx;

namespace {

Table read(std::string_view text, std::optional<std::string_view> key = {}, std::optional<int> mark = {}) {
  return must(read_responses({"r.csv", text},
                             key ? std::optional<NamedText>({"key.csv", *key}) : std::nullopt, mark));
}

/// "file:line code" of each complaint.
std::vector<std::string> wrong(std::string_view text, std::optional<std::string_view> key = {}) {
  const auto t =
      read_responses({"r.csv", text}, key ? std::optional<NamedText>({"key.csv", *key}) : std::nullopt, {});
  std::vector<std::string> out;
  if (t) return out;
  for (const auto& d : t.error()) {
    CHECK_FALSE(d.message.empty());
    out.push_back(d.where.file + ":" + std::to_string(d.where.line) + " " + d.code);
  }
  return out;
}

using Wrong = std::vector<std::string>;

/// The same row for so many people.
std::string many(const std::string& header, const std::vector<std::string>& rows, int times) {
  std::ostringstream out;
  out << header << "\n";
  int who = 0;
  for (int i = 0; i < times; ++i)
    for (const auto& r : rows) out << "p" << who++ << r << "\n";
  return out.str();
}

}  // namespace

SCENARIO("Scores: the highest of a column is its most, blanks were not met") {
  const auto t = read(many("id,q1,q2,q3", {",1,2,", ",0,,0.5", ",1,4,1"}, 20), {}, 50);
  const auto f = make_report(t, {}).forms[0];
  CHECK(f.items[0].n == 60);
  CHECK(*f.items[0].facility == Approx(2.0 / 3));
  CHECK(f.items[1].n == 40);
  CHECK(*f.items[1].facility == Approx(0.75));
  CHECK(*f.items[2].facility == Approx(0.75));
  CHECK(f.items[0].options.empty());
  // Rows earn 3 of 5, 0.5 of 2 and 6 of 6.
  CHECK(*f.mean == Approx((60 + 25 + 100) / 3.0));
  CHECK(*f.pass_rate == Approx(2.0 / 3));
  CHECK(f.scenario == "r.csv");
}

SCENARIO("Chosen options with a key") {
  const auto t = read(many("id,q1,q2", {",B,3", ",A,5", ",,0"}, 20), "item,correct,max\nq1,B\nq2,,10\n");
  const auto f = make_report(t, {}).forms[0];
  CHECK(*f.items[0].facility == Approx(0.5));
  REQUIRE(f.items[0].options.size() == 2);
  CHECK(f.items[0].options[1].key == "B");
  CHECK(f.items[0].options[1].best);
  CHECK(*f.items[1].facility == Approx((0.3 + 0.5 + 0) / 3));
}

SCENARIO("A correct option that nobody took is known all the same") {
  const auto t = read(many("id,q1,q2", {",A,A", ",B,C"}, 20), "q1,A\nq2,D\n");
  const auto f = make_report(t, {}).forms[0];
  CHECK(*f.items[1].facility == 0);
  CHECK(f.items[1].options[2].key == "D");
  CHECK(f.items[1].options[2].unused);
}

SCENARIO("The order of lines changes nothing") {
  const auto key = "q1,A\nq2,B\n";
  const auto one = read(many("id,q1,q2", {",A,B", ",B,C", ",C,C"}, 20), key),
             other = read(many("id,q1,q2", {",C,C", ",A,B", ",B,C"}, 20), key);
  CHECK(make_report(one, {}).forms == make_report(other, {}).forms);
}

SCENARIO("Semicolons go with decimal commas, quotes with anything") {
  const auto t =
      read(many("\xEF\xBB\xBF"
                "who;\"the first; item\";q2",
                {";0,5;1", ";1;\"0\""}, 20));
  CHECK(t.lists.items[0].scene == "the first; item");
  CHECK(*make_report(t, {}).forms[0].items[0].facility == Approx(0.75));
}

SCENARIO("Negative scores count; a column without points is no item") {
  const auto t = read(many("id,q1,q2", {",-1,0", ",2,0"}, 20));
  const auto f = make_report(t, {}).forms[0];
  CHECK(*f.items[0].facility == Approx(0.25));
  CHECK(f.items[1].n == 0);
}

SCENARIO("Everything wrong is said at once, with file and line") {
  CHECK(wrong("") == Wrong{"r.csv:0 responses.empty"});
  CHECK(wrong("id\n1\n") == Wrong{"r.csv:1 responses.columns"});
  CHECK(wrong("id,q1\n") == Wrong{"r.csv:0 responses.no-rows"});
  CHECK(wrong("id,q1,q1\na,1,1\n") == Wrong{"r.csv:1 responses.header"});
  CHECK(wrong("id,q1,\na,1,1\n") == Wrong{"r.csv:1 responses.header"});
  CHECK(wrong("id,q1\na,1\n,1\na,0\nb,x\nc,1,2\nd,1e5\n") ==
        Wrong{"r.csv:3 responses.no-id", "r.csv:4 responses.twice", "r.csv:5 responses.no-number",
              "r.csv:6 responses.ragged", "r.csv:7 responses.no-number"});
  CHECK(wrong("id,q1\na,\"1\n") == Wrong{"r.csv:2 responses.quotes"});
  CHECK(wrong("id,q1\n\na,1\n\n\"b\nc\",x\n") == Wrong{"r.csv:5 responses.no-number"});
}

SCENARIO("So is what is wrong in the key") {
  CHECK(wrong("id,q1\na,1\n", "q1,A,0\n") == Wrong{"key.csv:1 responses.key-most"});
  CHECK(wrong("id,q1\na,1\n", "q1,A,x\n") == Wrong{"key.csv:1 responses.key-most"});
  CHECK(wrong("id,q1\na,1\n", "q1\n") ==
        Wrong{"key.csv:1 responses.key-row", "key.csv:0 responses.key-missing"});
  CHECK(wrong("id,q1\na,1\n", "item,correct\nq1,A\nq1,B\n") == Wrong{"key.csv:3 responses.key-twice"});
  CHECK(wrong("id,q1\na,1\n", "q1,A\nq2,B\n") == Wrong{"key.csv:2 responses.key-unknown"});
  CHECK(wrong("id,q1,q2\na,1,1\n", "q1,A\n") == Wrong{"key.csv:0 responses.key-missing"});
  CHECK(wrong("id,q1\na,6\n", "q1,,5\n") == Wrong{"r.csv:2 responses.above-most"});
}

SCENARIO("A file that is wrong all through doesn't fill the screen") {
  const auto list = wrong(many("id,q1", {",x"}, 500));
  CHECK(list.size() == kMostComplaints + 1);
  CHECK(list.back() == "r.csv:0 responses.more");
}

SCENARIO("Large scores with many decimals keep what can be kept exactly") {
  const auto t = read(many("id,q1,q2", {",99999.123456789,1", ",1,0"}, 20));
  CHECK(t.lists.units_per_point >= 100'000);
  CHECK(*make_report(t, {}).forms[0].items[0].facility ==
        Approx((1 + 1 / 99999.123456789) / 2).epsilon(1e-9));
}
