#include "reports/item_figures.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace plumbline::reports;

namespace {

using doctest::Approx;

double sum(const std::vector<double>& list) { return std::accumulate(list.begin(), list.end(), 0.0); }

bool has(const ItemFigures& item, Flag flag) {
  return std::find(item.flags.begin(), item.flags.end(), flag) != item.flags.end();
}

ItemFigures filled(const std::vector<Cell>& cells, std::size_t options, bool closed = true) {
  ItemFigures out;
  out.options.resize(options);
  fill(out, cells, closed);
  return out;
}

}  // namespace

SCENARIO("Discrimination worked out by hand") {
  GIVEN("four answers: 1, 1, 0, 0, with rests of 1, 0.5, 0.5, 0") {
    const std::vector<Cell> cells{{1.0, 1, 0, 1}, {0.5, 1, 0, 1}, {0.5, 0, 1, 1}, {0.0, 0, 1, 1}};
    const auto r = relation(cells);
    THEN("variances and covariance have n - 1 below the line") {
      // x: 0.5 from its mean each, 4 * 0.25 / 3; rests: 0.5, 0, 0, 0.5 from theirs, 0.5 / 3; together 0.5
      // / 3.
      CHECK(r.variance_x == Approx(1.0 / 3));
      CHECK(r.variance_rest == Approx(0.5 / 3));
      CHECK(r.covariance == Approx(0.5 / 3));
    }
    THEN("sorted, the two lists go together as they do already") {
      CHECK(r.greatest_covariance == Approx(0.5 / 3));
    }
  }
  GIVEN("the same the wrong way round") {
    const std::vector<Cell> cells{{1.0, 0, 0, 1}, {0.5, 0, 0, 1}, {0.5, 1, 1, 1}, {0.0, 1, 1, 1}};
    const auto r = relation(cells);
    CHECK(r.covariance == Approx(-0.5 / 3));
    CHECK(r.greatest_covariance == Approx(0.5 / 3));
  }
  GIVEN("the first, ten people for each answer") {
    const auto item = filled({{1.0, 1, 0, 10}, {0.5, 1, 0, 10}, {0.5, 0, 1, 10}, {0.0, 0, 1, 10}}, 2);
    THEN("r is the covariance over both deviations: 5 / sqrt(10 * 5)") {
      CHECK(*item.discrimination == Approx(5 / std::sqrt(50.0)));
      CHECK(*item.efficiency == Approx(100));
      CHECK(*item.facility == Approx(0.5));
      CHECK(item.flags.empty());
    }
  }
}

SCENARIO("The upper and lower group hold 27 per cent exactly, and share the tied at their edge") {
  GIVEN("100 people, of whom 20 stand first and 28 are tied for what is left of the group") {
    const std::vector<Cell> cells{{0.9, 1, 0, 20}, {0.8, 1, 0, 14}, {0.8, 0, 1, 14}, {0.5, 0, 1, 52}};
    const auto upper = upper_part(cells), lower = lower_part(cells);
    THEN("7 places go to 28 people, a quarter each, whatever they chose") {
      CHECK(upper[0] == Approx(20));
      CHECK(upper[1] == Approx(3.5));
      CHECK(upper[2] == Approx(3.5));
      CHECK(upper[3] == 0);
    }
    THEN("the lower group lies within the 52") {
      CHECK(sum(lower) == Approx(27));
      CHECK(lower[3] == Approx(27));
      CHECK(sum(upper) == Approx(27));
    }
  }
  GIVEN("everybody tied") {
    const std::vector<Cell> cells{{0.5, 1, 0, 30}, {0.5, 0, 1, 10}};
    THEN("both groups are everybody, in part") {
      CHECK(upper_part(cells) == lower_part(cells));
      CHECK(upper_part(cells)[0] == Approx(0.27 * 30));
    }
  }
  GIVEN("people who met nothing else") {
    const std::vector<Cell> cells{{std::nullopt, 1, 0, 50}, {0.5, 0, 1, 50}};
    THEN("they belong to neither") {
      CHECK(upper_part(cells)[0] == 0);
      CHECK(upper_part(cells)[1] == Approx(13.5));
    }
  }
}

SCENARIO("Figures of the options") {
  const auto item = filled({{0.9, 1, 0, 20}, {0.8, 1, 0, 14}, {0.8, 0, 1, 14}, {0.5, 0, 1, 52}}, 3);
  CHECK(item.options[0].n == 34);
  CHECK(item.options[0].share == Approx(0.34));
  CHECK(*item.options[0].credit == 1);
  CHECK(*item.options[0].upper == Approx(23.5 / 27));
  CHECK(*item.options[0].lower == 0);
  CHECK(*item.options[0].mean_rest == Approx((20 * 0.9 + 14 * 0.8) / 34));
  CHECK(*item.options[1].upper == Approx(3.5 / 27));
  CHECK(item.options[0].best);
  CHECK_FALSE(item.options[1].best);
  THEN("an option that nobody took has no credit and no rest, and is unused") {
    CHECK(item.options[2].unused);
    CHECK_FALSE(item.options[2].credit);
    CHECK_FALSE(item.options[2].mean_rest);
    CHECK(has(item, Flag::unused_option));
  }
  THEN("that is no flag where more options may exist than were seen") {
    CHECK_FALSE(has(filled({{0.9, 1, 0, 20}, {0.5, 0, 1, 20}}, 3, false), Flag::unused_option));
  }
}

SCENARIO("Below thirty people nothing is worked out") {
  const auto few = filled({{1.0, 1, 0, 15}, {0.0, 0, 1, 14}}, 2);
  CHECK(few.standing == Standing::too_few);
  CHECK(few.n == 29);
  CHECK_FALSE(few.facility);
  CHECK_FALSE(few.discrimination);
  CHECK(few.options.empty());
  CHECK(few.flags.empty());
  CHECK(filled({{1.0, 1, 0, 15}, {0.0, 0, 1, 15}}, 2).standing == Standing::unstable);
  CHECK(filled({{1.0, 1, 0, 50}, {0.0, 0, 1, 49}}, 2).standing == Standing::unstable);
  CHECK(filled({{1.0, 1, 0, 50}, {0.0, 0, 1, 50}}, 2).standing == Standing::steady);
}

SCENARIO("Where nobody differs there is no discrimination, and no division by nothing") {
  CHECK_FALSE(filled({{0.4, 1, 0, 40}, {0.6, 1, 0, 40}}, 1).discrimination);
  CHECK_FALSE(filled({{0.4, 1, 0, 40}, {0.4, 0, 1, 40}}, 2).discrimination);
  CHECK_FALSE(filled({{std::nullopt, 1, 0, 40}, {std::nullopt, 0, 1, 40}}, 2).discrimination);
  // 0.1 three times isn't 0.3: what rounding leaves must not be taken for a difference.
  CHECK_FALSE(filled({{0.1 + 0.2, 1, 0, 33}, {0.1 + 0.2, 0.3, 1, 34}}, 2).discrimination);
}

SCENARIO("Flags stand on their side of the edge") {
  // n people of 100 right; those who are right also do better elsewhere.
  const auto right = [](std::uint64_t n) { return filled({{0.9, 1, 0, n}, {0.1, 0, 1, 100 - n}}, 2, false); };
  CHECK(has(right(81), Flag::too_easy));
  CHECK_FALSE(has(right(80), Flag::too_easy));
  CHECK(has(right(19), Flag::too_hard));
  CHECK_FALSE(has(right(20), Flag::too_hard));

  const auto negative = filled({{0.1, 1, 0, 60}, {0.9, 0, 1, 40}}, 2);
  CHECK(has(negative, Flag::negative_discrimination));
  CHECK_FALSE(has(negative, Flag::low_discrimination));
  CHECK_FALSE(has(negative, Flag::miskeyed));  // more than half take the best option

  const auto none = filled({{0.1, 1, 0, 25}, {0.9, 1, 0, 25}, {0.1, 0, 1, 25}, {0.9, 0, 1, 25}}, 2);
  CHECK(has(none, Flag::low_discrimination));
  CHECK_FALSE(has(none, Flag::miskeyed));  // nobody prefers another option
}

SCENARIO("A mis-keyed decision: few take the best option, and the able prefer another") {
  const auto item = filled({{0.3, 1, 0, 20}, {0.9, 0, 1, 50}, {0.4, 0, 2, 30}}, 3);
  CHECK(has(item, Flag::miskeyed));
  CHECK(has(item, Flag::negative_discrimination));
}

SCENARIO("A preference that may be chance is none") {
  // Tied rests: of 27 in the upper group 30 % took the best option and 35 % another one.
  const auto item = filled(
      {{0.9, 1, 0, 12}, {0.9, 0, 1, 14}, {0.9, 0, 2, 14}, {0.1, 1, 0, 28}, {0.1, 0, 1, 16}, {0.1, 0, 2, 16}},
      3);
  REQUIRE(*item.facility < kMiskeyedFacility);
  REQUIRE(*item.discrimination < kMiskeyedDiscrimination);
  REQUIRE(*item.options[1].upper > *item.options[0].upper);
  CHECK_FALSE(has(item, Flag::miskeyed));
}
