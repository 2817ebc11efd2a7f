// Copies of a file in use, and going back to one.

#include "records/sqlite/copies.hpp"

#include "records/chain_check.hpp"
#include "sqlite_support.hpp"

#include <doctest/doctest.h>

namespace plumbline::records {
namespace {

using testing::attempt;
using testing::Meddler;
using testing::opened;
using testing::quick;

struct Files {
  support::Folder folder;
  std::string file = folder.name("records"), copy = folder.name("copy");
  Id first;
  Files() {
    const auto s = opened(file);
    first = attempt(*s, 1, Id{1}, 5);
    REQUIRE(s->backup(copy));
    attempt(*s, 2, Id{1}, 5);
  }
};

TEST_CASE("a copy holds what was there when it was made, while others read and write") {
  const Files f;
  const auto s = opened(f.file);
  const auto c = opened(f.copy, nullptr);
  CHECK(c->last_place().value() == 6);
  CHECK(s->last_place().value() == 12);
  CHECK(check_chains(*c)->whole());
  CHECK(*s->events(f.first) == *c->events(f.first));
  CHECK(opened(f.copy));  // and can be gone on with
}

TEST_CASE("a copy never replaces a file") {
  const Files f;
  const auto before = support::text_of(f.copy);
  const auto why = opened(f.file)->backup(f.copy);
  REQUIRE(!why);
  CHECK(why.error().what == Trouble::conflict);
  CHECK(support::text_of(f.copy) == before);
  CHECK(!opened(f.file)->backup("/nowhere/at/all"));
}

TEST_CASE("going back sets aside what is there") {
  const Files f;
  const auto now = support::text_of(f.file);
  const auto back = restore(f.copy, f.file, quick());
  REQUIRE(back);
  CHECK(back->events == 6);
  CHECK(back->set_aside == f.file + ".set-aside-1");
  CHECK(support::text_of(back->set_aside) == now);
  CHECK(opened(f.file)->last_place().value() == 6);
  CHECK(restore(f.copy, f.file, quick())->set_aside == f.file + ".set-aside-2");
  CHECK(support::text_of(back->set_aside) == now);
}

TEST_CASE("going back works when the file is gone, damaged or something else") {
  const Files f;
  SUBCASE("gone") { std::filesystem::remove(f.file); }
  SUBCASE("damaged") { std::filesystem::resize_file(f.file, 5000); }
  SUBCASE("empty") { std::filesystem::resize_file(f.file, 0); }
  SUBCASE("a text") { f.folder.file("records", "nothing of the kind"); }
  REQUIRE(restore(f.copy, f.file, quick()));
  CHECK(opened(f.file)->last_place().value() == 6);
}

TEST_CASE("a journal that belongs to the damaged file is set aside with it") {
  const Files f;
  const auto journal = f.folder.file("records-journal", std::string(600, 'j'));
  std::filesystem::resize_file(f.file, 5000);
  const auto back = restore(f.copy, f.file, quick());
  REQUIRE(back);
  CHECK(support::text_of(back->set_aside.string() + "-journal").size() == 600);
  CHECK(!std::filesystem::exists(journal));
  CHECK(opened(f.file)->last_place().value() == 6);
}

TEST_CASE("a backup that isn't sound is refused, and nothing is changed") {
  const Files f;
  const auto before = support::text_of(f.file);
  SUBCASE("changed") { Meddler(f.copy).run("UPDATE events SET body = zeroblob(70) WHERE place = 3"); }
  SUBCASE("cut off") { std::filesystem::resize_file(f.copy, 8192); }
  SUBCASE("its text changed") {
    std::filesystem::remove(f.copy);
    REQUIRE(opened(f.file)->keep({Text::Of::scenario, "x", {{"a", "b"}}}));
    REQUIRE(opened(f.file)->backup(f.copy));
    Meddler(f.copy).run("UPDATE texts SET parts = x'00'");
  }
  SUBCASE("something else") { f.folder.file("copy", std::string(9000, 'x')); }
  SUBCASE("not there") { std::filesystem::remove(f.copy); }
  const auto now = support::text_of(f.file);
  const auto back = restore(f.copy, f.file, quick());
  REQUIRE(!back);
  CHECK(back.error().said.size() > 30);
  CHECK(support::text_of(f.file) == now);
  CHECK(!std::filesystem::exists(f.file + ".set-aside-1"));
}

TEST_CASE("nothing is put in the place of a file that is being written to") {
  const Files f;
  Meddler other(f.file);
  other.run("BEGIN IMMEDIATE");
  CHECK(restore(f.copy, f.file, quick()).error().what == Trouble::busy);
  CHECK(!std::filesystem::exists(f.file + ".set-aside-1"));
}

}  // namespace
}  // namespace plumbline::records
