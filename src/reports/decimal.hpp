#pragma once
// Decimal numbers as people write them into tables, read exactly.

#include <cstdint>
#include <optional>
#include <string_view>

namespace plumbline::reports {

inline constexpr int kDecimals = 9;
inline constexpr std::int64_t kBillion = 1'000'000'000;
inline constexpr std::int64_t kLargestNumber = 100'000;

/// "12", "-0.25", ".5", "+3"; with `comma`, "0,25" too. In billionths; a tenth decimal and those after it are
/// rounded, halves away from zero. Nothing for anything else, or beyond kLargestNumber either way.
std::optional<std::int64_t> read_decimal(std::string_view text, bool comma);

/// How many decimals are needed to write so many billionths: 0 to 9.
int decimals_of(std::int64_t billionths);

}  // namespace plumbline::reports
