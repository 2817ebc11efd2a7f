#include "records/sqlite/schema.hpp"

#include "records/sqlite/rows.hpp"

#include <fmt/format.h>

#include <array>

namespace plumbline::records {

namespace {

constexpr const char* kEvents = R"(
CREATE TABLE events(
  place INTEGER PRIMARY KEY,   -- order of arrival, from 1
  stream INTEGER NOT NULL,     -- streams.number
  sequence INTEGER NOT NULL,
  erased INTEGER NOT NULL,
  body BLOB NOT NULL) STRICT)";
constexpr const char* kEventsBySequence =
    "CREATE UNIQUE INDEX events_by_sequence ON events(stream, sequence)";

constexpr const char* kStreams = R"(
CREATE TABLE streams(
  number INTEGER PRIMARY KEY,  -- order of arrival, from 1
  id BLOB NOT NULL UNIQUE,
  kind INTEGER NOT NULL,
  owner BLOB,                  -- NULL: nobody's
  last INTEGER NOT NULL,       -- of the head: sequence, digest, who signed it, signature
  self BLOB NOT NULL,
  signer BLOB NOT NULL,
  signature BLOB NOT NULL) STRICT)";
// Attempts are nearly all there is: only the others are worth finding by kind.
constexpr const char* kStreamsFound = R"(
CREATE INDEX streams_by_owner ON streams(owner) WHERE owner IS NOT NULL;
CREATE INDEX streams_by_kind ON streams(kind) WHERE kind <> 1)";

constexpr const char* kTexts = R"(
CREATE TABLE texts(
  kind INTEGER NOT NULL,
  hash BLOB NOT NULL,
  parts BLOB NOT NULL,
  digest BLOB NOT NULL,        -- of parts
  PRIMARY KEY(kind, hash)) STRICT)";

constexpr const char* kSeal = R"(
CREATE TABLE seal(
  one INTEGER PRIMARY KEY CHECK(one = 1),
  events INTEGER NOT NULL,
  journal BLOB NOT NULL,
  signer BLOB NOT NULL,
  signature BLOB NOT NULL) STRICT)";

void pack_events(Database& db) {
  db.run("ALTER TABLE events RENAME TO events_1; DROP INDEX events_1_by_sequence");
  db.run(kEvents);
  Statement old(db, "SELECT place, stream, sequence, kind, key, at, payload, self, content FROM events_1");
  Statement put(db, "INSERT INTO events VALUES(?, ?, ?, ?, ?)");
  while (old.step()) {
    Event e;
    e.erased = !old.nothing(8);
    e.kind = narrow<Kind>(old.number(3));
    e.key = old.fixed<16>(4);
    e.at = static_cast<std::int64_t>(old.number(5));
    e.payload = std::string(old.bytes(6));
    e.self = old.fixed<32>(7);
    e.content = old.fixed<32>(8);
    const auto body = body_of(e);
    put.bind(1, old.number(0)).bind(2, old.number(1)).bind(3, old.number(2));
    put.bind(4, std::uint64_t{e.erased}).bind(5, body);
    run(put);
  }
}

void add_digests(Database& db) {
  db.run("ALTER TABLE texts RENAME TO texts_1");
  db.run(kTexts);
  Statement old(db, "SELECT kind, hash, parts FROM texts_1");
  Statement put(db, "INSERT INTO texts VALUES(?, ?, ?, ?)");
  while (old.step()) {
    const auto digest = digest_of(old.bytes(2));
    put.bind(1, old.number(0)).bind(2, old.bytes(1)).bind(3, old.bytes(2)).bind(4, digest);
    run(put);
  }
}

void from_1_to_2(Database& db) {
  pack_events(db);
  add_digests(db);
  db.run("DROP TABLE events_1; DROP TABLE texts_1");
  db.run(kEventsBySequence);
  db.run("UPDATE streams SET owner = NULL WHERE owner = zeroblob(16)");
  db.run(kStreamsFound);
}

using Step = void (*)(Database&);
constexpr std::array<Step, kSchema - 1> kSteps{from_1_to_2};

}  // namespace

void make_tables(Database& db) {
  for (const auto* sql : {kEvents, kEventsBySequence, kStreams, kStreamsFound, kTexts, kSeal}) db.run(sql);
  db.run(fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}", kApplication, kSchema).c_str());
}

Marks marks_of(Database& db) {
  return {db.number("PRAGMA application_id"), db.number("PRAGMA user_version")};
}

void must_be_ours(const Marks& marks, const std::filesystem::path& file) {
  const auto name = file.filename().string();
  if (marks.application != kApplication || marks.version < 1)
    stop(Trouble::not_ours, fmt::format("{} is a database of another program, not a file of records. It was "
                                        "left as it is; choose another file.",
                                        name));
  if (marks.version > kSchema)
    stop(Trouble::newer, fmt::format("{} was written by a newer version of Plumbline. It was left as it is. "
                                     "Install the newer version on this machine too, then open it again.",
                                     name));
}

void bring_up(Database& db, std::int64_t from) {
  for (auto v = from; v < kSchema; ++v) kSteps.at(static_cast<std::size_t>(v - 1))(db);
  db.run(fmt::format("PRAGMA user_version = {}", kSchema).c_str());
}

}  // namespace plumbline::records
