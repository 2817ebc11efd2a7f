// A table as bytes: comes back as it was, and nothing that was done to the bytes is followed.

#include "reports/packed.hpp"

#include "reports/made_table.hpp"
#include "reports/outputs.hpp"
#include "support/made_cohort.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <functional>

using namespace plumbline;
using namespace plumbline::reports;

namespace {

Table small() {
  return must(support::MadeCohort({.trainees = 40, .scenarios = 2, .attempts = 200, .items = 4})().build());
}

bool same(const Table& a, const Table& b) {
  return a.lists == b.lists &&
         std::equal(a.attempts.begin(), a.attempts.end(), b.attempts.begin(), b.attempts.end()) &&
         std::equal(a.responses.begin(), a.responses.end(), b.responses.begin(), b.responses.end());
}

std::string code(const base::Result<Packed>& p) { return p ? "" : p.error().front().code; }

/// A table whose attempts and responses can be written to, encoded with checksums that are right.
std::string spoilt(const std::function<void(Lists&, std::vector<Attempt>&, std::vector<Response>&)>& spoil) {
  auto t = small();
  std::vector<Attempt> attempts(t.attempts.begin(), t.attempts.end());
  std::vector<Response> responses(t.responses.begin(), t.responses.end());
  spoil(t.lists, attempts, responses);
  t.attempts = attempts;
  t.responses = responses;
  return encode(t, "spoilt");
}

}  // namespace

SCENARIO("A table comes back as it was, with what it was built from") {
  const auto t = small();
  const auto bytes = encode(t, "chain 17");
  const auto back = decode(bytes);
  REQUIRE(back);
  CHECK(back->built_from() == "chain 17");
  CHECK(same(back->table(), t));
  CHECK(to_json(make_report(back->table(), {})) == to_json(make_report(t, {})));
  CHECK(encode(back->table(), "chain 17") == bytes);
}

SCENARIO("An empty table is one too") {
  const auto t = must(Builder().build());
  const auto bytes = encode(t, "");
  REQUIRE(decode(bytes));
  CHECK(make_report(decode(bytes)->table(), {}).forms.empty());
}

SCENARIO("Twelve bytes a response") {
  const auto t = small();
  const auto head_and_names = encode(Table{t.lists, {}, {}, {}}, "").size();
  CHECK(encode(t, "").size() - head_and_names < 12 * t.responses.size() + 40 * t.attempts.size() + 64);
}

SCENARIO("Bytes that lie at an odd place are copied") {
  const auto bytes = "x" + encode(small(), "odd");
  const auto back = decode(std::string_view(bytes).substr(1));
  REQUIRE(back);
  CHECK(same(back->table(), small()));
}

SCENARIO("No file, another version, a stale one are told apart") {
  auto bytes = encode(small(), "a");
  CHECK(code(decode("")) == "reports.not-packed");
  CHECK(code(decode("a file of something else that is long enough to hold a whole head of a packed file")) ==
        "reports.not-packed");
  bytes[8] = 99;
  CHECK(code(decode(bytes)) == "reports.other-version");
}

SCENARIO("Every change of one bit is noticed") {
  const auto bytes = encode(small(), "a");
  base::Dice dice{1};
  for (int i = 0; i < 4000; ++i) {
    auto changed = bytes;
    const auto at = dice.below(bytes.size());
    changed[at] = static_cast<char>(changed[at] ^ (1 << dice.below(8)));
    const bool padding = decode(changed).has_value();
    if (padding) CHECK(same(decode(changed)->table(), small()));  // a byte between parts that means nothing
  }
}

SCENARIO("Every cut is noticed") {
  const auto bytes = encode(small(), "a");
  for (std::size_t n = 0; n < bytes.size(); n += n < 4000 ? 1 : 97) CHECK_FALSE(decode(bytes.substr(0, n)));
  CHECK_FALSE(decode(bytes + std::string(8, '\0')));
}

SCENARIO("Responses that change places are noticed") {
  const auto t = small();
  const auto bytes = encode(t, "a");
  const auto begin = bytes.find(std::string(reinterpret_cast<const char*>(t.responses.data()), 64));
  REQUIRE(begin != std::string::npos);
  base::Dice dice{3};
  for (int i = 0; i < 500; ++i) {
    auto changed = bytes;
    const auto x = dice.below(t.responses.size()), y = dice.below(t.responses.size());
    std::swap_ranges(changed.begin() + static_cast<std::ptrdiff_t>(begin + 12 * x),
                     changed.begin() + static_cast<std::ptrdiff_t>(begin + 12 * x + 12),
                     changed.begin() + static_cast<std::ptrdiff_t>(begin + 12 * y));
    CHECK(code(decode(changed)) == (changed == bytes ? "" : "reports.damaged"));
  }
}

SCENARIO("A file of several pieces is checked in all of them") {
  const auto t =
      must(support::MadeCohort({.trainees = 900, .scenarios = 2, .attempts = 9'000, .items = 3})().build());
  auto bytes = encode(t, "a");
  REQUIRE(decode(bytes));
  const auto begin = bytes.find(std::string(reinterpret_cast<const char*>(t.responses.data()), 64));
  for (const std::size_t at : {std::size_t{0}, t.responses.size() / 2, t.responses.size() - 1}) {
    auto changed = bytes;
    changed[begin + 12 * at] = static_cast<char>(changed[begin + 12 * at] ^ 1);
    CHECK(code(decode(changed)) == "reports.damaged");
  }
}

SCENARIO("Codes that point nowhere are refused though every checksum is right") {
  using A = std::vector<Attempt>&;
  using R = std::vector<Response>&;
  CHECK(decode(spoilt([](Lists&, A, R) {})));
  for (const auto& bytes : {
           spoilt([](Lists&, A, R r) { r[5].answer = 1'000'000; }),
           spoilt([](Lists&, A, R r) { r[5].effect = 1'000'000; }),
           spoilt([](Lists&, A, R r) { r[5].rest = 0xFFFFFFFFU; }),
           spoilt([](Lists&, A, R r) { r[5].rest = kDwellCodes; }),
           spoilt([](Lists&l, A, R r) { r[5].answer = static_cast<Code>(l.answers.size() - 1); }),
           spoilt([](Lists&, A a, R) { a[3].begin = 1U << 30U; }),
           spoilt([](Lists&, A a, R) { a[3].count = 65'535; }),
           spoilt([](Lists&, A a, R) { a.back().count = 65'535; }),
           spoilt([](Lists&, A a, R) { a[0].begin = 1; }),
           spoilt([](Lists&, A a, R) { a[3].form = 77; }),
           spoilt([](Lists&, A a, R) { a[3].form = 1; }),
           spoilt([](Lists&, A a, R) { a[3].trainee = 1'000; }),
           spoilt([](Lists&, A a, R) { a[3].path = 1'000'000; }),
           spoilt([](Lists&, A a, R) { a[3].total = 1'000'000; }),
           spoilt([](Lists&, A a, R) { a[3].group = 1'000; }),
           spoilt([](Lists&, A a, R) { a[3].score = 1001; }),
           spoilt([](Lists&, A a, R) { a[3].score = -2; }),
           spoilt([](Lists&, A a, R) { a[3].mark = 101; }),
           spoilt([](Lists&, A a, R) { a[3].facts = 0xFFFF; }),
           spoilt([](Lists&, A a, R) { std::swap(a[0].trainee, a.back().trainee); }),
           spoilt([](Lists&l, A, R) { l.items[0].form = 9; }),
           spoilt([](Lists&l, A, R) { l.options[0].item = 999; }),
           spoilt([](Lists&l, A, R) { l.answers[0].item = 999; }),
           spoilt([](Lists&l, A, R) { l.answers[0].stake = -1; }),
           spoilt([](Lists&l, A, R) { l.answers[0].earned = std::int64_t{1} << 60; }),
           spoilt([](Lists&l, A, R) { std::swap(l.answers.front(), l.answers.back()); }),
           spoilt([](Lists&l, A, R) { l.totals[0].form = 9; }),
           spoilt([](Lists&l, A, R) { l.effects[1].met = {9'999}; }),
           spoilt([](Lists&l, A, R) {
             l.paths[0] = {3, 2};
           }),
           spoilt([](Lists&l, A, R) { l.forms[0].scenario_code = 8; }),
           spoilt([](Lists&l, A, R) { l.units_per_point = 0; }),
           spoilt([](Lists&l, A, R) { l.effects.clear(); }),
           spoilt([](Lists&l, A, R) { l.groups.clear(); }),
       })
    CHECK(code(decode(bytes)) == "reports.damaged");
}

TEST_CASE("Lists made to harm don't crash a report") {
  CHECK(rc::check("whatever passes can be reported on", [](std::uint64_t seed) {
    base::Dice dice{seed};
    const auto bytes = spoilt([&](Lists& l, std::vector<Attempt>& a, std::vector<Response>& r) {
      for (int i = 0; i < 4; ++i) switch (dice.below(8)) {
          case 0:
            l.answers[dice.below(l.answers.size())].stake = static_cast<std::int64_t>(dice.below(50));
            break;
          case 1:
            l.answers[dice.below(l.answers.size())].earned = -static_cast<std::int64_t>(dice.below(5000));
            break;
          case 2:
            l.totals[dice.below(l.totals.size())].stake = static_cast<std::int64_t>(dice.below(50));
            break;
          case 3: a[dice.below(a.size())].total = static_cast<Code>(dice.below(l.totals.size())); break;
          case 4: a[dice.below(a.size())].path = static_cast<Code>(dice.below(l.paths.size())); break;
          case 5:
            l.paths[dice.below(l.paths.size())] = {static_cast<Code>(dice.below(l.items.size()))};
            break;
          case 6:
            a[dice.below(a.size())].facts = static_cast<std::uint16_t>(dice.below(kAllFacts + 1));
            break;
          default: r[dice.below(r.size())].answer = static_cast<Code>(dice.below(l.answers.size())); break;
        }
    });
    const auto back = decode(bytes);
    if (!back) return;
    for (const auto which : {Which::first, Which::all}) {
      Scope scope;
      scope.which = which;
      RC_ASSERT(!to_html(make_report(back->table(), scope)).empty());
    }
  }));
}
