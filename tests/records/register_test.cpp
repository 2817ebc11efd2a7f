#include "records/register.hpp"

#include "records/memory_store.hpp"
#include "records_support.hpp"

#include <doctest/doctest.h>

namespace plumbline::records {
namespace {

struct Desk {
  SigningKey key{testing::seed_of(1)};
  MemoryStore store{key};
  Pen pen{testing::pen(store, key, 1)};
};

TEST_CASE("people and groups are as they were last said to be") {
  Desk d;
  const auto group = form_group(d.pen, {"Autumn", false});
  REQUIRE(group);
  const auto ann = enrol(d.pen, {"Ann Example", "A-1", {}, "", false});
  const auto name = "O'Brien'); DROP TABLE people;-- \xe0\xa4\x85\xe0\xa4\xa8 \xd7\xa9 <b>";
  const auto bob = enrol(d.pen, {name, "", *group, "", false});
  REQUIRE(ann);
  REQUIRE(bob);
  REQUIRE(!add_to(d.pen, *ann, Enrolled{"Ann Other", "A-1", *group, "", false}));
  const auto all = people(d.store);
  REQUIRE(all->size() == 2);
  CHECK((*all)[0].now.name == "Ann Other");
  CHECK((*all)[0].now.group == *group);
  CHECK((*all)[1].now.name == name);
  CHECK((*all)[0].since < (*all)[1].since);
  REQUIRE(!add_to(d.pen, *group, Grouped{"Autumn 2026", true}));
  CHECK(groups(d.store)->front().now == Grouped{"Autumn 2026", true});
  CHECK((**person(d.store, *bob)).now.name == name);
  CHECK(!*person(d.store, Id{9}));
}

TEST_CASE("who can't be entered is told why") {
  Desk d;
  CHECK(enrol(d.pen, {"", "", {}, "", false}).error().said == "A person needs a name.");
  CHECK(!enrol(d.pen, {"\xff\xfe", "", {}, "", false}));
  CHECK(!enrol(d.pen, {std::string(100'000, 'x'), "", {}, "", false}));
  CHECK(enrol(d.pen, {std::string(200, 'x'), "", {}, "", false}));
  CHECK(!form_group(d.pen, {"", false}));
}

TEST_CASE("names are tidied, not spoiled") {
  CHECK(tidy_name("  Ann \t  Example\n") == "Ann Example");
  CHECK(tidy_name("Ann\u202eelpmaxE") == "AnnelpmaxE");
  CHECK(tidy_name(std::string("A\0nn", 4)) == "Ann");
  CHECK(tidy_name("ÅSE Łukasz 王小明 अनीता") == "ÅSE Łukasz 王小明 अनीता");
  CHECK(tidy_name("نور\u200cا") == "نور\u200cا");  // a joiner is part of how some names are written
}

TEST_CASE("a PIN and a passphrase open with what was typed only, and aren't kept as typed") {
  const auto pin = secret_of("4821", Effort::quick);
  CHECK(pin.rfind("$argon2id$", 0) == 0);
  CHECK(pin.find("4821") == std::string::npos);
  CHECK(opens(pin, "4821"));
  CHECK(!opens(pin, "4822"));
  CHECK(!opens(pin, ""));
  CHECK(!opens("", ""));
  CHECK(!opens("nonsense", "4821"));
  CHECK(!opens(std::string(5000, 'x'), "4821"));
  CHECK(secret_of("4821", Effort::quick) != pin);
  CHECK(opens(secret_of("correct horse battery"), "correct horse battery"));
}

TEST_CASE("what a PIN and a passphrase have to be") {
  CHECK(wrong_with_pin("1234").empty());
  CHECK(wrong_with_pin("123456789012").empty());
  for (const auto* bad : {"", "123", "1234567890123", "12a4", "12 34", "１２３４"})
    CHECK(!wrong_with_pin(bad).empty());
  CHECK(!wrong_with_passphrase("too short").empty());
  CHECK(wrong_with_passphrase("four words that differ").empty());
}

TEST_CASE("guessing takes ever longer") {
  int last = 0;
  for (int i = 0; i < 40; ++i) {
    CHECK(wait_after(i) >= last);
    last = wait_after(i);
  }
  CHECK(wait_after(2) == 0);
  CHECK(wait_after(3) == 5);
  CHECK(last == 300);
}

TEST_CASE("an installation writes once who it is") {
  Desk d;
  CHECK(!*house(d.store, d.key.public_part()));
  const auto first = found(d.pen, "Room 4");
  REQUIRE(first);
  CHECK(found(d.pen, "Room 5")->id == first->id);
  CHECK((*house(d.store, d.key.public_part()))->founded.name == "Room 4");
  REQUIRE(!add_to(d.pen, first->id, Guarded{"secret"}));
  CHECK((*house(d.store, d.key.public_part()))->guarded.passphrase == "secret");
}

}  // namespace
}  // namespace plumbline::records
