#include "library/calendar.hpp"

#include "base/date.hpp"

#include <ctime>

namespace plumbline::library {

int day_at(std::int64_t seconds) {
  const auto moment = static_cast<std::time_t>(seconds);
  std::tm parts{};
  if (::localtime_r(&moment, &parts) == nullptr) return 0;
  return base::day_number({parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday});
}

int today() { return day_at(static_cast<std::int64_t>(std::time(nullptr))); }

}  // namespace plumbline::library
