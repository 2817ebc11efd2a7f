// Records handed on, merged and erased.

#include "records/exchange.hpp"

#include "made_records.hpp"
#include "records/attempt_check.hpp"
#include "records/says_json.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <set>

namespace plumbline::records {
namespace {

using testing::Played;

Played& story() {
  static Played played("ninety-days");
  return played;
}

struct Machine {
  SigningKey key;
  MemoryStore store{key};
  Pen pen;
  base::Dice dice;
  Id person{};
  explicit Machine(std::uint8_t n) : key(testing::seed_of(n)), pen(testing::pen(store, key, n)), dice{n} {
    REQUIRE(found(pen, "Room " + std::to_string(n)));
    REQUIRE(store.keep(testing::rulebook_text()));
    REQUIRE(store.keep(testing::scenario_text("ninety-days")));
    person = *enrol(pen, {"Person " + std::to_string(n), "", {}, "", false});
    for (int i = 0; i < 3; ++i) testing::play_and_keep(pen, story(), person, dice);
  }
};

/// Every event there is, whatever the order it arrived in.
std::set<std::string> all_of(const Store& s) {
  std::set<std::string> out;
  REQUIRE(s.each_event(1, kToTheEnd, [&](const Arrived& a) {
    if (a.kind != StreamKind::installation) out.insert(hex(a.event.self) + a.event.payload);
    return true;
  }));
  return out;
}

std::vector<std::string> lines_of(const std::function<Outcome<Done>(const Lines&)>& write) {
  std::vector<std::string> out;
  REQUIRE(write([&](const std::string& l) {
    out.push_back(l);
    return true;
  }));
  return out;
}

std::string import_all(const std::vector<std::string>& lines, Store& into) {
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (auto wrong = import_line(lines[i], i + 1, into); !wrong.empty()) return wrong;
  return {};
}

std::size_t found_wrong(const Store& s) {
  Theatres theatres(s);
  AttemptChecker checker(theatres);
  REQUIRE(s.each_stream({StreamKind::attempt, {}}, [&](const Stream& x) {
    checker.check(x, *s.events(x.id));
    return true;
  }));
  checker.find_copies();
  return checker.found().size();
}

TEST_CASE("many machines become one, in any order and however often, without doubling") {
  Machine a(1), b(2), c(3);
  const auto first = merge(b.store, a.pen, "room-2");
  REQUIRE(first);
  CHECK(first->left_out.empty());
  CHECK(first->events > 10);
  REQUIRE(merge(c.store, a.pen, "room-3"));
  const auto again = merge(b.store, a.pen, "room-2");
  CHECK(again->events == 0);
  CHECK(again->taken == 0);
  REQUIRE(merge(a.store, c.pen, "a"));
  REQUIRE(merge(a.store, b.pen, "a"));
  CHECK(all_of(a.store) == all_of(b.store));
  CHECK(all_of(a.store) == all_of(c.store));
  CHECK(people(a.store)->size() == 3);
  CHECK(found_wrong(a.store) == 0);
  // It is written down who it came from, sealed how.
  const auto mine = house(a.store, a.key.public_part());
  std::vector<Merged> said_so;
  const auto events = a.store.events((*mine)->id);
  for (const auto& e : *events)
    if (const auto m = said<Merged>(e)) said_so.push_back(*m);
  REQUIRE(said_so.size() == 2);
  CHECK(said_so[0].from == "room-2");
  CHECK(said_so[0].key == b.key.public_part());
  CHECK(said_so[0].taken == first->events);
}

TEST_CASE("what went on here and there is taken on, what went two ways is named") {
  Machine a(1), b(2);
  REQUIRE(merge(a.store, b.pen, "a"));
  REQUIRE(!add_to(a.pen, a.person, Enrolled{"New name", "", {}, "", false}));
  CHECK(merge(a.store, b.pen, "a")->events == 1);
  CHECK((**person(b.store, a.person)).now.name == "New name");
  REQUIRE(!add_to(a.pen, a.person, Enrolled{"One way", "", {}, "", false}));
  REQUIRE(!add_to(b.pen, a.person, Enrolled{"The other", "", {}, "", false}));
  const auto both = merge(a.store, b.pen, "a");
  REQUIRE(both);
  REQUIRE(both->left_out.size() == 1);
  CHECK(both->left_out[0].first == a.person);
  CHECK((**person(b.store, a.person)).now.name == "The other");
}

TEST_CASE("erased is erased everywhere it is merged to, and doesn't come back") {
  Machine a(1), b(2);
  REQUIRE(merge(a.store, b.pen, "a"));
  CHECK(*erase_person(a.pen, a.person, "asked for") == 4);
  CHECK((**person(a.store, a.person)).erased);
  CHECK((**person(a.store, a.person)).now.name.empty());
  const auto text_of = [](const Store& s) {
    std::string all;
    for (const auto& e : all_of(s)) all += e;
    return all;
  };
  CHECK(text_of(a.store).find("Person 1") == std::string::npos);
  CHECK(text_of(a.store).find("Because I think so.") == std::string::npos);
  CHECK(text_of(b.store).find("Person 1") != std::string::npos);
  // b, which still has it, can't bring it back.
  const auto back = merge(b.store, a.pen, "b");
  REQUIRE(back);
  CHECK(text_of(a.store).find("Person 1") == std::string::npos);
  // And b learns that it was erased.
  REQUIRE(merge(a.store, b.pen, "a"));
  CHECK(text_of(b.store).find("Person 1") == std::string::npos);
  CHECK(text_of(b.store).find("Person 2") != std::string::npos);
  CHECK(found_wrong(a.store) == 0);
  CHECK(found_wrong(b.store) == 0);
  CHECK(!erase_person(a.pen, Id{1}, ""));
}

TEST_CASE("written out and read in again, nothing is missing") {
  Machine a(1);
  REQUIRE(!add_to(a.pen, a.person, Enrolled{"=cmd|'/c calc' \xf0\x9f\x99\x82\n<b>", "", {}, "", false}));
  const auto lines = lines_of([&](const Lines& to) { return export_all(a.store, to); });
  MemoryStore back(a.key);
  CHECK(import_all(lines, back).empty());
  CHECK(all_of(back) == all_of(a.store));
  CHECK(found_wrong(back) == 0);
  for (const auto& l : lines) CHECK(l.back() == '\n');
}

TEST_CASE("one person's record holds all of theirs and nothing of others") {
  Machine a(1), b(2);
  REQUIRE(merge(b.store, a.pen, "b"));
  const auto lines = lines_of([&](const Lines& to) { return export_person(a.store, b.person, to); });
  MemoryStore back(a.key);
  REQUIRE(import_all(lines, back).empty());
  CHECK(people(back)->size() == 1);
  std::size_t attempts = 0;
  REQUIRE(back.each_stream({StreamKind::attempt, {}}, [&](const Stream& s) {
    CHECK(s.owner == b.person);
    return ++attempts > 0;
  }));
  CHECK(attempts == 3);
  CHECK(found_wrong(back) == 0);
  for (const auto& l : lines) CHECK(l.find("Person 1") == std::string::npos);
  CHECK(!export_person(a.store, Id{5}, [](const std::string&) { return true; }));
}

TEST_CASE("whatever is changed in the text is refused, in a sentence that names the line") {
  Machine a(1);
  const auto lines = lines_of([&](const Lines& to) { return export_person(a.store, a.person, to); });
  const bool ok = rc::check([&](std::uint64_t seed) {
    base::Dice dice{seed};
    auto changed = lines;
    const auto l = dice.below(changed.size());
    auto& line = changed[l];
    const auto at = dice.below(line.size());
    switch (dice.below(3)) {
      case 0: line[at] = static_cast<char>(dice.below(256)); break;
      case 1: line.erase(at, 1 + dice.below(20)); break;
      default: line.insert(at, 1, static_cast<char>(dice.below(256)));
    }
    MemoryStore back(a.key);
    const auto wrong = import_all(changed, back);
    if (wrong.empty()) {
      // Then nothing that counts was changed: every event that was taken in is one of the real ones.
      const auto real = all_of(a.store);
      for (const auto& e : all_of(back)) RC_ASSERT(real.count(e) == 1);
    } else {
      RC_ASSERT(wrong.rfind("Line ", 0) == 0);
    }
  });
  CHECK(ok);
  MemoryStore back(a.key);
  CHECK(import_line("not json", 1, back).find("Line 1: it is broken") == 0);
  CHECK(import_line("{}", 1, back).find("no file of records") != std::string::npos);
  CHECK(import_line("{}", 2, back).find("neither") != std::string::npos);
  CHECK(import_line(std::string(100'000, '['), 2, back).find("broken") != std::string::npos);
}

TEST_CASE("times read as times, however far the clock jumped") {
  CHECK(in_iso(0) == "1970-01-01T00:00:00.000Z");
  CHECK(in_iso(1'790'000'000'123) == "2026-09-21T14:13:20.123Z");
  CHECK(in_iso(-1) == "1969-12-31T23:59:59.999Z");
  CHECK(!in_iso(std::numeric_limits<std::int64_t>::min()).empty());
  CHECK(!in_iso(std::numeric_limits<std::int64_t>::max()).empty());
}

}  // namespace
}  // namespace plumbline::records
