// The trainer's area: its door, groups, people, an attempt talked over, the upkeep of the records, reports.

#include "faces/desktop/sitter.hpp"
#include "records/says.hpp"
#include "support/held_file.hpp"

#include <algorithm>

using namespace plumbline;
using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

namespace fs = std::filesystem;

namespace {

const std::string kPhrase = "four words that differ";

/// A machine on which Ana (with a group) has played and Bo has not.
struct Academy {
  Place at;
  records::Id ana{}, bo{}, group{};
  Academy() {
    at.own_data({{"small", kSmall}});
    auto room = library::RecordRoom::open(at.world().environment, at.world().records);
    REQUIRE(room);
    const auto pen = (*room)->pen();
    group = records::form_group(pen, {"Spring intake", false}).value();
    ana =
        records::enrol(pen, {"Ana", "4711", group, records::secret_of("2468", records::Effort::quick), false})
            .value();
    bo = records::enrol(pen, {"Bo", "4712", {}, {}, false}).value();
  }
};

/// Ana sits down and plays it to its end.
void play_as_ana(Sitter& s, Academy& a) {
  s.use("person/" + records::hex(a.ana));
  s.page().type("2468");
  s.press(Key::enter);
  s.begin("small");
  s.let_pass(12);
  s.decide({1});
  s.confirm("She is family", 3);
  s.go_on();
  s.whole({0});
  REQUIRE(s.screen() == Screen::debrief);
  s.desk().wait_for_searches();
  s.page().settle();
}

void open_area(Sitter& s) {
  if (s.screen() == Screen::who) {
    s.use("area");
  } else {
    s.use("you");
    s.use("area");
  }
  REQUIRE(s.screen() == Screen::gate);
  s.fill("gate/phrase", kPhrase);
  if (s.has("gate/again")) s.fill("gate/again", kPhrase);
  s.use("gate/enter");
  REQUIRE(s.screen() == Screen::progress);
}

std::string said_of(Place& at, const records::Id& id) {
  std::string out;
  const auto events = at.recorded.store()->events(id);
  REQUIRE(events);
  for (const auto& e : *events) out += e.payload;
  return out;
}

}  // namespace

TEST_CASE("the door: the first passphrase holds, the wrong one doesn't open, leaving locks") {
  Academy a;
  Sitter s(a.at);
  s.use("area");
  REQUIRE(s.screen() == Screen::gate);
  s.fill("gate/phrase", "short");
  s.fill("gate/again", "short");
  s.use("gate/enter");
  CHECK(s.passage("gate/message").find("at least 12") != std::string::npos);
  s.fill("gate/phrase", kPhrase);
  s.fill("gate/again", "something else entirely");
  s.use("gate/enter");
  CHECK(s.screen() == Screen::gate);
  s.press(Key::escape);
  CHECK(s.screen() == Screen::who);
  open_area(s);
  CHECK(s.has("tab/Groups"));
  s.use("leave-area");
  CHECK(s.screen() == Screen::home);
  CHECK_FALSE(s.has("tab/Groups"));
  s.use("you");
  s.use("area");
  REQUIRE(s.screen() == Screen::gate);
  CHECK_FALSE(s.has("gate/again"));
  for (int i = 0; i < 3; ++i) {
    s.fill("gate/phrase", "not the passphrase");
    s.use("gate/enter");
    CHECK(s.screen() == Screen::gate);
  }
  CHECK_FALSE(s.passage("gate/wait").empty());
  s.let_pass(301);
  s.reopen();
  open_area(s);  // it is kept
  CHECK(support::text_of(a.at.records() / "plumbline.records").find(kPhrase) == std::string::npos);
}

TEST_CASE("who has done what, an attempt decision by decision with own reasons, and a note to talk about") {
  Academy a;
  Sitter s(a.at);
  play_as_ana(s, a);
  open_area(s);
  const auto shown = s.page().shown();
  CHECK(shown.find("Ana") != std::string::npos);
  CHECK(shown.find("Bo") != std::string::npos);
  s.use("row/" + records::hex(a.ana));
  REQUIRE(s.screen() == Screen::trainee);
  CHECK_FALSE(s.has("attempt/0/on"));
  s.use("attempt/0/replay");
  REQUIRE(s.screen() == Screen::replay);
  CHECK(s.says("She is family"));
  CHECK(s.says("12 seconds"));
  s.fill("decision/write", "Why was that tempting?");
  s.use("decision/add");
  CHECK(s.says("Why was that tempting?"));
  CHECK_FALSE(s.item("decision/add").enabled);  // nothing is left in the line
  s.fill("whole/write", "Well argued.");
  s.press(Key::enter);
  const auto kept = a.at.recorded.attempt();
  REQUIRE(kept.notes.size() == 2);
  CHECK(kept.notes[0].said == records::Noted{0, "Why was that tempting?"});
  CHECK(kept.notes[1].said == records::Noted{std::nullopt, "Well argued."});
  CHECK(kept.dwell.at(0) == 12000);
  CHECK_FALSE(s.has("decision/play"));  // the trainer doesn't play on with it
  CHECK(s.ui().focused() == "whole/write");
  s.press(Key::escape);
  CHECK(s.screen() == Screen::trainee);
  CHECK(s.says("Well argued."));
  s.press(Key::escape);
  CHECK(s.screen() == Screen::progress);
}

TEST_CASE("a note is taken back: nobody is shown it any more, and the proof still holds") {
  Academy a;
  Sitter s(a.at);
  play_as_ana(s, a);
  open_area(s);
  s.use("row/" + records::hex(a.ana));
  s.use("attempt/0/replay");
  for (const auto* text : {"Too harsh.", "This one stays."}) {
    s.fill("decision/write", text);
    s.use("decision/add");
  }
  const auto notes = a.at.recorded.attempt().notes;
  REQUIRE(notes.size() == 2);
  const auto back = "note/" + std::to_string(notes[0].sequence) + "/back";
  s.use(back);
  CHECK_FALSE(s.says("Too harsh."));
  CHECK(s.says("This one stays."));
  CHECK_FALSE(s.has(back));
  const auto left = a.at.recorded.attempt();
  REQUIRE(left.notes.size() == 1);
  CHECK(left.notes[0].said.text == "This one stays.");
  s.use("leave-area");
  s.use("you");
  s.use("you/record");
  CHECK(s.says("This one stays."));
  CHECK_FALSE(s.says("Too harsh."));
  open_area(s);
  s.go("Records");
  s.use("check/begin");
  s.desk().wait_for_check();
  s.page().settle();
  CHECK(s.says("All is as it was recorded"));
}

TEST_CASE("a group is renamed and put away and back; people are moved, and found by their group") {
  Academy a;
  Sitter s(a.at);
  open_area(s);
  s.go("Groups");
  const auto now = [&] {
    const auto all = records::groups(*a.at.recorded.store());
    REQUIRE(all);
    return all->at(0).now;
  };
  const auto id = "group/" + records::hex(a.group);
  CHECK(s.passage(id + "/about") == "1 person");
  s.use(id + "/rename");
  CHECK(s.ui().focused() == id + "/name");  // what is typed goes there
  s.fill(id + "/name", "  Winter   intake ");
  s.use(id + "/save");
  CHECK(now().name == "Winter intake");
  CHECK(s.passage(id) == "Winter intake");
  s.use(id + "/rename");
  s.use(id + "/not");
  CHECK(now().name == "Winter intake");
  s.fill("group/fresh", "Autumn intake");
  s.use("group/add");
  s.use(id + "/rename");
  s.fill(id + "/name", "AUTUMN intake");
  s.use(id + "/save");
  CHECK(s.passage("group/problem") == "There is a group of that name.");
  CHECK(now().name == "Winter intake");
  s.use(id + "/not");

  s.use(id + "/away");
  CHECK(now().away);
  CHECK_FALSE(s.has(id + "/rename"));
  s.use("groups/away");
  s.use(id + "/out");
  CHECK_FALSE(now().away);

  s.go("Progress");
  s.use("row/" + records::hex(a.bo));
  s.use("group");
  s.use("group/1");
  CHECK(s.passage("trainee/message") == "Moved.");
  CHECK(records::person(*a.at.recorded.store(), a.bo).value()->now.group == a.group);
  s.go("Groups");
  CHECK(s.passage(id + "/about") == "2 people");
  s.use(id + "/open");
  REQUIRE(s.screen() == Screen::progress);
  CHECK(s.has("row/" + records::hex(a.ana)));
  CHECK(s.has("row/" + records::hex(a.bo)));
  s.use("row/" + records::hex(a.bo));
  s.use("group");
  s.use("group/0");
  CHECK(records::person(*a.at.recorded.store(), a.bo).value()->now.group == records::Id{});
  s.press(Key::escape);
  CHECK_FALSE(s.has("row/" + records::hex(a.bo)));  // only the group is shown
}

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

TEST_CASE("no two groups have one name; a forgotten PIN is taken away; somebody is put away") {
  Academy a;
  Sitter s(a.at);
  open_area(s);
  s.go("Groups");
  s.fill("group/fresh", "Autumn intake");
  s.use("group/add");
  CHECK(s.says("Autumn intake"));
  s.fill("group/fresh", "autumn INTAKE");
  s.use("group/add");
  CHECK(s.says("There is a group of that name."));
  const auto groups = records::groups(*a.at.recorded.store());
  REQUIRE(groups);
  REQUIRE(groups->size() == 2);
  s.go("Progress");
  s.use("row/" + records::hex(a.ana));
  s.use("pin/reset");
  s.use("step/do");
  CHECK(s.passage("trainee/message") == "The PIN is gone.");
  CHECK(records::person(*a.at.recorded.store(), a.ana).value()->now.pin.empty());
  s.use("trainee/away");
  CHECK(records::person(*a.at.recorded.store(), a.ana).value()->now.away);
  s.use("leave-area");
  s.use("you");
  s.use("you/change");
  CHECK_FALSE(s.has("person/" + records::hex(a.ana)));
  CHECK(s.has("person/" + records::hex(a.bo)));
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
