#pragma once
// Writing streams: chains events, signs the head, stores. What could not be stored isn't lost: it waits here,
// the same events with the same keys, and is tried again with whatever comes next.

#include "records/says.hpp"
#include "records/store.hpp"

namespace plumbline::records {

/// What writing needs of the world. All must outlive whoever uses them.
struct Pen {
  Store& store;
  const SigningKey& key;
  Chance chance;
  std::function<std::int64_t()> now;  // milliseconds since 1970 (UTC)
};

/// One stream being written.
class Recorder {
 public:
  /// A new stream; nothing is stored before the first event.
  Recorder(Pen pen, StreamKind kind, Id owner);
  /// A stream that is there already.
  Recorder(Pen pen, const Stream& there);

  const Id& stream() const { return stream_; }
  /// Durable when it returns nothing. Else why not; the event waits and is not to be written again.
  template <class Says>
  std::optional<Failure> write(const Says& says) {
    add(kind_of(&says), records::write(says));
    return store();
  }
  /// Puts an event in line without storing it yet: several that belong together.
  template <class Says>
  void line_up(const Says& says) {
    add(kind_of(&says), records::write(says));
  }
  /// Stores what waits; nothing when all of it is stored.
  std::optional<Failure> store();
  /// What isn't stored yet, as one batch; empty events when all is.
  Batch waiting() const;
  /// Puts these of what waits (following.hpp) behind the stream's head as it is now: where somebody else
  /// wrote something that doesn't stand in the way. The others needn't be written.
  void follow(const Head& head, Events needed);
  /// Somebody else has seen to it that what waited is kept.
  void taken_care_of() { waiting_.clear(); }
  std::uint32_t next_sequence() const { return next_; }

 private:
  void add(Kind kind, std::string payload);

  Pen pen_;
  StreamKind kind_;
  Id owner_, stream_;
  std::uint32_t next_ = 0;
  Digest last_ = kNothingBefore;
  Events waiting_;
};

/// Writes one event to the end of a stream that others may be writing to as well (a note on an attempt, a new
/// name): where the stream went on meanwhile it is put after that.
template <class Says>
std::optional<Failure> add_to(const Pen& pen, const Id& stream, const Says& says);
std::optional<Failure> add_to_stream(const Pen& pen, const Id& stream, Kind kind, const std::string& payload);
template <class Says>
std::optional<Failure> add_to(const Pen& pen, const Id& stream, const Says& says) {
  return add_to_stream(pen, stream, kind_of(&says), write(says));
}

}  // namespace plumbline::records
