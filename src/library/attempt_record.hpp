#pragma once
// One attempt being recorded: every decision is durable when keep() returns. The scenario and the rulebook it
// is played with are kept with it, so that it can be proven and shown again whatever becomes of the files.

#include "library/record_room.hpp"
#include "library/shelf.hpp"

namespace plumbline::library {

/// What an attempt is recorded with, beside its decisions.
struct Recording {
  RecordRoom* room = nullptr;  // nothing: there is no place to keep it
  std::string nowhere;         // then why, in one sentence
  records::Text rulebook, scenario;
  records::Id person{};     // zeros: nobody said who they are
  std::optional<int> mark;  // set by the course
};

class AttemptRecord {
 public:
  /// A new one; nothing is stored before the first decision.
  explicit AttemptRecord(Recording with) : with_(std::move(with)) {}
  /// Goes on with one that is there.
  AttemptRecord(Recording with, const records::KeptAttempt& kept);

  /// "" or, in one sentence, why it could not be kept. Then it waits and is tried again the next time; where
  /// it could at least be put into the spool, that is said.
  std::string keep(const play::Attempt& attempt, std::uint64_t dwell_ms = 0);
  /// What it was worth, once it has ended; under the rulebook of the stage.
  std::string keep(const play::Stage& stage, const score::Tally& tally);
  /// What is kept from now on is another attempt of the same person.
  void begin_another();
  /// Its name in the records, as `plumbline` understands it; empty while nothing is kept.
  std::string id() const;

 private:
  std::string settle(const std::optional<records::Failure>& trouble);

  Recording with_;
  std::optional<records::Keeping> keeping_;
  std::string spooled_;  // the name of what waits in the spool; empty when nothing does
  bool kept_ = false, texts_kept_ = false;
};

}  // namespace plumbline::library
