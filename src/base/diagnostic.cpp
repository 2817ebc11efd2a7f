#include "base/diagnostic.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace plumbline::base {

namespace {

const char* word(Gravity g) {
  switch (g) {
    case Gravity::note: return "note";
    case Gravity::warning: return "warning";
    case Gravity::error: break;
  }
  return "error";
}

/// Levenshtein distance with neighbouring swaps counted once (optimal string alignment).
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1), above(b.size() + 1), row(b.size() + 1);
  std::iota(above.begin(), above.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before[j - 2] + 1);
    }
    std::swap(before, above);
    std::swap(above, row);
  }
  return above[b.size()];
}

}  // namespace

std::string to_text(const Diagnostic& d) {
  std::string place = d.where.file;
  if (d.where.line > 0) place += fmt::format("{}{}", place.empty() ? "line " : ":", d.where.line);
  std::string out =
      fmt::format("{}{}: {} [{}]", place.empty() ? "" : place + ": ", word(d.gravity), d.message, d.code);
  if (!d.hint.empty()) out += "\n    " + d.hint;
  return out;
}

std::string to_text(const Diagnostics& list) {
  std::string out;
  for (const auto& d : list) out += to_text(d) + "\n";
  return out;
}

bool has_error(const Diagnostics& list) {
  return std::any_of(list.begin(), list.end(),
                     [](const Diagnostic& d) { return d.gravity == Gravity::error; });
}

void sort_by_place(Diagnostics& list) {
  std::stable_sort(list.begin(), list.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return a.where.file != b.where.file ? a.where.file < b.where.file : a.where.line < b.where.line;
  });
}

std::vector<std::string> nearest(std::string_view written, const std::vector<std::string>& known,
                                 std::size_t most) {
  if (written.size() > 64) return {};
  const std::size_t limit = std::max<std::size_t>(1, written.size() / 3);
  std::vector<std::pair<std::size_t, std::string>> near;
  for (const auto& name : known) {
    if (name.size() > 64) continue;
    if (const auto d = distance(lower(written), lower(name)); d <= limit) near.emplace_back(d, name);
  }
  std::stable_sort(near.begin(), near.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<std::string> out;
  for (std::size_t i = 0; i < near.size() && i < most; ++i) out.push_back(near[i].second);
  return out;
}

std::string did_you_mean(std::string_view written, const std::vector<std::string>& known) {
  const auto names = nearest(written, known);
  if (names.empty()) return {};
  return names.size() == 1 ? fmt::format("Did you mean '{}'?", names[0])
                           : fmt::format("Did you mean '{}' or '{}'?", names[0], names[1]);
}

}  // namespace plumbline::base
