// Several who play at once, and records that can't be opened or written, or are of before.

#include "faces/command/two_doors.hpp"

#include <doctest/doctest.h>

#include <csignal>

using namespace plumbline::command;

SCENARIO("Two play at once on one machine: both are kept, each by itself") {
  const Doors d;
  Process one({"play", d.scenario, "--quick", "--seed", "1"}, d.kept);
  Process two({"play", d.scenario, "--quick", "--seed", "2"}, d.kept);
  one.type("1\n");
  two.type("2\n");
  REQUIRE(one.shows("What now?"));
  REQUIRE(two.shows("What now?"));
  two.type("2\n");
  one.type("1\n");
  CHECK(one.end().exit == 0);
  CHECK(two.end().exit == 0);
  const auto all = recorded(d.kept);
  REQUIRE(all.size() == 2);
  for (const auto& a : all) {
    const auto log = d.shown(a["id"])["log"];
    REQUIRE(log.size() == 2);
    const int chosen = d.shown(a["id"])["seed"] == 1 ? 1 : 2;
    for (const auto& entry : log) CHECK(entry["decided"]["choose"] == chosen);
  }
  CHECK(proven(d.kept));
}

SCENARIO("Two go on with the same attempt: one of them is told that it can't be kept") {
  const Doors d;
  d.play({"--seed", "1"}, "1\n");  // with this seed options are shown as in the file
  const auto id = only_attempt(d.kept);
  Process one({"play", d.scenario, "--quick", "--resume", id}, d.kept);
  Process two({"play", d.scenario, "--quick", "--resume", id}, d.kept);
  REQUIRE(one.shows("What now?"));
  REQUIRE(two.shows("What now?"));
  one.type("1\n");
  REQUIRE(one.shows("It is over."));
  two.type("2\n");
  CHECK(one.end().exit == 0);
  const auto late = two.end();
  CHECK(late.exit == 0);
  CHECK(has(late.out, "This could not be saved: "));
  CHECK(recorded(d.kept)[0]["decisions"] == 2);
  CHECK(d.shown(id)["log"].back()["decided"]["choose"] == 1);
  CHECK(proven(d.kept));
}

SCENARIO("There is no folder for records: it is said, and playing goes on") {
  const Doors d;
  const auto r = run({"play", d.scenario, "--quick"}, "1\n1\n", "",
                     {{"HOME", ""}, {"XDG_DATA_HOME", ""}, {"XDG_STATE_HOME", ""}});
  CHECK(r.exit == 0);
  CHECK(has(flat(r.out), "This could not be saved: There is no folder for records, because HOME isn't set."));
  CHECK(has(r.out, "You can play on"));
  CHECK(has(r.out, "It is over."));
  CHECK(has(r.out.substr(r.out.find("It is over.")), "This attempt could not be saved: "));
  WHEN("PLUMBLINE_RECORDS names one") {
    const auto named = d.folder.name("elsewhere");
    const auto again =
        run({"play", d.scenario, "--quick"}, "1\n1\n", "",
            {{"HOME", ""}, {"XDG_DATA_HOME", ""}, {"XDG_STATE_HOME", ""}, {"PLUMBLINE_RECORDS", named}});
    CHECK(has(again.out, "your record, as "));
    CHECK(std::filesystem::exists(named + "/plumbline.records"));
  }
}

SCENARIO("The folder for records can't be written to: it is said, and playing goes on") {
  const Doors d;
  const auto plain = d.folder.file("plain", "a file, not a folder");
  const auto r = run({"play", d.scenario, "--quick"}, "1\n1\n", plain);
  CHECK(r.exit == 0);
  CHECK(has(r.out, "This could not be saved: "));
  CHECK(has(r.out.substr(r.out.find("It is over.")), "This attempt could not be saved: "));
  CHECK(text_of(plain) == "a file, not a folder");
  const auto list = run({"records"}, "", plain);
  CHECK(list.exit == 2);
  CHECK(list.err.starts_with("plumbline: "));
}

SCENARIO("Records of another sort are left as they are, and what is decided waits for the right ones") {
  const Doors d;
  std::filesystem::create_directories(d.kept / "plumbline" / "records");
  const auto file = d.kept / "plumbline" / "records" / "plumbline.records";
  std::ofstream(file) << "This is no file of records, but somebody's diary. It must not be lost. "
                      << std::string(5000, '.');
  const auto before = text_of(file);
  const auto r = d.play({}, "1\n1\n");
  CHECK(r.exit == 0);
  CHECK(has(flat(r.err), "The records can't be opened: "));
  CHECK(has(flat(r.err), "goes into the records by itself when they can be opened again."));
  CHECK_FALSE(has(r.out, "This could not be saved"));
  CHECK(has(r.out, "It is over."));
  CHECK(run({"records", "verify"}, "", d.kept).exit == 2);
  CHECK(text_of(file) == before);
  THEN("once it is out of the way, they are in the records") {
    std::filesystem::rename(file, d.folder.path() / "diary");
    const auto list = run({"records"}, "", d.kept);
    CHECK(has(flat(list.err), "Decisions that found no room in the records the last time are in them now."));
    CHECK(recorded(d.kept)[0]["decisions"] == 2);
    CHECK(proven(d.kept));
  }
}

SCENARIO("Attempt files of before there were records are taken in when something is played, and told once") {
  const Doors d;
  const auto old = d.folder.name("old.json");
  CHECK(run({"play", "ninety-days", "--quick", "--save", old}, "1\n", d.kept).exit == 0);
  const auto attempts = d.kept / "plumbline" / "attempts";
  std::filesystem::create_directories(attempts);
  std::filesystem::copy_file(old, attempts / "old.json");
  std::ofstream(attempts / "other.json") << "{}";
  const auto first = d.play({}, "1\n1\n");
  CHECK(has(flat(first.err), "One attempt of before is in the records now. One can't be taken in"));
  CHECK(has(flat(first.err), attempts.string()));
  CHECK(recorded(d.kept).size() == 2);
  const auto again = d.play({}, "1\n1\n");
  CHECK_FALSE(has(again.err, "of before"));
  CHECK(recorded(d.kept).size() == 3);
  CHECK(proven(d.kept));
}
