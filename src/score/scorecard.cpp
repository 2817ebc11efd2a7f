#include "score/scorecard.hpp"

#include "base/text.hpp"
#include "solve/lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace plumbline::score {

namespace {

using play::Session;
using rules::Verdict;

bool among(const std::vector<std::string>& list, const std::string& id) {
  return std::find(list.begin(), list.end(), id) != list.end();
}

void put(std::vector<std::string>& list, const std::string& id) {
  if (!among(list, id)) list.push_back(id);
}

Leg leg(const play::Stage& stage, play::State before, play::Decision d) {
  const auto& scene = stage.scene(before);
  return {scene.id, scene.title, play::in_words(stage.scenario(), scene.ask, d),
          play::to_json(stage.scenario(), scene.ask, d)};
}

std::vector<Leg> legs(const solve::Space& space, play::State from) {
  std::vector<Leg> out;
  for (const auto& t : solve::best_line(space, from)) out.push_back(leg(space.stage(), t.before, t.decision));
  return out;
}

void sort_rules(const Session& s, const play::Moved& m, const Review& r, Decided& out) {
  const auto& judge = s.stage().judge();
  for (const auto& p : r.points)
    if (p.counted && p.verdict >= Verdict::insufficient) put(out.missed, p.rule);
  for (const auto& f : judge.overdue(m.overdue)) put(out.missed, judge.book()[f.rule].id);
  for (const auto& p : r.points)
    if (p.counted && p.verdict < Verdict::insufficient && !among(out.missed, p.rule)) put(out.met, p.rule);
}

/// What the judge alone can tell.
Decided decided(const Session& s, std::size_t n, const Review& r) {
  const auto& m = s.moves()[n];
  const auto& e = s.standing()[n];
  Decided out;
  out.what = leg(s.stage(), m.before, e.decision);
  out.late = e.late;
  out.cost = m.cost;
  out.verdict = m.verdict;
  out.confidence = e.confidence;
  out.reason = e.reason;
  out.sure_and_wrong = r.sure_and_wrong;
  sort_rules(s, m, r, out);
  return out;
}

std::optional<solve::Weighed> weigh(const solve::Space& space, const play::Moved& m, Decided& d) {
  const auto w = solve::weigh(space, m);
  d.exact = true;  // a state from which no ending can be reached has nothing to lose any more
  if (!w) return w;
  d.best = w->best;
  d.lost = w->lost();
  d.at_stake = w->at_stake();
  if (d.lost > 0) d.best_course = legs(space, m.before);
  return w;
}

/// "" when there is an exact score.
std::string why_not(const Session& s, const solve::Space* space) {
  if (space == nullptr) return "There is no exact score: the scenario has not been searched.";
  if (!space->complete())
    return fmt::format("There is no exact score: the search of the scenario was stopped, because {}.",
                       space->stopped());
  if (solve::least_cost(*space, s.attempt().alternative) == solve::kNever)
    return "There is no exact score: no ending of the scenario can be reached.";
  return {};
}

void weigh_all(const Session& s, const solve::Space& space, Scorecard& card) {
  card.stake = solve::at_stake(space, card.alternative);
  bool lost_way = false;  // no ending can be reached any more
  for (std::size_t i = 0; i < card.decisions.size(); ++i) {
    auto& d = card.decisions[i];
    const auto& m = s.moves()[i];
    const auto w = weigh(space, m, d);
    lost_way = lost_way || !w || w->chosen == solve::kNever;
    card.lost += d.lost;
    d.possible = lost_way ? 0 : card.score().tenths();
  }
}

/// How a decision fared in the domains it touched.
void count_domains(const rules::Rulebook& book, Scorecard& card) {
  const auto domains_of = [&](const std::vector<std::string>& list) {
    std::set<std::string> out;
    for (const auto& id : list)
      if (const auto r = book.find(id)) out.insert(book[*r].domain);
    return out;
  };
  for (const auto& id : book.domains) card.domains.push_back({id, 0, 0});
  for (const auto& d : card.decisions) {
    const auto bad = domains_of(d.missed);
    const auto good = domains_of(d.met);
    for (auto& domain : card.domains) {
      domain.of += bad.count(domain.id) + good.count(domain.id) > 0 ? 1 : 0;
      domain.met += bad.count(domain.id) == 0 && good.count(domain.id) > 0 ? 1 : 0;
    }
  }
  const auto untouched = [](const Domain& d) { return d.of == 0; };
  card.domains.erase(std::remove_if(card.domains.begin(), card.domains.end(), untouched), card.domains.end());
}

void sum_up_rules(Scorecard& card) {
  std::set<std::string> missed, met;
  for (const auto& d : card.decisions) {
    missed.insert(d.missed.begin(), d.missed.end());
    met.insert(d.met.begin(), d.met.end());
  }
  card.missed.assign(missed.begin(), missed.end());
  std::set_difference(met.begin(), met.end(), missed.begin(), missed.end(), std::back_inserter(card.met));
}

Scorecard identity(const Session& s) {
  Scorecard card;
  const auto& a = s.attempt();
  card.scenario = a.scenario;
  card.title = s.stage().scenario().title;
  card.version = a.version;
  card.scenario_hash = a.scenario_hash;
  card.rulebook_edition = a.rulebook_edition;
  card.rulebook_hash = a.rulebook_hash;
  card.mode = a.mode;
  card.alternative = a.alternative;
  return card;
}

}  // namespace

int Score::tenths() const {
  if (lost <= 0) return 1000;
  if (lost >= stake) return 0;
  return static_cast<int>(std::int64_t{1000} * (stake - lost) / stake);
}

bool Score::reaches(int mark) const {
  if (stake <= 0) return lost <= 0 || mark <= 0;
  return std::int64_t{100} * (stake - std::min(lost, stake)) >= std::int64_t{mark} * stake;
}

std::string tenths_in_words(int tenths) { return base::tenths(tenths); }

std::string in_words(const Score& s) { return tenths_in_words(s.tenths()); }

int Scorecard::possible() const { return decisions.empty() ? score().tenths() : decisions.back().possible; }

bool Scorecard::breach_stands() const {
  return std::any_of(breaches.begin(), breaches.end(), [](const Breach& b) { return !b.recovered; });
}

Scorecard scorecard(const Session& session, const solve::Space* space, std::optional<int> mark) {
  const auto d = debrief(session);
  const auto& book = session.stage().judge().book();
  auto card = identity(session);
  card.mark = mark.value_or(kProvisionalMark);
  card.provisional = !mark;
  card.finished = d.finished;
  card.ending = d.ending_title;
  card.cost = d.cost;
  for (std::size_t i = 0; i < d.reviews.size(); ++i)
    card.decisions.push_back(decided(session, i, d.reviews[i]));
  for (const auto& b : d.breaches)
    if (b.point.severity == book.severities.front().id) card.breaches.push_back(b);
  count_domains(book, card);
  sum_up_rules(card);
  card.why_not = why_not(session, space);
  card.exact = card.why_not.empty();
  if (card.exact) weigh_all(session, *space, card);
  card.passed = card.exact && card.finished && card.score().reaches(card.mark) && !card.breach_stands();
  return card;
}

Decided last_decided(const Session& session, const solve::Space* space) {
  if (session.moves().empty()) return {};
  auto out = decided(session, session.moves().size() - 1, last_review(session));
  if (why_not(session, space).empty()) weigh(*space, session.moves().back(), out);
  return out;
}

std::vector<Leg> best_course(const Session& session, const solve::Space& space, std::size_t before) {
  if (!space.complete()) return {};
  const auto& moves = session.moves();
  return legs(space, before < moves.size() ? moves[before].before : session.state());
}

}  // namespace plumbline::score
