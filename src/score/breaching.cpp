#include "score/breaching.hpp"

#include <algorithm>

namespace plumbline::score {

namespace {

using rules::Finding;

/// The clause that was neglected, or the repairs the act opened.
rules::Duties repairs(const rules::Judge& judge, const rules::Judgement& j, const Finding& f) {
  rules::Duties out = 0;
  if (f.act == Finding::kOmission && f.clause >= 0) {
    const int bit = judge.book().clauses[static_cast<std::size_t>(f.clause)].duty_bit;
    if (bit >= 0) out |= rules::Duties{1} << bit;
  }
  if (f.act >= 0)
    for (rules::Duties left = j.opens | j.closes; left != 0; left &= left - 1)
      if (const int bit = __builtin_ctzll(left); judge.duty(bit).repairs) out |= left & (~left + 1);
  return out;
}

}  // namespace

std::vector<Breaching> breaching(const rules::Judge& judge, const rules::Judgement& judgement) {
  std::vector<Breaching> out;
  std::vector<std::pair<int, int>> seen;  // act, facet
  for (const auto& f : judgement.findings) {
    if (f.verdict != rules::Verdict::forbidden || !f.counted) continue;
    const std::pair key{static_cast<int>(f.act), static_cast<int>(judge.book()[f.rule].facet_index)};
    if (std::find(seen.begin(), seen.end(), key) != seen.end()) continue;
    const auto by = repairs(judge, judgement, f);
    if (f.severity != 0 && by == 0) continue;
    seen.push_back(key);
    out.push_back({&f, by, f.severity == 0, f.act >= 0});
  }
  return out;
}

}  // namespace plumbline::score
