#include "library/record_room.hpp"

#include "library/installation_key.hpp"
#include "library/verification.hpp"
#include "machine.hpp"

#include <atomic>
#include <set>
#include <thread>

using namespace plumbline;
using namespace plumbline::library;
using testing::Machine;
namespace fs = std::filesystem;

namespace {

constexpr auto kOwnerOnly = fs::perms::owner_read | fs::perms::owner_write;

fs::perms rights(const fs::path& file) { return fs::status(file).permissions(); }

}  // namespace

SCENARIO("The key is made once, by however many at once, and only its owner can read it") {
  for (int round = 0; round < 20; ++round) {
    const support::Folder f;
    const auto file = f.path() / "deep" / "installation.key";
    std::atomic<int> made = 0, ready = 0;
    std::array<records::PublicKey, 4> keys{};
    std::vector<std::thread> programs;
    for (auto& key : keys)
      programs.emplace_back([&] {
        for (++ready; ready < 4;) std::this_thread::yield();
        const auto own = own_key(file, system_chance());
        if (!own) return;
        made += own->made ? 1 : 0;
        key = own->key->public_part();
      });
    for (auto& p : programs) p.join();
    CHECK(made == 1);
    CHECK(keys[0] != records::PublicKey{});
    for (const auto& key : keys) CHECK(key == keys[0]);
    CHECK(rights(file) == kOwnerOnly);
    std::size_t files = 0;
    for (const auto& e : fs::directory_iterator(file.parent_path())) files += e.exists() ? 1 : 0;
    CHECK(files == 1);
  }
}

SCENARIO("A file that holds no key is left as it is, and said") {
  const support::Folder f;
  const auto file = f.file("installation.key", "somebody's shopping list\n");
  const auto own = own_key(file, system_chance());
  REQUIRE(!own);
  CHECK(own.error().what == records::Trouble::damaged);
  CHECK(support::has(own.error().said, file + " holds no key."));
  CHECK(support::text_of(file) == "somebody's shopping list\n");
  AND_THEN("no records are opened with it") {
    const auto room = RecordRoom::open(f.path(), {}, {});
    REQUIRE(!room);
    CHECK_FALSE(fs::exists(f.path() / "plumbline.records"));
  }
}

SCENARIO("Records are made on first use, private, and are there when opened again") {
  Machine m;
  CHECK(m.room->said().empty());
  CHECK(m.room->house().founded.name == "Room 12");
  CHECK(rights(m.file()) == kOwnerOnly);
  CHECK(rights(m.records / "installation.key") == kOwnerOnly);
  CHECK(rights(m.records) == fs::perms::owner_all);
  m.keep_texts();
  const auto ann = m.person("Ann");
  m.play(ann);
  const auto key = m.room->key().public_part();
  const auto house = m.room->house().id;
  const auto before = m.events();
  m.open();
  CHECK(m.room->said().empty());
  CHECK(m.room->key().public_part() == key);
  CHECK(m.room->house().id == house);
  CHECK(m.events() == before);
  CHECK(m.attempts_of(ann).size() == 1);
}

SCENARIO("Two programs make the records at once: both can write, and there is one installation") {
  const support::Folder f;
  std::atomic<int> opened = 0, ready = 0;
  std::vector<std::thread> programs;
  for (int i = 0; i < 4; ++i)
    programs.emplace_back([&, i] {
      for (++ready; ready < 4;) std::this_thread::yield();
      auto room = RecordRoom::open(f.path() / "records", {}, {});
      if (!room) return;
      opened += records::enrol((*room)->pen(), {"Person " + std::to_string(i), "", {}, "", false}) ? 1 : 0;
    });
  for (auto& p : programs) p.join();
  CHECK(opened == 4);
  auto room = RecordRoom::open(f.path() / "records", {}, {});
  REQUIRE(room);
  CHECK(records::people((*room)->store())->size() == 4);
  const auto verified = verify((*room)->file());
  REQUIRE(verified);
  CHECK(verified->proven());
  CHECK(verified->signers.size() == 1);
}

SCENARIO("A key that was lost is said, and what it signed stays good") {
  Machine m;
  m.keep_texts();
  m.play(m.person("Ann"));
  const auto old = m.room->key().public_part();
  fs::remove(m.records / "installation.key");
  m.open();
  REQUIRE(m.room->said().size() == 1);
  const auto& said = m.room->said()[0];
  CHECK(support::has(said, "The key of this installation was not there"));
  CHECK(support::has(said, records::fingerprint(m.room->key().public_part())));
  CHECK(support::has(said, (m.records / "installation.key").string()));
  CHECK(m.room->key().public_part() != old);
  m.play(m.person("Bob"));
  const auto verified = verify(m.file());
  REQUIRE(verified);
  CHECK(verified->proven());
  CHECK(verified->signers.size() == 2);
  m.open();
  CHECK(m.room->said().empty());
}

SCENARIO("Another machine's records are taken in once, and merging both ways ends alike") {
  Machine one(1), two(2);
  for (auto* m : {&one, &two}) {
    m->keep_texts();
    const auto who = m->person(m == &one ? "Ann" : "Bob");
    m->play(who);
    m->play(who);
  }
  const auto taken = one.room->take_in(two.room->store(), "two.records");
  REQUIRE(taken);
  CHECK(taken->taken == 4);  // Bob, his attempts, and the installation he played on
  CHECK(taken->left_out.empty());
  const auto after = one.events();
  const auto again = one.room->take_in(two.room->store(), "two.records");
  REQUIRE(again);
  CHECK(again->taken == 0);
  CHECK(one.events() == after);
  REQUIRE(two.room->take_in(one.room->store(), "one.records"));
  for (auto* m : {&one, &two}) {
    CHECK(records::people(m->room->store())->size() == 2);
    const auto verified = verify(m->file());
    REQUIRE(verified);
    CHECK(verified->proven());
    CHECK(verified->counts.attempts == 4);
  }
}
