#pragma once
// What waited in a spool, taken into a store: once, however often it is tried, and whatever happened to the
// stream meanwhile. Where others wrote notes or scores, it goes behind them. Where decisions were made
// elsewhere, the two can't be one attempt: what waited becomes an attempt of its own, with the decisions
// before, and a note that says what it branched from. What belongs to somebody who was erased is let go.

#include "records/recorder.hpp"

namespace plumbline::records {

struct TakenUp {
  enum class How : std::uint8_t { now, already, apart, erased };
  How how = How::already;
  Id apart{};  // the attempt it became
};
/// Fails where the store does, and where the batch can't be told a place: entries before it are missing
/// (Trouble::gap), or it isn't what it says (malformed, conflict). Then nothing of it was taken.
Outcome<TakenUp> take_up(const Pen& pen, const Batch& batch);

}  // namespace plumbline::records
