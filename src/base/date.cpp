#include "base/date.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::base {

namespace {

constexpr int kDaysOfEra = 146'097;    // 400 years
constexpr int kDaysToEpoch = 719'468;  // from 1 March of year 0 to 1 January 1970

int floor_div(int a, int b) { return (a >= 0 ? a : a - b + 1) / b; }

}  // namespace

int day_number(Date d) {
  const int year = d.month <= 2 ? d.year - 1 : d.year;  // a year that begins in March ends with the leap day
  const int era = floor_div(year, 400);
  const int of_era = year - era * 400;
  const int of_year = (153 * ((d.month + 9) % 12) + 2) / 5 + d.day - 1;
  return era * kDaysOfEra + of_era * 365 + of_era / 4 - of_era / 100 + of_year - kDaysToEpoch;
}

Date date_of(int number) {
  const int days = number + kDaysToEpoch;
  const int era = floor_div(days, kDaysOfEra);
  const int in_era = days - era * kDaysOfEra;
  const int year = (in_era - in_era / 1460 + in_era / 36'524 - in_era / 146'096) / 365;
  const int in_year = in_era - (365 * year + year / 4 - year / 100);
  const int month = (5 * in_year + 2) / 153;  // 0 is March
  return {year + era * 400 + (month >= 10 ? 1 : 0), month < 10 ? month + 3 : month - 9,
          in_year - (153 * month + 2) / 5 + 1};
}

std::optional<int> read_day(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  const auto number = [&](std::size_t from, std::size_t length) {
    int n = 0;
    for (const char c : iso.substr(from, length))
      n = c >= '0' && c <= '9' && n >= 0 ? n * 10 + (c - '0') : -1;
    return n;
  };
  const Date d{number(0, 4), number(5, 2), number(8, 2)};
  if (d.year < 1 || d.month < 1 || d.month > 12 || d.day < 1 || d.day > 31) return std::nullopt;
  const int day = day_number(d);
  return date_of(day) == d ? std::optional(day) : std::nullopt;
}

std::string written_day(int number) {
  const auto d = date_of(number);
  return fmt::format("{:04}-{:02}-{:02}", d.year, d.month, d.day);
}

}  // namespace plumbline::base
