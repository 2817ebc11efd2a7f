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

std::string described(const Finding& f) {
  std::string out = base::to_text(printable(f.said)) + "\n";
  if (f.path.empty()) return out;
  const auto lines = base::wrap("Way there: " + way(f), kWidth - 8);
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
