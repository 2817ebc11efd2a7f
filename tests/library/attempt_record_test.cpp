#include "library/attempt_record.hpp"

#include "trainee.hpp"

#include <sys/resource.h>

#include <csignal>

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

SCENARIO(
    "Every decision is in the records when it was kept, with how long it took; what was taken back too") {
  Machine m;
  const auto ann = m.person("Ann");
  AttemptRecord record(with(m, ann));
  CHECK(record.id().empty());
  Trainee t;
  for (int i = 0; i < 3; ++i) {
    t.decide();
    REQUIRE(record.keep(t.session.attempt(), 1000 + static_cast<std::uint64_t>(i)) == "");
    CHECK(only(m, ann).kept.attempt == t.session.attempt());
  }
  CHECK(only(m, ann).kept.dwell == std::vector<std::uint64_t>{1000, 1001, 1002});
  CHECK(only(m, ann).id == record.id());
  REQUIRE(t.session.go_back());
  REQUIRE(record.keep(t.session.attempt()) == "");
  CHECK(only(m, ann).decisions == 2);
  CHECK(only(m, ann).kept.attempt.log.size() == 4);
  AND_WHEN("the program ends, and somebody goes on") {
    m.open();
    const auto past = only(m, ann);
    REQUIRE(past.fits());
    AttemptRecord on(with(m, ann), past.kept);
    CHECK(on.id() == past.id);
    while (!t.session.ended()) {
      t.decide();
      REQUIRE(on.keep(t.session.attempt()) == "");
    }
    score::Tallier tallier(stage(), &ninety_days().space);
    REQUIRE(on.keep(stage(), tallier.tally(t.session, std::nullopt)) == "");
    CHECK(only(m, ann).finished);
    CHECK(only(m, ann).worth == tallier.tally(t.session, std::nullopt));
    CHECK(proven(m));
  }
  AND_WHEN("another one is begun") {
    record.begin_another();
    CHECK(record.id().empty());
    t.decide();
    REQUIRE(record.keep(t.session.attempt()) == "");
    CHECK(m.attempts_of(ann).size() == 2);
    CHECK(proven(m));
  }
}

SCENARIO("Without a place for records, that is said each time") {
  Recording nowhere;
  nowhere.nowhere = "There is no folder for records.";
  AttemptRecord record(std::move(nowhere));
  Trainee t;
  t.decide();
  CHECK(record.keep(t.session.attempt()) == "There is no folder for records.");
  CHECK(record.keep(stage(), {}) == "There is no folder for records.");
  CHECK(record.id().empty());
}

SCENARIO("The file is held by somebody else: decisions go to the spool, and into the records next time") {
  Machine m;
  AttemptRecord record(with(m));
  Trainee t;
  t.decide();
  REQUIRE(record.keep(t.session.attempt()) == "");
  {
    const Lock held(m.file());
    for (int i = 0; i < 2; ++i) {
      t.decide();
      const auto said = record.keep(t.session.attempt());
      CAPTURE(said);
      CHECK(has(said, "It is kept in another place meanwhile and taken in at the next start."));
      CHECK(said.size() > 80);
    }
    CHECK(m.spooled() == 1);
  }
  CHECK(only(m).decisions == 1);
  WHEN("the program is killed, and starts again") {
    m.open();
    CHECK(m.room->said() ==
          std::vector<std::string>{
              "Decisions that found no room in the records the last time are in them now."});
    CHECK(m.spooled() == 0);
    CHECK(only(m).kept.attempt == t.session.attempt());
    CHECK(proven(m));
    AND_THEN("it isn't said twice") {
      m.open();
      CHECK(m.room->said().empty());
    }
  }
  WHEN("the file is free again while playing goes on") {
    t.decide();
    REQUIRE(record.keep(t.session.attempt()) == "");
    CHECK(only(m).kept.attempt == t.session.attempt());
    CHECK(m.spooled() == 0);
    const auto before = m.events();
    m.open();
    CHECK(m.events() == before);
    CHECK(m.room->said().empty());
    CHECK(m.spooled() == 0);
    CHECK(proven(m));
  }
  WHEN("it is still held at the next start") {
    m.room.reset();
    const Lock held(m.file());
    const auto room = RecordRoom::open(m.records, m.spool, Machine::world());
    REQUIRE(!room);
    CHECK(room.error().what == records::Trouble::busy);
    CHECK(m.spooled() == 1);
  }
}

SCENARIO("The file is held from the first decision on: the texts it was played with are spooled too") {
  Machine m;
  AttemptRecord record(with(m));
  Trainee t;
  t.decide();
  {
    const Lock held(m.file());
    CHECK(has(record.keep(t.session.attempt()), "another place meanwhile"));
    CHECK(!record.id().empty());
  }
  m.open();
  CHECK(only(m).kept.attempt == t.session.attempt());
  CHECK(only(m).id == record.id());
  CHECK(proven(m));
}

namespace {

/// No file of this program may grow beyond so many bytes, as long as this lives.
class Narrow {
 public:
  explicit Narrow(std::uintmax_t bytes) : before_(std::signal(SIGXFSZ, SIG_IGN)) {
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &usual_) == 0);
    auto now = usual_;
    now.rlim_cur = bytes;
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &now) == 0);
  }
  ~Narrow() {
    ::setrlimit(RLIMIT_FSIZE, &usual_);
    std::signal(SIGXFSZ, before_);
  }
  Narrow(const Narrow&) = delete;
  Narrow& operator=(const Narrow&) = delete;

 private:
  rlimit usual_{};
  void (*before_)(int);
};

}  // namespace

SCENARIO("The records have no room to grow: the spool is used, and nothing is lost or doubled") {
  Machine m;
  AttemptRecord record(with(m));
  Trainee t;
  t.decide();
  REQUIRE(record.keep(t.session.attempt()) == "");
  std::size_t refused = 0;
  {
    const Narrow room(std::filesystem::file_size(m.file()));
    for (int i = 0; i < 60 && refused < 3; ++i) {
      REQUIRE(t.session.go_back());
      const auto d = solve::any_decision(stage(), t.session.state(), t.dice);
      REQUIRE(t.session.decide(*d, play::Confidence::sure, std::string(2000, 'w')).empty());
      const auto said = record.keep(t.session.attempt());
      if (said.empty()) continue;
      ++refused;
      CAPTURE(said);
      CHECK(has(said, "another place meanwhile"));
    }
  }
  CHECK(refused == 3);
  CHECK(m.spooled() == 1);
  m.open();
  CHECK(m.spooled() == 0);
  CHECK(only(m).kept.attempt == t.session.attempt());
  CHECK(proven(m));
}

SCENARIO("What lies in the spool and can't be read is set aside and told once; the rest is taken in") {
  Machine m;
  AttemptRecord record(with(m));
  Trainee t;
  t.decide();
  {
    const Lock held(m.file());
    CHECK(has(record.keep(t.session.attempt()), "another place meanwhile"));
  }
  auto bytes = [&] {
    for (const auto& e : std::filesystem::directory_iterator(m.spool)) return support::text_of(e.path());
    return std::string();
  }();
  REQUIRE(bytes.size() > 100);
  bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
  std::ofstream(m.spool / "damaged.spool", std::ios::binary) << bytes;
  std::ofstream(m.spool / "notes.txt") << "not a spool";
  m.open();
  CHECK(only(m).kept.attempt == t.session.attempt());
  CHECK(support::text_of(m.spool / "notes.txt") == "not a spool");
  CHECK(support::text_of(m.spool / "set-aside" / "damaged.spool") == bytes);
  REQUIRE(m.room->said().size() == 2);
  CHECK(has(m.room->said()[1], (m.spool / "set-aside").string()));
  CHECK(proven(m));
  m.open();
  CHECK(m.room->said().empty());
}

SCENARIO("With no place for a spool either, what can't be stored waits in memory for the next decision") {
  Machine m;
  m.spool.clear();
  m.open();
  AttemptRecord record(with(m));
  Trainee t;
  t.decide();
  {
    const Lock held(m.file());
    const auto said = record.keep(t.session.attempt());
    CHECK(!said.empty());
    CHECK_FALSE(has(said, "another place"));
    CHECK(record.id().empty());
  }
  t.decide();
  REQUIRE(record.keep(t.session.attempt()) == "");
  CHECK(only(m).kept.attempt == t.session.attempt());
  CHECK(proven(m));
}
