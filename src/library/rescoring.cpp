#include "library/rescoring.hpp"

#include "library/search.hpp"
#include "records/attempt_check.hpp"

#include <algorithm>

namespace plumbline::library {

namespace {

using records::failed;
using records::KeptAttempt;

bool wants_score(const KeptAttempt& kept, const std::string& rulebook_hash) {
  if (kept.erased || !kept.trouble.empty() || !kept.finished) return false;
  return std::none_of(kept.scores.begin(), kept.scores.end(), [&](const records::KeptScore& s) {
    return s.said.rulebook_hash == rulebook_hash && s.said.tally.exact;
  });
}

bool same_result(const KeptAttempt& kept, const records::Scored& again) {
  const auto& before = kept.scores.back().said.tally;
  return again.tally.passed == before.passed && again.tally.lost == before.lost;
}

}  // namespace

records::Outcome<Rescored> rescore(RecordRoom& room, const std::string& rulebook_hash,
                                   const std::function<bool(std::uint64_t, std::uint64_t)>& on) {
  const auto streams = records::streams(room.store(), {records::StreamKind::attempt, {}});
  if (!streams) return failed(streams.error());
  Rescored out;
  std::uint64_t done = 0;
  const auto going = [&] {
    out.stopped = out.stopped || (on && !on(done, streams->size()));
    return !out.stopped;
  };
  records::Theatres theatres(room.store(), [&] {
    auto budget = patient();
    budget.watch = [&](const solve::Progress&) { return going(); };
    return budget;
  });
  for (const auto& s : *streams) {
    if (!going()) break;
    const auto events = room.store().events(s.id);
    if (!events) return failed(events.error());
    const auto kept = records::kept_attempt(s, *events);
    ++done;
    if (!wants_score(kept, rulebook_hash)) continue;
    auto again = records::scored_under(theatres, kept, rulebook_hash);
    if (out.stopped) break;
    // A score without figures, put after one with them, would hide it.
    if (again && !again->tally.exact)
      again = base::Unexpected<std::string>{"its scenario is too large to be searched through"};
    if (!again) {
      out.left.emplace_back(s.id, again.error());
      continue;
    }
    if (auto trouble = records::add_to(room.pen(), s.id, *again)) return failed(*trouble);
    ++(same_result(kept, *again) ? out.same : out.other);
  }
  return out;
}

}  // namespace plumbline::library
