#include "base/date.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace plumbline::base;

SCENARIO("Days are counted from the first of January 1970") {
  CHECK(day_number({1970, 1, 1}) == 0);
  CHECK(day_number({1970, 1, 2}) == 1);
  CHECK(day_number({1969, 12, 31}) == -1);
  CHECK(day_number({2000, 3, 1}) == 11'017);
  CHECK(day_number({2026, 11, 22}) == 20'779);
}

SCENARIO("A date is read as it is written, and only when there is such a day") {
  CHECK(read_day("2026-11-22") == 20'779);
  CHECK(read_day("2024-02-29").has_value());
  CHECK(read_day("2000-02-29").has_value());
  for (const char* none : {"2023-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00",
                           "2026-1-22", "22.11.2026", "", "2026-11-2x", "0000-01-01", "+026-01-01"})
    CHECK_FALSE_MESSAGE(read_day(none).has_value(), none);
}

SCENARIO("Every day has one date, the next day the next one") {
  CHECK(rc::check("there and back", [] {
    const int day = *rc::gen::inRange(-700'000, 2'900'000);
    const auto d = date_of(day);
    RC_ASSERT(day_number(d) == day);
    if (d.year >= 1 && d.year <= 9999) RC_ASSERT(read_day(written_day(day)) == day);
    const auto next = date_of(day + 1);
    RC_ASSERT(next.day == d.day + 1 || next.day == 1);
    RC_ASSERT(next.month == d.month || next.day == 1);
  }));
}
