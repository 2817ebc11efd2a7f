// The trainer's area: checks, backups, erasing on request, reports, and many people at once.

#include "faces/desktop/academy.hpp"
#include "records/says.hpp"
#include "support/held_file.hpp"

#include <algorithm>

using namespace plumbline;
using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

namespace fs = std::filesystem;

TEST_CASE("a check is stopped, and so is a report; both can be begun again") {
  Academy a;
  Sitter s(a.at);
  play_as_ana(s, a);
  open_area(s);
  const auto file = a.at.records() / "plumbline.records";
  s.go("Records");
  {
    const support::HeldFile held(file);
    s.use("check/begin");
    s.use("check/stop");
  }
  s.desk().wait_for_check();
  s.page().settle();
  CHECK(s.says("Stopped after 0 of"));
  CHECK_FALSE(s.says("All is as it was recorded"));
  s.use("check/begin");
  s.desk().wait_for_check();
  s.page().settle();
  CHECK(s.says("All is as it was recorded"));
  {
    const support::HeldFile held(file);
    s.go("Reports");
    CHECK(s.says("Working it out"));
    CHECK_FALSE(s.item("save/html").enabled);
    s.use("report/stop");
    CHECK(s.ui().focused() == "report/make");
  }
  CHECK(s.says("Nothing was worked out."));
  s.desk().wait_for_check();
  s.page().settle();
  CHECK(s.says("Nothing was worked out."));
  s.use("report/make");
  s.desk().wait_for_check();
  s.page().settle();
  CHECK(s.has("grade/" + records::hex(a.ana)));
  CHECK(s.item("save/html").enabled);
}

TEST_CASE("many people are looked up a part at a time, so that the window never stands still") {
  Academy a;
  {
    auto room = library::RecordRoom::open(a.at.world().environment, a.at.world().records);
    REQUIRE(room);
    for (int i = 0; i < 60; ++i)
      REQUIRE(records::enrol((*room)->pen(), {"Trainee " + std::to_string(i), "", {}, {}, false}));
  }
  Sitter s(a.at);
  open_area(s);
  CHECK(s.desk().next_change() <= 0.F);  // the rest at once
  int looks = 0;
  for (; s.says("people looked up") && looks < 60; ++looks) s.let_pass(.01F);
  CHECK(looks < 60);
  CHECK(s.passage("progress/count") == "62 people");
  CHECK(s.has("row/" + records::hex(a.ana)));
  CHECK(s.has("row/" + records::hex(a.bo)));
}

TEST_CASE("erasing on request: the name is typed, nothing of it is left, and the check still holds") {
  Academy a;
  Sitter s(a.at);
  play_as_ana(s, a);
  const auto attempt = a.at.recorded.attempt().about.id;
  CHECK(support::has(said_of(a.at, attempt), "She is family"));
  open_area(s);
  s.use("row/" + records::hex(a.ana));
  s.use("trainee/export");
  CHECK(support::has(support::text_of(s.passage("saved/where")), "She is family"));
  s.use("trainee/erase");
  CHECK_FALSE(s.item("step/do").enabled);
  s.fill("erase/name", "Ana");
  s.use("step/do");
  REQUIRE(s.screen() == Screen::progress);
  CHECK(s.page().shown().find("Ana") == std::string::npos);
  CHECK_FALSE(support::has(said_of(a.at, attempt), "She is family"));
  CHECK_FALSE(support::has(said_of(a.at, a.ana), "Ana"));
  s.go("Records");
  s.use("check/begin");
  s.desk().wait_for_check();
  s.page().settle();
  CHECK(s.says("All is as it was recorded"));
}

TEST_CASE(
    "the upkeep: a check on a thread of its own finds what was changed, a backup opens, the passphrase "
    "changes") {
  Academy a;
  Sitter s(a.at);
  play_as_ana(s, a);
  open_area(s);
  s.go("Records");
  s.use("check/begin");
  s.desk().wait_for_check();
  s.page().settle();
  CHECK(s.says("All is as it was recorded"));
  s.use("backup/make");
  const fs::path copy = s.passage("saved/where");
  auto opened = records::SqliteStore::open(copy, nullptr);
  REQUIRE(opened);
  std::size_t streams = 0;
  REQUIRE(
      (*opened)->each_stream({records::StreamKind::attempt, {}}, [&](const auto&) { return ++streams > 0; }));
  CHECK(streams == 1);
  s.use("phrase/change");
  s.fill("phrase/old", kPhrase);
  s.fill("phrase/fresh", "five other words stand here");
  s.fill("phrase/again", "five other words stand here");
  s.use("phrase/keep");
  CHECK(s.passage("phrase/message") == "The passphrase is changed.");
  s.use("leave-area");
  s.use("you");
  s.use("area");
  s.fill("gate/phrase", kPhrase);
  s.use("gate/enter");
  CHECK(s.screen() == Screen::gate);
  s.fill("gate/phrase", "five other words stand here");
  s.use("gate/enter");
  CHECK(s.screen() == Screen::progress);
  {  // a score that isn't what the decisions give
    auto room = library::RecordRoom::open(a.at.world().environment, a.at.world().records);
    REQUIRE(room);
    const auto kept = a.at.recorded.attempt();
    auto forged = kept.scores.back().said;
    forged.tally.lost = 0;
    REQUIRE_FALSE(records::add_to((*room)->pen(), kept.about.id, forged));
  }
  s.go("Records");
  s.use("check/begin");
  s.desk().wait_for_check();
  s.page().settle();
  CHECK(s.says("Keep this file as it is"));
  CHECK(s.says(records::short_name(a.at.recorded.attempt().about.id)));
}

TEST_CASE("the report says that few attempts say nothing, and is written as a page, tables and JSON") {
  Academy a;
  Sitter s(a.at);
  play_as_ana(s, a);
  open_area(s);
  s.go("Reports");
  REQUIRE(s.screen() == Screen::reports);
  s.desk().wait_for_check();
  s.page().settle();
  CHECK(s.says("30"));
  CHECK(s.has("grade/" + records::hex(a.ana)));
  for (const auto* as : {"html", "json"}) {
    CAPTURE(as);
    s.use(std::string("save/") + as);
    const fs::path file = s.passage("saved/where");
    CHECK(file.extension() == std::string(".") + as);
    CHECK(fs::file_size(file) > 50);
  }
  s.use("save/csv");
  const fs::path folder = s.passage("saved/where");
  for (const auto* table : {"gradebook", "decisions", "options", "stories", "rules"}) {
    CAPTURE(table);
    const auto text = support::text_of(folder / (std::string(table) + ".csv"));
    CHECK(std::count(text.begin(), text.end(), '\n') >= 1);  // with so few, of most only what they hold
  }
  CHECK(support::has(support::text_of(folder / "gradebook.csv"), "Ana"));
  CHECK((fs::status(folder).permissions() & (fs::perms::group_all | fs::perms::others_all)) ==
        fs::perms::none);
  s.press(Key::escape);
  CHECK(s.screen() == Screen::progress);
  s.press(Key::escape);
  CHECK(s.screen() == Screen::home);
}
