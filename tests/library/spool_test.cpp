// What waits for the records: played with the spool alone, taken in later, whatever happened meanwhile.

#include "trainee.hpp"

#include <unistd.h>

using namespace plumbline;
using namespace plumbline::library;
using support::has;
using testing::Lock;
using testing::Machine;
using testing::ninety_days;
using testing::only;
using testing::proven;
using testing::stage;
using testing::Trainee;
using testing::with;
namespace fs = std::filesystem;

namespace {

std::unique_ptr<RecordRoom> to_play(const Machine& m) {
  auto room = RecordRoom::open_to_play(m.records, m.spool, Machine::world());
  if (!room) FAIL(room.error().said);
  return std::move(*room);
}

Recording in(RecordRoom& room, Machine& m, const records::Id& who = {}) {
  auto r = with(m, who);
  r.room = &room;
  return r;
}

/// A file or folder that can't be written, as long as this lives.
class ReadOnly {
 public:
  explicit ReadOnly(fs::path what) : what_(std::move(what)), before_(fs::status(what_).permissions()) {
    fs::permissions(what_, fs::perms::owner_write, fs::perm_options::remove);
  }
  ~ReadOnly() { fs::permissions(what_, before_); }
  ReadOnly(const ReadOnly&) = delete;
  ReadOnly& operator=(const ReadOnly&) = delete;

 private:
  fs::path what_;
  fs::perms before_;
};

/// Everything of an attempt but who it is.
void plays_on(AttemptRecord& record, Trainee& t, int decisions) {
  for (int i = 0; i < decisions; ++i) {
    t.decide();
    REQUIRE(record.keep(t.session.attempt()) == "");
  }
}

std::vector<std::string> notes_of(const records::KeptAttempt& k) {
  std::vector<std::string> out;
  for (const auto& n : k.notes) out.push_back(n.said.text);
  return out;
}

}  // namespace

SCENARIO(
    "The file is held from the start: playing goes on with the spool alone, and the next start takes it in") {
  Machine m;
  m.room.reset();
  Trainee t;
  std::string id;
  {
    const Lock held(m.file());
    const auto room = to_play(m);
    REQUIRE(room->trouble());
    CHECK(room->trouble()->what == records::Trouble::busy);
    CHECK(room->said().empty());
    CHECK(has(room->trouble()->said, "The records can't be opened for the moment:"));
    CHECK(has(room->meanwhile(), m.spool.string()));
    AttemptRecord record(in(*room, m));
    plays_on(record, t, 3);
    id = record.id();
    CHECK(!id.empty());
    AND_THEN("the program may start again meanwhile, and goes on with the attempt") {
      const auto again = to_play(m);
      const auto past = past_attempt(*again, id, {&stage()});
      REQUIRE(past);
      REQUIRE(past->fits());
      CHECK(past->kept.attempt == t.session.attempt());
      AttemptRecord on(in(*again, m), past->kept);
      plays_on(on, t, 2);
    }
  }
  m.open();
  CHECK_FALSE(m.room->trouble());
  CHECK(m.room->said() == std::vector<std::string>{
                              "Decisions that found no room in the records the last time are in them now."});
  CHECK(m.spooled() == 0);
  CHECK(only(m).id == id);
  CHECK(only(m).kept.attempt == t.session.attempt());
  CHECK(proven(m));
  m.open();
  CHECK(m.room->said().empty());
}

namespace {

/// What is decided while the records can be read but not written, and what becomes of it.
template <class Close, class Open>
void only_readable(records::Trouble why, const Close& close, const Open& open) {
  Machine m;
  const auto ann = m.person("Ann");
  Trainee t;
  AttemptRecord record(with(m, ann));
  plays_on(record, t, 2);
  const auto before = m.events();
  m.room.reset();
  {
    close(m);
    const auto room = to_play(m);
    REQUIRE(room->trouble());
    CHECK(room->trouble()->what == why);
    CHECK(room->house().founded.name == "Room 12");
    CHECK(records::people(room->store())->size() == 1);
    const auto past = past_attempt(*room, record.id(), {&stage()});
    REQUIRE(past);
    AttemptRecord on(in(*room, m, ann), past->kept);
    plays_on(on, t, 2);
    CHECK(past_attempt(*room, record.id(), {&stage()})->kept.attempt == t.session.attempt());
    REQUIRE(records::enrol(room->pen(), {"Bob", "", {}, "", false}));
    CHECK(records::people(room->store())->size() == 2);
    CHECK_FALSE(room->erase(ann, "she asked"));
    CHECK(records::streams(room->store())->size() == 4);
  }
  open(m);
  m.open();
  CHECK(records::people(m.room->store())->size() == 2);
  CHECK(only(m, ann).kept.attempt == t.session.attempt());
  CHECK(m.events() == before + 3);
  CHECK(m.spooled() == 0);
  CHECK(proven(m));
}

}  // namespace

SCENARIO("The file of records is read-only: who is known is known, and what is decided waits") {
  if (::geteuid() == 0) return;  // nothing is read-only for root; the next one shows the same
  std::unique_ptr<ReadOnly> closed;
  only_readable(
      records::Trouble::read_only, [&](Machine& m) { closed = std::make_unique<ReadOnly>(m.file()); },
      [&](Machine&) { closed.reset(); });
}

SCENARIO("The seal of the records isn't good: who is known is known, and what is decided waits") {
  only_readable(
      records::Trouble::damaged,
      [](Machine& m) {
        fs::copy_file(m.file(), m.records / "backup");
        testing::Meddler(m.file()).run("UPDATE seal SET signature = zeroblob(64)");
      },
      [](Machine& m) {
        fs::copy_file(m.records / "backup", m.file(), fs::copy_options::overwrite_existing);
      });
}

SCENARIO("The file is damaged, empty or somebody else's: nothing decided meanwhile is lost") {
  Machine m;
  m.room.reset();
  const auto away = m.records / "good";
  fs::rename(m.file(), away);
  std::ofstream(m.file()) << "A shopping list, long enough to look like something: " << std::string(200, 'x');
  Trainee t;
  {
    const auto room = to_play(m);
    REQUIRE(room->trouble());
    CHECK(room->trouble()->what == records::Trouble::not_ours);
    CHECK(has(room->trouble()->said, "The records can't be opened:"));
    AttemptRecord record(in(*room, m));
    plays_on(record, t, 2);
  }
  CHECK(m.spooled() == 3);  // the attempt, and the two texts it was played with
  fs::rename(away, m.file());
  m.open();
  CHECK(only(m).kept.attempt == t.session.attempt());
  CHECK(proven(m));
}

SCENARIO("The folder of the records can't be had at all: a key of the spool signs, and verify knows it") {
  Machine m;
  m.room.reset();
  const auto away = m.folder.path() / "away";
  fs::rename(m.records, away);
  std::ofstream(m.records) << "a file where the folder was";
  Trainee t;
  {
    const auto room = to_play(m);
    AttemptRecord record(in(*room, m));
    plays_on(record, t, 2);
  }
  fs::remove(m.records);
  fs::rename(away, m.records);
  m.open();
  CHECK(only(m).kept.attempt == t.session.attempt());
  const auto verified = verify(m.file());
  REQUIRE(verified);
  CHECK(verified->proven());
  CHECK(verified->signers.size() == 2);
  for (const auto& s : verified->signers) CHECK(s.name == "Room 12");
}

SCENARIO("Without a place for a spool the records have to open") {
  Machine m;
  m.room.reset();
  const Lock held(m.file());
  const auto none = RecordRoom::open_to_play(m.records, {}, Machine::world());
  REQUIRE(!none);
  CHECK(none.error().what == records::Trouble::busy);
  std::ofstream(m.folder.path() / "file") << "no folder";
  CHECK_FALSE(RecordRoom::open_to_play(m.records, m.folder.path() / "file" / "spool", Machine::world()));
}

SCENARIO("Storing fails again and again: one file waits for each attempt and window") {
  Machine m;
  AttemptRecord one(with(m));
  AttemptRecord two(with(m));
  Trainee t, u;
  const Lock held(m.file());
  for (int i = 0; i < 4; ++i) {
    t.decide();
    CHECK(has(one.keep(t.session.attempt()), "another place"));
    u.decide();
    CHECK(has(two.keep(u.session.attempt()), "another place"));
    CHECK(m.spooled() == 2);
  }
}

SCENARIO("An attempt went on elsewhere while decisions waited: those become an attempt of their own") {
  Machine m;
  const auto ann = m.person("Ann");
  AttemptRecord record(with(m, ann));
  Trainee t;
  plays_on(record, t, 2);
  const auto both = only(m, ann);
  AttemptRecord other(with(m, ann), both.kept);
  auto elsewhere = t;
  elsewhere.dice = base::Dice{5};
  {
    const Lock held(m.file());
    for (int i = 0; i < 2; ++i) {
      t.decide();
      CHECK(has(record.keep(t.session.attempt()), "another place"));
    }
  }
  plays_on(other, elsewhere, 3);
  m.open();
  REQUIRE(m.room->said().size() == 1);
  CHECK(has(m.room->said()[0], "as an attempt of its own"));
  CHECK(m.spooled() == 0);
  auto all = m.attempts_of(ann, {&stage()});
  REQUIRE(all.size() == 2);
  const auto apart = all[0].id == both.id ? all[1] : all[0];
  const auto stayed = all[0].id == both.id ? all[0] : all[1];
  CHECK(stayed.kept.attempt == elsewhere.session.attempt());
  CHECK(apart.kept.attempt == t.session.attempt());
  CHECK(apart.person == ann);
  REQUIRE(notes_of(apart.kept).size() == 1);
  CHECK(has(notes_of(apart.kept)[0], "up to its step 2 this is attempt " + records::short_name(both.stream)));
  CHECK(proven(m));
  const auto before = m.events();
  AND_THEN("the file may come back: it is there already") {
    REQUIRE(record.id() == both.id);
    m.open();
    CHECK(m.room->said().empty());
    CHECK(m.events() == before);
  }
}

SCENARIO("A spool taken in twice, or after a note was written, doubles nothing") {
  Machine m;
  AttemptRecord record(with(m));
  Trainee t;
  plays_on(record, t, 1);
  const auto stream = only(m).stream;
  {
    const Lock held(m.file());
    t.decide();
    CHECK(has(record.keep(t.session.attempt()), "another place"));
  }
  const auto copy = m.folder.path() / "copy";
  fs::copy(m.spool, copy);
  REQUIRE(!records::add_to(m.room->pen(), stream, records::Noted{std::nullopt, "Well asked."}));
  m.open();
  CHECK(only(m).kept.attempt == t.session.attempt());
  CHECK(only(m).kept.notes.size() == 1);
  const auto before = m.events();
  fs::copy(copy, m.spool, fs::copy_options::overwrite_existing);
  m.open();
  CHECK(m.events() == before);
  CHECK(m.spooled() == 0);
  CHECK(m.room->said().empty());
  CHECK(proven(m));
}

SCENARIO("What waits of somebody who was erased isn't taken in") {
  Machine m;
  const auto ann = m.person("Ann");
  AttemptRecord record(with(m, ann));
  Trainee t;
  {
    const Lock held(m.file());
    t.decide();
    CHECK(has(record.keep(t.session.attempt()), "another place"));
  }
  const auto copy = m.folder.path() / "copy";
  fs::copy(m.spool, copy);
  REQUIRE(m.room->erase(ann, "she asked"));
  CHECK(m.spooled() == 0);
  const auto before = m.events();
  fs::copy(copy, m.spool, fs::copy_options::overwrite_existing);
  m.open();
  CHECK(m.events() == before);
  CHECK(m.spooled() == 0);
  CHECK(proven(m));
}

SCENARIO("Entries before what waited are missing: it is set aside once, and taken in when they are back") {
  Machine m;
  m.keep_texts();
  const auto backup = m.folder.path() / "backup";
  fs::copy_file(m.file(), backup);
  AttemptRecord record(with(m));
  Trainee t;
  plays_on(record, t, 2);
  const auto full = m.folder.path() / "full";
  fs::copy_file(m.file(), full);
  {
    const Lock held(m.file());
    t.decide();
    CHECK(has(record.keep(t.session.attempt()), "another place"));
  }
  fs::copy_file(backup, m.file(), fs::copy_options::overwrite_existing);
  m.open();
  REQUIRE(m.room->said().size() == 1);
  CHECK(has(m.room->said()[0], (m.spool / "set-aside").string()));
  m.open();
  CHECK(m.room->said().empty());
  {
    const auto from = records::SqliteStore::open(full, nullptr);
    REQUIRE(from);
    REQUIRE(m.room->take_in(**from, "full"));
  }
  for (const auto& f : fs::directory_iterator(m.spool / "set-aside"))
    fs::rename(f.path(), m.spool / f.path().filename());
  m.open();
  CHECK(only(m).kept.attempt == t.session.attempt());
  CHECK(proven(m));
}

SCENARIO("Two windows finish the same attempt: it has one score") {
  Machine m;
  AttemptRecord one(with(m));
  Trainee t;
  while (!t.session.ended()) {
    t.decide();
    REQUIRE(one.keep(t.session.attempt()) == "");
  }
  score::Tallier tallier(stage(), &ninety_days().space);
  const auto worth = tallier.tally(t.session, std::nullopt);
  const auto past = only(m);
  AttemptRecord two(with(m), past.kept), three(with(m), past.kept);
  REQUIRE(one.keep(stage(), worth) == "");
  REQUIRE(two.keep(stage(), worth) == "");
  CHECK(only(m).kept.scores.size() == 1);
  CHECK(proven(m));
  AND_WHEN("a note is between them") {
    REQUIRE(!records::add_to(m.room->pen(), past.stream, records::Noted{std::nullopt, "Well asked."}));
    REQUIRE(three.keep(stage(), worth) == "");
    CHECK(only(m).kept.scores.size() == 1);
    CHECK(proven(m));
  }
  AND_WHEN("one of them takes back the end, and plays it again") {
    REQUIRE(t.session.go_back());
    t.decide();
    REQUIRE(one.keep(t.session.attempt()) == "");
    const auto again = tallier.tally(t.session, std::nullopt);
    REQUIRE(one.keep(stage(), again) == "");
    CHECK(only(m).kept.scores.size() == 2);
    CHECK(proven(m));
  }
}
