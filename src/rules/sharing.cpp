#include "rules/sharing.hpp"

#include "rules/hearing.hpp"

#include <algorithm>

namespace plumbline::rules {

Share& Share::operator+=(const Share& o) {
  cost += o.cost;
  critical = critical || o.critical;
  verdict = std::max(verdict, o.verdict);
  closes |= o.closes;
  met |= o.met;
  for (std::size_t i = 0; i < kWords; ++i) fares[i] |= o.fares[i];
  for (std::size_t i = 0; i < kEach; ++i) told[i] |= o.told[i];
  out_of_order |= o.out_of_order;
  return *this;
}

Sharing::Sharing(const Judge& judge, const Setting& now) : judge_(judge), now_(now) {
  const auto& index = judge.index_;
  PatternBits due = now.active & index.of_kind(ClauseKind::requires_);
  due &= index.children(PatternIndex::Part::when);
  due.each([&](std::size_t p) { due_.push_back(index.owner(p).clause); });
  const auto& book = judge.book();
  for (const auto c : due_)
    if (book.clauses[c].each) each_.push_back(c);
  for (const auto& c : book.clauses)
    if (c.kind == ClauseKind::permits && c.duty) depends_on_ |= judge.rule_duties_[c.rule];
  possible_ = due_.size() <= Share::kWords * kPerWord && each_.size() <= Share::kEach &&
              judge.sequences_.size() <= 64;
}

unsigned Sharing::fare(std::size_t clause, const Heard& h) const {
  const auto& s = judge_.index_.slots(clause);
  const auto any = [&](std::size_t from, std::size_t to) {
    for (std::size_t p = from; p < to; ++p)
      if (h.bits.has(p)) return true;
    return false;
  };
  unsigned out = any(s.after, s.by) ? kCalledUp : 0U;
  if (h.forbidden) return out;
  if (any(s.by, s.partly)) out |= kMet;
  if (any(s.partly, s.steps)) out |= kPartly;
  return out;
}

unsigned Sharing::fare_of(const Share& sum, std::size_t nth) const {
  return static_cast<unsigned>(sum.fares[nth / kPerWord] >> (kBits * (nth % kPerWord)) & 7U);
}

Share Sharing::of(std::span<const Act> acts, Duties met, std::uint64_t* in_sequence) {
  const auto& book = judge_.book();
  const auto& known = book.vocabulary.known;
  Judgement& j = scratch_;
  judge_.option(now_, acts, j, {}, met);
  Share out;
  std::vector<Finding> own;
  for (const auto& f : j.findings) {
    if (f.act >= 0) {
      own.push_back(f);
      if (f.verdict >= Verdict::insufficient) out.verdict = std::max(out.verdict, f.verdict);
      out.critical = out.critical || (f.verdict == Verdict::forbidden && f.counted && f.severity == 0);
      continue;
    }
    for (std::size_t i = 0; i < judge_.sequences_.size(); ++i)
      if (f.clause == static_cast<std::int16_t>(judge_.sequences_[i]))
        out.out_of_order |= std::uint64_t{1} << i;
  }
  if (in_sequence != nullptr) *in_sequence |= steps(acts.size());
  out.cost = cost(book, own);
  out.closes = j.closes;
  for (std::size_t n = 0; n < acts.size(); ++n) {
    const Heard& h = j.heard[n];
    for (std::size_t i = 0; i < due_.size(); ++i) {
      const auto fares = fare(due_[i], h);
      out.fares[i / kPerWord] |= std::uint64_t{fares} << (kBits * (i % kPerWord));
      const auto each = std::find(each_.begin(), each_.end(), due_[i]);
      if ((fares & kMet) != 0 && each != each_.end())
        out.told[static_cast<std::size_t>(each - each_.begin())] |= acts[n].fields[known.to];
    }
    if (h.forbidden || acts[n].verb == known.withhold) continue;
    (h.bits & judge_.index_.children(PatternIndex::Part::by)).each([&](std::size_t p) {
      out.met |= Duties{1} << book.clauses[judge_.index_.owner(p).clause].duty_bit;
    });
  }
  return out;
}

/// Sequence clauses of which an act just judged matches a step.
std::uint64_t Sharing::steps(std::size_t acts) const {
  std::uint64_t out = 0;
  for (std::size_t i = 0; i < judge_.sequences_.size(); ++i) {
    const auto& s = judge_.index_.slots(judge_.sequences_[i]);
    for (std::size_t n = 0; n < acts; ++n)
      for (std::size_t p = s.steps; p < s.end; ++p)
        if (scratch_.heard[n].bits.has(p)) out |= std::uint64_t{1} << i;
  }
  return out;
}

Finding Sharing::left_undone(std::uint16_t clause, Verdict v) const {
  const Clause& c = judge_.book().clauses[clause];
  Finding f;
  f.rule = c.rule;
  f.clause = static_cast<std::int16_t>(clause);
  f.verdict = v;
  f.severity = c.severity.value_or(judge_.book()[c.rule].severity);
  return f;
}

Sharing::Whole Sharing::whole(const Share& sum) const {
  const auto& book = judge_.book();
  Whole out{sum.cost, sum.critical, sum.verdict, 0, sum.closes};
  std::vector<Finding> undone;
  for (std::size_t i = 0; i < due_.size(); ++i) {
    const Clause& c = book.clauses[due_[i]];
    const auto fares = fare_of(sum, i);
    if (!c.after.empty() && (fares & kCalledUp) == 0) continue;
    bool met = (fares & kMet) != 0;
    if (met && c.each) {
      const auto each = std::find(each_.begin(), each_.end(), due_[i]) - each_.begin();
      met = (now_.situation->fields[*c.each] & ~sum.told[static_cast<std::size_t>(each)]) == 0;
    }
    if (met) continue;
    if (Hearing::may_wait(now_, book, c)) {
      out.opens |= Duties{1} << c.duty_bit;
      continue;
    }
    const bool harsh = c.neglect_forbidden && (fares & kPartly) == 0;
    undone.push_back(left_undone(due_[i], harsh ? Verdict::forbidden : Verdict::insufficient));
  }
  for (std::size_t i = 0; i < judge_.sequences_.size(); ++i)
    if ((sum.out_of_order >> i & 1) != 0)
      undone.push_back(left_undone(judge_.sequences_[i], Verdict::insufficient));
  Hearing::fold(book, undone);
  out.cost += cost(book, undone);
  for (const auto& f : undone) {
    out.verdict = std::max(out.verdict, f.verdict);
    out.critical = out.critical || (f.verdict == Verdict::forbidden && f.counted && f.severity == 0);
  }
  return out;
}

}  // namespace plumbline::rules
