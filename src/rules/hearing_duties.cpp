// Duties, sequences and the folding of findings: what is decided over the option as a whole.

#include "rules/hearing.hpp"

#include <algorithm>

namespace plumbline::rules {

int Hearing::first_meeting(const Clause& c, std::size_t clause) const {
  const auto& s = index_.slots(clause);
  const auto meets = [&](std::size_t n) {
    for (std::size_t p = s.by; p < s.partly; ++p)
      if (heard_[n].bits.has(p) && !heard_[n].forbidden) return true;
    return false;
  };
  int first = -1;
  Mask told = 0;
  for (std::size_t n = 0; n < acts_.size(); ++n) {
    if (!meets(n)) continue;
    if (first < 0) first = static_cast<int>(n);
    told |= acts_[n].fields[known_.to];
  }
  if (c.each && (now_.situation->fields[*c.each] & ~told) != 0) return -1;  // every person concerned
  return first;
}

namespace {
bool any(const PatternBits& matched, std::size_t from, std::size_t to) {
  for (std::size_t p = from; p < to; ++p)
    if (matched.has(p)) return true;
  return false;
}
}  // namespace

void Hearing::duties() {
  PatternBits due = now_.active & index_.of_kind(ClauseKind::requires_);
  due &= index_.children(PatternIndex::Part::when);
  due.each([&](std::size_t p) { duty(index_.owner(p).clause); });
  (good_ & index_.children(PatternIndex::Part::by)).each([&](std::size_t p) {
    out_.closes |= Duties{1} << book_.clauses[index_.owner(p).clause].duty_bit;
  });
}

bool Hearing::may_wait(const Setting& now, const Rulebook& book, const Clause& c) {
  return c.deadline != Deadline::now ||
         (now.imminent && book[c.rule].level >= 6);  // life first: paperwork may follow
}

void Hearing::duty(std::size_t clause) {
  const Clause& c = book_.clauses[clause];
  const auto& s = index_.slots(clause);
  if (s.after < s.by && !any(all_, s.after, s.by)) return;
  const Duties own = Duties{1} << c.duty_bit;
  if (const int by = first_meeting(c, clause); by >= 0)
    return add(clause, Verdict::required, static_cast<std::size_t>(by), Finding::Why::done, nullptr);
  if (may_wait(now_, book_, c)) {
    out_.opens |= own;
    return;
  }
  out_.missed |= own;
  const bool harsh = c.neglect_forbidden && !any(good_, s.partly, s.steps);
  add(clause, harsh ? Verdict::forbidden : Verdict::insufficient,
      static_cast<std::size_t>(Finding::kOmission), Finding::Why::clause, nullptr);
}

void Hearing::sequences() {
  if (acts_.size() < 2) return;
  for (const std::size_t i : judge_.sequences_) {
    const auto& s = index_.slots(i);
    std::size_t latest = 0;
    bool out_of_order = false;
    for (std::size_t p = s.steps; p < s.end; ++p)
      for (std::size_t n = 0; n < acts_.size(); ++n)
        if (heard_[n].bits.has(p)) {
          out_of_order = out_of_order || n < latest;
          latest = std::max(latest, n);
          break;
        }
    if (out_of_order)
      add(i, Verdict::insufficient, static_cast<std::size_t>(Finding::kOmission), Finding::Why::clause,
          nullptr);
  }
}

void Hearing::fold(const Rulebook& book, std::vector<Finding>& all) {
  const auto same = [](const Finding& a, const Finding& b) {
    return a.rule == b.rule && a.verdict == b.verdict && a.act == b.act && a.why == b.why;
  };
  for (std::size_t i = 0; i < all.size(); ++i)
    for (std::size_t j = i + 1; j < all.size();)
      if (same(all[i], all[j])) {
        if (all[j].severity < all[i].severity) std::swap(all[i], all[j]);  // keep the graver
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(j));
      } else {
        ++j;
      }
  for (auto& f : all)
    for (const auto& g : all) {
      const auto& general = book[g.rule].stands_for;
      if (g.act == f.act && g.verdict >= f.verdict &&
          std::find(general.begin(), general.end(), f.rule) != general.end())
        f.counted = false;
    }
}

/// The verdict is the worst finding; the leading one is the one a trainer would name: grave, from facts,
/// specific.
void Hearing::conclude() {
  auto& all = out_.findings;
  for (const auto& f : all) out_.verdict = std::max(out_.verdict, f.verdict);
  const auto rank = [&](const Finding& f) {
    const int specific = f.clause >= 0 ? judge_.weight_[static_cast<std::size_t>(f.clause)] : 0;
    return std::tuple(f.verdict != out_.verdict, !f.counted, !book_[f.rule].leads, f.severity, f.basis,
                      -specific, book_[f.rule].level, f.rule);
  };
  std::stable_sort(all.begin(), all.end(),
                   [&](const Finding& a, const Finding& b) { return rank(a) < rank(b); });
}

}  // namespace plumbline::rules
