#include "library/attempt_file.hpp"

#include "support/folder.hpp"
#include "support/stories.hpp"

using namespace plumbline;
using namespace plumbline::library;
using support::Folder;

SCENARIO("Two attempts of one second have two names") {
  const Folder f;
  const auto first = new_attempt_file(f.path(), "x", "20261122-164700");
  CHECK(first.filename() == "x-20261122-164700.json");
  f.file(first.filename(), "{}");
  CHECK(new_attempt_file(f.path(), "x", "20261122-164700").filename() == "x-20261122-164700-2.json");
  CHECK(new_attempt_file("", "x", "20261122-164700").empty());
}

SCENARIO("An attempt says which scenario it belongs to") {
  CHECK(scenario_of(R"({"scenario": {"id": "ninety-days"}})") == "ninety-days");
  CHECK(scenario_of("not json") == "");
  CHECK(scenario_of("[]") == "");
  CHECK(scenario_of(R"({"scenario": 3})") == "");
  CHECK(scenario_of("") == "");
}

SCENARIO("An attempt is saved whole, and another one goes beside it") {
  const Folder f;
  const support::Told told(support::kAllSix, "all-six.lua");
  const play::Session session(*told.stage, {42});
  AttemptFile file(*told.stage, f.path() / "kept" / "mine.json");
  CHECK(file.place().empty());
  REQUIRE(file.keep(session.attempt()) == "");
  CHECK(file.place() == f.path() / "kept" / "mine.json");
  const auto back = play::read_attempt({"mine.json", support::text_of(file.place())}, *told.stage);
  REQUIRE(back.has_value());
  CHECK(*back == session.attempt());
  file.begin_another();
  CHECK(file.place().empty());
  REQUIRE(file.keep(session.attempt()) == "");
  CHECK(file.place() == f.path() / "kept" / "mine-2.json");
}

SCENARIO("What can't be kept is said") {
  const Folder f;
  const support::Told told(support::kAllSix, "all-six.lua");
  const play::Session session(*told.stage, {});
  AttemptFile nowhere(*told.stage, {});
  CHECK(nowhere.nowhere());
  CHECK(nowhere.keep(session.attempt()) == "there is no folder for it, because HOME isn't set.");
  AttemptFile blocked(*told.stage, f.file("plain", "x") + "/below.json");
  CHECK(support::has(blocked.keep(session.attempt()), "plain"));
  CHECK(blocked.place().empty());
}
