#include "library/attempts.hpp"

#include "base/text.hpp"
#include "library/calendar.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace plumbline::library {

namespace {

using records::KeptAttempt;
using records::Stream;

const play::Stage* stage_of(const std::string& scenario, const std::vector<const play::Stage*>& stages) {
  const auto it = std::find_if(stages.begin(), stages.end(),
                               [&](const play::Stage* s) { return s->scenario().id == scenario; });
  return it == stages.end() ? nullptr : *it;
}

/// "" or why it can't be played on.
std::string misfit(const PastAttempt& a, const play::Stage* stage) {
  if (a.kept.erased) return "It was erased on request.";
  if (!a.kept.trouble.empty()) return a.kept.trouble;
  if (stage == nullptr)
    return fmt::format("It belongs to the scenario '{}', which isn't here.", base::printable(a.scenario));
  const auto& s = stage->scenario();
  if (a.kept.attempt.scenario_hash != s.hash)
    return fmt::format("It was made with version {} of '{}'; the file at hand is version {}{}.",
                       base::printable(a.version), s.id, s.version,
                       a.version == s.version ? " with another text" : "");
  const auto& book = stage->judge().book();
  if (a.kept.attempt.rulebook_hash != book.hash)
    return fmt::format("It was made under another rulebook (edition {}); the one at hand is edition {}.",
                       base::printable(a.kept.attempt.rulebook_edition), book.edition);
  return {};
}

/// Of a log: those that were decided and not taken back.
std::size_t standing(const std::vector<play::Entry>& log) {
  std::size_t out = 0;
  for (const auto& e : log)
    if (e.kind == play::Entry::Kind::decided)
      ++out;
    else if (out > 0)
      --out;
  return out;
}

void take_score(PastAttempt& a) {
  if (a.kept.scores.empty()) return;
  const auto& last = a.kept.scores.back();
  if (last.entries != a.kept.attempt.log.size()) return;  // it went on since
  a.finished = last.said.tally.finished;
  a.worth = last.said.tally;
  a.rulebook = last.said.rulebook_edition;
}

PastAttempt made_of(const Stream& stream, KeptAttempt kept, const std::vector<const play::Stage*>& stages) {
  PastAttempt a;
  a.stream = stream.id;
  a.id = records::hex(stream.id);
  a.person = stream.owner;
  a.kept = std::move(kept);
  const auto& k = a.kept;
  a.readable = !k.erased && k.trouble.empty();
  a.began = k.began / 1000;
  a.when = k.last / 1000;
  a.day = day_at(a.when);
  a.scenario = k.begun.scenario;
  a.version = k.begun.version;
  a.mode = k.begun.mode;
  a.alternative = k.begun.alternative;
  const auto* stage = stage_of(a.scenario, stages);
  a.trouble = misfit(a, stage);
  a.decisions = standing(k.attempt.log);
  take_score(a);
  if (!a.fits()) return a;
  a.stage = stage;
  if (a.worth) return a;
  const auto session = play::replay(*stage, k.attempt);
  if (session)
    a.finished = session->ended();
  else
    a.trouble = session.error().empty() ? "It can't be replayed." : session.error().front().message;
  return a;
}

}  // namespace

std::optional<records::Failure> PastAttempts::read(const RecordRoom& room, const records::Id& person) {
  std::unordered_map<records::Id, std::size_t, records::IdHash> known;
  for (std::size_t i = 0; i < all_.size(); ++i) known.emplace(all_[i].stream, i);
  const auto streams = records::streams(room.store(), {records::StreamKind::attempt, person});
  if (!streams) return streams.error();
  // Nothing is moved before everything could be read.
  std::vector<PastAttempt> fresh;
  std::vector<std::pair<bool, std::size_t>> order;  // from all_, or from fresh
  for (auto s = streams->rbegin(); s != streams->rend(); ++s) {
    const auto at = known.find(s->id);
    if (at != known.end() && all_[at->second].kept.about.head == s->head) {
      order.emplace_back(true, at->second);
      continue;
    }
    auto events = room.store().events(s->id);
    if (!events) return events.error();
    order.emplace_back(false, fresh.size());
    fresh.push_back(made_of(*s, records::kept_attempt(*s, *events), stages_));
  }
  std::vector<PastAttempt> now;
  for (const auto& [old, i] : order) now.push_back(std::move(old ? all_[i] : fresh[i]));
  all_ = std::move(now);
  return std::nullopt;
}

records::Outcome<PastAttempt> past_attempt(const RecordRoom& room, const std::string& id,
                                           const std::vector<const play::Stage*>& stages) {
  std::optional<Stream> found;
  bool several = false;
  if (const auto whole = records::from_hex<16>(id)) {
    auto there = room.store().stream(*whole);
    if (!there) return failed(there.error());
    found = *there;
  } else if (id.size() >= 8) {
    auto listed = room.store().each_stream({records::StreamKind::attempt, {}}, [&](const Stream& s) {
      if (records::hex(s.id).rfind(base::lower(id), 0) != 0) return true;
      several = found.has_value();
      found = s;
      return !several;
    });
    if (!listed) return failed(listed.error());
  }
  if (several)
    return records::failed(records::Trouble::gap,
                           fmt::format("More than one attempt begins with '{}'. Type more of it.", id));
  if (!found || found->kind != records::StreamKind::attempt)
    return records::failed(records::Trouble::gap,
                           fmt::format("There is no attempt '{}' in the records.", base::printable(id)));
  const auto events = room.store().events(found->id);
  if (!events) return failed(events.error());
  return made_of(*found, records::kept_attempt(*found, *events), stages);
}

score::CourseResult course_result(const PastAttempt& a) {
  score::CourseResult r;
  r.scenario = a.scenario;
  r.day = a.day;
  r.mode = a.mode;
  r.finished = a.finished;
  if (a.worth && a.worth->exact) r.score = score_of(*a.worth);
  r.breach_stands = a.worth && a.worth->breaches > 0;
  return r;
}

RulesOf rules_of(const score::Tally& t) {
  std::set<std::string> missed, met;
  for (const auto& d : t.decisions) {
    missed.insert(d.missed.begin(), d.missed.end());
    met.insert(d.met.begin(), d.met.end());
  }
  RulesOf out;
  out.missed.assign(missed.begin(), missed.end());
  std::set_difference(met.begin(), met.end(), missed.begin(), missed.end(), std::back_inserter(out.met));
  return out;
}

std::vector<score::PastResult> past_results(const std::vector<PastAttempt>& attempts) {
  std::vector<score::PastResult> out;
  for (const auto& a : attempts)
    if (a.readable && a.finished && a.worth) {
      auto of = rules_of(*a.worth);
      out.push_back({a.scenario, a.day, std::move(of.missed), std::move(of.met)});
    }
  return out;
}

}  // namespace plumbline::library
