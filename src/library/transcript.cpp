#include "library/transcript.hpp"

#include "base/date.hpp"
#include "library/calendar.hpp"
#include "print/transcript.hpp"
#include "score/debrief.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace plumbline::library {

namespace {

using namespace records;

print::AttemptRow row_of(const PastAttempt& a, const TranscriptWishes& w) {
  print::AttemptRow r;
  r.day = a.day;
  r.scenario = w.title_of(a.scenario);
  r.version = a.version;
  r.mode = play::to_string(a.mode);
  r.finished = a.finished;
  r.rulebook = a.rulebook.empty() ? a.kept.begun.rulebook_edition : a.rulebook;
  if (!a.worth) return r;
  if (a.worth->exact && a.finished) r.tenths = score_of(*a.worth).tenths();
  if (a.finished && a.mode == play::Mode::assessment) r.passed = a.worth->passed;
  r.standing = a.worth->breaches;
  r.recovered = a.worth->recovered;
  return r;
}

/// How many decisions touched a domain's rules, and kept all of them.
std::vector<print::DomainRow> domains_of(const std::vector<PastAttempt>& all, const rules::Rulebook& book) {
  std::vector<print::DomainRow> out;
  for (const auto& id : book.domains) out.push_back({id, 0, 0});
  const auto touched = [&](const std::vector<std::string>& rules) {
    std::set<std::string> names;
    for (const auto& id : rules)
      if (const auto r = book.find(id)) names.insert(book[*r].domain);
    return names;
  };
  for (const auto& a : all) {
    if (!a.worth) continue;
    for (const auto& d : a.worth->decisions) {
      const auto bad = touched(d.missed), good = touched(d.met);
      for (auto& row : out) {
        row.of += bad.count(row.domain) + good.count(row.domain) > 0 ? 1 : 0;
        row.kept += bad.count(row.domain) == 0 && good.count(row.domain) > 0 ? 1 : 0;
      }
    }
  }
  out.erase(std::remove_if(out.begin(), out.end(), [](const auto& row) { return row.of == 0; }), out.end());
  return out;
}

std::optional<print::AttemptEntry> entry_of(RecordRoom& room, const PastAttempt& a,
                                            const TranscriptWishes& w) {
  const auto& b = a.kept.begun;
  auto theatre = room.theatres().of(b.scenario, b.scenario_hash, b.rulebook_hash);
  if (!theatre) return std::nullopt;
  const auto session = play::replay(*(*theatre)->stage, a.kept.attempt);
  if (!session) return std::nullopt;
  const auto card = score::scorecard(*session, (*theatre)->space.get(), b.mark);
  const auto debrief = score::debrief(*session);
  print::AttemptEntry out;
  out.heading = fmt::format("{}, {}", w.title_of(a.scenario), base::written_day(a.day));
  for (std::size_t i = 0; i < debrief.reviews.size(); ++i) {
    const auto& review = debrief.reviews[i];
    const auto& d = card.decisions[i];
    print::DecisionEntry e;
    e.title = review.title.empty() ? review.scene : review.title;
    e.prompt = review.prompt;
    e.did = review.did;
    e.verdict = rules::to_string(review.verdict);
    if (d.exact) {
      e.lost = d.lost;
      e.at_stake = d.at_stake;
    }
    for (const auto& id : d.missed)
      if (const auto r = (*theatre)->judge->book().find(id))
        e.missed.push_back((*theatre)->judge->book()[*r].statement);
    e.instead = review.instead;
    e.reason = review.reason;
    e.confidence = play::to_string(review.confidence);
    out.decisions.push_back(std::move(e));
  }
  return out;
}

}  // namespace

Outcome<std::string> make_transcript(RecordRoom& room, const Id& id, const TranscriptWishes& w) {
  auto who = person(room.store(), id);
  if (!who) return failed(who.error());
  if (!*who || (*who)->erased) return failed(Trouble::gap, "There is no such person in the records.");
  PastAttempts past;
  if (auto trouble = past.read(room, id)) return failed(*trouble);
  print::Transcript t;
  t.name = (*who)->now.name;
  t.badge = (*who)->now.badge;
  if (const auto all = groups(room.store())) t.group = name_of(*all, (*who)->now.group);
  for (auto a = past.all().rbegin(); a != past.all().rend(); ++a) {
    if (!a->readable) continue;
    t.attempts.push_back(row_of(*a, w));
    if (w.reasons)
      if (auto entry = entry_of(room, *a, w)) t.appendix.push_back(std::move(*entry));
  }
  t.domains = domains_of(past.all(), *w.book);
  for (const auto& d : w.due) {
    const auto r = w.book->find(d.rule);
    t.practise.push_back({d.rule, r ? (*w.book)[*r].statement : "",
                          d.scenario.empty() ? ""
                                             : fmt::format("in {}, from {}", w.title_of(d.scenario),
                                                           base::written_day(d.due))});
  }
  t.key_fingerprint = fingerprint(room.key().public_part());
  const auto now = room.pen().now() / 1000;
  t.day = day_at(now);
  t.made_at = now;
  t.paper = w.paper;
  auto pdf = print::transcript(t);
  if (!pdf) return failed(Trouble::unavailable, pdf.error().front().message);
  return std::move(*pdf);
}

}  // namespace plumbline::library
