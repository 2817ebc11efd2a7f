#include "rules/judge.hpp"

#include "rules/hearing.hpp"

#include <algorithm>

namespace plumbline::rules {

std::string_view to_string(Basis b) {
  switch (b) {
    case Basis::appraisal: return "appraisal";
    case Basis::cited: return "cited";
    case Basis::facts: break;
  }
  return "facts";
}

void Judgement::clear() {
  verdict = Verdict::permitted;
  findings.clear();
  names.clear();
  opens = closes = missed = 0;
}

Judge::Judge(const Rulebook& book) : book_(&book), index_(book), rule_duties_(book.rules.size()) {
  for (std::size_t i = 0; i < book.clauses.size(); ++i) {
    const Clause& c = book.clauses[i];
    weight_.push_back(static_cast<std::uint8_t>(c.when.tests.size() + c.after.size()));
    if (c.kind == ClauseKind::sequence) sequences_.push_back(static_cast<std::uint16_t>(i));
    if (c.duty_bit < 0) continue;
    duty_clauses_.push_back(static_cast<std::uint16_t>(i));
    const Duties own = Duties{1} << c.duty_bit;
    rule_duties_[c.rule] |= own;
    if (c.deadline == Deadline::scene) scene_end_ |= own;
  }
  for (const auto& f : book.vocabulary.fields) {
    Mask m = 0;
    for (std::size_t i = 0; i < f.values.size(); ++i)
      if (f.values[i].appraisal) m |= bit(i);
    appraisals_.push_back(m);
  }
}

Setting Judge::prepare(const Situation& s) const {
  const auto& k = book_->vocabulary.known;
  return {&s, index_.in_situation(s), (s.fields[k.danger] & bit(k.imminent)) != 0};
}

void Judge::option(const Setting& now, std::span<const Act> acts, Judgement& out, std::span<const Cite> cites,
                   Duties met) const {
  Hearing(*this, now, acts, out, met).run(cites);
}

Judgement Judge::option(const Situation& s, std::span<const Act> acts, std::span<const Cite> cites) const {
  Judgement out;
  option(prepare(s), acts, out, cites);
  return out;
}

std::vector<Finding> Judge::overdue(Duties open) const {
  std::vector<Finding> out;
  for (Duties left = open; left != 0; left &= left - 1) {
    const auto clause = duty_clauses_[static_cast<std::size_t>(__builtin_ctzll(left))];
    const Clause& c = book_->clauses[clause];
    Finding f;
    f.rule = c.rule;
    f.clause = static_cast<std::int16_t>(clause);
    f.verdict = c.neglect_forbidden ? Verdict::forbidden : Verdict::insufficient;
    f.severity = c.severity.value_or((*book_)[c.rule].severity);
    out.push_back(f);
  }
  return out;
}

Judge::Grounds Judge::grounds(const Setting& now, const Act& act) const {
  return Hearing::grounds_of(*this, now, act, Hearing::permits_on(*this, now, act));
}

namespace {

/// The gravest severity (lowest index) per act and facet.
template <class F>
void gravest(const Rulebook& book, std::span<const Finding> findings, F per_group) {
  constexpr std::size_t kFew = 64;
  std::array<std::pair<int, Index>, kFew> few;
  std::vector<std::pair<int, Index>> many;
  std::size_t n = 0;
  auto* worst = few.data();
  if (findings.size() > kFew) {
    many.resize(findings.size());
    worst = many.data();
  }
  for (const auto& f : findings) {
    if (f.verdict < Verdict::insufficient || !f.counted) continue;
    Index s = f.severity;
    if (f.verdict == Verdict::insufficient && book.severities.size() > 1) s = std::max(s, Index{1});
    const int key = f.act * 1000 + book[f.rule].facet_index;
    auto* const end = worst + n;
    auto* const it = std::find_if(worst, end, [&](const auto& w) { return w.first == key; });
    if (it == end)
      worst[n++] = {key, s};
    else
      it->second = std::min(it->second, s);
  }
  for (std::size_t i = 0; i < n; ++i) per_group(worst[i].second);
}

}  // namespace

std::vector<int> costing(const Rulebook& book, std::span<const Finding> findings) {
  std::vector<int> out(book.severities.size());
  gravest(book, findings, [&](Index s) { ++out[s]; });
  return out;
}

int cost(const Rulebook& book, std::span<const Finding> findings) {
  int sum = 0;
  gravest(book, findings, [&](Index s) { sum += book.severities[s].cost; });
  return sum;
}

int at_most(const Rulebook& book, int points) {
  return book.most_per_decision == 0 ? points : std::min(points, book.most_per_decision);
}

int decision_cost(const Rulebook& book, std::span<const Finding> findings) {
  return at_most(book, cost(book, findings));
}

bool critical(const Finding& f) { return f.verdict == Verdict::forbidden && f.counted && f.severity == 0; }

bool has_critical(std::span<const Finding> findings) {
  return std::any_of(findings.begin(), findings.end(), critical);
}

std::vector<RuleIndex> deciding(const Judgement& j) {
  std::vector<RuleIndex> out;
  const auto add = [&](RuleIndex r) {
    if (std::find(out.begin(), out.end(), r) == out.end()) out.push_back(r);
  };
  for (const auto& f : j.findings)
    if (f.verdict == j.verdict && f.counted) add(f.rule);
  if (j.verdict == Verdict::forbidden || j.verdict == Verdict::required)
    for (const auto r : j.names) add(r);
  return out;
}

}  // namespace plumbline::rules
