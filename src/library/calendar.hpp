#pragma once
// This machine's clock as days (base/date.hpp), by the calendar on the user's wall.

#include <cstdint>

namespace plumbline::library {

/// The local day at a moment in seconds since the beginning of 1970 (UTC).
int day_at(std::int64_t seconds);
int today();

}  // namespace plumbline::library
