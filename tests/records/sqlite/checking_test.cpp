// Somebody with a tool for databases changes a file of records: each thing they may do is found, and named.

#include "records/sqlite/checking.hpp"

#include "sqlite_support.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace plumbline::records {
namespace {

using testing::attempt;
using testing::Meddler;
using testing::opened;
using testing::test_key;

struct Three {
  support::Folder folder;
  std::string file = folder.name("records");
  Id first, second, third;
  Three() {
    const auto s = opened(file);
    first = attempt(*s, 1, Id{1}, 5);
    second = attempt(*s, 2, Id{2}, 5);
    third = attempt(*s, 3, Id{1}, 5);
  }
  std::vector<Finding> after(const std::string& sql) const {
    Meddler(file).run(sql);
    return check(1);
  }
  /// The same whoever looks, alone or together.
  std::vector<Finding> check(unsigned threads) const {
    const auto alone = check_chains(*opened(file, nullptr));
    const auto together = check_file(file, {threads + 1, true, nullptr, {}}, testing::quick());
    REQUIRE(alone);
    REQUIRE(together);
    CHECK(alone->findings == together->findings);
    CHECK(alone->events == together->events);
    return alone->findings;
  }
};

bool found(const std::vector<Finding>& in, Wrong what, const Id& stream = {}) {
  return std::any_of(in.begin(), in.end(), [&](const Finding& f) {
    return f.what == what && f.stream == stream && !f.said.empty();
  });
}

/// The second attempt's events have the places 7 to 12.
TEST_CASE("a file nobody meddled with is whole") { CHECK(Three().check(2).empty()); }

TEST_CASE("a changed event is named") {
  const Three t;
  const auto f = t.after(
      "UPDATE events SET body = CAST(substr(body, 1, length(body) - 1) || x'21' AS BLOB) WHERE place = 9");
  CHECK(found(f, Wrong::changed, t.second));
  CHECK(f.front().sequence == 2);
  CHECK(f.front().place == 9);
  CHECK(f.size() == 1);
}

TEST_CASE("a dropped event is named, wherever it lay") {
  SUBCASE("in the middle") {
    const Three t;
    const auto f = t.after("DELETE FROM events WHERE place = 9");
    CHECK(found(f, Wrong::missing, t.second));
    CHECK(found(f, Wrong::gap));
    CHECK(found(f, Wrong::seal_count));
  }
  SUBCASE("at the end of an attempt") {
    const Three t;
    CHECK(found(t.after("DELETE FROM events WHERE place = 12"), Wrong::missing, t.second));
  }
  SUBCASE("with all after it closed up") {
    const Three t;
    const auto f = t.after(
        "DELETE FROM events WHERE place = 12; UPDATE events SET place = place - 1 WHERE place > 12; UPDATE "
        "streams "
        "SET last = 4 WHERE number = 2; UPDATE seal SET events = 17");
    CHECK(found(f, Wrong::head_elsewhere, t.second));
    CHECK(found(f, Wrong::seal_signature));
  }
  SUBCASE("all of an attempt") {
    const Three t;
    const auto f = t.after("DELETE FROM events WHERE stream = 2; DELETE FROM streams WHERE number = 2");
    CHECK(found(f, Wrong::gap));
    CHECK(found(f, Wrong::seal_count));
  }
  SUBCASE("the list entry only") {
    const Three t;
    CHECK(!t.after("DELETE FROM streams WHERE number = 2").empty());
  }
}

TEST_CASE("events in another order are named") {
  const Three t;
  const auto f = t.after(
      "UPDATE events SET sequence = 99 WHERE place = 9; UPDATE events SET sequence = 2 WHERE place = 10; "
      "UPDATE events SET sequence = 3 WHERE place = 9");
  REQUIRE(!f.empty());
  CHECK(f.front().stream == t.second);
  CHECK(f.front().place == 9);
}

TEST_CASE("an added event is named") {
  const Three t;
  const auto f =
      t.after("INSERT INTO events SELECT 19, stream, 6, erased, body FROM events WHERE place = 12");
  CHECK(found(f, Wrong::added, t.second));  // more entries than were sealed; and who seals them again:
  const auto again = t.after("UPDATE seal SET events = 19");
  CHECK(found(again, Wrong::changed, t.second));
  CHECK(found(again, Wrong::seal_signature));
}

TEST_CASE("a copied attempt is named") {
  const Three t;
  Meddler(t.file).run(
      "INSERT INTO streams SELECT 4, randomblob(16), kind, owner, last, self, signer, signature FROM streams "
      "WHERE "
      "number = 2; INSERT INTO events SELECT place + 12, 4, sequence, erased, body FROM events WHERE stream "
      "= 2; "
      "UPDATE seal SET events = 24");
  const auto f = t.check(1);
  CHECK(std::any_of(f.begin(), f.end(), [](const Finding& x) { return x.what == Wrong::changed; }));
  CHECK(found(f, Wrong::seal_signature));
}

TEST_CASE("an attempt filed under somebody else is named") {
  const Three t;
  CHECK(found(
      t.after("UPDATE streams SET owner = (SELECT owner FROM streams WHERE number = 1) WHERE number = 2"),
      Wrong::misfiled, t.second));
}

TEST_CASE("another's signature, or one for something else, is named") {
  SUBCASE("changed") {
    const Three t;
    CHECK(found(t.after("UPDATE streams SET signature = zeroblob(64) WHERE number = 2"),
                Wrong::head_signature, t.second));
  }
  SUBCASE("of another attempt") {
    const Three t;
    CHECK(found(t.after("UPDATE streams SET signature = (SELECT signature FROM streams WHERE number = 1) "
                        "WHERE number = 2"),
                Wrong::head_signature, t.second));
  }
}

TEST_CASE("a file whose seal is gone or of another file is named") {
  SUBCASE("gone") {
    const Three t;
    CHECK(found(t.after("DELETE FROM seal"), Wrong::seal_missing));
  }
  SUBCASE("attempts in another order") {
    const Three t;
    CHECK(found(
        t.after("UPDATE events SET place = place + 100 WHERE stream = 1; UPDATE events SET place = place - 6 "
                "WHERE stream = 2; UPDATE events SET place = place - 94 WHERE stream = 1"),
        Wrong::seal_journal));
  }
}

TEST_CASE("nothing is written on top of what was changed, so that it isn't vouched for") {
  const Three t;
  const auto s = opened(t.file);
  Meddler(t.file).run("DELETE FROM events WHERE place = 18; UPDATE seal SET events = 17");
  Recorder r(testing::pen(*s, test_key(), 9), StreamKind::attempt, {});
  CHECK(r.write(testing::some_beginning())->what == Trouble::damaged);
  CHECK(r.waiting().events.size() == 1);
  CHECK(testing::refused(t.file).what == Trouble::damaged);
  CHECK(opened(t.file, nullptr));  // to look at it is allowed
}

TEST_CASE("records are checked while others are written") {
  const Three t;
  const auto writer = opened(t.file);
  const auto reader = opened(t.file, nullptr);
  std::uint64_t seed = 100;
  // Something new arrives at each step of the check.
  const auto report =
      check_chains(*reader, nullptr, [&](std::uint64_t) { attempt(*writer, ++seed, Id{4}, 3); });
  REQUIRE(report);
  for (const auto& f : report->findings)
    FAIL_CHECK(in_words(f.what) << " " << hex(f.stream) << " " << f.said);
  CHECK(report->events >= 18);
}

}  // namespace
}  // namespace plumbline::records
