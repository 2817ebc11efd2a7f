#include "faces/command/outside.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace plumbline::command;

namespace {

const char* const kDoors = R"lua(
return scenario { title = "Two doors", version = "1.0", minutes = 1, about = "A test.",
  cast = { you = "Lena", ruth = client "Ruth", friends = own_circle "your friends" },
  scene "one" { title = "First door", say "A knock.", choose "What?" {
    option "Open" { does = tell "limits", meant = "best", world = "She comes in.", learn = "l" },
    option "Post it" { does = post { "treatment", to = "friends" }, meant = "wrong", world = "Likes.", learn = "l", tempts = "t" } } },
  scene "two" { title = "Second door", say "A second knock.", choose "What now?" {
    option "Open" { does = tell "limits", meant = "best", world = "She sits down.", learn = "l" },
    option "Post it" { does = post { "treatment", to = "friends" }, meant = "wrong", world = "More.", learn = "l", tempts = "t" } } },
  ending "a" { title = "Evening", say "It is over." },
}
)lua";

struct Doors {
  Folder folder;
  std::string scenario = folder.file("two-doors.lua", kDoors);

  std::string attempt(int first, int second) const {
    auto log = nlohmann::json::array({{{"scene", "one"}, {"decided", {{"choose", first}}}}});
    if (second > 0)
      log.push_back({{"scene", "two"}, {"decided", {{"choose", second}}}, {"reason", "Why not?"}});
    const nlohmann::json j{
        {"format", "plumbline-attempt 1"}, {"scenario", {{"id", "two-doors"}}}, {"log", std::move(log)}};
    return folder.file("attempt.json", j.dump());
  }
  Ran score(const std::string& attempt, std::vector<std::string> more = {}) const {
    more.insert(more.begin(), {"score", scenario, "--decisions", attempt});
    return run(more);
  }
};

}  // namespace

SCENARIO("An attempt is scored: what each decision cost, the score, what stands in the way") {
  const Doors d;
  const auto r = d.score(d.attempt(1, 2));
  CHECK(r.exit == 0);
  CAPTURE(r.out);
  for (const char* part :
       {"Two doors (two-doors 1.0), practice", "Ending: Evening",
        "No  Points  Lost  At stake  Possible  Decision",
        "   1       0     0        14       100  First door: Open",
        "   2      14    14        14        50  Second door: Post it",
        "Score: 50 of 100 (mark 70, provisional)",
        "You lost 14 points; 28 were at stake along the best course.",
        "Best score still possible after each decision: 100, 50",
        "Not passed this time: the score is below the mark", "Social media and publicity: 0 of 1",
        "Critical breaches", "Decision 2: Do not post", "Not made good."})
    CHECK_MESSAGE(has(r.out, part), part);
  AND_WHEN("nothing was lost") {
    const auto best = d.score(d.attempt(1, 1));
    CHECK(best.exit == 0);
    CHECK(has(best.out, "Score: 100 of 100"));
    CHECK(has(best.out, "Passed:"));
    CHECK_FALSE(has(best.out, "Critical breaches"));
  }
  AND_WHEN("it isn't finished") {
    const auto half = d.score(d.attempt(2, 0));
    CHECK(half.exit == 0);
    CHECK(has(half.out, "Not finished. Best score still possible: 50 of 100"));
    CHECK_FALSE(has(half.out, "Passed"));
    CHECK_FALSE(has(half.out, "Not passed"));
  }
}

SCENARIO("A scorecard as JSON, on the screen or in a file, always the same bytes") {
  const Doors d;
  const auto attempt = d.attempt(1, 2);
  const auto shown = d.score(attempt, {"--json"});
  CHECK(shown.exit == 0);
  CHECK(shown.err.empty());
  const auto j = nlohmann::json::parse(shown.out);
  CHECK(j["format"] == "plumbline-scorecard 1");
  CHECK(j["score"] == 50.0);
  CHECK(j["passed"] == false);
  CHECK(j["decisions"][1]["reason"] == "Why not?");
  CHECK(d.score(attempt, {"--json", "-"}).out == shown.out);
  const auto card = d.folder.name("card.json");
  const auto written = d.score(attempt, {"--json", card});
  CHECK(written.exit == 0);
  CHECK(written.out.empty());
  CHECK(text_of(card) == shown.out);
  THEN("a scorecard is written anew, nothing else is written over") {
    CHECK(d.score(attempt, {"--json", card}).exit == 0);
    const auto before = text_of(attempt);
    CHECK(d.score(attempt, {"--json", attempt}).exit == 2);
    CHECK(text_of(attempt) == before);
    const auto r = run({"score", "--decisions", attempt, "--json", d.scenario});
    CHECK(r.exit == 2);
    CHECK(has(r.err, "name it before --json"));
    CHECK(text_of(d.scenario) == kDoors);
  }
  THEN("a file that can't be written is said") {
    const auto r = d.score(attempt, {"--json", d.folder.name("no-such-folder") + "/card.json"});
    CHECK(r.exit == 2);
    CHECK(has(r.err, "could not be written"));
  }
}

SCENARIO("The best course from before a decision") {
  const Doors d;
  const auto attempt = d.attempt(2, 2);
  const auto first = d.score(attempt, {"--best-from", "1"});
  CHECK(first.exit == 0);
  CHECK(has(first.out, "The best course from decision 1\n  - First door: Open\n  - Second door: Open\n"));
  const auto second = d.score(attempt, {"--best-from", "2"});
  CHECK(has(second.out, "  - Second door: Open\n"));
  CHECK_FALSE(has(second.out, "First door"));
  CHECK(d.score(attempt, {"--best-from", "3"}).exit == 2);
  CHECK(d.score(d.attempt(2, 0), {"--best-from", "2"}).exit == 0);  // where it stands
  CHECK(d.score(attempt, {"--best-from", "1", "--json"}).exit == 2);
}

SCENARIO("What can't be scored is said, and the exit code tells what kind of trouble it is") {
  const Doors d;
  CHECK(d.score(d.folder.name("none.json")).exit == 2);
  CHECK(d.score(d.folder.file("broken.json", "{\"format\"")).exit == 1);
  CHECK(run({"score", "--decisions", d.folder.name("broken.json")}).exit == 1);
  const auto impossible = d.folder.file(
      "impossible.json",
      R"({"format": "plumbline-attempt 1", "scenario": {"id": "two-doors"}, "log": [{"scene": "two", "decided": {"choose": 1}}]})");
  const auto r = d.score(impossible);
  CHECK(r.exit == 1);
  CHECK(has(r.err, "can't be replayed"));
  CHECK(run({"score", "--decisions", impossible}).exit == 2);  // no such scenario on the shelf
  CHECK(run({"score", "ninty-days", "--decisions", impossible}).exit == 2);
  CHECK(run({"score", d.folder.file("bad.lua", "return 1"), "--decisions", impossible}).exit == 1);
  CHECK(run({"score"}).exit == 2);
}

SCENARIO("An attempt that was played is scored as its debrief said") {
  const Folder f;
  const auto file = f.name("a.json");
  const auto played =
      run({"play", "ninety-days", "--quick", "--seed", "3", "--save", file}, "2\n3\n\n1\n1\n2\n");
  CHECK(played.exit == 0);
  const auto scored = run({"score", "--decisions", file});
  CHECK(scored.exit == 0);
  const auto at = played.out.find("Score: ");
  REQUIRE(at != std::string::npos);
  CHECK(has(scored.out, played.out.substr(at, played.out.find('\n', at) - at)));
  CHECK(has(run({"play", "--decisions", file}).out, "Score: "));
}
