// Files made by older versions: brought up to today's, with a copy made before; and those of newer ones.

#include "records/sqlite/schema.hpp"

#include "old_schemas.hpp"
#include "records/chain_check.hpp"
#include "sqlite_support.hpp"

#include <doctest/doctest.h>

namespace plumbline::records {
namespace {

using testing::Meddler;
using testing::opened;
using testing::quick;

/// A file as version 1 wrote it, with what the newer one holds.
void as_version_1(const std::string& newer, const std::string& older) {
  Meddler m(older);
  m.run(testing::kSchema1);
  m.run("ATTACH '" + newer + "' AS new");
  // Where the parts of an event lie in `body`: rows.hpp.
  m.run(R"(
    INSERT INTO events SELECT place, stream, sequence, 0, substr(body, 34, 16), 0, substr(body, 58),
           substr(body, 1, 32), NULL FROM new.events WHERE NOT erased;
    INSERT INTO events SELECT place, stream, sequence, 0, NULL, NULL, NULL, substr(body, 1, 32), substr(body, 34)
           FROM new.events WHERE erased;
    INSERT INTO streams SELECT number, id, kind, ifnull(owner, zeroblob(16)), last, self, signer, signature FROM new.streams;
    INSERT INTO texts SELECT kind, hash, parts FROM new.texts;
    INSERT INTO seal SELECT * FROM new.seal)");
  // SQL can't read a number out of bytes: one event at a time.
  const auto from = opened(newer, nullptr);
  CHECK(from->each_event(1, kToTheEnd, [&](const Arrived& a) {
    m.run("UPDATE events SET kind = " + std::to_string(static_cast<int>(a.event.kind)) +
          " WHERE place = " + std::to_string(a.place));
    if (!a.event.erased)
      m.run("UPDATE events SET at = " + std::to_string(a.event.at) +
            " WHERE place = " + std::to_string(a.place));
    return true;
  }));
}

struct Old {
  support::Folder folder;
  std::string newer = folder.name("newer"), file = folder.name("records");
  Id attempt, erased;
  Old() {
    {
      const auto s = opened(newer);
      attempt = testing::attempt(*s, 1, Id{1}, 5, std::string("r\0", 2));
      erased = testing::attempt(*s, 2, Id{}, 5);
      CHECK(s->keep({Text::Of::rulebook, "abc", {{"book.xml", "<r/>"}}}));
      CHECK(s->erase({erased}, {}));
    }
    as_version_1(newer, file);
  }
};

std::vector<Event> all(const Store& s) {
  std::vector<Event> out;
  CHECK(s.each_event(1, kToTheEnd, [&](const Arrived& a) {
    out.push_back(a.event);
    return true;
  }));
  return out;
}

TEST_CASE("a file of version 1 is brought up to today's, and a copy of it as it was lies beside it") {
  const Old old;
  const auto before = support::text_of(old.file);
  auto options = quick();
  options.today = "2026-11-22";
  {
    const auto s = opened(old.file, &testing::test_key(), options);
    CHECK(all(*s) == all(*opened(old.newer)));
    CHECK(s->text(Text::Of::rulebook, "abc")->has_value());
    CHECK((*s->stream(old.erased))->owner == Id{});
    CHECK(check_chains(*s)->whole());
    CHECK(s->check_file()->empty());
    testing::attempt(*s, 5, Id{1}, 2);  // and it goes on
  }
  const auto copy = old.file + ".version-1-2026-11-22";
  REQUIRE(std::filesystem::exists(copy));
  CHECK((std::filesystem::status(copy).permissions() & std::filesystem::perms::all) ==
        (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
  // As it was: it can be brought up to date all over again.
  CHECK(support::text_of(copy).size() == before.size());
  CHECK(all(*opened(copy, &testing::test_key(), options)) == all(*opened(old.newer)));
}

TEST_CASE("an older copy is never written over") {
  const Old old;
  const auto taken = old.folder.file("records.version-1", "something of somebody's");
  opened(old.file);
  CHECK(support::text_of(taken) == "something of somebody's");
  CHECK(std::filesystem::exists(old.file + ".version-1-2"));
}

TEST_CASE("an older file that is only read stays as it is") {
  const Old old;
  const auto before = support::text_of(old.file);
  CHECK(all(*opened(old.file, nullptr)) == all(*opened(old.newer)));
  CHECK(support::text_of(old.file) == before);
  CHECK(!std::filesystem::exists(old.file + ".version-1"));
}

TEST_CASE("a step that fails leaves the older file as it was") {
  const Old old;
  Meddler(old.file).run("DROP TABLE texts");  // what the step needs
  const auto before = all(*opened(old.newer));
  CHECK(testing::refused(old.file).what == Trouble::damaged);
  Meddler(old.file).run("CREATE TABLE texts(kind INTEGER NOT NULL, hash BLOB NOT NULL, parts BLOB NOT NULL)");
  CHECK(all(*opened(old.file)) == before);
}

TEST_CASE("a file of a newer version is left alone, also when it becomes one while it is open") {
  const support::Folder folder;
  const auto file = folder.name("records");
  const auto open_before = opened(file);
  testing::attempt(*open_before, 1, Id{1}, 1);
  Meddler(file).run("PRAGMA user_version = 3");
  const auto bytes = support::text_of(file);
  CHECK(testing::refused(file).what == Trouble::newer);
  CHECK(testing::refused(file, nullptr).what == Trouble::newer);
  Recorder r(testing::pen(*open_before, testing::test_key(), 9), StreamKind::attempt, {});
  CHECK(r.write(testing::some_beginning())->what == Trouble::newer);
  CHECK(support::text_of(file) == bytes);
}

TEST_CASE("the test keeps up with the schema") { CHECK(kSchema == 2); }

}  // namespace
}  // namespace plumbline::records
