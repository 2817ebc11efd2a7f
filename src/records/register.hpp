#pragma once
// Who is known here: people and groups, each a stream of its own whose last word holds. Names are for people
// to read; everything else names a person by the random id of their stream.
//
// A PIN keeps others from going on in one's own name on a shared machine; a passphrase keeps the trainer's
// area closed. Both are kept as argon2id (libsodium), never as they were typed. Neither protects against
// somebody who can read the file itself (docs/privacy.md).

#include "records/recorder.hpp"

namespace plumbline::records {

struct Person {
  Id id{};
  Enrolled now;
  std::int64_t since = 0;
  bool erased = false;  // on request: nothing of `now` is left
};

/// What an event of a person's stream tells of them; they are fed in order.
void learn(Person& person, const Event& event);

struct Group {
  Id id{};
  Grouped now;
};

/// In the order they came.
Outcome<std::vector<Person>> people(const Store& store);
Outcome<std::optional<Person>> person(const Store& store, const Id& id);
Outcome<std::vector<Group>> groups(const Store& store);

/// Its name; empty for no group, and for one that isn't among them.
std::string name_of(const std::vector<Group>& groups, const Id& id);

inline constexpr std::size_t kLongestName = 200;  // characters
/// "" or, in one sentence, why somebody can't be entered like this.
std::string wrong_with(const Enrolled& e);
std::string wrong_with(const Grouped& g);
/// Spaces at the ends and doubled ones gone, control characters and marks that turn the direction of writing
/// taken out.
std::string tidy_name(std::string_view typed);

Outcome<Id> enrol(const Pen& pen, const Enrolled& e);
Outcome<Id> form_group(const Pen& pen, const Grouped& g);

// -- Secrets ---------------------------------------------------------------------------------------------

/// How much work a guess is. `quick` is for tests.
enum class Effort : std::uint8_t { usual, quick };
/// The argon2id text of what was typed, with salt from libsodium; empty when there is no memory for it.
std::string secret_of(std::string_view typed, Effort effort = Effort::usual);
bool opens(const std::string& secret, std::string_view typed);
/// "" or why this is no PIN (4 to 12 digits), no passphrase (at least 12 characters).
std::string wrong_with_pin(std::string_view typed);
std::string wrong_with_passphrase(std::string_view typed);

/// Seconds to wait before the next try, after so many wrong ones in a row: none for the first two, then ever
/// longer, never more than five minutes.
int wait_after(int wrong_tries);

// -- The installation ------------------------------------------------------------------------------------

struct House {
  Id id{};
  Founded founded;
  Guarded guarded;
};
/// The installation this key belongs to; nothing when it hasn't written here yet.
Outcome<std::optional<House>> house(const Store& store, const PublicKey& key);
/// Writes its first event, unless that is done.
Outcome<House> found(const Pen& pen, const std::string& name);

}  // namespace plumbline::records
