#include "rules/rulebook.hpp"

#include <algorithm>

namespace plumbline::rules {

namespace {
constexpr std::array<std::string_view, 4> kVerdicts{"permitted", "required", "insufficient", "forbidden"};
constexpr std::array<std::string_view, 4> kKinds{"duty", "prohibition", "exception", "procedure"};
constexpr std::array<std::string_view, 6> kClauses{"permits",  "forbids", "weakens",
                                                   "requires", "names",   "sequence"};
}  // namespace

std::string_view to_string(Verdict v) { return kVerdicts[static_cast<std::size_t>(v)]; }
std::string_view to_string(RuleKind k) { return kKinds[static_cast<std::size_t>(k)]; }
std::string_view to_string(ClauseKind k) { return kClauses[static_cast<std::size_t>(k)]; }

std::optional<Verdict> verdict_from(std::string_view text) {
  const auto it = std::find(kVerdicts.begin(), kVerdicts.end(), text);
  if (it == kVerdicts.end()) return std::nullopt;
  return static_cast<Verdict>(it - kVerdicts.begin());
}

std::optional<RuleIndex> Rulebook::find(std::string_view id) const {
  for (std::size_t i = 0; i < rules.size(); ++i)
    if (rules[i].id == id) return static_cast<RuleIndex>(i);
  return std::nullopt;
}

}  // namespace plumbline::rules
