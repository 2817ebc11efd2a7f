#include "faces/command/outside.hpp"

#include <doctest/doctest.h>

#include <csignal>

using namespace plumbline::command;

namespace {

const char* const kTwoDoors = R"lua(
return scenario { title = "Two doors", version = "1.0", minutes = 1, about = "A test.", cast = { you = "Lena", ruth = client "Ruth" },
  scene "one" { title = "First door", say "A knock.", choose "What?" {
    option "Open" { does = tell "limits", meant = "best", world = "She comes in.", learn = "l" },
    option "Wait" { does = nothing, meant = "best", world = "She waits.", learn = "l" } } },
  scene "two" { title = "Second door", say "A second knock.", choose "What now?" {
    option "Open" { does = tell "limits", meant = "best", world = "She sits down.", learn = "l" },
    option "Wait" { does = nothing, meant = "best", world = "She leaves.", learn = "l" } } },
  ending "a" { title = "Evening", say "It is over." },
}
)lua";

struct Doors {
  Folder folder;
  std::string scenario = folder.file("two-doors.lua", kTwoDoors);
  std::filesystem::path kept = folder.path() / "kept";

  /// An attempt of the records as an attempt file.
  nlohmann::json shown(const std::string& id) const {
    return nlohmann::json::parse(run({"records", "show", id, "--json"}, "", kept).out);
  }

  Ran play(std::vector<std::string> more, const std::string& typed = "") const {
    more.insert(more.begin(), {"play", scenario, "--quick"});
    return run(more, typed, kept);
  }
};

}  // namespace

SCENARIO("The menu: what there is, a notice, and a choice") {
  const auto menu = run({});
  CHECK(menu.exit == 0);
  CHECK(has(menu.out, "Law and your agency's policy prevail."));
  CHECK(has(menu.out, ". Ninety days (about"));
  const Doors d;
  const std::string data = d.folder.path();
  std::filesystem::create_directories(d.folder.path() / "scenarios");
  std::filesystem::copy_file(PLUMBLINE_SOURCE_DIR "/scenarios/rulebook.xml",
                             d.folder.path() / "scenarios" / "rulebook.xml");
  std::filesystem::copy_file(d.scenario, d.folder.path() / "scenarios" / "two-doors.lua");
  CHECK(has(run({}, "help\nquit\n").out, "If you or somebody else is in danger"));
  CHECK(has(run({}, "0\nseven hundred\nagain\nq\n").out, "'seven' can't be understood here."));
  AND_THEN("a number starts that scenario") {
    const auto played = run({"--data", data}, "1\n");
    CHECK(played.exit == 0);
    CHECK(has(played.out, "A knock."));
    CHECK(has(played.out, "Nothing was decided yet"));
  }
  AND_THEN("play without a name is the menu too, and its options hold for what is chosen") {
    CHECK(has(run({"play", "--assessment", "--data", data}, "1\n1\n\n\nback\n").out,
              "In an assessment a decision can't be taken back."));
  }
}

SCENARIO("A whole attempt in a pipe") {
  const Doors d;
  const auto r = d.play({"--seed", "5"}, "1\n2\n");
  CHECK(r.exit == 0);
  CHECK(has(r.out, "> 1\n"));
  CHECK(has(r.out, "It is over."));
  CHECK(has(r.out, "Score: 100 of 100 (mark 70, provisional)"));
  CHECK(has(r.out, "Passed: the mark is reached and no critical breach stands uncorrected."));
  CHECK(has(r.out, "This attempt is kept in"));
  const auto all = recorded(d.kept);
  REQUIRE(all.size() == 1);
  CHECK(all[0]["scenario"] == "two-doors");
  CHECK(all[0]["finished"] == true);
  CHECK(all[0]["decisions"] == 2);
  CHECK(all[0]["score_tenths"] == 1000);
  CHECK(all[0]["passed"] == true);
  const std::string id = all[0]["id"];
  CHECK(has(r.out, "your record, as " + id.substr(0, 8)));
  CHECK(d.shown(id)["seed"] == 5);
  CHECK(proven(d.kept));
  THEN("only their owner can read the records and the key") {
    using std::filesystem::perms;
    for (const char* file : {"plumbline.records", "installation.key"}) {
      const auto rights = std::filesystem::status(d.kept / "plumbline" / "records" / file).permissions();
      CHECK(rights == (perms::owner_read | perms::owner_write));
    }
  }
}

SCENARIO("The seed is drawn when it isn't given, and kept") {
  const Doors d;
  d.play({"--save", d.folder.name("one.json")}, "1\n");
  d.play({"--save", d.folder.name("two.json")}, "1\n");
  const auto seed = [&](const char* file) {
    const auto t = text_of(d.folder.name(file));
    const auto at = t.find("\"seed\"");
    return t.substr(at, t.find(',', at) - at);
  };
  CHECK(seed("one.json") != seed("two.json"));
  CHECK(recorded(d.kept).empty());
  AND_THEN("the same holds of attempts in the records") {
    d.play({}, "1\n");
    d.play({}, "1\n");
    const auto all = recorded(d.kept);
    REQUIRE(all.size() == 2);
    CHECK(d.shown(all[0]["id"])["seed"] != d.shown(all[1]["id"])["seed"]);
  }
}

SCENARIO("The input ends: the attempt is kept and can be gone on with") {
  const Doors d;
  const auto stopped = d.play({}, "1\n");
  CHECK(stopped.exit == 0);
  CHECK(has(stopped.out, "To go on, type:"));
  const auto id = only_attempt(d.kept).substr(0, 8);
  CHECK(has(stopped.out, "plumbline play " + d.scenario + " --resume " + id + "\n"));
  const auto on = run({"play", d.scenario, "--resume", id, "--quick"}, "1\n", d.kept);
  CHECK(on.exit == 0);
  CHECK(has(on.out, "You go on after one decision."));
  CHECK(has(on.out, "It is over."));
  CHECK(only_attempt(d.kept).substr(0, 8) == id);
  CHECK(recorded(d.kept)[0]["decisions"] == 2);
  CHECK(proven(d.kept));
  AND_WHEN("a finished attempt is gone on with") {
    const auto again = run({"play", d.scenario, "--resume", id}, "", d.kept);
    CHECK(again.exit == 0);
    CHECK(has(again.out, "The attempt as a whole"));
    CHECK(recorded(d.kept)[0]["decisions"] == 2);
  }
  AND_WHEN("it is named in other ways") {
    const auto whole = only_attempt(d.kept);
    CHECK(run({"play", d.scenario, "--resume", whole}, "", d.kept).exit == 0);
    CHECK(run({"play", d.scenario, "--resume", whole.substr(0, 12)}, "", d.kept).exit == 0);
    const auto none = run({"play", d.scenario, "--resume", "00000000"}, "", d.kept);
    CHECK(none.exit == 2);
    CHECK(has(none.err, "There is no attempt '00000000' in the records."));
  }
}

SCENARIO("Ctrl-C in the middle: a friendly last line, the attempt kept, exit 130") {
  const Doors d;
  Process p({"play", d.scenario, "--quick"}, d.kept);
  p.type("1\n");
  REQUIRE(p.shows("What now?"));
  p.signal(SIGINT);
  const auto r = p.end();
  CHECK(r.exit == 130);
  CHECK(has(r.out, "Your attempt is kept. To go on, type:"));
  const auto id = only_attempt(d.kept);
  CHECK(has(r.out, "--resume " + id.substr(0, 8)));
  const auto on = run({"play", d.scenario, "--resume", id, "--quick"}, "1\n", d.kept);
  CHECK(has(on.out, "You go on after one decision."));
  CHECK(has(on.out, "It is over."));
  CHECK(proven(d.kept));
}

SCENARIO("Killed in the middle: every decision made until then is kept") {
  const Doors d;
  Process p({"play", d.scenario, "--quick"}, d.kept);
  p.type("1\n");
  REQUIRE(p.shows("What now?"));
  p.signal(SIGKILL);
  CHECK(p.end().exit == 128 + SIGKILL);
  const auto id = only_attempt(d.kept);
  CHECK(d.shown(id)["log"].size() == 1);
  const auto on = run({"play", d.scenario, "--resume", id, "--quick"}, "1\n", d.kept);
  CHECK(has(on.out, "You go on after one decision."));
  CHECK(has(on.out, "It is over."));
  CHECK(only_attempt(d.kept) == id);
  CHECK(proven(d.kept));
}

SCENARIO("Killed after every decision of a longer story: it always goes on where it was") {
  const Folder f;
  const auto kept = f.path() / "kept";
  std::string id;
  std::size_t decided = 0;
  for (const auto* typed : {"1\n", "all\n\n", "1\n", "1\n"}) {
    auto words = std::vector<std::string>{"play", "ninety-days", "--quick"};
    if (!id.empty()) words = {"play", "--resume", id, "--quick"};
    Process p(words, kept);
    p.type(typed);
    REQUIRE(p.shows("> "));
    for (int tries = 0; tries < 400; ++tries) {  // until the decision has arrived in the records
      const auto all = recorded(kept);
      if (all.size() == 1 && all[0]["decisions"] == decided + 1) break;
    }
    p.signal(SIGKILL);
    CHECK(p.end().exit == 128 + SIGKILL);
    const auto all = recorded(kept);
    REQUIRE(all.size() == 1);
    CHECK(all[0]["decisions"] == ++decided);
    id = all[0]["id"];
  }
  CHECK(proven(kept));
}

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

SCENARIO("Decisions are played without a person, and read like the transcript") {
  const Doors d;
  const auto attempt = d.folder.name("attempt.json"), first = d.folder.name("first.txt"),
             second = d.folder.name("second.txt");
  const auto played = d.play({"--save", attempt, "--transcript", first}, "1\nback\n2\n1\n");
  CHECK(played.exit == 0);
  const auto recorded = run({"play", d.scenario, "--decisions", attempt, "--transcript", second}, "", d.kept);
  CHECK(recorded.exit == 0);
  CHECK(recorded.out == text_of(first));
  CHECK(recorded.out == text_of(second));
  for (const char* part : {"Two doors (about one minute)", "A knock.", "You decided:", "You took that back.",
                           "A second knock.", "It is over.", "The attempt as a whole"})
    CHECK_MESSAGE(has(recorded.out, part), part);
  CHECK(plumbline::command::recorded(d.kept).empty());
  AND_THEN("a list of decisions written by hand will do") {
    const auto mine =
        d.folder.file("mine.json", R"({"format": "plumbline-attempt 1", "scenario": {"id": "two-doors"},
      "log": [{"scene": "one", "decided": {"choose": 2}}, {"scene": "two", "decided": {"choose": 1}}]})");
    const auto r = run({"play", d.scenario, "--decisions", mine});
    CHECK(r.exit == 0);
    CHECK(has(r.out, "You decided: Wait"));
    CHECK(has(r.out, "She sits down."));
  }
}

SCENARIO("An attempt knows its scenario, so that it need not be named") {
  const Folder f;
  const auto stopped = run({"play", "ninety-days", "--quick", "--save", f.name("a.json")}, "1\n");
  CHECK(has(stopped.out, "plumbline play --resume " + f.name("a.json")));
  CHECK(has(run({"play", "--resume", f.name("a.json")}, "").out, "You go on after one decision."));
  CHECK(run({"play", "1", "--quick"}, "quit\n").exit == 0);
}

SCENARIO("What can't be gone on with is said") {
  const Doors d;
  const auto other = d.folder.file(
      "other.json", R"({"format": "plumbline-attempt 1", "scenario": {"id": "elsewhere"}, "log": []})");
  CHECK(run({"play", "--resume", other}).exit == 2);
  CHECK(has(run({"play", "--resume", other}).err, "belongs to the scenario 'elsewhere'"));
  CHECK(d.play({"--resume", other}).exit == 1);
  CHECK(d.play({"--resume", d.folder.name("none.json")}).exit == 2);
  CHECK(run({"play", "--resume", d.folder.file("broken.json", "{\"format\"")}).exit == 1);
  CHECK(d.play({"--resume", d.folder.file("broken.json", "{\"format\"")}).exit == 1);
  CHECK(
      d.play(
           {"--decisions",
            d.folder.file(
                "impossible.json",
                R"({"format": "plumbline-attempt 1", "scenario": {"id": "two-doors"}, "log": [{"scene": "two", "decided": {"choose": 1}}]})")})
          .exit == 1);
}

SCENARIO("Options that contradict each other are refused") {
  const Doors d;
  d.play({"--save", d.folder.name("a.json")}, "1\n");
  CHECK(d.play({"--resume", d.folder.name("a.json"), "--decisions", d.folder.name("a.json")}).exit == 2);
  CHECK(d.play({"--resume", d.folder.name("a.json"), "--seed", "3"}).exit == 2);
  CHECK(d.play({"--resume", d.folder.name("a.json"), "--assessment"}).exit == 2);
  CHECK(d.play({"--alternative"}).exit == 2);
  AND_THEN("an attempt is never written over by a new one") {
    const auto before = text_of(d.folder.name("a.json"));
    const auto r = d.play({"--save", d.folder.name("a.json")}, "1\n");
    CHECK(r.exit == 2);
    CHECK(has(r.err, "is there already."));
    CHECK(text_of(d.folder.name("a.json")) == before);
  }
}

SCENARIO("An unknown scenario brings the nearest name") {
  const auto r = run({"play", "ninty-days"});
  CHECK(r.exit == 2);
  CHECK(has(r.err, "Did you mean 'ninety-days'?"));
  CHECK(has(run({"play", "none.lua"}).err, "none.lua: error: There is no such file."));
}

SCENARIO("An agency's overlay and the folder of data are part of how to go on") {
  const Doors d;
  const auto overlay = d.folder.file("agency.xml", R"(<overlay agency="Test county" date="2026-11-22"/>)");
  const auto r = d.play({"--agency", overlay, "--data", PLUMBLINE_SOURCE_DIR}, "1\n");
  CHECK(has(r.out, " --data " PLUMBLINE_SOURCE_DIR " --agency " + overlay + " --resume "));
  THEN("without the overlay the attempt is not taken up") {
    const auto other = d.play({"--resume", only_attempt(d.kept)});
    CHECK(other.exit == 1);
    CHECK(has(other.err, "another rulebook"));
  }
  THEN("with it, it is") {
    const auto on = d.play({"--agency", overlay, "--resume", only_attempt(d.kept)}, "1\n");
    CHECK(on.exit == 0);
    CHECK(has(on.out, "It is over."));
  }
  THEN("another text of the scenario isn't taken for the one it was played with") {
    auto text = text_of(d.scenario);
    text.replace(text.find("A second knock."), 15, "A third knock!!");
    d.folder.file("two-doors.lua", text);
    const auto other = d.play({"--agency", overlay, "--resume", only_attempt(d.kept)});
    CHECK(other.exit == 1);
    CHECK(has(other.err, "with another text"));
  }
}
