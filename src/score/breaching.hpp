#pragma once
// Which findings of a judgement are breaches, and what could make them good.

#include "rules/judge.hpp"

namespace plumbline::score {

/// One breach for each act and facet, its leading finding: every forbidden finding that counts and that has
/// duties to repair it, and every critical one.
struct Breaching {
  const rules::Finding* finding = nullptr;  // into the judgement
  rules::Duties repairs = 0;                // meeting any of these makes it good
  bool critical = false;
  bool at_once = false;  // the same decision may do that
};
std::vector<Breaching> breaching(const rules::Judge& judge, const rules::Judgement& judgement);

/// Whether a decision that opens and closes these duties makes it good.
inline bool made_good(const Breaching& b, rules::Duties opens, rules::Duties closes) {
  return (closes & b.repairs) != 0 && (opens & b.repairs) == 0;
}

}  // namespace plumbline::score
