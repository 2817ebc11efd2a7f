#pragma once
// An attempt as it is kept, read back from its events; and an attempt being kept, decision by decision.

#include "records/recorder.hpp"
#include "score/scorecard.hpp"

namespace plumbline::records {

struct Note {
  std::int64_t at = 0;
  std::uint32_t sequence = 0;
  Noted said;
};

/// One score, and when it was worked out.
struct KeptScore {
  std::int64_t at = 0;
  std::uint32_t sequence = 0;
  std::size_t entries = 0;  // of the log that were there
  Scored said;
};

struct KeptAttempt {
  Stream about;
  bool erased = false;
  Begun begun;
  std::int64_t began = 0, last = 0;  // milliseconds, as that machine's clock said
  play::Attempt attempt;             // with its log
  std::vector<std::int64_t> at;      // of each entry of the log
  std::vector<std::uint64_t> dwell;  // likewise
  std::vector<KeptScore> scores;     // oldest first
  std::vector<Note> notes;           // without those that were withdrawn
  bool finished = false;             // its last score says so
  std::string trouble;               // why it can't be read, in one sentence; empty when it can
};
KeptAttempt kept_attempt(const Stream& about, const Events& events);
/// Which entries of the log are the decisions that stand, in their order.
std::vector<std::size_t> standing(const play::Attempt& attempt);

/// What an attempt was worth, as it is kept: under the rulebook of the stage it was played on.
Scored scored(const play::Stage& stage, score::Tally tally);
/// "" or in what the two differ, for a person who has to find out why: "the score is 84.5, recorded is 90".
std::string differs(const score::Tally& recorded, const score::Tally& computed);

/// Where a started attempt is written to. Feed it the attempt after every decision: it writes what is new.
class Keeping {
 public:
  Keeping(Pen pen, const Id& person, const play::Attempt& attempt, std::optional<int> mark);
  /// Goes on with one that is kept.
  Keeping(Pen pen, const KeptAttempt& kept);

  const Id& stream() const { return recorder_.stream(); }
  /// Durable when it returns nothing. Where a note or a score was written to the attempt meanwhile, it goes
  /// on behind that; where decisions were, it fails (Trouble::conflict). `attempt` is the one it was made
  /// for, with nothing taken out of its log. `dwell`: milliseconds the last decision took.
  std::optional<Failure> keep(const play::Attempt& attempt, std::uint64_t dwell = 0);
  std::optional<Failure> keep(const Scored& score);
  /// What isn't stored yet; to be put elsewhere, then taken_care_of().
  Batch waiting() const { return recorder_.waiting(); }
  void taken_care_of() { recorder_.taken_care_of(); }

 private:
  std::optional<Failure> store();

  Store* store_;
  Recorder recorder_;
  Begun begun_;
  std::size_t written_ = 0;  // entries of the log
  bool began_ = false;
};

}  // namespace plumbline::records
