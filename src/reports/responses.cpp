#include "reports/responses.hpp"

#include <algorithm>
#include <bit>

namespace plumbline::reports {

namespace {

constexpr unsigned kFraction = 5;  // bits after the leading one
constexpr std::uint32_t kLongest = (1U << 24U) - 1;

}  // namespace

// Below 64 ms a code is the time itself; above, how far the leading bit is moved, and the five bits after it.
std::uint32_t dwell_code(std::uint32_t milliseconds) {
  const auto ms = std::min(milliseconds, kLongest);
  const auto width = static_cast<unsigned>(std::bit_width(ms));
  if (width <= kFraction + 1) return ms;
  const auto shift = width - kFraction - 1;
  return (shift << kFraction) + (ms >> shift);
}

double dwell_of(std::uint32_t code) {
  constexpr std::uint32_t kPlain = 1U << (kFraction + 1);
  if (code < kPlain) return code;
  const auto shift = (code >> kFraction) - 1;
  const auto kept = code - (shift << kFraction);
  const auto low = static_cast<double>(std::uint64_t{kept} << shift);
  return low + (static_cast<double>(std::uint64_t{1} << shift) - 1) / 2;
}

}  // namespace plumbline::reports
