// Tallies may be made in slices and merged in any order, and nothing depends on the order attempts came in.

#include "reports/made_table.hpp"
#include "support/made_cohort.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::reports;

namespace {

Table cohort(std::uint64_t seed, std::size_t attempts = 600) {
  return must(
      support::MadeCohort({.trainees = 150, .scenarios = 3, .attempts = attempts, .items = 5, .seed = seed})()
          .build());
}

Tally merged(const Table& t, const Selection& chosen, std::size_t parts, std::uint64_t seed) {
  std::vector<Tally> slices;
  for (std::size_t i = 0; i < parts; ++i) slices.push_back(count(t, chosen, i, parts));
  base::Dice dice{seed};
  while (slices.size() > 1) {
    std::swap(slices[dice.below(slices.size())], slices.back());
    auto last = std::move(slices.back());
    slices.pop_back();
    merge(slices[dice.below(slices.size())], last);
  }
  return std::move(slices.front());
}

/// People with odd points and holes: every total is another, so that counts are kept as pairs.
Table scattered(std::uint64_t seed, const std::vector<std::size_t>& order) {
  base::Dice dice{seed};
  std::vector<std::vector<int>> earned(order.size(), std::vector<int>(4));
  for (auto& row : earned)
    for (auto& e : row) e = dice.below(6) == 0 ? -1 : static_cast<int>(dice.below(100'000));
  OneScenario s({100'000, 100'000, 100'000, 100'000});
  for (const auto i : order) s.add("p" + std::to_string(i), earned[i]);
  return s.table();
}

std::vector<std::size_t> in_order(std::size_t n) {
  std::vector<std::size_t> out(n);
  for (std::size_t i = 0; i < n; ++i) out[i] = i;
  return out;
}

}  // namespace

TEST_CASE("Slices merged in any order give the report of one pass, to the last bit") {
  CHECK(rc::check("merged in any order", [](std::uint64_t seed) {
    const auto t = cohort(seed);
    Scope scope;
    scope.which = seed % 2 == 0 ? Which::first : Which::all;
    const auto chosen = choose(t, scope);
    const auto whole = make_report(t, scope, chosen, count(t, chosen));
    const auto parts = *rc::gen::inRange<std::size_t>(1, 9);
    RC_ASSERT(make_report(t, scope, chosen, merged(t, chosen, parts, seed)) == whole);
  }));
}

TEST_CASE("The same where counts are kept as pairs") {
  const auto t = scattered(5, in_order(700));
  const auto chosen = choose(t, {});
  REQUIRE_FALSE(layouts(t, chosen)[0].full);
  const auto whole = make_report(t, {});
  for (const std::size_t parts : {2U, 3U, 7U, 701U})
    CHECK(make_report(t, {}, chosen, merged(t, chosen, parts, parts)) == whole);
}

TEST_CASE("Nothing depends on the order people came in, to the last bit") {
  // Options are told in the order they are met, so they are set side by side by name.
  const auto reported = [](std::uint64_t seed, const std::vector<std::size_t>& order) {
    auto report = make_report(scattered(seed, order), {});
    for (auto& item : report.forms[0].items)
      std::sort(item.options.begin(), item.options.end(),
                [](const OptionFigures& a, const OptionFigures& b) { return a.key < b.key; });
    return report;
  };
  CHECK(rc::check("shuffled", [&](std::uint64_t seed) {
    auto order = in_order(60);
    const auto plain = reported(seed, order);
    base::Dice dice{seed};
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[dice.below(i)]);
    RC_ASSERT(reported(seed, order) == plain);
  }));
}

TEST_CASE("A full table and pairs hold the same counts") {
  // The same answers, once with a total that makes the table too large to be kept in full.
  const auto t = scattered(9, in_order(700));
  const auto chosen = choose(t, {});
  auto sum = count(t, chosen);
  std::uint64_t pairs = 0;
  for (const auto& [key, n] : sum.forms[0].pairs.sorted()) pairs += n;
  CHECK(pairs == t.responses.size());
  CHECK(sum.forms[0].cells.empty());
  const auto small = cohort(3);
  const auto all = choose(small, {});
  const auto full = count(small, all);
  std::uint64_t cells = 0, responses = 0;
  for (const auto& f : full.forms)
    for (const auto n : f.cells) cells += n;
  for (const auto i : all.attempts) responses += small.attempts[i].count;
  CHECK(cells == responses);
}

TEST_CASE("A counter counts, whatever the order") {
  CHECK(rc::check("as a sorted list does", [](std::vector<std::uint8_t> values) {
    Counter forward, left, right;
    for (std::size_t i = 0; i < values.size(); ++i) {
      forward.add(values[i] * std::uint64_t{1'000'003});
      (i % 2 == 0 ? left : right).add(values[i] * std::uint64_t{1'000'003});
    }
    right.merge(left);
    std::sort(values.begin(), values.end());
    std::vector<std::pair<std::uint64_t, std::uint64_t>> expected;
    for (const auto v : values) {
      const auto key = v * std::uint64_t{1'000'003};
      if (expected.empty() || expected.back().first != key) expected.emplace_back(key, 0);
      ++expected.back().second;
    }
    RC_ASSERT(forward.sorted() == expected);
    RC_ASSERT(right.sorted() == expected);
  }));
}
