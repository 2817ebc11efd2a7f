#include "exports/instants.hpp"

#include "base/date.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::exports {
namespace {

constexpr std::int64_t kDay = 86'400'000;
constexpr std::int64_t kLastDay = 2'932'896;  // 31 December 9999

std::string seconds(std::int64_t ms) {
  auto text = fmt::format("{}.{:03}", ms / 1000, ms % 1000);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text;
}

std::optional<int> number(std::string_view text, std::size_t from, std::size_t length) {
  if (text.size() < from + length) return std::nullopt;
  int n = 0;
  for (const char c : text.substr(from, length)) {
    if (c < '0' || c > '9') return std::nullopt;
    n = n * 10 + (c - '0');
  }
  return n;
}

// What follows the seconds: a fraction, then Z or an offset.
std::optional<std::int64_t> tail(std::string_view text) {
  std::int64_t ms = 0;
  if (!text.empty() && text.front() == '.') {
    const auto end = std::min(text.find_first_not_of("0123456789", 1), text.size());
    auto fraction = std::string(text.substr(1, end - 1)) + "000";
    ms = *number(fraction, 0, 3);
    text.remove_prefix(end);
  }
  if (text == "Z" || text == "z") return ms;
  if (text.size() < 3 || (text.front() != '+' && text.front() != '-')) return std::nullopt;
  const auto hours = number(text, 1, 2);
  const auto minutes = text.size() == 3 ? std::optional(0) : number(text, text.size() - 2, 2);
  if (!hours || !minutes || text.size() > 6) return std::nullopt;
  const std::int64_t offset = (*hours * 60 + *minutes) * 60'000;
  return ms - (text.front() == '+' ? offset : -offset);
}

}  // namespace

std::string written_instant(std::int64_t ms) {
  ms = std::clamp<std::int64_t>(ms, 0, (kLastDay + 1) * kDay - 1);
  const auto rest = ms % kDay;
  return fmt::format("{}T{:02}:{:02}:{:02}.{:03}Z", base::written_day(static_cast<int>(ms / kDay)),
                     rest / 3'600'000, rest / 60'000 % 60, rest / 1000 % 60, rest % 1000);
}

std::optional<std::string> written_duration(std::int64_t from_ms, std::int64_t to_ms) {
  if (from_ms <= 0 || to_ms < from_ms) return std::nullopt;
  return "PT" + seconds(to_ms - from_ms) + "S";
}

std::optional<std::int64_t> read_instant(std::string_view iso) {
  if (iso.size() < 20 || (iso[10] != 'T' && iso[10] != 't')) return std::nullopt;
  const auto day = base::read_day(iso.substr(0, 10));
  const auto hour = number(iso, 11, 2), minute = number(iso, 14, 2), second = number(iso, 17, 2);
  const auto rest = tail(iso.substr(19));
  if (!day || !hour || !minute || !second || !rest) return std::nullopt;
  return *day * kDay + (*hour * 3600 + *minute * 60 + *second) * std::int64_t{1000} + *rest;
}

}  // namespace plumbline::exports
