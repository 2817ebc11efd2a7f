#include "print/words.hpp"

#include "base/date.hpp"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <string_view>

namespace plumbline::print {
namespace {

constexpr std::array<std::string_view, 12> kMonths{"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};

std::string day_with_month(int day, std::size_t letters) {
  const auto date = base::date_of(day);
  const auto month = kMonths[static_cast<std::size_t>(date.month - 1)];
  return fmt::format("{} {} {}", date.day, month.substr(0, letters), date.year);
}

}  // namespace

std::string long_day(int day) { return day_with_month(day, std::string_view::npos); }
std::string short_day(int day) { return day_with_month(day, 3); }

std::string of_tenths(int tenths) {
  return tenths % 10 == 0 ? fmt::format("{}", tenths / 10) : fmt::format("{}.{}", tenths / 10, tenths % 10);
}

std::string score_and_mark(std::optional<int> tenths, std::optional<int> mark, bool provisional) {
  if (!tenths) return "";
  auto text = of_tenths(*tenths) + " of 100";
  if (mark) text += fmt::format(", mark {}{}", *mark, provisional ? " (provisional)" : "");
  return text;
}

}  // namespace plumbline::print
