#include "score/debrief.hpp"

#include "rules/explain.hpp"
#include "score/breaching.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::score {

namespace {

using play::Decision;
using play::Moved;
using play::Session;
using rules::Finding;
using rules::Verdict;

std::string source_of(const rules::Rulebook& book, const rules::Rule& r) {
  if (r.sources.empty()) return {};
  const auto& c = r.sources.front();
  return fmt::format("{}, section '{}'", book.sources[c.source].title, c.section);
}

Point plain(const rules::Rulebook& book, const Finding& f) {
  const auto& r = book[f.rule];
  Point p;
  p.rule = r.id;
  p.statement = r.statement;
  p.source = source_of(book, r);
  p.severity = book.severities[f.severity].id;
  p.verdict = f.verdict;
  p.basis = f.basis;
  p.counted = f.counted;
  return p;
}

/// A decision judged again, with the words the scene uses.
struct Judged {
  rules::Judgement judgement;
  play::Deeds deeds;
  std::vector<rules::Wording> wording;
};

Judged judge(const Session& s, const Moved& m, Decision d) {
  const auto& stage = s.stage();
  const auto& scenario = stage.scenario();
  Judged out{stage.judged(m.before, d),
             play::deeds(scenario, stage.judge().book().vocabulary, stage.scene(m.before).ask, d),
             {}};
  for (const int c : out.deeds.cast)
    out.wording.push_back({c >= 0 ? scenario.cast[static_cast<std::size_t>(c)].name : ""});
  return out;
}

Point point(const Session& s, const Moved& m, const Judged& j, const Finding& f) {
  const auto& stage = s.stage();
  Point p = plain(stage.judge().book(), f);
  p.reason = rules::reason(stage.judge(), stage.setting(m.before), j.deeds.acts, f, j.wording);
  if (f.why == Finding::Why::cited)
    for (const auto& c : j.deeds.cites)
      if (c.rule == f.rule) p.reason = c.reason;
  return p;
}

Point overdue_point(const Session& s, const Finding& f) {
  const auto& book = s.stage().judge().book();
  Point p = plain(book, f);
  if (f.clause >= 0) p.reason = book.clauses[static_cast<std::size_t>(f.clause)].say;
  return p;
}

/// The decision that would have cost least here: the author's best where the judge agrees, else the cheapest
/// offered.
std::optional<Decision> better(const Session& s, const Moved& m, int cost) {
  const auto& stage = s.stage();
  const auto& ask = stage.scene(m.before).ask;
  const auto price = [&](Decision d) {
    return rules::decision_cost(stage.judge().book(), stage.judged(m.before, d).findings);
  };
  std::optional<Decision> found;
  const auto consider = [&](Decision d) {
    if (!play::problem(ask, m.before.vars(), d).empty()) return;
    if (const int c = price(d); c < cost) {
      cost = c;
      found = d;
    }
  };
  if (ask.kind == story::Kind::choose) {
    for (const bool best : {true, false})
      for (std::size_t i = 0; i < ask.options.size(); ++i)
        if ((ask.options[i].meant == story::Meant::best) == best) consider({i});
  } else if (const auto d = play::meant_best(ask)) {
    consider(*d);
  }
  return found;
}

/// Author's texts: those of what was chosen.
void author_texts(const Session& s, const Moved& m, Decision d, Review& r) {
  if (m.world != nullptr) r.world = *m.world;
  if (m.option != nullptr) {
    r.learn = m.option->learn;
    r.tempts = m.option->tempts;
    return;
  }
  if (m.outcome != nullptr) {
    r.learn = m.outcome->learn;
    r.tempts = m.outcome->tempts;
  }
  const auto& ask = s.stage().scene(m.before).ask;
  const auto add = [](std::string& to, const std::string& text) {
    if (!text.empty()) to += (to.empty() ? "" : "\n") + text;
  };
  const auto wrong = [](story::Meant meant) {
    return meant == story::Meant::poor || meant == story::Meant::wrong;
  };
  for (std::size_t i = 0; i < ask.options.size(); ++i) {
    const bool taken = ask.kind == story::Kind::select ? (d.code >> i & 1) != 0 : [&] {
      for (int k = 0; k < 15; ++k)
        if ((d.code >> (4 * k) & 15) == i + 1) return true;
      return false;
    }();
    if (taken && wrong(ask.options[i].meant)) {
      add(r.learn, ask.options[i].learn);
      add(r.tempts, ask.options[i].tempts);
    }
  }
  for (std::size_t i = 0; i < ask.entries.size(); ++i)
    if (const auto k = d.code >> (4 * i) & 15; k > 0 && k <= ask.entries[i].writings.size())
      if (const auto& w = ask.entries[i].writings[k - 1]; wrong(w.meant)) {
        add(r.learn, w.learn);
        add(r.tempts, w.tempts);
      }
}

Review review(const Session& s, std::size_t n) {
  const Moved& m = s.moves()[n];
  const auto& entry = s.standing()[n];
  const auto& stage = s.stage();
  const auto& scene = stage.scene(m.before);
  const auto& book = stage.judge().book();
  const Judged j = judge(s, m, entry.decision);

  Review r;
  r.scene = scene.id;
  r.title = scene.title;
  r.prompt = scene.ask.prompt;
  r.did = play::in_words(stage.scenario(), scene.ask, entry.decision);
  r.late = entry.late;
  r.verdict = j.judgement.verdict;
  r.quiet = scene.quiet;
  r.reason = entry.reason;
  r.confidence = entry.confidence;
  r.sure_and_wrong = entry.confidence == play::Confidence::sure && r.verdict >= Verdict::insufficient;
  r.cost = m.cost - rules::cost(book, stage.judge().overdue(m.overdue));
  r.by_severity = rules::costing(book, j.judgement.findings);

  for (const bool bad : {true, false})
    for (const auto& f : j.judgement.findings)
      if ((f.verdict >= Verdict::insufficient) == bad) r.points.push_back(point(s, m, j, f));
  for (rules::Duties left = m.discharged; left != 0; left &= left - 1) {
    Finding f;
    const auto& c = stage.judge().duty(__builtin_ctzll(left));
    f.rule = c.rule;
    f.verdict = Verdict::required;
    f.why = Finding::Why::done_late;
    f.severity = book[c.rule].severity;
    r.points.push_back(point(s, m, j, f));
  }
  if (!r.points.empty()) r.points.front().leading = true;
  for (const auto i : j.judgement.names) r.at_stake.push_back(book[i].statement);
  author_texts(s, m, entry.decision, r);
  if (r.verdict >= Verdict::insufficient)
    if (const auto d = better(s, m, r.cost)) r.instead = play::in_words(stage.scenario(), scene.ask, *d);
  return r;
}

void breaches_of(const Session& s, std::size_t n, const std::vector<rules::Judgement>& all, Debrief& out) {
  const Moved& m = s.moves()[n];
  const Judged j = judge(s, m, s.standing()[n].decision);
  for (const auto& found : breaching(s.stage().judge(), all[n])) {
    Breach b{point(s, m, j, *found.finding), n, false, ""};
    for (std::size_t later = found.at_once ? n : n + 1; later < all.size() && !b.recovered; ++later)
      if (made_good(found, all[later].opens, all[later].closes)) {
        b.recovered = true;
        const auto& scene = s.stage().scene(s.moves()[later].before);
        const auto did = play::in_words(s.stage().scenario(), scene.ask, s.standing()[later].decision);
        b.how = did.empty() ? scene.title : did.front();
      }
    out.breaches.push_back(std::move(b));
  }
}

/// A duty nobody can meet any more: where neglecting it is a critical breach, that breach stands.
void breaches_of_neglect(const Session& s, std::size_t n, const std::vector<Finding>& late, Debrief& out) {
  const auto at = s.moves()[n].after.place().ended ? s.moves().size() : n;
  for (const auto& f : late)
    if (f.verdict == Verdict::forbidden && f.severity == 0)
      out.breaches.push_back({overdue_point(s, f), at, false, ""});
}

void add(std::vector<int>& to, const std::vector<int>& more) {
  to.resize(std::max(to.size(), more.size()));
  for (std::size_t i = 0; i < more.size(); ++i) to[i] += more[i];
}

}  // namespace

Review last_review(const Session& session) {
  return session.moves().empty() ? Review{} : review(session, session.moves().size() - 1);
}

Debrief debrief(const Session& session) {
  const auto& stage = session.stage();
  const auto& judge = stage.judge();
  Debrief out;
  out.by_severity.resize(judge.book().severities.size());
  std::vector<rules::Judgement> all;
  for (std::size_t i = 0; i < session.moves().size(); ++i) {
    const Moved& m = session.moves()[i];
    all.push_back(stage.judged(m.before, session.standing()[i].decision));
    out.reviews.push_back(review(session, i));
    out.cost += m.cost;
    add(out.by_severity, out.reviews.back().by_severity);
    const auto late = judge.overdue(m.overdue);
    for (const auto& f : late) out.overdue.push_back(overdue_point(session, f));
    add(out.by_severity, rules::costing(judge.book(), late));
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    breaches_of(session, i, all, out);
    breaches_of_neglect(session, i, judge.overdue(session.moves()[i].overdue), out);
  }
  out.finished = session.ended();
  const auto& critical = judge.book().severities.front().id;
  out.breach_stands = std::any_of(out.breaches.begin(), out.breaches.end(), [&](const Breach& b) {
    return b.point.severity == critical && !b.recovered;
  });
  if (out.finished) out.ending_title = stage.scenario().endings[session.state().place().index].title;
  return out;
}

}  // namespace plumbline::score
