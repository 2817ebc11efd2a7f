#include "rules/hearing.hpp"

#include <algorithm>

namespace plumbline::rules {

Hearing::Hearing(const Judge& judge, const Setting& now, std::span<const Act> acts, Judgement& out,
                 Duties met)
    : judge_(judge),
      book_(judge.book()),
      index_(judge.index_),
      known_(book_.vocabulary.known),
      now_(now),
      acts_(acts),
      out_(out),
      heard_(out.heard),
      met_(met) {
  if (heard_.size() < acts.size()) heard_.resize(acts.size());
}

void Hearing::run(std::span<const Cite> cites) {
  out_.clear();
  const auto withheld = [&](std::size_t n) { return acts_[n].verb == known_.withhold; };
  for (std::size_t n = 0; n < acts_.size(); ++n)
    if (!withheld(n)) hear(n);
  for (std::size_t n = 0; n < acts_.size(); ++n)
    if (withheld(n)) hear(n);  // a fact is owed only if no other act told it
  duties();
  sequences();
  cite(cites);
  fold(book_, out_.findings);
  conclude();
  name_information();
}

PatternBits Hearing::permits_on(const Judge& judge, const Setting& now, const Act& act) {
  const auto& k = judge.book().vocabulary.known;
  PatternBits bits;
  if (act.verb == k.withhold) {
    Act told = act;
    told.verb = k.disclose;
    bits = judge.index_.on_stray_act(told);
    bits &= now.active;
    bits &= judge.index_.of_kind(ClauseKind::permits);
    judge.index_.check_relations(bits, told, *now.situation);
    return bits;
  }
  bits = judge.index_.on_act(act) & now.active;
  bits &= judge.index_.of_kind(ClauseKind::permits);
  judge.index_.check_relations(bits, act, *now.situation);
  return bits;
}

Judge::Grounds Hearing::grounds_of(const Judge& judge, const Setting& now, const Act& act,
                                   const PatternBits& permits, Duties met, PatternBits* owed) {
  const auto& book = judge.book();
  const auto& k = book.vocabulary.known;
  const bool kept = act.verb == k.withhold;
  Mask covers = now.situation->fields[k.covers];
  for (const auto& [role, facts] : now.situation->covers_by)
    if (act.fields[k.to] == bit(role) && facts != 0) covers = facts;
  const Mask what = act.fields[k.what];
  Judge::Grounds g;
  bool by_law = false, by_paper = false, life = false;
  permits.each([&](std::size_t p) {
    const Clause& c = book.clauses[judge.index_.owner(p).clause];
    const bool narrowed = covers != 0 && (c.needs & k.personal) != 0 &&
                          book[c.rule].level > 1;  // a paper in hand narrows all but life and law
    const Mask mine = c.needs_covers || narrowed ? covers : c.needs;
    by_law = by_law || (c.needs_covers && c.duty);
    by_paper = by_paper || c.needs_covers || narrowed;
    life = life || (c.needs != 0 && !narrowed && book[c.rule].level == 1);
    g.held |= bit(c.ground);
    g.needs |= mine;
    if (owed != nullptr && c.duty && (mine & what) != 0 && (judge.rule_duties_[c.rule] & met) == 0)
      owed->set(p);
  });
  const bool told = act.verb == k.disclose;
  const Mask about = what & k.personal;  // totals are never too much, nor are they what was asked for
  if (g.held == 0 || (!told && !kept) || about == 0) return g;
  g.surplus = about & ~g.needs;
  const bool asked = by_law || (by_paper && !life);  // a life is not measured by a consent or a purpose
  g.missing = told && asked ? covers & ~what : 0;
  if (g.surplus != 0)
    g.extent = (about & g.needs) == 0 ? k.needless : k.more;
  else if (g.missing == 0)
    g.extent = k.exact;
  if (g.missing != 0) g.extent |= k.less;
  return g;
}

void Hearing::look(Heard& h, const Act& act, bool stray, bool may_owe) {
  h.act = act;
  h.owed = {};
  h.bits = stray ? index_.on_stray_act(act) : index_.on_act(act);
  h.bits &= now_.active;
  const bool kept = act.verb == known_.withhold;
  h.permits = kept ? permits_on(judge_, now_, act) : h.bits & index_.of_kind(ClauseKind::permits);
  if (!kept) index_.check_relations(h.permits, act, *now_.situation);
  auto g = grounds_of(judge_, now_, act, h.permits, met_, kept && may_owe ? &h.owed : nullptr);
  if (kept && h.owed.any()) g.extent |= known_.owed;
  h.act.fields[known_.ground] = g.held != 0 ? g.held : known_.no_ground;
  h.act.fields[known_.extent] = g.extent;
  index_.narrow_to(h.bits, known_.ground, h.act.fields[known_.ground]);
  index_.narrow_to(h.bits, known_.extent, g.extent);
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
  const auto first = out_.findings.size();
  const bool kept = acts_[n].verb == known_.withhold;
  const bool rightly = kept && kept_rightly(n);
  look(h, acts_[n], false, !rightly);  // nothing is owed that may not be told
  if (h.act.verb == known_.decline) mirror_declined(n);
  h.owed.each([&](std::size_t p) {
    add(index_.owner(p).clause, Verdict::forbidden, n, Finding::Why::had_to_be_told, nullptr);
  });
  (h.bits & index_.of_kind(ClauseKind::forbids)).each([&](std::size_t p) {
    add(index_.owner(p).clause, Verdict::forbidden, n, Finding::Why::clause, &h.act);
  });
  (h.bits & index_.of_kind(ClauseKind::weakens)).each([&](std::size_t p) {
    add(index_.owner(p).clause, Verdict::insufficient, n, Finding::Why::clause, &h.act);
  });
  for (auto i = first; i < out_.findings.size(); ++i)
    h.forbidden = h.forbidden || out_.findings[i].verdict == Verdict::forbidden;
  if (!h.forbidden && (h.act.verb == known_.disclose || h.act.verb == known_.report)) {
    h.permits.each([&](std::size_t p) {
      add(index_.owner(p).clause, Verdict::permitted, n, Finding::Why::ground, nullptr);
    });
  }
  h.act.fields[known_.judged] = h.forbidden ? known_.forbidden : known_.allowed;
  index_.narrow_to(h.bits, known_.judged, h.act.fields[known_.judged]);
  all_ |= h.bits;
  if (h.forbidden) return;
  good_ |= h.bits;
  if (h.act.verb != known_.withhold)
    (h.bits & index_.children(PatternIndex::Part::by)).each([&](std::size_t p) {
      met_ |= Duties{1} << book_.clauses[index_.owner(p).clause].duty_bit;
    });
}

/// What may not be told must be kept; what a duty needs must not.
bool Hearing::kept_rightly(std::size_t n) {
  Act told = acts_[n];
  told.verb = known_.disclose;
  told.fields[known_.on] = 0;
  Heard twin;
  look(twin, told, true);
  bool forbidden = false;
  (twin.bits & index_.of_kind(ClauseKind::forbids)).each([&](std::size_t p) {
    forbidden = true;
    add(index_.owner(p).clause, Verdict::required, n, Finding::Why::kept_rightly, nullptr);
  });
  return forbidden;
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
    look(twin, done, true);
    (twin.bits & index_.of_kind(ClauseKind::forbids)).each([&](std::size_t p) {
      add(index_.owner(p).clause, Verdict::required, n, Finding::Why::refused_rightly, nullptr);
    });
  }
}

bool Hearing::at_stake(std::size_t act) const {
  return std::any_of(out_.findings.begin(), out_.findings.end(), [&](const Finding& f) {
    return f.act == static_cast<std::int8_t>(act) &&
           (f.verdict == Verdict::forbidden || f.verdict == Verdict::required);
  });
}

/// Which information was at stake in an act found forbidden or rightly done.
void Hearing::name_information() {
  for (std::size_t n = 0; n < acts_.size(); ++n) {
    const auto names = heard_[n].bits & index_.of_kind(ClauseKind::names);
    if (!names.any() || !at_stake(n)) continue;
    names.each([&](std::size_t p) {
      const auto rule = book_.clauses[index_.owner(p).clause].rule;
      if (std::find(out_.names.begin(), out_.names.end(), rule) == out_.names.end())
        out_.names.push_back(rule);
    });
  }
}

void Hearing::cite(std::span<const Cite> cites) {
  for (const auto& c : cites) {
    if (book_[c.rule].off) continue;
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
