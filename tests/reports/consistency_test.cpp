#include "reports/consistency.hpp"

#include <doctest/doctest.h>

using namespace plumbline::reports;
using doctest::Approx;

SCENARIO("Agreement at the mark for a test of one question, worked out by hand") {
  // Mean 0.5, variance 0.25, reliability 0.5: length (0.25 - 0.125) / (0.25 * 0.5) = 1, true variance 0.125,
  // a = b = 0.5. Right twice: 0.125 + 0.5 * 0.5 = 0.375. Alike: 0.375 + (1 - 2 * 0.5 + 0.375) = 0.75.
  const auto c = consistency(0.5, 0.25, 0.5, 700);
  REQUIRE(c);
  CHECK(c->length == 1);
  CHECK(c->agreement == Approx(0.75));
  CHECK(c->chance == Approx(0.5));
  CHECK(*c->kappa == Approx(0.5));
}

SCENARIO("Three questions, all of them needed") {
  // Mean 0.5, variance 0.15, reliability 2/3: length (0.25 - 0.1) / 0.05 = 3. True variance 0.1, a + b = 1.5.
  const auto c = consistency(0.5, 0.15, 2.0 / 3, 1000);
  REQUIRE(c);
  CHECK(c->length == 3);
  // All three right: E p^3 with a = 0.75 of 1.5: (0.75 * 1.75 * 2.75) / (1.5 * 2.5 * 3.5); all six likewise.
  const double once = 0.75 * 1.75 * 2.75 / (1.5 * 2.5 * 3.5);
  const double twice = once * (3.75 * 4.75 * 5.75) / (4.5 * 5.5 * 6.5);
  CHECK(c->agreement == Approx(1 - 2 * once + 2 * twice));
}

SCENARIO("The model has no answer for every test, and then gives none") {
  CHECK_FALSE(consistency(0.5, 0.1, 0, 700));
  CHECK_FALSE(consistency(0.5, 0.1, -0.4, 700));
  CHECK_FALSE(consistency(0.5, 0.1, 1, 700));
  CHECK_FALSE(consistency(0.5, 0, 0.5, 700));
  CHECK_FALSE(consistency(1, 0.01, 0.5, 700));
  CHECK_FALSE(consistency(0, 0.01, 0.5, 700));
}

SCENARIO("A mark that everybody or nobody reaches is always agreed about") {
  const auto all = consistency(0.6, 0.03, 0.8, 0);
  REQUIRE(all);
  CHECK(all->agreement == Approx(1));
  CHECK_FALSE(all->kappa);
}

SCENARIO("A long test keeps its agreement within bounds") {
  const auto c = consistency(0.6, 0.03, 0.999, 700);
  REQUIRE(c);
  CHECK(c->length == kLongestTest);
  CHECK(c->agreement > 0.95);
  CHECK(c->agreement <= 1);
}
