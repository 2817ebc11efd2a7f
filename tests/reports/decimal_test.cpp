#include "reports/decimal.hpp"

#include <doctest/doctest.h>

using namespace plumbline::reports;

SCENARIO("Decimal numbers are read exactly") {
  CHECK(read_decimal("0", false) == 0);
  CHECK(read_decimal("-0.25", false) == -250'000'000);
  CHECK(read_decimal(".5", false) == 500'000'000);
  CHECK(read_decimal("+3.", false) == 3 * kBillion);
  CHECK(read_decimal("0,25", true) == 250'000'000);
  CHECK(read_decimal("100000", false) == kLargestNumber * kBillion);
  CHECK(read_decimal("0.123456789", false) == 123'456'789);
}

SCENARIO("Decimals after the ninth are rounded, halves away from zero") {
  CHECK(read_decimal("0.1234567894999", false) == 123'456'789);
  CHECK(read_decimal("0.1234567895", false) == 123'456'790);
  CHECK(read_decimal("-0.1234567895", false) == -123'456'790);
  CHECK(read_decimal("0.99999999999", false) == kBillion);
  CHECK(read_decimal("0.3333333333333333333333333333333333333333", false) == 333'333'333);
}

SCENARIO("What isn't a number isn't read") {
  for (const auto* text : {"", "-", "+", ".", ",", "x", "1x", "1 2", "1e3", "0x1", "--1", "1.2.3", "100001",
                           "NaN", "inf", "99999999999999999999999", "100000.1", "\xEF\xBC\x91"})
    CHECK_MESSAGE(!read_decimal(text, false), text);
  CHECK_FALSE(read_decimal("0,25", false));
}

SCENARIO("As many decimals as are needed") {
  CHECK(decimals_of(0) == 0);
  CHECK(decimals_of(3 * kBillion) == 0);
  CHECK(decimals_of(-250'000'000) == 2);
  CHECK(decimals_of(1) == 9);
}
