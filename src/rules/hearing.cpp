#include "rules/hearing.hpp"

#include <algorithm>

namespace plumbline::rules {

Hearing::Hearing(const Judge& judge, const Setting& now, std::span<const Act> acts, Judgement& out)
    : judge_(judge), book_(judge.book()), index_(judge.index_), known_(book_.vocabulary.known), now_(now), acts_(acts), out_(out) {
  if (acts.size() > few_.size()) many_.resize(acts.size());
  heard_ = acts.size() > few_.size() ? many_.data() : few_.data();
}

void Hearing::run(std::span<const Cite> cites) {
  out_.clear();
  const auto withheld = [&](std::size_t n) { return acts_[n].verb == known_.withhold; };
  for (std::size_t n = 0; n < acts_.size(); ++n) if (!withheld(n)) hear(n);
  for (std::size_t n = 0; n < acts_.size(); ++n) if (withheld(n)) hear(n);   // a fact is owed only if no other act told it
  name_information();
  duties();
  sequences();
  cite(cites);
  fold();
  conclude();
}

Judge::Grounds Hearing::grounds_of(const Judge& judge, const Setting& now, const Act& act, Duties met, PatternBits* owed) {
  const auto& book = judge.book();
  const auto& k = book.vocabulary.known;
  const bool kept = act.verb == k.withhold;
  Act probe = act;
  if (kept) probe.verb = k.disclose;
  PatternBits bits = judge.index_.on_act(probe) & now.active;
  bits &= judge.index_.of_kind(ClauseKind::permits);
  judge.index_.check_relations(bits, probe, *now.situation);

  Mask covers = now.situation->fields[k.covers];
  for (const auto& [role, facts] : now.situation->covers_by)
    if (act.fields[k.to] == bit(role) && facts != 0) covers = facts;
  const Mask what = act.fields[k.what];
  Judge::Grounds g;
  bits.each([&](std::size_t p) {
    const Clause& c = book.clauses[judge.index_.owner(p).clause];
    const bool narrowed = covers != 0 && c.needs != 0 && book[c.rule].level > 1;   // a paper in hand narrows all but life and law
    const Mask mine = c.needs_covers || narrowed ? covers : c.needs;
    g.held |= bit(c.ground);
    g.needs |= mine;
    if (owed != nullptr && c.duty && (mine & what) != 0 && (judge.rule_duties_[c.rule] & met) == 0) owed->set(p);
  });
  const bool told = act.verb == k.disclose;
  if (g.held == 0 || (!told && !kept)) return g;
  g.surplus = what & ~g.needs;
  g.missing = told ? covers & ~what : 0;
  if (g.surplus != 0) g.extent = (what & g.needs) == 0 ? k.needless : k.more;
  else if (g.missing == 0) g.extent = k.exact;
  if (g.missing != 0) g.extent |= k.less;
  return g;
}

void Hearing::look(Heard& h, const Act& act) {
  h.act = act;
  h.owed = {};
  h.grounds = grounds_of(judge_, now_, act, met_, &h.owed);
  bool owed = false;
  if (act.verb == known_.withhold) h.owed.each([&](std::size_t) { owed = true; });
  if (owed) h.grounds.extent |= known_.owed;
  h.act.fields[known_.ground] = h.grounds.held != 0 ? h.grounds.held : known_.no_ground;
  h.act.fields[known_.extent] = h.grounds.extent;
  h.bits = index_.on_act(act) & now_.active;
  h.bits &= index_.on_field(known_.ground, h.act.fields[known_.ground]);
  h.bits &= index_.on_field(known_.extent, h.act.fields[known_.extent]);
  index_.check_relations(h.bits, act, *now_.situation);
  h.forbidden = false;
}

Basis Hearing::basis(const Clause& c, const Act& act) const {
  for (const auto& t : c.when.tests) {
    if (t.situation || t.op != Test::Op::any) continue;
    const Mask hit = act.fields[t.field] & t.values;
    if (hit != 0 && (hit & ~judge_.appraisals_[t.field]) == 0) return Basis::appraisal;
  }
  return Basis::facts;
}

void Hearing::add(std::size_t clause, Verdict v, std::size_t act, Finding::Why why, const Act* on) {
  const Clause& c = book_.clauses[clause];
  Finding f;
  f.rule = c.rule;
  f.clause = static_cast<std::int16_t>(clause);
  f.verdict = v;
  f.act = static_cast<std::int8_t>(act);
  f.severity = c.severity.value_or(book_[c.rule].severity);
  f.why = why;
  if (on != nullptr && why == Finding::Why::clause) f.basis = basis(c, *on);
  out_.findings.push_back(f);
}

void Hearing::hear(std::size_t n) {
  Heard& h = heard_[n];
  look(h, acts_[n]);
  const auto first = out_.findings.size();
  if (h.act.verb == known_.decline) mirror_declined(n);
  if (h.act.verb == known_.withhold) mirror_withheld(n);
  (h.bits & index_.of_kind(ClauseKind::forbids)).each([&](std::size_t p) { add(index_.owner(p).clause, Verdict::forbidden, n, Finding::Why::clause, &h.act); });
  (h.bits & index_.of_kind(ClauseKind::weakens)).each([&](std::size_t p) { add(index_.owner(p).clause, Verdict::insufficient, n, Finding::Why::clause, &h.act); });
  for (auto i = first; i < out_.findings.size(); ++i) h.forbidden = h.forbidden || out_.findings[i].verdict == Verdict::forbidden;
  if (!h.forbidden && (h.act.verb == known_.disclose || h.act.verb == known_.report)) {
    PatternBits held = index_.on_act(acts_[n]) & now_.active;
    held &= index_.of_kind(ClauseKind::permits);
    held.each([&](std::size_t p) { add(index_.owner(p).clause, Verdict::permitted, n, Finding::Why::ground, nullptr); });
  }
  h.act.fields[known_.judged] = h.forbidden ? known_.forbidden : known_.allowed;
  h.bits &= index_.on_field(known_.judged, h.act.fields[known_.judged]);
  all_ |= h.bits;
  if (h.forbidden) return;
  good_ |= h.bits;
  if (h.act.verb != known_.withhold)
    (h.bits & index_.children(PatternIndex::Part::by)).each([&](std::size_t p) { met_ |= Duties{1} << book_.clauses[index_.owner(p).clause].duty_bit; });
}

/// What may not be told must be kept; what a duty needs must not.
void Hearing::mirror_withheld(std::size_t n) {
  Act told = acts_[n];
  told.verb = known_.disclose;
  told.fields[known_.on] = 0;
  Heard twin;
  look(twin, told);
  bool forbidden = false;
  (twin.bits & index_.of_kind(ClauseKind::forbids)).each([&](std::size_t p) {
    forbidden = true;
    add(index_.owner(p).clause, Verdict::required, n, Finding::Why::kept_rightly, nullptr);
  });
  if (forbidden) return;
  heard_[n].owed.each([&](std::size_t p) { add(index_.owner(p).clause, Verdict::forbidden, n, Finding::Why::had_to_be_told, nullptr); });
}

/// Refusing what is forbidden is required.
void Hearing::mirror_declined(std::size_t n) {
  const Act& act = acts_[n];
  for (const auto& m : book_.vocabulary.mirrors) {
    if ((act.fields[known_.matter] & bit(m.topic)) == 0) continue;
    Act done = act;
    done.verb = m.verb;
    done.fields[known_.matter] = 0;
    done.fields[known_.manner] = bit(known_.respectful);
    for (const auto& [field, values] : m.sets) done.fields[field] = values;
    Heard twin;
    look(twin, done);
    (twin.bits & index_.of_kind(ClauseKind::forbids)).each([&](std::size_t p) { add(index_.owner(p).clause, Verdict::required, n, Finding::Why::refused_rightly, nullptr); });
  }
}

/// Which information was at stake in an act found forbidden or rightly done.
void Hearing::name_information() {
  for (std::size_t n = 0; n < acts_.size(); ++n) {
    const auto names = heard_[n].bits & index_.of_kind(ClauseKind::names);
    names.each([&](std::size_t p) { named_.emplace_back(book_.clauses[index_.owner(p).clause].rule, static_cast<std::int8_t>(n)); });
  }
}

void Hearing::cite(std::span<const Cite> cites) {
  for (const auto& c : cites) {
    Finding f;
    f.rule = c.rule;
    f.verdict = c.verdict;
    f.act = acts_.empty() ? Finding::kOmission : std::int8_t{0};
    f.severity = book_[c.rule].severity;
    f.basis = Basis::cited;
    f.why = Finding::Why::cited;
    out_.findings.push_back(f);
  }
}

}  // namespace plumbline::rules
