#include "records/sqlite/sqlite_store.hpp"

#include "records/sqlite/held.hpp"
#include "records/sqlite/opening.hpp"

#include <fmt/format.h>

#include <utility>

namespace plumbline::records {

namespace {

std::string streams_where(const char* what) {
  return fmt::format("SELECT {} FROM streams WHERE {}", kStreamColumns, what);
}

/// What one call of append or erase does to the file, within one transaction.
class Writing {
 public:
  Writing(SqliteStore::Held& held, std::optional<Seal> before);
  void take(const Batch& batch);
  void empty(const Id& stream, std::uint64_t up_to);
  bool anything_new() const { return now_.events != before_; }
  /// The new seal, put beside what it vouches for.
  Seal sealed();

 private:
  std::optional<Digest> standing(std::uint64_t number, std::uint32_t sequence);
  std::uint64_t place_for(const Batch& batch, const std::optional<Stream>& there);

  SqliteStore::Held& h_;
  Seal now_;
  std::uint64_t before_;
};

Writing::Writing(SqliteStore::Held& held, std::optional<Seal> before)
    : h_(held), now_(before.value_or(Seal{})), before_(now_.events) {}

std::optional<Digest> Writing::standing(std::uint64_t number, std::uint32_t sequence) {
  auto& s = h_.event_of;
  const Using u(s);
  s.bind(1, number).bind(2, std::uint64_t{sequence});
  if (!s.step()) return std::nullopt;
  return self_in(s.bytes(0));
}

std::uint64_t Writing::place_for(const Batch& batch, const std::optional<Stream>& there) {
  const auto& head = batch.head;
  if (there) {
    h_.set_head.bind(1, there->number).bind(2, std::uint64_t{head.last}).bind(3, head.self);
    h_.set_head.bind(4, head.signer).bind(5, head.signature);
    run(h_.set_head);
    return there->number;
  }
  const Using u(h_.add_stream);
  h_.add_stream.bind(1, head.stream).bind(2, static_cast<std::uint64_t>(batch.kind));
  if (batch.owner == Id{})
    h_.add_stream.bind_nothing(3);
  else
    h_.add_stream.bind(3, batch.owner);
  h_.add_stream.bind(4, std::uint64_t{head.last}).bind(5, head.self);
  h_.add_stream.bind(6, head.signer).bind(7, head.signature);
  if (!h_.add_stream.step()) h_.db->fail();
  return h_.add_stream.number(0);
}

void Writing::take(const Batch& batch) {
  const auto there = h_.find(batch.head.stream);
  const auto fit = fits(
      batch, there,
      [&](std::uint32_t sequence) {
        return there ? standing(there->number, sequence) : std::optional<Digest>();
      },
      h_.key);
  if (fit.trouble) throw Stop(*fit.trouble);
  if (fit.already == batch.events.size()) return;
  const auto number = place_for(batch, there);
  for (auto i = fit.already; i < batch.events.size(); ++i) {
    const auto& e = batch.events[i];
    const auto body = body_of(e);
    h_.add_event.bind(1, ++now_.events).bind(2, number).bind(3, std::uint64_t{e.sequence});
    h_.add_event.bind(4, std::uint64_t{e.erased}).bind(5, body);
    run(h_.add_event);
    now_.journal = journal_after(now_.journal, e.self);
  }
}

void Writing::empty(const Id& stream, std::uint64_t up_to) {
  const auto about = h_.find(stream);
  if (!about) return;
  std::vector<std::pair<std::uint64_t, Event>> full;
  {
    auto& s = h_.events_of;
    const Using u(s);
    s.bind(1, about->number);
    while (s.step()) {
      if (s.number(3) > up_to || s.number(1) != 0) continue;
      auto& [place, e] = full.emplace_back(s.number(3), Event{});
      read_body(s.bytes(2), false, e);
    }
  }
  for (auto& [place, e] : full) {
    erase(e);
    const auto body = body_of(e);
    h_.empty_event.bind(1, place).bind(2, body);
    run(h_.empty_event);
  }
}

Seal Writing::sealed() {
  now_ = sign_seal(now_.events, now_.journal, *h_.key);
  auto& s = h_.set_seal;
  s.bind(1, now_.events).bind(2, now_.journal).bind(3, now_.signer).bind(4, now_.signature);
  run(s);
  return now_;
}

void must_be_writable(const SqliteStore::Held& h) {
  if (h.key == nullptr) stop(Trouble::read_only, "These records were opened for reading only.");
}

/// A newer program may have changed the tables since this one opened the file.
void must_be_of_today(SqliteStore::Held& h) {
  const Using u(h.version);
  const auto version = h.version.step() ? static_cast<std::int64_t>(h.version.number(0)) : 0;
  must_be_ours({kApplication, version}, h.db->file());
}

}  // namespace

SqliteStore::Held::Held(std::unique_ptr<Database> opened, const SigningKey* signs_with, Options with)
    : db(std::move(opened)),
      key(signs_with),
      options(std::move(with)),
      names(*db),
      stream_by_id(*db, streams_where("id = ?").c_str()),
      streams_all(*db, streams_where("number > ? ORDER BY number LIMIT ?").c_str()),
      streams_of_kind(
          *db, streams_where("number > ? AND kind = ?3 AND kind <> 1 ORDER BY number LIMIT ?2").c_str()),
      streams_of_owner(*db, streams_where("number > ? AND owner = ?3 ORDER BY number LIMIT ?2").c_str()),
      event_of(*db, "SELECT body FROM events WHERE stream = ? AND sequence = ?"),
      events_of(*db, "SELECT sequence, erased, body, place FROM events WHERE stream = ? ORDER BY sequence"),
      events_from(*db,
                  "SELECT place, stream, sequence, erased, body FROM events WHERE place >= ? AND place <= ? "
                  "ORDER BY place LIMIT ?"),
      last_place(*db, "SELECT max(place) FROM events"),
      seal(*db, "SELECT events, journal, signer, signature FROM seal WHERE one = 1"),
      version(*db, "PRAGMA user_version"),
      text(*db, "SELECT kind, hash, parts, digest FROM texts WHERE kind = ? AND hash = ?"),
      next_text(*db,
                "SELECT kind, hash, parts, digest FROM texts WHERE (kind, hash) > (?, ?) "
                "ORDER BY kind, hash LIMIT 1"),
      add_event(*db, "INSERT INTO events VALUES(?, ?, ?, ?, ?)"),
      add_stream(*db, "INSERT INTO streams VALUES(NULL, ?, ?, ?, ?, ?, ?, ?) RETURNING number"),
      set_head(*db, "UPDATE streams SET last = ?2, self = ?3, signer = ?4, signature = ?5 WHERE number = ?1"),
      empty_event(*db, "UPDATE events SET erased = 1, body = ?2 WHERE place = ?1"),
      set_seal(*db, "INSERT OR REPLACE INTO seal VALUES(1, ?, ?, ?, ?)"),
      add_text(*db, "INSERT OR IGNORE INTO texts VALUES(?, ?, ?, ?)") {}

SqliteStore::SqliteStore(std::unique_ptr<Held> held) : held_(std::move(held)) {}
SqliteStore::~SqliteStore() = default;

const std::filesystem::path& SqliteStore::file() const { return held_->db->file(); }

Outcome<std::unique_ptr<SqliteStore>> SqliteStore::open(const std::filesystem::path& file,
                                                        const SigningKey* key, const Options& options) {
  using Opened = std::unique_ptr<SqliteStore>;
  return guarded<Opened>([&]() -> Outcome<Opened> {
    auto db = key != nullptr ? open_to_write(file, options) : open_to_read(file, options);
    Opened store(new SqliteStore(std::make_unique<Held>(std::move(db), key, options)));
    if (key != nullptr) {
      auto& h = *store->held_;
      Transaction t(*h.db, Transaction::Kind::reading);
      const auto seal = h.read_seal();
      h.must_be_whole(seal);
      h.trusted = seal;
      t.finish();
    }
    return store;
  });
}

// A seal is only ever followed by one of ours if it was good itself: else whatever was done to the file would
// be vouched for from then on.
void SqliteStore::Held::must_be_whole(const std::optional<Seal>& there) {
  const char* wrong = nullptr;
  if ((there ? there->events : 0) != places())
    wrong = "it doesn't hold as many entries as it says";
  else if (there && !(trusted && *trusted == *there) && !good(*there))
    wrong = "its seal is not good";
  if (wrong != nullptr)
    stop(Trouble::damaged,
         fmt::format(
             "{} was changed from outside, or copied while it was in use: {}. Nothing is written to it. "
             "Look at it with `plumbline records verify`, or go back to a backup with `plumbline "
             "records restore`.",
             db->file().filename().string(), wrong));
}

Outcome<Stored> SqliteStore::append(const std::vector<Batch>& batches) {
  return guarded<Stored>([&]() -> Outcome<Stored> {
    auto& h = *held_;
    must_be_writable(h);
    Transaction t(*h.db, Transaction::Kind::writing);
    must_be_of_today(h);
    const auto before = h.read_seal();
    h.must_be_whole(before);
    Writing w(h, before);
    for (const auto& b : batches) w.take(b);
    if (!w.anything_new()) return Stored::already;
    const auto seal = w.sealed();
    t.finish();
    h.trusted = seal;
    return Stored::now;
  });
}

Outcome<Done> SqliteStore::erase(const std::vector<Id>& streams, const std::vector<Batch>& tombstones) {
  return guarded<Done>([&]() -> Outcome<Done> {
    auto& h = *held_;
    must_be_writable(h);
    Transaction t(*h.db, Transaction::Kind::writing);
    must_be_of_today(h);
    const auto before = h.read_seal();
    h.must_be_whole(before);
    Writing w(h, before);
    for (const auto& b : tombstones) w.take(b);
    for (const auto& id : streams) w.empty(id, before ? before->events : 0);
    if (w.anything_new()) h.trusted = w.sealed();
    t.finish();
    return Done{};
  });
}

Outcome<Done> SqliteStore::keep(const Text& text) {
  return guarded<Done>([&]() -> Outcome<Done> {
    auto& h = *held_;
    must_be_writable(h);
    {
      const Using u(h.text);
      h.text.bind(1, static_cast<std::uint64_t>(text.of)).bind(2, text.hash);
      if (h.text.step()) return Done{};
    }
    const auto parts = body_of(text);
    const auto digest = digest_of(parts);
    Transaction t(*h.db, Transaction::Kind::writing);
    must_be_of_today(h);
    h.add_text.bind(1, static_cast<std::uint64_t>(text.of)).bind(2, text.hash).bind(3, parts).bind(4, digest);
    run(h.add_text);
    t.finish();
    return Done{};
  });
}

}  // namespace plumbline::records
