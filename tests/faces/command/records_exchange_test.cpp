// `plumbline records` from outside: proof, and records handed on between machines.

#include "faces/command/desk.hpp"

#include <doctest/doctest.h>

using namespace plumbline;
using namespace plumbline::command;
using testing::Meddler;
using testing::ninety_days;

namespace {

/// Ids of all attempts in the records, sorted.
std::vector<std::string> ids(const Desk& d) {
  std::vector<std::string> out;
  for (const auto& a : recorded(d.kept())) out.push_back(a["id"]);
  std::sort(out.begin(), out.end());
  return out;
}

struct Played : Desk {
  records::Id who{}, attempt{};
  explicit Played(std::uint64_t seed, const std::string& name = "Ann") : Desk(seed) {
    keep_texts();
    who = person(name);
    attempt = play(who);
    play(who);
  }
};

std::string lines_with(const std::string& text, const std::string& what) {
  std::string out;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);)
    if (has(line, what)) out += line + '\n';
  return out;
}

}  // namespace

SCENARIO("Verify says in plain words that all is well, and whom it trusts") {
  const Played d(1);
  const auto v = d.records({"verify"});
  CHECK(v.exit == 0);
  CHECK(v.err.empty());
  CHECK(has(flat(v.out), "about 2 attempts, 1 person and 0 groups."));
  CHECK(has(flat(v.out), "Replayed: 2 attempts with "));
  CHECK(has(flat(v.out), "worked out again: 2 scores."));
  CHECK(has(flat(v.out), "Room 12 (key "));
  CHECK(has(flat(v.out), "All is as it was recorded"));
  CHECK_FALSE(has(flat(v.out), "stream"));
  THEN("a key that was handed over can be held against it") {
    const auto key = d.folder.name("room12.key");
    CHECK(d.records({"key", "--out", key}).exit == 0);
    CHECK(text_of(key) == d.records({"key"}).out);
    CHECK(text_of(key).starts_with("plumbline public key 1\n"));
    CHECK_FALSE(has(text_of(d.folder.path() / "plumbline" / "records" / "installation.key"),
                    text_of(key).substr(23, 64)));
    CHECK(d.records({"verify", "--trust", key}).exit == 0);
    CHECK(d.records({"verify", "--trust", text_of(key).substr(23, 64)}).exit == 0);
    const auto other = d.records({"verify", "--trust", std::string(64, 'a')});
    CHECK(other.exit == 1);
    CHECK(has(flat(other.out), "NOT one of the keys you named"));
    CHECK(d.records({"verify", "--trust", std::string(64, 'a'), "--trust", key}).exit == 0);
    for (const auto& nonsense : {std::string("key"), std::string(63, 'a'), d.folder.path().string()}) {
      const auto r = d.records({"verify", "--trust", nonsense});
      CHECK(r.exit == 2);
      CHECK(has(r.err, "is no public key and no file that holds one."));
    }
  }
  THEN("records in another place can be named") {
    const Desk elsewhere(2);
    CHECK(elsewhere.records({"verify", d.file().string()}).out == v.out);
  }
}

SCENARIO("Verify names the attempt that was meddled with, and returns 1") {
  Played d(1);
  const auto id = records::hex(d.attempt);
  d.room.reset();
  Meddler(d.file()).run(
      "UPDATE events SET body = CAST(substr(body, 1, length(body) - 1) || x'7f' AS BLOB) WHERE sequence = 1 "
      "AND stream = (SELECT number FROM streams WHERE id = x'" +
      id + "')");
  const auto v = d.records({"verify"});
  CHECK(v.exit == 1);
  CHECK(has(flat(v.out), "What is wrong"));
  CHECK(has(flat(v.out), "- " + id.substr(0, 8) + ": "));
  CHECK(has(flat(v.out), "Not everything is as it should be. Keep this file as it is"));
  CHECK_FALSE(has(flat(v.out), "All is as it was recorded"));
  CHECK(d.records({"show", id}).exit != 2);
}

SCENARIO("What is no file of records is said, and returns 2") {
  const Desk d;
  for (const auto& bytes : {std::string(), std::string("hello"), std::string(100'000, 'x')}) {
    const auto file = d.folder.file("other", bytes);
    for (const auto& words :
         std::vector<std::vector<std::string>>{{"verify", file}, {"merge", file}, {"restore", file}}) {
      CAPTURE(words[0]);
      const auto r = d.records(words);
      CHECK(r.exit == 2);
      CHECK(r.err.starts_with("plumbline: "));
      CHECK(text_of(file) == bytes);
    }
  }
  CHECK(d.records({"verify", d.folder.name("none")}).exit == 2);
  CHECK(d.records({"merge", d.folder.name("none")}).exit == 2);
  CHECK_FALSE(std::filesystem::exists(d.folder.name("none")));
  CHECK(proven(d.kept()));
}

SCENARIO("Half of a file of records, and one from a newer version") {
  const Played d(1);
  const auto copy = d.folder.name("copy.records");
  REQUIRE(d.records({"backup", copy}).exit == 0);
  const auto whole = text_of(copy);
  WHEN("half of it was copied") {
    const auto half = d.folder.file("half.records", whole.substr(0, whole.size() / 2));
    for (const auto* deed : {"verify", "merge", "restore"}) {
      CAPTURE(deed);
      const auto r = d.records({deed, half});
      CHECK(r.exit != 0);
      CHECK((r.out + r.err).size() > 30);
    }
    CHECK(text_of(half) == whole.substr(0, whole.size() / 2));
  }
  WHEN("a newer version wrote it") {
    Meddler(copy).run("PRAGMA user_version = 99");
    for (const auto* deed : {"verify", "merge", "restore"}) {
      CAPTURE(deed);
      const auto r = d.records({deed, copy});
      CHECK(r.exit == 2);
      CHECK(has(r.err, "newer version"));
    }
  }
  CHECK(proven(d.kept()));
  CHECK(ids(d).size() == 2);
}

SCENARIO("A copy is made while in use, and gone back to; what was there is set aside") {
  Played d(1);
  const auto copy = d.folder.name("copy.records");
  const auto before = ids(d);
  const auto made = d.records({"backup", copy});
  CHECK(made.exit == 0);
  CHECK(has(flat(made.out), "installation.key"));
  CHECK(d.records({"verify", copy}).exit == 0);
  const auto once_more = d.records({"backup", copy});
  CHECK(once_more.exit == 2);
  CHECK(has(once_more.err, "already. It was left as it is"));
  CHECK(d.records({"backup", d.folder.name("no/such/folder/copy")}).exit == 2);
  d.play(d.who);
  d.room.reset();
  CHECK(ids(d).size() == 3);
  const auto r = d.records({"restore", copy});
  CHECK(r.exit == 0);
  CHECK(has(flat(r.out), "The records are those of " + copy + " again, with "));
  CHECK(has(flat(r.out), "What was there before is now "));
  CHECK(ids(d) == before);
  CHECK(proven(d.kept()));
  AND_THEN("what was set aside can be merged back") {
    std::string aside;
    for (const auto& e : std::filesystem::directory_iterator(d.file().parent_path()))
      if (e.path().filename().string().starts_with("plumbline.records") && e.path() != d.file() &&
          e.path().extension() != ".journal")
        aside = e.path();
    REQUIRE(!aside.empty());
    CHECK(d.records({"merge", aside}).exit == 0);
    CHECK(ids(d).size() == 3);
    CHECK(proven(d.kept()));
  }
  AND_THEN("a copy that was meddled with is refused, and all stays") {
    Meddler(copy).run("DELETE FROM events WHERE place = 3");
    const auto bad = d.records({"restore", copy});
    CHECK(bad.exit == 2);
    CHECK(ids(d) == before);
    CHECK(proven(d.kept()));
  }
}

SCENARIO("Two machines: merged both ways, both have all of it, once") {
  const Played one(1, "Ann"), two(2, "Bohuslav");
  const auto all = [&] {
    auto a = ids(one), b = ids(two);
    a.insert(a.end(), b.begin(), b.end());
    std::sort(a.begin(), a.end());
    return a;
  }();
  const auto r = one.records({"merge", two.file().string()});
  CHECK(r.exit == 0);
  CHECK(has(flat(r.out), "4 records taken in, with "));
  CHECK(ids(one) == all);
  const auto again = one.records({"merge", two.file().string(), two.file().string()});
  CHECK(again.exit == 0);
  CHECK(has(flat(again.out), "nothing new. All of it is here already."));
  CHECK(ids(one) == all);
  CHECK(two.records({"merge", one.file().string()}).exit == 0);
  CHECK(ids(two) == all);
  for (const auto* d : {&one, &two}) {
    CHECK(proven(d->kept()));
    CHECK(d->json({"people"}).size() == 2);
    CHECK(d->records({"list", "--as", "Ann"}).exit == 0);
  }
  THEN("what is erased on one is erased on the other when merged") {
    CHECK(one.records({"erase", "Bohuslav", "--why", "asked for", "--yes"}).exit == 0);
    CHECK(two.records({"merge", one.file().string()}).exit == 0);
    CHECK_FALSE(has(text_of(two.file()), "Bohuslav"));
    CHECK(one.records({"merge", two.file().string()}).exit == 0);
    CHECK(proven(one.kept()));
    CHECK(proven(two.kept()));
  }
}

SCENARIO("An attempt that went on differently in two places: the one here stays, the other is named") {
  Desk one(1);
  one.keep_texts();
  const auto id = one.play({}, ninety_days(), false, 1);
  const auto copy = one.folder.name("copy.records");
  REQUIRE(one.records({"backup", copy}).exit == 0);
  const Desk two(2);
  REQUIRE(two.records({"merge", copy}).exit == 0);
  REQUIRE(run({"play", "--resume", records::hex(id), "--quick"}, "all\n\n", one.kept()).exit == 0);
  REQUIRE(run({"play", "--resume", records::hex(id), "--quick"}, "1\n\n", two.kept()).exit == 0);
  REQUIRE(recorded(one.kept())[0]["decisions"] == 2);
  REQUIRE(recorded(two.kept())[0]["decisions"] == 2);
  const auto before = one.json({"show", records::hex(id)});
  const auto r = one.records({"merge", two.file().string()});
  CHECK(r.exit == 1);
  CHECK(has(flat(r.out), "Left out: " + records::short_name(id)));
  CHECK(one.json({"show", records::hex(id)}) == before);
  CHECK(proven(one.kept()));
}

SCENARIO("Exported as text and taken in elsewhere: all of it, or one person's") {
  Played one(1, "Ann");
  const auto bob = one.person("Bohuslav");
  one.play(bob);
  const auto file = one.folder.name("all.jsonl");
  CHECK(one.records({"export", "--out", file}).exit == 0);
  CHECK(text_of(file) == one.records({"export"}).out);
  CHECK(std::filesystem::status(file).permissions() ==
        (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
  std::size_t lines = 0;
  std::istringstream in(text_of(file));
  for (std::string line; std::getline(in, line); ++lines) CHECK(nlohmann::json::parse(line).is_object());
  CHECK(lines > 5);
  const auto there = one.records({"export", "--out", file});
  CHECK(there.exit == 2);
  CHECK(has(there.err, "is there already. Name another file."));

  const Desk two(2);
  const auto r = two.records({"import", file});
  CHECK(r.exit == 0);
  CHECK(has(flat(r.out), "taken in, with "));
  CHECK(ids(two) == ids(one));
  CHECK(proven(two.kept()));
  const auto again = two.records({"import", file});
  CHECK(again.exit == 0);
  CHECK(has(flat(again.out), "nothing new."));

  AND_WHEN("it is one person's") {
    const Desk three(3);
    const auto hers = one.folder.name("ann.jsonl");
    CHECK(one.records({"export", "--person", "Ann", "--out", hers}).exit == 0);
    CHECK_FALSE(has(text_of(hers), "Bohuslav"));
    CHECK(three.records({"import", hers}).exit == 0);
    CHECK(three.json({"people"}).size() == 1);
    CHECK(ids(three).size() == 2);
    CHECK(proven(three.kept()));
    CHECK(one.records({"export", "--person", "Cid"}).exit == 2);
    const auto unwritten = one.folder.name("cid.jsonl");
    CHECK(one.records({"export", "--person", "Cid", "--out", unwritten}).exit == 2);
    CHECK_FALSE(std::filesystem::exists(unwritten));
  }
  AND_WHEN("it was changed on the way") {
    auto text = text_of(file);
    const auto at = text.find("\"payload\":\"", text.find("\"payload\":\"") + 20) + 30;
    text[at] = text[at] == 'A' ? 'B' : 'A';
    const Desk three(3);
    const auto bad = three.records({"import", one.folder.file("changed.jsonl", text)});
    CHECK(bad.exit == 1);
    CHECK(has(bad.err, "Nothing of this file was taken in."));
    CHECK(ids(three).empty());
    CHECK(proven(three.kept()));
  }
  AND_WHEN("it is something else") {
    const Desk three(3);
    for (const auto& text :
         {std::string(), std::string("{}\n"), std::string("hello\n"), std::string("\0\1\2\n", 4),
          std::string(1 << 20, '['), text_of(file).substr(0, text_of(file).size() - 40)}) {
      const auto bad = three.records({"import", three.folder.file("bad.jsonl", text)});
      CHECK(bad.exit == 1);
      CHECK(bad.err.starts_with("plumbline: "));
      CHECK(bad.err.size() < 1000);
    }
    CHECK(three.records({"import", three.folder.name("none")}).exit == 2);
    CHECK(ids(three).empty());
    CHECK(three.json({"people"}).empty());
  }
}

SCENARIO("Statements for other systems are written to a file, or it is said what is missing") {
  Played d(1);
  d.play({});
  const auto file = d.folder.name("statements.jsonl");
  const auto r = d.records({"xapi", "--out", file});
  CHECK(r.exit == 0);
  CHECK(has(flat(r.out), " of 2 attempts are in " + file));
  CHECK(has(r.err, "Left out: 1 attempt of people who didn't say who they are."));
  std::istringstream in(text_of(file));
  std::size_t lines = 0;
  for (std::string line; std::getline(in, line); ++lines) {
    const auto j = nlohmann::json::parse(line);
    CHECK(j.contains("id"));
    CHECK(j.contains("actor"));
  }
  CHECK(lines > 4);
  CHECK_FALSE(has(text_of(file), "Because I think so."));
  CHECK(d.records({"xapi", "--reasons", "--out", file}).exit == 0);
  CHECK(has(text_of(file), "Because I think so."));
  for (const auto& words :
       std::vector<std::vector<std::string>>{{"xapi"}, {"xapi", "--out", file, "--to", "https://x"}}) {
    const auto none = d.records(words);
    CHECK(none.exit == 2);
    CHECK(has(none.err, "Say where to"));
  }
  const auto no_account = d.records({"xapi", "--to", "https://localhost:1/xapi"});
  CHECK(no_account.exit != 0);
  CHECK(!lines_with(no_account.err, "PLUMBLINE_LRS_USER").empty());
}
