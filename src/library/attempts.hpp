#pragma once
// The attempts somebody has made, read back from the records: what the pages on progress, results and
// practice are drawn from. What an attempt was worth is what was recorded; nothing is searched for it. An
// attempt that can't be played on (another version of the scenario, another rulebook) says why; it can still
// be looked at, with the texts it was made with (records/proof.hpp).

#include "library/record_room.hpp"
#include "score/practise.hpp"
#include "score/progress.hpp"

#include <functional>
#include <unordered_map>

namespace plumbline::library {

struct PastAttempt {
  records::Id stream{};
  std::string id;                 // the same in hexadecimal
  records::Id person{};           // zeros: nobody said who they are
  std::int64_t began = 0;         // seconds since the beginning of 1970 (UTC), as the clock said then
  std::int64_t when = 0;          // likewise, the last decision
  int day = 0;                    // the same as a local day (base/date.hpp)
  std::string scenario, version;  // empty when it can't be read
  play::Mode mode = play::Mode::practice;
  bool alternative = false;
  std::string trouble;  // why it can't be played on with what is on this machine; empty when it can
  bool readable = false;

  const play::Stage* stage = nullptr;  // of the scenario as it is on this machine; only when it fits
  records::KeptAttempt kept;
  bool finished = false;
  std::size_t decisions = 0;          // that stand; those taken back are left out
  std::optional<score::Tally> worth;  // as recorded last; nothing when there is no score yet
  std::string rulebook;               // the edition it was scored under

  bool fits() const { return trouble.empty(); }
};

/// Attempts read once and kept as long as nothing is added to them.
class PastAttempts {
 public:
  /// `stages`: the scenarios there are, ready to play; they must outlive it.
  void know(std::vector<const play::Stage*> stages) { stages_ = std::move(stages); }
  /// All attempts of a person, latest first. What went wrong, where the records can't be read.
  std::optional<records::Failure> read(const RecordRoom& room, const records::Id& person);
  const std::vector<PastAttempt>& all() const { return all_; }

 private:
  std::vector<const play::Stage*> stages_;
  std::vector<PastAttempt> all_;
};

/// One of them, by its id or its beginning (eight digits or more); `person` empty: whosever it is.
records::Outcome<PastAttempt> past_attempt(const RecordRoom& room, const std::string& id,
                                           const std::vector<const play::Stage*>& stages);

score::CourseResult course_result(const PastAttempt& a);
/// Of a score that was recorded.
inline score::Score score_of(const score::Tally& t) { return {t.stake, t.lost}; }
/// Rules missed, and those only met, over the attempt; sorted.
struct RulesOf {
  std::vector<std::string> missed, met;
};
RulesOf rules_of(const score::Tally& t);
/// Of those that were played to the end: what they tell about the rules a person has missed and met.
std::vector<score::PastResult> past_results(const std::vector<PastAttempt>& attempts);

}  // namespace plumbline::library
