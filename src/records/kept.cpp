#include "records/kept.hpp"

#include "records/following.hpp"
#include "version.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace plumbline::records {

namespace {

play::Entry entry(Decided d) {
  play::Entry e;
  e.scene = std::move(d.scene);
  e.decision.code = d.decision;
  e.late = d.late;
  e.confidence = d.confidence;
  e.reason = std::move(d.reason);
  return e;
}

play::Entry entry(TakenBack t) {
  play::Entry e;
  e.kind = play::Entry::Kind::taken_back;
  e.scene = std::move(t.scene);
  return e;
}

void add_entry(KeptAttempt& k, play::Entry entry, std::int64_t at, std::uint64_t dwell) {
  k.attempt.log.push_back(std::move(entry));
  k.at.push_back(at);
  k.dwell.push_back(dwell);
}

/// "" or why this event makes no sense in an attempt.
std::string take(KeptAttempt& k, const Event& e) {
  const auto unread = [&] {
    return fmt::format("its entry {} ({}) can't be read", e.sequence + 1, in_words(e.kind));
  };
  switch (e.kind) {
    case Kind::decided: {
      auto d = said<Decided>(e);
      if (!d) return unread();
      const auto dwell = d->dwell;
      add_entry(k, entry(std::move(*d)), e.at, dwell);
      return {};
    }
    case Kind::taken_back: {
      auto t = said<TakenBack>(e);
      if (!t) return unread();
      add_entry(k, entry(std::move(*t)), e.at, 0);
      return {};
    }
    case Kind::scored: {
      auto s = said<Scored>(e);
      if (!s) return unread();
      k.finished = s->tally.finished;
      k.scores.push_back({e.at, e.sequence, k.attempt.log.size(), std::move(*s)});
      return {};
    }
    case Kind::noted: {
      auto n = said<Noted>(e);
      if (!n) return unread();
      k.notes.push_back({e.at, e.sequence, std::move(*n)});
      return {};
    }
    case Kind::withdrawn: {
      const auto w = said<Withdrawn>(e);
      if (!w || w->note >= e.sequence) return unread();
      std::erase_if(k.notes, [&](const Note& n) { return n.sequence == w->note; });  // or it is gone already
      return {};
    }
    case Kind::erased: return {};
    default: return fmt::format("its entry {} doesn't belong into an attempt", e.sequence + 1);
  }
}

std::string in_tenths(const score::Tally& s) {
  return score::tenths_in_words(score::Score{s.stake, s.lost}.tenths());
}

std::string differs(const score::Tally::One& r, const score::Tally::One& c, std::size_t n) {
  const auto where = fmt::format("decision {} (scene '{}')", n + 1, c.scene);
  if (r.scene != c.scene || r.decision != c.decision) return where + " is another one";
  if (r.lost != c.lost || r.cost != c.cost || r.at_stake != c.at_stake)
    return fmt::format("{} cost {} points, recorded are {}", where, c.lost, r.lost);
  if (r.verdict != c.verdict) return where + " is judged otherwise";
  if (r.missed != c.missed || r.met != c.met) return where + " meets other rules";
  if (r.sure_and_wrong != c.sure_and_wrong) return where + " differs in whether it was sure and wrong";
  return {};
}

Begun begun(const Id& person, const play::Attempt& a, std::optional<int> mark) {
  Begun b;
  b.person = person;
  b.scenario = a.scenario;
  b.version = a.version;
  b.scenario_hash = a.scenario_hash;
  b.rulebook_edition = a.rulebook_edition;
  b.rulebook_hash = a.rulebook_hash;
  b.seed = a.seed;
  b.mode = a.mode;
  b.alternative = a.alternative;
  b.mark = mark;
  b.program = version;
  return b;
}

}  // namespace

KeptAttempt kept_attempt(const Stream& about, const Events& events) {
  KeptAttempt k;
  k.about = about;
  k.erased = std::any_of(events.begin(), events.end(), [](const Event& e) { return e.kind == Kind::erased; });
  if (k.erased) return k;
  auto b = events.empty() ? std::nullopt : said<Begun>(events.front());
  if (!b) {
    k.trouble = "Its beginning can't be read.";
    return k;
  }
  k.begun = std::move(*b);
  k.began = events.front().at;
  const auto& g = k.begun;
  k.attempt = {g.scenario,    g.version, g.scenario_hash, g.rulebook_edition, g.rulebook_hash, g.seed, g.mode,
               g.alternative, {}};
  for (std::size_t i = 1; i < events.size(); ++i)
    if (auto why = take(k, events[i]); !why.empty()) {
      k.trouble = fmt::format("This attempt can't be read: {}.", why);
      break;
    }
  k.last = k.at.empty() ? k.began : k.at.back();
  return k;
}

std::vector<std::size_t> standing(const play::Attempt& attempt) {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < attempt.log.size(); ++i)
    if (attempt.log[i].kind == play::Entry::Kind::decided)
      out.push_back(i);
    else if (!out.empty())
      out.pop_back();
  return out;
}

Scored scored(const play::Stage& stage, score::Tally tally) {
  const auto& book = stage.judge().book();
  return {book.edition, book.hash, std::move(tally), std::string(version)};
}

std::string differs(const score::Tally& r, const score::Tally& c) {
  if (r.decisions.size() != c.decisions.size())
    return fmt::format("there are {} decisions, {} are recorded", c.decisions.size(), r.decisions.size());
  for (std::size_t i = 0; i < r.decisions.size(); ++i)
    if (auto why = differs(r.decisions[i], c.decisions[i], i); !why.empty()) return why;
  if (r.exact != c.exact || r.stake != c.stake || r.lost != c.lost)
    return fmt::format("the score is {}, recorded is {}", in_tenths(c), in_tenths(r));
  if (r.cost != c.cost) return fmt::format("it cost {} points, recorded are {}", c.cost, r.cost);
  if (r.breaches != c.breaches || r.recovered != c.recovered) return "the critical breaches are others";
  if (r.passed != c.passed || r.mark != c.mark || r.provisional != c.provisional)
    return c.passed ? "it passes, recorded is that it doesn't" : "it doesn't pass, recorded is that it does";
  if (r.finished != c.finished || r.ending != c.ending) return "it ends otherwise";
  return {};
}

Keeping::Keeping(Pen pen, const Id& person, const play::Attempt& attempt, std::optional<int> mark)
    : store_(&pen.store),
      recorder_(std::move(pen), StreamKind::attempt, person),
      begun_(begun(person, attempt, mark)) {}

Keeping::Keeping(Pen pen, const KeptAttempt& kept)
    : store_(&pen.store),
      recorder_(std::move(pen), kept.about),
      begun_(kept.begun),
      written_(kept.attempt.log.size()),
      began_(true) {}

std::optional<Failure> Keeping::keep(const play::Attempt& attempt, std::uint64_t dwell) {
  if (!std::exchange(began_, true)) recorder_.line_up(begun_);
  for (; written_ < attempt.log.size(); ++written_) {
    const auto& e = attempt.log[written_];
    if (e.kind == play::Entry::Kind::taken_back)
      recorder_.line_up(TakenBack{e.scene});
    else
      recorder_.line_up(Decided{e.scene, e.decision.code, e.late, e.confidence,
                                written_ + 1 == attempt.log.size() ? dwell : 0, e.reason});
  }
  return store();
}

std::optional<Failure> Keeping::keep(const Scored& score) {
  recorder_.line_up(score);
  return store();
}

std::optional<Failure> Keeping::store() {
  auto trouble = recorder_.store();
  for (int tries = 0; trouble && trouble->what == Trouble::conflict && tries < 20; ++tries) {
    const auto waiting = recorder_.waiting().events;
    const auto stands = store_->events(recorder_.stream());
    const auto now = store_->stream(recorder_.stream());
    if (!stands || !now || !*now || !can_follow(waiting, *stands)) break;
    recorder_.follow((*now)->head, needed(waiting, *stands));
    trouble = recorder_.store();
  }
  return trouble;
}

}  // namespace plumbline::records
