#include "exports/sending.hpp"

#include "exports/sample_records.hpp"
#include "exports/scripted_store.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace plumbline::exports;
using plumbline::base::Dice;

namespace {

std::vector<Statement> some(std::size_t count) {
  std::vector<Statement> list;
  for (std::uint64_t seed = 1; list.size() < count; ++seed) {
    Dice dice{seed};
    const auto made = statements(samples::any_record(dice));
    list.insert(list.end(), made->begin(), made->end());
  }
  list.resize(count);
  return list;
}

struct Desk {
  ScriptedStore store;
  std::vector<Cursor> kept;
  std::vector<std::int64_t> waits;
  std::vector<LrsRequest> requests;

  Sending how(std::function<LrsReply(const LrsRequest&)> exchange = {}) {
    if (!exchange) exchange = [this](const LrsRequest& r) { return store.answer(r); };
    return {.exchange =
                [this, exchange](const LrsRequest& r) {
                  requests.push_back(r);
                  return exchange(r);
                },
            .wait =
                [this](std::int64_t ms) {
                  waits.push_back(ms);
                  return true;
                },
            .keep =
                [this](const Cursor& c) {
                  kept.push_back(c);
                  return std::string();
                }};
  }
  Cursor last() const { return kept.empty() ? Cursor{} : kept.back(); }
};

bool each_once(const ScriptedStore& store, const std::vector<Statement>& list) {
  if (store.held.size() != list.size()) return false;
  for (const auto& s : list)
    if (!store.taken.contains(s.id) || store.taken.at(s.id) != 1) return false;
  return true;
}

}  // namespace

SCENARIO("all goes well") {
  Desk desk;
  const auto list = some(120);
  const auto summary = send(list, {}, desk.how());
  CHECK(summary.stored == 120);
  CHECK(summary.left == 0);
  CHECK(summary.requests == 3);
  CHECK(each_once(desk.store, list));
  CHECK(desk.kept.size() == 3);
  CHECK(in_words(summary) == "120 sent.");
  THEN("a second time there is nothing to do, and what was added later is sent alone") {
    CHECK(send(list, desk.last(), desk.how()).requests == 0);
    const auto longer = some(130);
    REQUIRE(longer[119] == list[119]);
    CHECK(send(longer, desk.last(), desk.how()).stored == 10);
    CHECK(each_once(desk.store, longer));
  }
  THEN("a lost cursor costs time and doubles nothing") {
    for (const bool strict : {false, true}) {
      desk.store.conflict_on_same = strict;
      const auto again = send(list, {}, desk.how());
      CHECK(again.stored + again.already == 120);
      CHECK(again.rejected.empty());
      CHECK(each_once(desk.store, list));
    }
  }
  THEN("a cursor of another list starts from the beginning") {
    CHECK(send(list, {7, "another", {}}, desk.how()).stored == 120);
  }
}

SCENARIO("a batch with faults in it is taken apart") {
  Desk desk;
  const auto list = some(60);
  desk.store.faulty = {list[3].id, list[4].id, list[59].id};
  const auto summary = send(list, {}, desk.how());
  CHECK(summary.stored == 57);
  REQUIRE(summary.rejected.size() == 3);
  CHECK(summary.rejected[0].id == list[3].id);
  CHECK(summary.rejected[0].answer == "bad statement " + list[3].id);
  CHECK(summary.cursor.rejected == std::vector{list[3].id, list[4].id, list[59].id});
  CHECK(summary.left == 0);
  CHECK(in_words(summary) == "57 sent, 3 refused.");
  THEN("the cursor only ever moved forward") {
    for (std::size_t i = 1; i < desk.kept.size(); ++i) CHECK(desk.kept[i].next > desk.kept[i - 1].next);
  }
}

TEST_CASE("a statement the store stumbles over is found, and the others go through") {
  Desk desk;
  const auto list = some(60);
  desk.store.stumbles = {list[33].id};
  const auto summary = send(list, {}, desk.how());
  CHECK(summary.stored == 59);
  REQUIRE(summary.rejected.size() == 1);
  CHECK(summary.rejected[0].id == list[33].id);
}

TEST_CASE("a batch that is too large is sent in halves") {
  Desk desk;
  const auto list = some(50);
  std::size_t largest = 0;
  for (const auto& s : list) largest = std::max(largest, s.json.size());
  desk.store.largest = largest + 2;
  CHECK(send(list, {}, desk.how()).stored == 50);
  CHECK(each_once(desk.store, list));
  auto small = desk.how();
  small.most_bytes = 4000;
  desk.requests.clear();
  send(list, {}, small);
  for (const auto& r : desk.requests) CHECK(r.body.size() <= std::max<std::size_t>(4000, largest + 2));
}

TEST_CASE("another statement under our id is not taken for ours") {
  Desk desk;
  const auto list = some(5);
  auto other = nlohmann::json::parse(list[2].json);
  other["timestamp"] = "2020-01-01T00:00:00Z";
  desk.store.held[list[2].id] = other;
  const auto summary = send(list, {}, desk.how());
  CHECK(summary.stored == 4);
  REQUIRE(summary.rejected.size() == 1);
  CHECK(summary.rejected[0].status == 409);
}

TEST_CASE("what the store adds or writes otherwise is still the same statement") {
  const auto ours = statements(samples::parking_lot())->front().json;
  auto theirs = nlohmann::json::parse(ours);
  theirs["stored"] = theirs["timestamp"] = "2026-11-21T23:27:10.000+01:00";
  theirs["object"].erase("definition");
  theirs["version"] = "1.0.0";
  CHECK(says_the_same(ours, theirs.dump()));
  for (const char* pointer : {"/actor/mbox", "/verb/id", "/object/id", "/result/response",
                              "/result/score/raw", "/context/registration", "/timestamp"}) {
    CAPTURE(pointer);
    auto changed = theirs;
    changed[nlohmann::json::json_pointer(pointer)] = "other";
    CHECK_FALSE(says_the_same(ours, changed.dump()));
    changed = theirs;
    changed[nlohmann::json::json_pointer(pointer)] = nullptr;
    CHECK_FALSE(says_the_same(ours, changed.dump()));
  }
  CHECK_FALSE(says_the_same(ours, "<html>"));
  CHECK_FALSE(says_the_same(ours, ""));
}

SCENARIO("the store refuses everything") {
  Desk desk;
  const auto list = some(200);
  for (const auto& s : list) desk.store.faulty.insert(s.id);
  const auto summary = send(list, {}, desk.how());
  THEN("it stops soon, and nothing is passed over: all of it is sent once the fault is mended") {
    CHECK(summary.stored == 0);
    CHECK(summary.left == 200);
    CHECK(summary.stopped.starts_with("The record store refused 20 statements one after the other"));
    CHECK(summary.cursor == Cursor{});
    CHECK(desk.last() == Cursor{});
    CHECK(summary.requests < 60);
    desk.store.faulty.clear();
    CHECK(send(list, desk.last(), desk.how()).stored == 200);
    CHECK(each_once(desk.store, list));
  }
}

TEST_CASE("what isn't a matter of one statement stops at once, with what to do") {
  const auto list = some(3);
  for (const auto& one : std::vector<std::pair<int, std::string>>{{401, "user name"},
                                                                  {403, "user name"},
                                                                  {404, "endpoint"},
                                                                  {405, "endpoint"},
                                                                  {302, "moved"},
                                                                  {418, "endpoint"},
                                                                  {204, "endpoint"}}) {
    const auto& [status, words] = one;
    CAPTURE(one.first);
    Desk desk;
    const auto summary = send(list, {}, desk.how([code = status](const LrsRequest&) {
      return LrsReply{code, ""};
    }));
    CHECK(summary.requests == 1);
    CHECK(summary.left == 3);
    CHECK(summary.stopped.find(words) != std::string::npos);
    CHECK(desk.kept.empty());
  }
}

TEST_CASE("a sign-in page that answers 200 to everything is no record store") {
  Desk desk;
  const auto list = some(3);
  for (const auto* body : {"<html>Sign in</html>", "", "[]", "{}", "[1,2,3]", "[\"a\",\"b\",\"c\"]"}) {
    const auto summary = send(list, {}, desk.how([body](const LrsRequest&) { return LrsReply{200, body}; }));
    CHECK(summary.stored == 0);
    CHECK(summary.stopped.find("no record store") != std::string::npos);
  }
  CHECK(desk.kept.empty());
}

TEST_CASE("waits grow, keep to what the store asks, and end") {
  const auto list = some(1);
  Desk desk;
  auto summary = send(list, {}, desk.how([](const LrsRequest&) { return LrsReply{503, ""}; }));
  REQUIRE(desk.waits.size() == 5);
  for (std::size_t i = 0; i < 5; ++i) {
    const auto full = std::int64_t{500} << i;
    CHECK(desk.waits[i] >= full / 2);
    CHECK(desk.waits[i] <= full);
  }
  CHECK(summary.left == 1);
  CHECK(summary.stopped == "The record store is out of order (503). Nothing is lost: send again later.");

  desk.waits.clear();
  summary = send(list, {}, desk.how([](const LrsRequest&) { return LrsReply{429, "", 7}; }));
  CHECK(desk.waits == std::vector<std::int64_t>(5, 7000));
  desk.waits.clear();
  send(list, {}, desk.how([](const LrsRequest&) { return LrsReply{429, "", 1'000'000}; }));
  CHECK(desk.waits == std::vector<std::int64_t>(5, 600'000));

  desk.waits.clear();
  summary = send(list, {}, desk.how([](const LrsRequest&) {
    return LrsReply{0, "", {}, "The certificate is not trusted.", true};
  }));
  CHECK(desk.waits.empty());
  CHECK(summary.stopped == "The certificate is not trusted.");
}

TEST_CASE("a person can stop it while it waits; a cursor that can't be written stops it too") {
  Desk desk;
  const auto list = some(100);
  auto how = desk.how([](const LrsRequest&) { return LrsReply{503, ""}; });
  how.wait = [](std::int64_t) { return false; };
  CHECK(send(list, {}, how).stopped.starts_with("Stopped as asked."));

  how = desk.how();
  how.keep = [](const Cursor&) { return std::string("The disk is full."); };
  const auto summary = send(list, {}, how);
  CHECK(summary.stored == 50);
  CHECK(summary.left == 50);
  CHECK(summary.stopped.starts_with("The disk is full. Sending stopped;"));
  CHECK(send(list, {}, desk.how()).left == 0);
  CHECK(each_once(desk.store, list));
}

TEST_CASE("on any road, sent again until done, each statement is there exactly once") {
  const auto list = some(40);
  std::size_t passes = 0, requests = 0;
  for (std::uint64_t seed = 1; seed <= 25; ++seed) {
    CAPTURE(seed);
    Dice dice{seed};
    Desk desk;
    desk.store.conflict_on_same = dice.below(2) == 0;
    Road road{desk.store, Dice{dice.next()}};
    road.lost = dice.below(30);
    road.answer_lost = dice.below(30);
    road.doubled = dice.below(40);
    road.error = dice.below(20);
    road.busy = dice.below(20);
    for (auto n = dice.below(4); n > 0; --n) desk.store.faulty.insert(list[dice.below(list.size())].id);
    auto how = desk.how([&](const LrsRequest& r) { return road(r); });
    how.most_statements = 5 + dice.below(40);
    how.tries = 2 + static_cast<int>(dice.below(5));
    how.seed = seed;

    Cursor from;
    for (int pass = 0; pass < 300; ++pass) {
      const auto summary = send(list, from, how);
      ++passes;
      requests += static_cast<std::size_t>(summary.requests);
      REQUIRE(summary.left + summary.cursor.next == list.size());
      if (summary.left == 0) break;
      // A crash may lose the last word of the cursor.
      if (dice.below(3) != 0) from = desk.last();
    }
    REQUIRE(desk.last().next == list.size());
    const auto& named = desk.last().rejected;
    for (const auto& s : list) {
      const bool passed_over = std::find(named.begin(), named.end(), s.id) != named.end();
      if (desk.store.faulty.contains(s.id)) {
        REQUIRE(passed_over);
        REQUIRE_FALSE(desk.store.held.contains(s.id));
      } else {
        // Either it is there, or it met with 500 at every try and is named.
        REQUIRE((desk.store.taken.contains(s.id) || passed_over));
        if (desk.store.taken.contains(s.id)) REQUIRE(desk.store.taken.at(s.id) == 1);
      }
    }
  }
  MESSAGE(passes, " passes, ", requests, " requests");
}

TEST_CASE("a cursor is written and read; what is none is told apart") {
  const Cursor cursor{7, "id", {"a", "b"}};
  CHECK(read_cursor(to_text(cursor)) == cursor);
  CHECK(read_cursor(to_text({})) == Cursor{});
  for (const auto* bad : {"", "{}", "[]", "7", "{\"format\":\"plumbline-xapi-cursor 1\"}",
                          R"({"format":"plumbline-xapi-cursor 1","next":-1,"last_id":"","rejected":[]})",
                          R"({"format":"plumbline-xapi-cursor 2","next":1,"last_id":"","rejected":[]})",
                          R"({"format":"plumbline-xapi-cursor 1","next":1,"last_id":"","rejected":[1]})"})
    CHECK_FALSE(read_cursor(bad));
}
