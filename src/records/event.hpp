#pragma once
// Events: what happened, one after the other, in streams that can't be changed unseen.
//
// A stream is the life of one thing: an attempt, a person, a group, or this installation. Its events are
// numbered from 0 and chained: each carries a digest over itself and the digest of the one before. The last
// digest of a stream, its head, is signed (signing.hpp). So an event that was changed, dropped, added or
// moved is found by computing the chain again.
//
//   content = BLAKE2b-256("plumbline event 1" | key | at | length of payload | payload)
//   self    = BLAKE2b-256("plumbline chain 1" | stream | sequence | kind | previous self | content)
//
// Numbers are little-endian; `previous self` of the first event is all zeros. The chain covers `content`, not
// the payload itself, and `content` covers the random key. So a payload can be erased on request, with its
// key and its time: what stays behind keeps the chain whole and tells nothing of what it said.
//
// The key is also what makes a retry harmless: it is chosen once, before the first try to store the event.

#include "records/id.hpp"

#include <string>
#include <vector>

namespace plumbline::records {

enum class StreamKind : std::uint8_t { attempt = 1, person = 2, group = 3, installation = 4 };

/// What an event says; its payload is the matching struct in says.hpp. The numbers are part of stored data.
enum class Kind : std::uint8_t {
  begun = 1,
  decided = 2,
  taken_back = 3,
  scored = 4,
  noted = 5,
  erased = 6,
  withdrawn = 7,
  enrolled = 16,
  certified = 17,
  grouped = 24,
  founded = 32,
  merged = 33,
  guarded = 34,
};
std::string_view in_words(Kind k);

struct Event {
  Id stream{};
  std::uint32_t sequence = 0;
  Kind kind = Kind::begun;
  Id key{};             // random; nothing but zeros once erased
  std::int64_t at = 0;  // milliseconds since 1970 (UTC), as this machine's clock said: never used to order
  std::string payload;
  bool erased = false;  // payload, key and time are gone
  Digest content{};     // kept for erased events; of the others it follows from what they say: may be zeros
  Digest self{};
  bool operator==(const Event&) const = default;
};

/// Consecutive events of one stream, to be stored together or not at all.
using Events = std::vector<Event>;

inline constexpr Digest kNothingBefore{};

Digest content_of(const Event& e);
Digest chained(const Event& e, const Digest& previous);
/// The same where the event's content_of is known already.
Digest chained(const Event& e, const Digest& previous, const Digest& content);
/// Puts an event at its place: sequence, content and self.
void chain(Event& e, std::uint32_t sequence, const Digest& previous);
/// Takes away what an event said; the chain stays as it is.
void erase(Event& e);

/// The digest over everything a file of records has ever taken in, in the order of arrival.
Digest journal_after(const Digest& journal, const Digest& self);

}  // namespace plumbline::records
