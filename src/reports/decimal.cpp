#include "reports/decimal.hpp"

namespace plumbline::reports {

namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

std::optional<std::int64_t> read_decimal(std::string_view text, bool comma) {
  bool negative = false;
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
    negative = text[0] == '-';
    text.remove_prefix(1);
  }
  std::int64_t whole = 0, part = 0, place = kBillion;
  std::size_t at = 0, digits = 0;
  for (; at < text.size() && digit(text[at]); ++at, ++digits) {
    whole = whole * 10 + (text[at] - '0');
    if (whole > kLargestNumber) return std::nullopt;
  }
  bool up = false;
  if (at < text.size() && (text[at] == '.' || (comma && text[at] == ','))) {
    for (++at; at < text.size() && digit(text[at]); ++at, ++digits) {
      if (place == 1) up = text[at] >= '5';
      if (place >= 1 && (place /= 10) >= 1) part += place * (text[at] - '0');
    }
  }
  if (digits == 0 || at != text.size()) return std::nullopt;
  const auto size = whole * kBillion + part + (up ? 1 : 0);
  if (size > kLargestNumber * kBillion) return std::nullopt;
  return negative ? -size : size;
}

int decimals_of(std::int64_t billionths) {
  int n = kDecimals;
  for (; n > 0 && billionths % 10 == 0; --n) billionths /= 10;
  return n;
}

}  // namespace plumbline::reports
