// Files that can't be used: each is told in plain words, and left exactly as it was.

#include "records/chain_check.hpp"
#include "sqlite_support.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

namespace plumbline::records {
namespace {

using testing::attempt;
using testing::Meddler;
using testing::opened;
using testing::refused;
using testing::test_key;

/// Refused both ways, for the same reason, and not a byte changed.
Failure left_alone(const std::string& file) {
  const auto before = support::text_of(file);
  const auto why = refused(file);
  CHECK(refused(file, nullptr).what == why.what);
  CHECK(support::text_of(file) == before);
  return why;
}

TEST_CASE("what is no file of records is left alone") {
  const support::Folder folder;
  SUBCASE("a text") { CHECK(left_alone(folder.file("a", std::string(5000, 'x'))).what == Trouble::not_ours); }
  SUBCASE("a short text") { CHECK(left_alone(folder.file("a", "Dear diary")).what == Trouble::not_ours); }
  SUBCASE("something that begins like a database") {
    CHECK(
        left_alone(folder.file("a", std::string("SQLite format 3\0", 16) + std::string(9000, '\x7f'))).what ==
        Trouble::not_ours);
  }
  SUBCASE("another program's database") {
    const auto file = folder.name("a");
    Meddler(file).run("CREATE TABLE bookmarks(url TEXT); INSERT INTO bookmarks VALUES('x')");
    CHECK(left_alone(file).what == Trouble::not_ours);
  }
  SUBCASE("a folder") {
    std::filesystem::create_directory(folder.path() / "a");
    CHECK(refused(folder.path() / "a").what == Trouble::not_ours);
    CHECK(refused(folder.path() / "a", nullptr).what == Trouble::not_ours);
  }
}

TEST_CASE("an empty file is not taken for a new one: what it held may be lost") {
  const support::Folder folder;
  const auto why = left_alone(folder.file("records", ""));
  CHECK(why.what == Trouble::damaged);
  CHECK(support::has(why.said, "is empty"));
}

TEST_CASE("a file that isn't there is made by who writes, not by who reads") {
  const support::Folder folder;
  CHECK(refused(folder.name("none"), nullptr).what == Trouble::unavailable);
  CHECK(!std::filesystem::exists(folder.name("none")));
  auto options = testing::quick();
  options.make = false;
  CHECK(refused(folder.name("none"), &test_key(), options).what == Trouble::unavailable);
  CHECK(!std::filesystem::exists(folder.name("none")));
  CHECK(opened(folder.name("none")));
}

TEST_CASE("half a file is told from a whole one") {
  const support::Folder folder;
  const auto file = folder.name("records");
  {
    const auto s = opened(file);
    for (std::uint64_t i = 0; i < 40; ++i) attempt(*s, i + 1, Id{1}, 10);
  }
  const auto bytes = support::text_of(file);
  for (const auto part : {bytes.size() / 2, bytes.size() - 4096, bytes.size() - 1, std::size_t{5000}}) {
    const auto half = folder.file("half", bytes.substr(0, part));
    CHECK(left_alone(half).what == Trouble::damaged);
  }
}

TEST_CASE("a copy made while somebody was writing is not gone on with") {
  const support::Folder folder;
  const auto file = folder.name("records");
  const auto s = opened(file);
  for (std::uint64_t i = 0; i < 40; ++i) attempt(*s, i + 1, Id{1}, 10);
  const auto before = support::text_of(file);
  for (std::uint64_t i = 0; i < 40; ++i) attempt(*s, i + 100, Id{1}, 10);
  const auto after = support::text_of(file);
  // The first pages as they were before, the rest as they are after; the journal was not copied.
  const auto torn = folder.file("torn", before.substr(0, 12 * 4096) + after.substr(12 * 4096));
  const auto bytes = support::text_of(torn);
  CHECK(refused(torn).what == Trouble::damaged);
  CHECK(support::text_of(torn) == bytes);
}

TEST_CASE("a file somebody else is writing to is waited for, then told") {
  const support::Folder folder;
  const auto file = folder.name("records");
  const auto s = opened(file);
  attempt(*s, 1, Id{1}, 1);
  Recorder r(testing::pen(*s, test_key(), 9), StreamKind::attempt, {});
  {
    Meddler other(file);
    other.run("BEGIN EXCLUSIVE");
    const auto why = r.write(testing::some_beginning());
    REQUIRE(why);
    CHECK(why->what == Trouble::busy);
    CHECK(s->seal().error().what == Trouble::busy);
    CHECK(refused(file).what == Trouble::busy);
    CHECK(s->backup(folder.name("copy")).error().what == Trouble::busy);
    CHECK(!std::filesystem::exists(folder.name("copy")));
  }
  CHECK(!r.store());  // what waited is stored now
  CHECK(s->events(r.stream())->size() == 1);
}

/// Rights mean nothing to root: for a while we are somebody else.
class Nobody {
 public:
  Nobody() : was_root_(::geteuid() == 0) {
    if (was_root_) REQUIRE(::seteuid(65534) == 0);
  }
  ~Nobody() {
    if (was_root_ && ::seteuid(0) != 0) std::abort();
  }
  Nobody(const Nobody&) = delete;
  Nobody& operator=(const Nobody&) = delete;

 private:
  bool was_root_;
};

TEST_CASE("a file left in the middle of writing is brought back to what was acknowledged") {
  using std::filesystem::perms;
  const support::Folder folder;
  const auto file = folder.name("records"), left = folder.name("left");
  {
    const auto s = opened(file);
    for (std::uint64_t i = 0; i < 20; ++i) attempt(*s, i + 1, Id{1}, 10);
  }
  {
    // As the disk looks when the machine stops here: half of it written, the journal beside it.
    Meddler m(file);
    m.run("PRAGMA synchronous = FULL; PRAGMA cache_size = 2; BEGIN IMMEDIATE");
    m.run("UPDATE events SET body = zeroblob(2000)");
    std::filesystem::copy_file(file, left);
    std::filesystem::copy_file(file + "-journal", left + "-journal");
  }
  CHECK(support::text_of(left) != support::text_of(file));
  SUBCASE("by whoever writes") { CHECK(check_chains(*opened(left))->whole()); }
  SUBCASE("by whoever reads, too") { CHECK(check_chains(*opened(left, nullptr))->whole()); }
  SUBCASE("not without the right to write") {
    const auto read = perms::owner_all | perms::group_read | perms::others_read;
    std::filesystem::permissions(folder.path(), read | perms::group_exec | perms::others_exec);
    std::filesystem::permissions(left, read);
    std::filesystem::permissions(left + "-journal", read);
    const Nobody n;
    const auto why = refused(left, nullptr);
    CHECK(why.what == Trouble::read_only);
    INFO(why.said);
    CHECK(support::has(why.said, "half written"));
  }
  SUBCASE("without its journal it is a damaged file, and known as one") {
    std::filesystem::remove(left + "-journal");
    const auto s = SqliteStore::open(left, nullptr, testing::quick());
    CHECK((!s || !check_chains(**s)->whole()));
  }
}

TEST_CASE("files and folders one may not write to or read") {
  using std::filesystem::perms;
  const support::Folder folder;
  const auto room = folder.path() / "room", file = room / "records";
  {
    const auto s = opened(file);
    attempt(*s, 1, Id{1}, 1);
  }
  const bool root = ::geteuid() == 0;
  const auto everybody = perms::owner_all | perms::group_all | perms::others_all;
  const auto read = perms::owner_read | perms::group_read | perms::others_read;
  const auto look = perms::owner_exec | perms::group_exec | perms::others_exec;
  std::filesystem::permissions(folder.path(), everybody);
  SUBCASE("a file that may only be read") {
    std::filesystem::permissions(room, everybody);
    std::filesystem::permissions(file, read);
    const Nobody n;
    CHECK(refused(file).what == Trouble::read_only);
    CHECK(opened(file, nullptr)->last_place().value() == 2);
  }
  SUBCASE("a folder that may only be read") {
    std::filesystem::permissions(file, read | perms::owner_write | perms::others_write);
    std::filesystem::permissions(room, read | look);
    const Nobody n;
    CHECK(refused(file).what == Trouble::read_only);
    CHECK(opened(file, nullptr)->last_place().value() == 2);
    CHECK(refused(room / "new").what == Trouble::unavailable);
    CHECK(refused(room / "deeper" / "new").what == Trouble::unavailable);
  }
  SUBCASE("a file that may not be read") {
    std::filesystem::permissions(room, everybody);
    std::filesystem::permissions(file, perms::none);
    const Nobody n;
    const auto why = refused(file, nullptr);
    CHECK(why.what == Trouble::unavailable);
    CHECK(support::has(why.said, "may not open"));
    CHECK(refused(file).what == Trouble::unavailable);
  }
  std::filesystem::permissions(room, everybody);
  if (!root) MESSAGE("run as root, this test would be somebody else for a while");
}

TEST_CASE("a file that is moved or deleted while it is open is not written to unseen") {
  const support::Folder folder;
  const auto file = folder.name("records");
  const auto s = opened(file);
  attempt(*s, 1, Id{1}, 1);
  Recorder r(testing::pen(*s, test_key(), 9), StreamKind::attempt, {});
  SUBCASE("moved") { std::filesystem::rename(file, folder.name("elsewhere")); }
  SUBCASE("deleted") { std::filesystem::remove(file); }
  SUBCASE("replaced") {
    std::filesystem::rename(file, folder.name("elsewhere"));
    opened(file);
  }
  const auto why = r.write(testing::some_beginning());
  REQUIRE(why);
  CHECK(why->what == Trouble::unavailable);
  CHECK(support::has(why->said, "moved or deleted"));
  CHECK(r.waiting().events.size() == 1);
}

TEST_CASE("what is opened for reading is not written to") {
  const support::Folder folder;
  const auto file = folder.name("records");
  const auto id = attempt(*opened(file), 1, Id{1}, 1);
  const auto bytes = support::text_of(file);
  const auto s = opened(file, nullptr);
  Recorder r(testing::pen(*s, test_key(), 9), StreamKind::attempt, {});
  CHECK(r.write(testing::some_beginning())->what == Trouble::read_only);
  CHECK(s->erase({id}, {}).error().what == Trouble::read_only);
  CHECK(s->keep({Text::Of::scenario, "x", {}}).error().what == Trouble::read_only);
  CHECK(support::text_of(file) == bytes);
}

}  // namespace
}  // namespace plumbline::records
