#include "print/clean.hpp"

#include "base/text.hpp"

#include <cstdint>

namespace plumbline::print {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

std::size_t sequence_length(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead < 0xE0) return 2;
  return lead < 0xF0 ? 3 : 4;
}

std::string well_formed(std::string_view text) {
  std::string out;
  for (;;) {
    const auto bad = base::first_invalid_utf8(text);
    if (bad == std::string_view::npos) return out.append(text);
    out.append(text.substr(0, bad)).append(kReplacement);
    text.remove_prefix(bad + 1);
  }
}

std::uint32_t code_point(std::string_view sequence) {
  const auto byte = [&](std::size_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(sequence[i]));
  };
  switch (sequence.size()) {
    case 1: return byte(0);
    case 2: return (byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU);
    case 3: return (byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
    default:
      return (byte(0) & 0x07U) << 18U | (byte(1) & 0x3FU) << 12U | (byte(2) & 0x3FU) << 6U |
             (byte(3) & 0x3FU);
  }
}

bool steers(std::uint32_t c) {
  return c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) ||
         (c >= 0xE0000 && c <= 0xE007F);
}

bool is_space(std::uint32_t c) {
  return c <= 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0x2028 || c == 0x2029 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool is_no_character(std::uint32_t c) { return (c & 0xFFFEU) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF); }

bool ends_line(std::uint32_t c) { return c == '\n' || c == 0x2028 || c == 0x2029; }

std::string cleaned(std::string_view typed, bool keep_breaks) {
  const auto text = well_formed(typed);
  std::string out;
  char pending = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto sequence =
        std::string_view(text).substr(at, sequence_length(static_cast<unsigned char>(text[at])));
    at += sequence.size();
    const auto c = code_point(sequence);
    if (steers(c)) continue;
    if (is_space(c)) {
      if (keep_breaks && ends_line(c))
        pending = '\n';
      else if (pending == 0)
        pending = ' ';
      continue;
    }
    if (pending != 0 && !out.empty()) out += pending;
    pending = 0;
    out += is_no_character(c) ? kReplacement : sequence;
  }
  return out;
}

}  // namespace

std::string one_line(std::string_view text) { return cleaned(text, false); }
std::string paragraphs(std::string_view text) { return cleaned(text, true); }

std::string at_most(std::string text, std::size_t code_points) {
  if (base::length_utf8(text) <= code_points) return text;
  std::size_t at = 0;
  for (std::size_t n = 0; n + 1 < code_points; ++n)
    at += sequence_length(static_cast<unsigned char>(text[at]));
  text.resize(at);
  return text + "\u2026";
}

}  // namespace plumbline::print
