#include "records/attempt_check.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::records {

namespace {

/// As it is where the search wasn't finished in time: a machine that was too slow is no reason to doubt.
score::Tally without_exact(score::Tally t) {
  for (auto& d : t.decisions) d.lost = d.at_stake = 0;
  t.exact = t.passed = false;
  t.stake = t.lost = 0;
  return t;
}

}  // namespace

AttemptCounts& AttemptCounts::operator+=(const AttemptCounts& more) {
  attempts += more.attempts;
  replayed += more.replayed;
  decisions += more.decisions;
  scores += more.scores;
  erased += more.erased;
  unscored += more.unscored;
  return *this;
}

void AttemptChecker::say(const Id& stream, std::optional<std::uint32_t> entry, std::string said) {
  found_.push_back({stream, entry, std::move(said)});
}

/// Whoever erases says so, and empties all that came before.
void AttemptChecker::check_erased(const Stream& about, const Events& events) {
  ++counts_.erased;
  bool tombstone = false;
  for (auto e = events.rbegin(); e != events.rend(); ++e) {
    if (e->kind == Kind::erased) {
      if (!said<Erased>(*e)) say(about.id, e->sequence, "The note that it was erased can't be read.");
      tombstone = true;
    } else if (e->erased && !tombstone) {
      return say(about.id, e->sequence, "An entry was emptied, but no note says that this was asked for.");
    } else if (!e->erased && tombstone) {
      return say(about.id, e->sequence,
                 "A note says that it was erased, but this entry still has its content.");
    }
  }
}

void AttemptChecker::check_scores(const KeptAttempt& kept) {
  for (const auto& score : kept.scores) {
    ++counts_.scores;
    const auto& b = kept.begun;
    auto theatre = theatres_.of(b.scenario, b.scenario_hash, score.said.rulebook_hash);
    if (!theatre) {
      say(kept.about.id, score.sequence,
          fmt::format("A score can't be worked out again: {}.", theatre.error()));
      continue;
    }
    score::Tally again;
    std::string why;
    if (score.entries == kept.attempt.log.size()) {
      why = (*theatre)->tallier->tally(kept.attempt, b.mark, again);
    } else {
      auto then = kept.attempt;
      then.log.resize(score.entries);
      why = (*theatre)->tallier->tally(then, b.mark, again);
    }
    if (!why.empty())
      say(kept.about.id, score.sequence, fmt::format("A score can't be worked out again: {}", why));
    else if (auto other = differs(score.said.tally, score.said.tally.exact ? again : without_exact(again));
             !other.empty())
      say(kept.about.id, score.sequence,
          fmt::format("The recorded score isn't what the decisions give: {}.", other));
  }
}

bool AttemptChecker::is_score_of(const ScoredView& s, const score::Tallier& tallier) const {
  const auto& made = tallier.made();
  if (s.count != made.size()) return false;
  const auto t = tallier.totals(s.mark);
  if (t.finished != s.finished || t.exact != s.exact || t.ending != s.ending || t.stake != s.stake ||
      t.lost != s.lost || t.cost != s.cost || t.breaches != s.breaches || t.recovered != s.recovered ||
      t.passed != s.passed)
    return false;
  const auto same = [&](const std::vector<std::uint32_t>& places, const std::vector<std::string>& ids) {
    return std::equal(places.begin(), places.end(), ids.begin(), ids.end(),
                      [&](std::uint32_t p, const std::string& id) { return s.rules[p] == id; });
  };
  for (std::size_t i = 0; i < s.count; ++i) {
    const auto& d = s.decisions[i];
    const auto& f = *tallier.figures()[i];
    if (d.scene != made[i].scene || d.decision != made[i].decision || d.cost != f.cost ||
        d.lost != (t.exact ? f.lost : 0) || d.at_stake != (t.exact ? f.at_stake : 0) ||
        d.verdict != f.verdict || d.sure_and_wrong != score::Tallier::sure_and_wrong(made[i], f) ||
        !same(d.missed, f.missed) || !same(d.met, f.met))
      return false;
  }
  return true;
}

/// One beginning, decisions, one score at the end, perhaps notes: then nothing needs to be copied, and the
/// theatre is mostly that of the attempt before.
bool AttemptChecker::plainly_right(const Stream& about, const Events& events) {
  if (events.empty() || events.front().kind != Kind::begun || events.front().erased ||
      !read(events.front().payload, begun_) || begun_.person != about.owner)
    return false;
  if (theatre_ == nullptr || scenario_hash_ != begun_.scenario_hash ||
      rulebook_hash_ != begun_.rulebook_hash || theatre_->scenario.id != begun_.scenario) {
    auto theatre = theatres_.of(begun_.scenario, begun_.scenario_hash, begun_.rulebook_hash);
    if (!theatre) return false;
    theatre_ = *theatre;
    scenario_hash_ = begun_.scenario_hash;
    rulebook_hash_ = begun_.rulebook_hash;
  }
  log_.clear();
  bool score = false;
  for (std::size_t i = 1; i < events.size(); ++i) {
    const auto& e = events[i];
    if (e.erased || score) return false;
    if (e.kind == Kind::decided && read(e.payload, decided_))
      log_.push_back({false, decided_.scene, decided_.decision, decided_.confidence});
    else if (e.kind == Kind::scored && read(e.payload, scored_))
      score = true;
    else
      return false;
  }
  auto& tallier = *theatre_->tallier;
  if (!score || scored_.rulebook_hash != begun_.rulebook_hash ||
      scored_.mark != begun_.mark.value_or(score::kProvisionalMark) || scored_.provisional != !begun_.mark ||
      !tallier.replay(log_, begun_.mode, begun_.alternative) || !is_score_of(scored_, tallier))
    return false;
  if (!first_keys_.emplace(events.front().key, about.id).second) return false;
  ++counts_.replayed;
  ++counts_.scores;
  counts_.decisions += log_.size();
  return true;
}

void AttemptChecker::check(const Stream& about, const Events& events) {
  ++counts_.attempts;
  if (plainly_right(about, events)) return;
  if (std::any_of(events.begin(), events.end(),
                  [](const Event& e) { return e.erased || e.kind == Kind::erased; }))
    return check_erased(about, events);
  const auto kept = kept_attempt(about, events);
  if (!kept.trouble.empty()) return say(about.id, std::nullopt, kept.trouble);
  if (const auto [at, fresh] = first_keys_.emplace(events.front().key, about.id); !fresh)
    copies_.emplace_back(about.id, at->second);
  if (kept.begun.person != about.owner)
    say(about.id, 0, "It is filed under somebody else than the person who began it.");
  const auto& b = kept.begun;
  counts_.decisions += kept.attempt.log.size();
  auto theatre = theatres_.of(b.scenario, b.scenario_hash, b.rulebook_hash);
  if (!theatre) return say(about.id, 0, fmt::format("It can't be replayed: {}.", theatre.error()));
  score::Tally tally;
  if (const auto why = work_out(**theatre, kept, tally); !why.empty())
    return say(about.id, std::nullopt, fmt::format("It can't be replayed. {}", why));
  ++counts_.replayed;
  if (tally.finished && kept.scores.empty()) ++counts_.unscored;
  check_scores(kept);
}

void AttemptChecker::find_copies(const std::vector<const AttemptChecker*>& others) {
  for (const auto* other : others)
    for (const auto& [key, stream] : other->first_keys_)
      if (const auto [at, fresh] = first_keys_.emplace(key, stream); !fresh)
        copies_.emplace_back(stream, at->second);
  for (const auto& [copy, from] : copies_)
    say(copy, std::nullopt, fmt::format("It is a copy: its entries are those of {}.", short_name(from)));
  copies_.clear();
}

base::Result<Scored, std::string> scored_under(Theatres& theatres, const KeptAttempt& kept,
                                               const std::string& rulebook_hash) {
  auto theatre = theatres.of(kept.begun.scenario, kept.begun.scenario_hash, rulebook_hash);
  if (!theatre) return base::Unexpected<std::string>{theatre.error()};
  score::Tally tally;
  if (auto why = work_out(**theatre, kept, tally); !why.empty())
    return base::Unexpected<std::string>{std::move(why)};
  return scored(*(*theatre)->stage, std::move(tally));
}

}  // namespace plumbline::records
