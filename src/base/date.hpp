#pragma once
// Days as whole numbers: day 0 is 1 January 1970, in the Gregorian calendar, without a time of day or a time
// zone. The clock is somebody else's. Counting in eras of 400 years that begin on 1 March, so that
// a leap day is the last of its year, is from Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".

#include <optional>
#include <string>
#include <string_view>

namespace plumbline::base {

struct Date {
  int year = 1970, month = 1, day = 1;
  bool operator==(const Date&) const = default;
};

/// The date must exist.
int day_number(Date d);
Date date_of(int day_number);

/// "2026-11-22" as a day; nothing when it isn't written so, or there is no such day. Years 1 to 9999.
std::optional<int> read_day(std::string_view iso);
/// "2026-11-22".
std::string written_day(int day_number);

}  // namespace plumbline::base
