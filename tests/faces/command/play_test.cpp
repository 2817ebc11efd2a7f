#include "faces/command/two_doors.hpp"

#include <doctest/doctest.h>

#include <csignal>

using namespace plumbline::command;

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
