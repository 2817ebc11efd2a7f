#pragma once
// Whether an attempt is what it says: it is replayed against the scenario and the rulebook it names, and
// every score that is recorded is worked out again. That its events weren't touched is another question
// (chain_check.hpp); both together prove a score.

#include "records/proof.hpp"

#include <unordered_map>

namespace plumbline::records {

struct Discrepancy {
  Id stream{};
  std::optional<std::uint32_t> entry;  // its sequence, where one entry is at fault
  std::string said;                    // one sentence
  bool operator==(const Discrepancy&) const = default;
};

/// What came of checking attempts. Counts add up.
struct AttemptCounts {
  std::uint64_t attempts = 0, replayed = 0, decisions = 0, scores = 0;
  std::uint64_t erased = 0;    // nothing left to replay
  std::uint64_t unscored = 0;  // ended, but no score was recorded yet
  AttemptCounts& operator+=(const AttemptCounts& more);
};

class AttemptChecker {
 public:
  /// `theatres` must outlive it.
  explicit AttemptChecker(Theatres& theatres) : theatres_(theatres) {}
  void check(const Stream& about, const Events& events);
  /// Two attempts that hold the same entries: call when all were checked. `others`: of checkers that looked
  /// at other attempts of the same records.
  void find_copies(const std::vector<const AttemptChecker*>& others = {});

  const std::vector<Discrepancy>& found() const { return found_; }
  const AttemptCounts& counts() const { return counts_; }

 private:
  void say(const Id& stream, std::optional<std::uint32_t> entry, std::string said);
  /// The usual case, without copies: true when all is as it should be. False says nothing yet.
  bool plainly_right(const Stream& about, const Events& events);
  bool is_score_of(const ScoredView& s, const score::Tallier& tallier) const;
  void check_erased(const Stream& about, const Events& events);
  void check_scores(const KeptAttempt& kept);

  Theatres& theatres_;
  std::vector<Discrepancy> found_;
  AttemptCounts counts_;
  std::unordered_map<Id, Id, IdHash> first_keys_;  // of the first entry: whose it is
  std::vector<std::pair<Id, Id>> copies_;          // an attempt, and the one it has its entries from
  Begun begun_;
  Theatre* theatre_ = nullptr;  // of the attempt before
  std::string scenario_hash_, rulebook_hash_;
  std::vector<score::Made> log_;
  DecidedView decided_;
  ScoredView scored_;
};

/// The same attempt under another rulebook, to be recorded beside its other scores. Or why that can't be.
base::Result<Scored, std::string> scored_under(Theatres& theatres, const KeptAttempt& kept,
                                               const std::string& rulebook_hash);

}  // namespace plumbline::records
