#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace plumbline::base {

std::vector<std::string> split(std::string_view text, std::string_view separators) {
  std::vector<std::string> out;
  std::size_t at = 0;
  while ((at = text.find_first_not_of(separators, at)) != std::string_view::npos) {
    const auto end = std::min(text.find_first_of(separators, at), text.size());
    out.emplace_back(text.substr(at, end - at));
    at = end;
  }
  return out;
}

std::string join(const std::vector<std::string>& parts, std::string_view between) {
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) out += between;
    out += parts[i];
  }
  return out;
}

std::string listed(const std::vector<std::string>& parts, std::string_view last) {
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) out += i + 1 == parts.size() ? " " + std::string(last) + " " : ", ";
    out += parts[i];
  }
  return out;
}

std::string trim(std::string_view text) {
  const auto from = text.find_first_not_of(" \t\r\n");
  if (from == std::string_view::npos) return {};
  return std::string(text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1));
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

namespace {

/// Length of the well-formed sequence at `at` (RFC 3629), 0 when there is none.
std::size_t sequence_at(std::string_view t, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(t[at + i]); };
  const auto tail = [&](std::size_t i, unsigned lo = 0x80, unsigned hi = 0xBF) {
    return at + i < t.size() && byte(i) >= lo && byte(i) <= hi;
  };
  const unsigned b = byte(0);
  if (b < 0x80) return 1;
  if (b >= 0xC2 && b <= 0xDF) return tail(1) ? 2 : 0;
  if (b >= 0xE0 && b <= 0xEF)
    return tail(1, b == 0xE0 ? 0xA0 : 0x80, b == 0xED ? 0x9F : 0xBF) && tail(2) ? 3 : 0;
  if (b >= 0xF0 && b <= 0xF4)
    return tail(1, b == 0xF0 ? 0x90 : 0x80, b == 0xF4 ? 0x8F : 0xBF) && tail(2) && tail(3) ? 4 : 0;
  return 0;
}

}  // namespace

std::string counted(std::size_t n) {
  constexpr std::array<std::string_view, 13> kWordsForNumbers{"no",   "one",    "two",   "three", "four",
                                                              "five", "six",    "seven", "eight", "nine",
                                                              "ten",  "eleven", "twelve"};
  return n < kWordsForNumbers.size() ? std::string(kWordsForNumbers[n]) : fmt::to_string(n);
}

std::string how_many(int n, std::string_view one) {
  return fmt::format("{} {}{}", n, one, n == 1 ? "" : "s");
}

std::string tenths(int n) {
  return n % 10 == 0 ? fmt::to_string(n / 10) : fmt::format("{}.{}", n / 10, n % 10);
}

std::string about_minutes(int minutes) {
  if (minutes <= 0) return {};
  return minutes == 1 ? "about one minute" : fmt::format("about {} minutes", minutes);
}

std::size_t first_invalid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto n = sequence_at(text, at);
    if (n == 0) return at;
    at += n;
  }
  return std::string_view::npos;
}

std::size_t length_utf8(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

namespace {

/// Marks that turn the direction of text (U+202A to U+202E, U+2066 to U+2069): they can make a line read as
/// another.
bool turns_direction(std::string_view sequence) {
  return (sequence >= "\xE2\x80\xAA" && sequence <= "\xE2\x80\xAE") ||
         (sequence >= "\xE2\x81\xA6" && sequence <= "\xE2\x81\xA9");
}

}  // namespace

std::string printable(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto n = sequence_at(text, at);
    const auto b = static_cast<unsigned char>(text[at]);
    const bool c1 = n == 2 && b == 0xC2 && static_cast<unsigned char>(text[at + 1]) < 0xA0;
    const bool control = c1 || b == 0x7F || (b < 0x20 && b != '\n' && b != '\t');
    if (n == 0 || control || (n == 3 && turns_direction(text.substr(at, n))))
      out += '?';
    else
      out += text.substr(at, n);
    at += std::max<std::size_t>(n, 1);
  }
  return out;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  std::size_t from = 0;
  while (from <= text.size()) {
    const auto end = std::min(text.find('\n', from), text.size());
    std::string line;
    for (const auto& word : split(text.substr(from, end - from), " \t\r")) {
      if (!line.empty() && length_utf8(line) + 1 + length_utf8(word) > width) {
        lines.push_back(line);
        line.clear();
      }
      if (!line.empty()) line += ' ';
      line += word;
    }
    lines.push_back(line);
    from = end + 1;
  }
  return lines;
}

}  // namespace plumbline::base
