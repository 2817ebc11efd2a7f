// Scoring again takes the time it needs, whatever somebody who plays would wait for.

#include "library/rescoring.hpp"

#include "trainee.hpp"

using namespace plumbline;
using namespace plumbline::library;
using testing::Machine;
using testing::ninety_days;
using testing::only;
using testing::proven;
using testing::stage;

SCENARIO("Scoring again isn't held to the patience of somebody who plays") {
  Machine m;
  m.keep_texts();
  const auto id = m.play({}, ninety_days(), false);
  score::Tallier hasty(stage(), nullptr);
  score::Tally worth;
  const auto kept = only(m).kept;
  REQUIRE(hasty.tally(kept.attempt, kept.begun.mark, worth).empty());
  REQUIRE(!worth.exact);
  REQUIRE(!records::add_to(m.room->pen(), id, records::scored(stage(), worth)));
  auto world = Machine::world();
  world.states = 1;
  m.room.reset();
  auto opened = RecordRoom::open(m.records, m.spool, world);
  REQUIRE(opened);
  auto& room = **opened;
  const auto& hash = stage().judge().book().hash;
  {
    const auto while_playing = records::scored_under(room.theatres(), kept, hash);
    REQUIRE(while_playing);
    REQUIRE(!while_playing->tally.exact);
  }
  std::uint64_t told = 0;
  const auto done = rescore(room, hash, [&](std::uint64_t, std::uint64_t of) {
    CHECK(of == 1);
    return ++told > 0;
  });
  REQUIRE(done);
  CHECK(done->left.empty());
  CHECK(done->same + done->other == 1);
  CHECK(told > 0);
  m.open();
  CHECK(only(m).worth->exact);
  CHECK(proven(m));
  AND_THEN("whoever stops it leaves everything as it was") {
    const auto before = m.events();
    const auto stopped = rescore(*m.room, hash, [](std::uint64_t, std::uint64_t) { return false; });
    REQUIRE(stopped);
    CHECK(stopped->stopped);
    CHECK(m.events() == before);
  }
}
