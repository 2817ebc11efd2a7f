#pragma once
// Where records are kept: the little that everything above asks of a store. One in memory (memory_store.hpp),
// one in a file of SQLite (records/sqlite); one on a database server can follow without a change above, for
// nothing here needs more than such a server can give:
//
//   - who writes brings finished events, chained and signed; the store need not be asked first, and what was
//     written is not read back;
//   - identifiers are random; two writers never need to agree on one;
//   - a batch that is stored already is "already there", however often it is sent again;
//   - events are ordered by their sequence in the stream, and by arrival; no clock orders anything.
//
// Whatever fails, fails as a value, with a sentence for the person. A batch is stored whole or not at all.

#include "base/result.hpp"
#include "records/signing.hpp"

#include <memory>

namespace plumbline::records {

/// Consecutive events of one stream, and its head after them.
struct Batch {
  StreamKind kind = StreamKind::attempt;
  Id owner{};  // the person of an attempt, else zeros: to find streams by
  Events events;
  Head head;
};

/// What kept a store from doing what it was asked.
enum class Trouble : std::uint8_t {
  conflict,   // another event stands there already: the stream went on elsewhere
  gap,        // the events before these aren't there
  malformed,  // the batch isn't chained or signed as it should be: nothing was stored
  full,       // no room
  busy,       // somebody else is writing, for longer than one can wait
  read_only,
  newer,       // written by a newer version of this program
  not_ours,    // no file of records
  damaged,     // what is stored can't be read
  unfit,       // a place where records can't be kept safely (a network drive)
  unavailable  // anything else: the place is gone, not allowed, the device failed
};
struct Failure {
  Trouble what = Trouble::unavailable;
  std::string said;  // one or two sentences: what happened, what to do
};
template <class T>
using Outcome = base::Result<T, Failure>;
inline base::Unexpected<Failure> failed(Trouble what, std::string said) { return {{what, std::move(said)}}; }
inline base::Unexpected<Failure> failed(Failure why) { return {std::move(why)}; }
struct Done {};

enum class Stored : std::uint8_t { now, already };

/// A scenario, a rulebook or an overlay as it was when something was played with it, by its content.
struct Text {
  enum class Of : std::uint8_t { scenario = 1, rulebook = 2 };
  Of of = Of::scenario;
  std::string hash;  // Scenario::hash, Rulebook::hash
  struct Part {      // a rulebook: the book, then the overlays in their order
    std::string name, text;
    bool operator==(const Part&) const = default;
  };
  std::vector<Part> parts;
  bool operator==(const Text&) const = default;
};

/// What a store knows of a stream without reading it.
struct Stream {
  Id id{};
  StreamKind kind = StreamKind::attempt;
  Id owner{};
  Head head;
  std::uint64_t number = 0;  // in the order of arrival, from 1
};

/// One event and when it arrived, counted from 1 over the whole store.
struct Arrived {
  std::uint64_t place = 0;
  StreamKind kind = StreamKind::attempt;
  Event event;
};

/// Which streams are wanted; what isn't set doesn't matter.
struct Wanted {
  std::optional<StreamKind> kind;
  std::optional<Id> owner;
};

/// Receives one after the other; false: enough.
template <class T>
using Each = std::function<bool(const T&)>;

class Store {
 public:
  virtual ~Store() = default;

  /// All of them or none; durable when it returns. Batches that are there already are passed over: `already`
  /// when that was all of them.
  virtual Outcome<Stored> append(const std::vector<Batch>& batches) = 0;
  /// Empties all events of these streams, in one go with appending the batches (the tombstones).
  virtual Outcome<Done> erase(const std::vector<Id>& streams, const std::vector<Batch>& tombstones) = 0;
  /// Keeps a text; one of that hash that is there already stays as it is.
  virtual Outcome<Done> keep(const Text& text) = 0;

  virtual Outcome<std::optional<Text>> text(Text::Of of, const std::string& hash) const = 0;
  virtual Outcome<Done> each_text(const Each<Text>& each) const = 0;
  /// Oldest arrival first.
  virtual Outcome<Done> each_stream(const Wanted& wanted, const Each<Stream>& each) const = 0;
  virtual Outcome<std::optional<Stream>> stream(const Id& id) const = 0;
  /// By sequence; empty when there is no such stream. As they are stored, whether or not they are in order.
  virtual Outcome<Events> events(const Id& stream) const = 0;
  /// By arrival, those with first <= place <= last. Of events that weren't erased `content` may be left out.
  virtual Outcome<Done> each_event(std::uint64_t first, std::uint64_t last,
                                   const Each<Arrived>& each) const = 0;
  /// What vouches for the whole; nothing while the store is empty.
  virtual Outcome<std::optional<Seal>> seal() const = 0;
};

/// All of them at once.
Outcome<std::vector<Stream>> streams(const Store& store, const Wanted& wanted = {});

inline constexpr std::uint64_t kToTheEnd = ~std::uint64_t{0};

/// What a store has to do with a batch, worked out the same way for all stores.
struct Fit {
  std::optional<Failure> trouble;  // nothing of it may be stored
  std::size_t already = 0;         // of its events, from the first on, stand there already
};
/// `standing`: the digest `self` of the stream's event of a sequence, nothing when there is none. `there`:
/// what the store knows of the stream. `own`: the key at hand, if any, to check its own signatures faster.
Fit fits(const Batch& batch, const std::optional<Stream>& there,
         const std::function<std::optional<Digest>(std::uint32_t)>& standing,
         const SigningKey* own = nullptr);

}  // namespace plumbline::records
