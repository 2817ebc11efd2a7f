// The trainer's area: its door, groups, people, an attempt talked over.

#include "faces/desktop/academy.hpp"
#include "records/says.hpp"
#include "support/held_file.hpp"

#include <algorithm>

using namespace plumbline;
using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

namespace fs = std::filesystem;

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
