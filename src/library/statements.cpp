#include "library/statements.hpp"

#include "library/attempts.hpp"
#include "solve/lines.hpp"

#include <algorithm>
#include <map>

namespace plumbline::library {

namespace {

using namespace records;
using exports::Pick;
using exports::Picks;

exports::Interaction kind_of(story::Kind k) {
  switch (k) {
    case story::Kind::select: return exports::Interaction::select;
    case story::Kind::order: return exports::Interaction::order;
    case story::Kind::grid: return exports::Interaction::grid;
    case story::Kind::redact: return exports::Interaction::redact;
    case story::Kind::form: return exports::Interaction::form;
    default: return exports::Interaction::choose;
  }
}

std::string wording_id(const story::Entry& e, std::size_t k) { return e.id + "-" + std::to_string(k + 1); }

/// What can be picked, and for what.
void add_parts(const story::Scenario& s, const story::Interaction& ask, exports::Decision& d) {
  for (const auto& o : ask.options) d.items.push_back({o.id, o.text});
  for (const auto& f : ask.facts) d.items.push_back({f.id, f.text});
  if (ask.kind == story::Kind::grid)
    for (const auto r : ask.recipients) d.targets.push_back({s.cast[r].id, s.cast[r].name});
  for (const auto& e : ask.entries) {
    d.targets.push_back({e.id, e.label});
    for (std::size_t k = 0; k < e.writings.size(); ++k)
      d.items.push_back({wording_id(e, k), e.writings[k].text});
  }
}

Picks picks(const story::Scenario& s, const story::Interaction& ask, play::Decision d) {
  Picks out;
  const auto bit = [&](std::size_t i) { return (d.code >> i & 1) != 0; };
  const auto nibble = [&](std::size_t i) { return d.code >> (4 * i) & 15; };
  switch (ask.kind) {
    case story::Kind::choose: out.push_back({"", ask.options[d.code].id}); break;
    case story::Kind::select:
      for (std::size_t i = 0; i < ask.options.size(); ++i)
        if (bit(i)) out.push_back({"", ask.options[i].id});
      break;
    case story::Kind::order:
      for (std::size_t i = 0; i < 15 && nibble(i) != 0; ++i)
        out.push_back({"", ask.options[nibble(i) - 1].id});
      break;
    case story::Kind::grid:
      for (std::size_t r = 0; r < ask.recipients.size(); ++r)
        for (std::size_t f = 0; f < ask.facts.size(); ++f)
          if (bit(r * ask.facts.size() + f)) out.push_back({s.cast[ask.recipients[r]].id, ask.facts[f].id});
      break;
    case story::Kind::redact:
      for (std::size_t f = 0; f < ask.facts.size(); ++f)
        if (bit(f)) out.push_back({"", ask.facts[f].id});
      break;
    case story::Kind::form:
      for (std::size_t e = 0; e < ask.entries.size(); ++e)
        if (nibble(e) != 0) out.push_back({ask.entries[e].id, wording_id(ask.entries[e], nibble(e) - 1)});
      break;
    case story::Kind::none: break;
  }
  return out;
}

std::vector<exports::RuleNamed> named(const rules::Rulebook& book, const std::vector<std::string>& ids) {
  std::vector<exports::RuleNamed> out;
  for (const auto& id : ids) {
    const auto r = book.find(id);
    out.push_back({id, r ? book[*r].statement : ""});
  }
  return out;
}

exports::Decision decision_of(const Theatre& theatre, const play::Moved& m, const play::Entry& e,
                              const score::Tally::One& worth, bool exact) {
  const auto& s = theatre.scenario;
  const auto& scene = theatre.stage->scene(m.before);
  exports::Decision d;
  d.scene = scene.id;
  d.title = scene.title.empty() ? scene.id : scene.title;
  d.prompt = scene.ask.prompt;
  d.kind = kind_of(scene.ask.kind);
  add_parts(s, scene.ask, d);
  d.response = picks(s, scene.ask, e.decision);
  if (exact) {
    d.lost = worth.lost;
    d.at_stake = worth.at_stake;
    if (worth.lost == 0) d.best.push_back(d.response);
    if (const auto line = solve::best_line(*theatre.space, m.before); !line.empty())
      if (auto best = picks(s, scene.ask, line.front().decision); best != d.response)
        d.best.push_back(std::move(best));
  }
  d.missed = named(theatre.judge->book(), worth.missed);
  d.met = named(theatre.judge->book(), worth.met);
  d.confidence = play::to_string(e.confidence);
  d.reason = e.reason;
  d.late = e.late;
  return d;
}

std::optional<exports::AttemptRecord> told(const KeptAttempt& kept, const Theatre& theatre, const Person& who,
                                           const std::string& group) {
  const auto session = play::replay(*theatre.stage, kept.attempt);
  if (!session) return std::nullopt;
  const auto& b = kept.begun;
  const auto& t = kept.scores.back().said.tally;
  if (t.decisions.size() != session->moves().size()) return std::nullopt;
  exports::AttemptRecord r;
  r.id = kept.about.id;
  r.person.name = who.now.name;
  if (who.now.badge.find('@') != std::string::npos)
    r.person.mbox = who.now.badge;
  else
    r.person.account_name = who.now.badge.empty() ? hex(who.id) : who.now.badge;
  r.group = group;
  r.mode = b.mode == play::Mode::assessment ? exports::Mode::assessment : exports::Mode::practice;
  r.scenario = b.scenario;
  r.title = theatre.scenario.title;
  r.version = b.version;
  r.scenario_hash = b.scenario_hash;
  r.rulebook_edition = b.rulebook_edition;
  r.rulebook_hash = b.rulebook_hash;
  r.begun = kept.began;
  r.ended = kept.last;
  const auto stands = standing(kept.attempt);
  for (std::size_t i = 0; i < session->moves().size(); ++i) {
    r.decisions.push_back(
        decision_of(theatre, session->moves()[i], session->standing()[i], t.decisions[i], t.exact));
    if (i < stands.size()) r.decisions.back().at = kept.at[stands[i]];
  }
  if (t.exact) r.score_tenths = score::Score{t.stake, t.lost}.tenths();
  if (!t.provisional) r.mark = t.mark;
  r.finished = t.finished;
  r.passed = t.passed;
  r.breach_stands = t.breaches > 0;
  return r;
}

}  // namespace

Outcome<ToTell> attempts_to_tell(RecordRoom& room) {
  auto all = people(room.store());
  if (!all) return failed(all.error());
  auto in = groups(room.store());
  if (!in) return failed(in.error());
  std::map<Id, const Person*> known;
  for (const auto& p : *all)
    if (!p.erased) known.emplace(p.id, &p);
  const auto played = streams(room.store(), {StreamKind::attempt, {}});
  if (!played) return failed(played.error());
  ToTell out;
  for (const auto& s : *played) {
    const auto events = room.store().events(s.id);
    if (!events) return failed(events.error());
    const auto kept = kept_attempt(s, *events);
    if (kept.erased || !kept.trouble.empty() || !kept.finished) continue;
    const auto who = known.find(kept.begun.person);
    if (who == known.end()) {
      ++out.nobodys;
      continue;
    }
    const auto& b = kept.begun;
    auto theatre = room.theatres().of(b.scenario, b.scenario_hash, b.rulebook_hash);
    auto one =
        theatre ? told(kept, **theatre, *who->second, name_of(*in, who->second->now.group)) : std::nullopt;
    if (one)
      out.attempts.push_back(std::move(*one));
    else
      ++out.unread;
  }
  return out;
}

}  // namespace plumbline::library
