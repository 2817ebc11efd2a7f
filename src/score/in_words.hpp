#pragma once
// What the debrief and the scorecard hold, in the words every face says it with: plain, kind, and never a
// bare right or wrong; no ranks, no praise and no scolding. Whole sentences end with a full stop.

#include "score/scorecard.hpp"

#include <string>
#include <vector>

namespace plumbline::score {

/// "That was called for.", "That was not enough." ...
std::string verdict_in_words(rules::Verdict v);
/// How a finding begins: "Against a rule (critical): ", "As it should be: " ...; the reason follows.
std::string finding_in_words(const Point& p);
/// What a finding rests on when that is no fact; "" for facts.
std::string basis_in_words(rules::Basis b);
/// Where a rule comes from, all of its sources: "Breaking Confidentiality, section 'Danger'; ..."
std::string sources_in_words(const rules::Rulebook& book, const Point& p);

/// Something against a rule, or left undone.
bool found_wrong(const Point& p);
/// Of a decision that was in order, the leading point says why; of another, all that counts.
bool worth_saying(const Point& p, rules::Verdict verdict);
/// What to do instead: the first step of the best course where that is known (`worth` may be nothing), else
/// what costs least at once.
std::vector<std::string> instead(const Review& review, const Decided* worth);

/// "one critical, two minor", "" when nothing costs anything.
std::string weight(const rules::Rulebook& book, const std::vector<int>& by_severity);
/// "1 point", "10 points".
std::string points_in_words(int n);
/// "no decisions", "one decision", "three decisions".
std::string decisions_in_words(std::size_t n);
/// What a point is: "10 for a critical finding, 4 for a major one; one decision 20 at most".
std::string tariff_in_words(const rules::Rulebook& book);
/// "Against the best choice here it lost 10 points; 14 were at stake.", "" when there is nothing to say.
std::string loss_in_words(const Decided& d);
/// "(mark 70, provisional)".
std::string mark_in_words(const Scorecard& card);
/// Whether a finished attempt passes, and if not, why.
std::string outcome_in_words(const Scorecard& card);
/// "Court orders" for court-order.
std::string domain_in_words(const std::string& id);

}  // namespace plumbline::score
