#include "rules/sharing.hpp"

#include "rules/hearing.hpp"

#include <algorithm>

namespace plumbline::rules {

void Sharing::add(Share& to, const Share& later) const {
  to.cost += later.cost;
  to.critical = to.critical || later.critical;
  to.verdict = std::max(to.verdict, later.verdict);
  to.closes |= later.closes;
  to.met |= later.met;
  for (std::size_t i = 0; i < Share::kWords; ++i) to.fares[i] |= later.fares[i];
  for (std::size_t i = 0; i < Share::kEach; ++i) to.told[i] |= later.told[i];
  to.out_of_order |= later.out_of_order;
  for (auto fresh = later.steps & ~to.steps; fresh != 0; fresh &= fresh - 1) {
    const auto& step = steps_[static_cast<std::size_t>(__builtin_ctzll(fresh))];
    const auto beyond = step.clause_mask & ~((fresh & (~fresh + 1)) * 2 - 1);  // steps that should come after
    if ((to.steps & beyond) != 0) to.out_of_order |= std::uint64_t{1} << step.clause;
  }
  to.steps |= later.steps;
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
  for (std::size_t i = 0; i < judge.sequences_.size(); ++i) {
    const auto& slots = index.slots(judge.sequences_[i]);
    const auto first = steps_.size();
    const std::size_t count = slots.end - slots.steps;
    const auto own = first + count >= 64 ? 0 : ((std::uint64_t{1} << count) - 1) << first;
    for (auto p = slots.steps; p < slots.end; ++p) steps_.push_back({p, static_cast<std::uint8_t>(i), own});
  }
  possible_ = due_.size() <= Share::kWords * kPerWord && each_.size() <= Share::kEach && steps_.size() < 64;
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

Share Sharing::of(std::span<const Act> acts, Duties met) {
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
      out.critical = out.critical || rules::critical(f);
      continue;
    }
    for (std::size_t i = 0; i < judge_.sequences_.size(); ++i)
      if (f.clause == static_cast<std::int16_t>(judge_.sequences_[i]))
        out.out_of_order |= std::uint64_t{1} << i;
  }
  out.steps = steps_of(acts.size());
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

std::uint64_t Sharing::steps_of(std::size_t acts) const {
  std::uint64_t out = 0;
  for (std::size_t i = 0; i < steps_.size(); ++i)
    for (std::size_t n = 0; n < acts; ++n)
      if (scratch_.heard[n].bits.has(steps_[i].pattern)) out |= std::uint64_t{1} << i;
  return out;
}

/// Two acts that match one and the same step can't be out of order.
bool Sharing::order_matters(std::uint64_t steps, std::uint64_t others) const {
  for (const auto& step : steps_) {
    const auto a = steps & step.clause_mask;
    const auto b = others & step.clause_mask;
    if (a != 0 && b != 0 && __builtin_popcountll(a | b) > 1) return true;
  }
  return false;
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
    out.critical = out.critical || rules::critical(f);
  }
  return out;
}

}  // namespace plumbline::rules
