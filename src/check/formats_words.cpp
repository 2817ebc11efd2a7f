#include "check/formats_words.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::check {

namespace {

constexpr std::size_t kWidth = 100;

base::Diagnostic printable(base::Diagnostic d) {
  for (auto* text : {&d.code, &d.where.file, &d.message, &d.hint}) *text = one_line(*text);
  return d;
}

}  // namespace

std::string one_line(std::string_view text) {
  auto out = base::printable(text);
  std::replace_if(
      out.begin(), out.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
  return out;
}

std::string_view word(base::Gravity gravity) {
  switch (gravity) {
    case base::Gravity::note: return "note";
    case base::Gravity::warning: return "warning";
    case base::Gravity::error: break;
  }
  return "error";
}

std::string counted(std::size_t n, std::string_view what) {
  return fmt::format("{} {}{}", with_commas(n), what, n == 1 ? "" : "s");
}

std::string with_commas(std::uint64_t n) {
  auto out = std::to_string(n);
  for (auto at = out.size(); at > 3;) out.insert(at -= 3, ",");
  return out;
}

std::string way(const Finding& f) {
  std::vector<std::string> steps;
  for (const auto& step : f.path) steps.push_back(one_line(step));
  return base::join(steps, " > ");
}

namespace {

/// Whole letters, and a sign that something is left out.
std::string shortened(const std::string& text) {
  constexpr std::size_t kMost = 72;
  if (base::length_utf8(text) <= kMost) return text;
  std::size_t at = 0;
  for (std::size_t letters = 0; at < text.size() && letters < kMost - 1; ++letters) {
    ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
  }
  return base::trim(text.substr(0, at)) + "…";
}

/// A way is read by a person: long decisions are cut, and of a very long way the middle is left out.
std::string short_way(Finding f) {
  constexpr std::size_t kEnds = 12;
  for (auto& stop : f.path) stop = shortened(one_line(stop));
  if (f.path.size() > 2 * kEnds + 4) {
    const auto left_out = f.path.size() - 2 * kEnds;
    f.path.erase(f.path.begin() + kEnds, f.path.end() - kEnds);
    f.path.insert(f.path.begin() + kEnds, fmt::format("({} more)", left_out));
  }
  return way(f);
}

}  // namespace

std::string described(const Finding& f) {
  std::string out = base::to_text(printable(f.said)) + "\n";
  if (f.path.empty()) return out;
  const auto lines = base::wrap("Way there: " + short_way(f), kWidth - 8);
  for (std::size_t i = 0; i < lines.size(); ++i) out += (i == 0 ? "    " : "        ") + lines[i] + "\n";
  return out;
}

std::vector<CodeInfo> with_found(std::vector<CodeInfo> codes, const std::vector<Finding>& findings) {
  for (const auto& f : findings)
    if (std::none_of(codes.begin(), codes.end(), [&](const CodeInfo& c) { return c.code == f.said.code; }))
      codes.push_back({f.said.code, ""});
  return codes;
}

}  // namespace plumbline::check
