#pragma once
// What an open store holds: the database, and its statements, made ready once.

#include "records/sqlite/rows.hpp"
#include "records/sqlite/sqlite_store.hpp"

#include <array>

namespace plumbline::records {

/// Streams by their number, as each event names its own: those met last are remembered, and those after one
/// that is new, since streams are mostly read in the order they came.
class Names {
 public:
  explicit Names(Database& db)
      : find_(db, "SELECT number, id, kind FROM streams WHERE number >= ? ORDER BY number LIMIT ?") {}
  struct Named {
    std::uint64_t number = 0;
    Id id{};
    StreamKind kind{};
  };
  /// A number nobody has is given an id of zeros.
  const Named& named(std::uint64_t number);

 private:
  static constexpr std::size_t kMetAtOnce = 64;
  Statement find_;
  std::array<Named, 4096> met_{};
};

struct SqliteStore::Held {
  Held(std::unique_ptr<Database> opened, const SigningKey* signs_with, Options with);

  std::unique_ptr<Database> db;
  const SigningKey* key;
  Options options;
  std::optional<Seal> trusted;  // the seal as this store last wrote it or found it good
  Names names;

  Statement stream_by_id, streams_all, streams_of_kind, streams_of_owner;
  Statement event_of, events_of, events_from, last_place;
  Statement seal, version;
  Statement text, next_text;
  Statement add_event, add_stream, set_head, empty_event, set_seal, add_text;

  std::optional<Seal> read_seal();
  std::optional<Stream> find(const Id& id);
  std::uint64_t places();
  /// Throws Stop when the file as a whole can't be right, as far as that shows at once.
  void must_be_whole(const std::optional<Seal>& there);
};

}  // namespace plumbline::records
