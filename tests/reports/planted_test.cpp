// Cohorts with something planted in them: what is wrong is flagged, what is right isn't.

#include "base/dice.hpp"
#include "reports/made_table.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using namespace plumbline;
using namespace plumbline::reports;

namespace {

constexpr std::size_t kItems = 8, kMiskeyed = 3, kUnused = 5, kGuessed = 6;

/// People of varying skill. Item 3 is keyed to a wrong option, nobody takes the last option of item 5, and
/// item 6 is guessed by everybody.
Report cohort(std::uint64_t seed, std::size_t people) {
  base::Dice dice{seed};
  const auto chance = [&] { return static_cast<double>(dice.next() >> 11U) * 0x1p-53; };
  Builder b;
  const auto form = b.form({"s", "S", "1", "h"});
  std::vector<Code> items;
  for (std::size_t i = 0; i < kItems; ++i) {
    items.push_back(b.item(form, "scene" + std::to_string(i), "", true));
    for (const auto* key : {"a", "b", "c", "d"}) b.option(items[i], key, "");
  }
  for (std::size_t p = 0; p < people; ++p) {
    const double skill = 2.5 * (chance() + chance() + chance() - 1.5);
    b.begin({.trainee = b.trainee({std::to_string(p), ""}), .form = form, .finished = true});
    for (std::size_t i = 0; i < kItems; ++i) {
      const double knows =
          i == kGuessed ? 0.4 : 1 / (1 + std::exp(0.2 * static_cast<double>(i % 4) - 0.3 - 1.6 * skill));
      const std::size_t truth = 0;
      const auto taken = chance() < knows ? truth : 1 + dice.below(i == kUnused ? 2 : 3);
      const auto keyed = i == kMiskeyed ? std::size_t{2} : truth;
      const std::string key(1, static_cast<char>('a' + taken));
      b.decide({.item = items[i],
                .option = b.option(items[i], key, ""),
                .lost = taken == keyed ? 0 : 10,
                .stake = 10});
    }
  }
  return make_report(must(std::move(b).build()), {});
}

bool has(const ItemFigures& item, Flag flag) {
  return std::find(item.flags.begin(), item.flags.end(), flag) != item.flags.end();
}

}  // namespace

SCENARIO("A mis-keyed decision is found, and no fair one is called so") {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    const auto report = cohort(seed, 200);
    const auto& items = report.forms[0].items;
    for (std::size_t i = 0; i < kItems; ++i) {
      INFO("seed ", seed, ", item ", i);
      CHECK(has(items[i], Flag::miskeyed) == (i == kMiskeyed));
      if (i != kMiskeyed && i != kGuessed) CHECK(*items[i].discrimination > kLowDiscrimination);
      CHECK(has(items[i], Flag::unused_option) == (i == kUnused));
    }
    CHECK(items[kMiskeyed].options[0].mean_rest > items[kMiskeyed].options[2].mean_rest);
  }
}

SCENARIO("Discrimination is below nothing where the key is wrong, and near it where everybody guesses") {
  const auto report = cohort(7, 400);
  CHECK(*report.forms[0].items[kMiskeyed].discrimination < 0);
  CHECK(*report.forms[0].items[0].discrimination > kLowDiscrimination);
  CHECK(std::abs(*report.forms[0].items[kGuessed].discrimination) < 0.2);
}
