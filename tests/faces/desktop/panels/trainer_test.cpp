// The trainer's area: what each control asks for.

#include "faces/desktop/panels/records_desk.hpp"

#include <chrono>

using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

namespace {

Shown<GateView> gate(GateView v) { return {std::move(v), Screen::gate, draw_gate}; }
Shown<GroupsView> groups(GroupsView v) { return {std::move(v), Screen::groups, draw_groups}; }
Shown<MatrixView> matrix(MatrixView v, Look look = {}) {
  return {std::move(v), Screen::progress, draw_progress, look};
}
Shown<TraineeView> trainee(TraineeView v) { return {std::move(v), Screen::trainee, draw_trainee}; }
Shown<ReplayView> replay(ReplayView v) { return {std::move(v), Screen::replay, draw_replay}; }
Shown<UpkeepView> upkeep(UpkeepView v) { return {std::move(v), Screen::upkeep, draw_upkeep}; }

}  // namespace

TEST_CASE("the door: a passphrase is typed unseen, and Enter goes in") {
  auto v = gate_view(false);
  v.form.fresh = "four words";
  auto d = gate(v);
  CHECK(d.page.ui().focused() == "gate/phrase");
  CHECK(d.page.shown().find("four words") == std::string::npos);
  CHECK(d.item("gate/phrase").state == "10 signs typed");
  CHECK_FALSE(d.has("gate/again"));
  d.page.type("!");
  CHECK(d.only<want::DraftPassphrase>().form.fresh == "four words!");
  d.page.press(Key::enter);
  d.only<want::EnterArea>();
  d.both<want::EnterArea>("gate/enter");
  d.both<want::Back>("gate/back");
  d.view.wait = 12;
  d.view.message = "That isn't it.";
  d.page.settle();
  CHECK_FALSE(d.item("gate/enter").enabled);
  CHECK(d.reads("You can try again in 12 seconds."));
  d.focus("gate/phrase");
  d.page.press(Key::enter);
  CHECK(d.nothing());
}

TEST_CASE("the first time the passphrase is chosen, twice, with advice") {
  auto v = gate_view(true);
  v.form.fresh = "river lamp";
  auto d = gate(v);
  CHECK(d.reads("Nobody can look it up for you"));
  CHECK_FALSE(d.item("gate/enter").enabled);
  d.view.form.again = "river lamp";
  d.page.settle();
  d.both<want::EnterArea>("gate/enter");
}

TEST_CASE("within the area the bar leads through it, and out of it") {
  auto d = groups(groups_view());
  CHECK(d.item("tab/Groups").state == "shown");
  CHECK(d.both<want::Go>("tab/Progress").to == Screen::progress);
  CHECK(d.both<want::Go>("tab/Reports").to == Screen::reports);
  CHECK(d.both<want::Go>("tab/Records").to == Screen::upkeep);
  CHECK_FALSE(d.has("tab/Course"));
  CHECK_FALSE(d.has("you"));
  d.both<want::LeaveArea>("leave-area");
  auto t = trainee(trainee_view());
  CHECK(t.item("tab/Progress").state == "shown");
}

TEST_CASE("groups are added, renamed, put away and taken out again") {
  auto v = groups_view();
  v.fresh = "Sumer";
  auto d = groups(v);
  d.focus("group/fresh");
  d.page.type("!");
  CHECK(d.only<want::DraftGroup>().name == "Sumer!");
  d.page.press(Key::enter);
  d.only<want::AddGroup>();
  d.both<want::AddGroup>("group/add");
  CHECK(d.both<want::OpenGroup>("group/g1/open").group == "g1");
  CHECK(d.both<want::StartRename>("group/g1/rename").group == "g1");
  CHECK(d.both<want::PutGroupAway>("group/g2/away").away);
  CHECK(d.both<want::ShowAway>("groups/away").show);
  d.view.renaming = "g2";
  d.view.name = "Autumn";
  d.view.groups[0].away = true;
  d.page.settle();
  d.focus("group/g2/name");
  d.page.type("!");
  CHECK(d.only<want::DraftRename>().name == "Autumn!");
  d.page.press(Key::enter);
  d.only<want::Rename>();
  d.both<want::Rename>("group/g2/save");
  CHECK(d.both<want::StartRename>("group/g2/not").group.empty());
  CHECK_FALSE(d.both<want::PutGroupAway>("group/g1/out").away);
  d.view.fresh.clear();
  d.page.settle();
  CHECK_FALSE(d.item("group/add").enabled);
}

TEST_CASE("who has done what: every row says all its cells, and opens the person") {
  auto d = matrix(matrix_view(12, false));
  const auto& row = d.item("row/p1");
  CHECK(row.label.starts_with(
      "Anna Maria von der Heydte-Castellani zu Oberwaldenburg, badge 4701, Autumn intake. "
      "What you know, you keep: finished, 3 of 3."));
  CHECK(d.item("row/p0").label.find("When to speak: a critical breach stands, 2 of 3.") != std::string::npos);
  CHECK(d.item("row/p0").label.find("What you know, you keep: not begun.") != std::string::npos);
  CHECK(d.both<want::OpenTrainee>("row/p1").person == "p1");
  CHECK(d.both<want::MatrixBy>("by/1").story);
  d.focus("by/0");
  d.page.press(Key::enter);
  CHECK(d.nothing());  // that is how it is already
  d.focus("search");
  d.page.type("r");
  CHECK(d.only<want::SearchMatrix>().text == "r");
  d.focus("group");
  d.page.press(Key::enter);
  d.focus("group/1");
  d.page.press(Key::enter);
  CHECK(d.only<want::FilterMatrix>().group == 1);
}

TEST_CASE(
    "the states are told by words or signs, not by colour: every state has a sign of its own in the legend") {
  auto stories = matrix(matrix_view(12, true));
  CHECK(stories.reads("passed, finished below the mark, a critical breach stands, begun, not begun"));
  auto modules = matrix(matrix_view(12, false));  // which are finished, whatever their stories came to
  CHECK(modules.reads("finished, begun, not begun"));
}

TEST_CASE("sixteen stories come in parts, with the names beside each") {
  auto d = matrix(matrix_view(12, true));
  CHECK(d.page.shown().find("Ninety") != std::string::npos);
  CHECK(d.page.shown().find("Carol") == std::string::npos);
  CHECK_FALSE(d.item("row/earlier").enabled);
  for (int i = 0; i < 8 && d.item("row/later").enabled; ++i) {
    d.focus("row/later");
    d.page.press(Key::enter);
  }
  CHECK(d.page.shown().find("Carol") != std::string::npos);
  CHECK(d.nothing());
  CHECK_FALSE(d.item("row/later").enabled);
  CHECK(d.item("row/earlier").enabled);
}

TEST_CASE("two thousand people: a part is drawn, and a frame is quick") {
  auto d = matrix(matrix_view(2000, true));
  CHECK(d.page.ui().items().size() < 70);
  const auto begin = std::chrono::steady_clock::now();
  for (int i = 0; i < 20; ++i) d.page.frame();
  const auto ms =
      std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count() / 20;
  MESSAGE("a frame with 2,000 people and 16 stories: " << ms << " ms");
  CHECK(ms < 100);  // with sanitizers, on a busy machine
}

TEST_CASE("a person: attempts to replay, another group, put away, the record as a file") {
  auto d = trainee(trainee_view());
  CHECK(d.both<want::OpenReplay>("attempt/0/replay").attempt == "a6");
  CHECK_FALSE(d.has("attempt/1/on"));  // nobody plays on for somebody else
  d.focus("group");
  d.page.press(Key::enter);
  d.focus("group/2");
  d.page.press(Key::enter);
  CHECK(d.only<want::MoveTrainee>().group == 2);
  d.both<want::ExportTrainee>("trainee/export");
  CHECK(d.both<want::PutTraineeAway>("trainee/away").away);
  CHECK(d.both<want::Go>("to-progress").to == Screen::progress);
}

TEST_CASE("a PIN is taken away in two steps") {
  auto d = trainee(trainee_view());
  CHECK(d.both<want::BeginStep>("pin/reset").step == TraineeStep::reset_pin);
  d.view.step = TraineeStep::reset_pin;
  d.page.settle();
  CHECK(d.reads("Be sure that it is Tomas Reid who asks."));
  d.both<want::CarryOutStep>("step/do");
  CHECK(d.both<want::BeginStep>("step/not").step == TraineeStep::none);
}

TEST_CASE("a record is erased only after the name was typed, and what stays is said") {
  auto d = trainee(trainee_view());
  CHECK(d.both<want::BeginStep>("trainee/erase").step == TraineeStep::erase);
  d.view.step = TraineeStep::erase;
  d.view.typed = "Tomas Rei";
  d.page.settle();
  CHECK(d.reads("It can't be undone"));
  CHECK(d.reads("Stays: that there was a record"));
  CHECK_FALSE(d.item("step/do").enabled);
  d.focus("erase/name");
  d.page.type("d");
  CHECK(d.only<want::DraftErase>().name == "Tomas Reid");
  d.page.press(Key::enter);  // Enter in the line never erases
  CHECK(d.nothing());
  d.view.typed = "Tomas Reid";
  d.page.settle();
  d.both<want::CarryOutStep>("step/do");
  d.both<want::BeginStep>("step/not");
}

TEST_CASE("an attempt replayed: the trainee's own reason, what was found, and notes to talk about") {
  auto d = replay(replay_view());
  CHECK(d.reads("She needs the whole picture, and she is the one who has to decide."));
  CHECK(d.reads("If the supervisor is involved, go over their head, or outside."));
  CHECK(d.reads("Lost 12 of 12") == false);  // in the chip; spoken with the decision
  CHECK(d.reads("Time taken, for information only: 1 minute 12 seconds."));
  CHECK(d.reads("Rulebook 1.3: 81, passed"));
  CHECK_FALSE(d.has("decision/play"));
  d.focus("decision/write");
  d.page.type("!");
  auto n = d.only<want::DraftNote>();
  CHECK(n.decision == 3);
  CHECK(n.text == "Who else could he have gone to?!");
  d.page.press(Key::enter);
  CHECK(d.only<want::AddNote>().decision == 3);
  CHECK(d.both<want::AddNote>("decision/add").decision == 3);
  CHECK_FALSE(d.item("whole/add").enabled);
  d.focus("whole/write");
  d.page.type("W");
  CHECK(d.only<want::DraftNote>().decision == -1);
  CHECK(d.both<want::TakeBackNote>("note/n1/back").note == "n1");
  CHECK(d.both<want::Select>("list/0").decision == 0);
}

TEST_CASE("the check of the records: begun, stopped, and its finding in plain words") {
  auto d = upkeep(upkeep_view());
  CHECK(d.page.ui().focused() == "check/begin");
  d.both<want::CheckRecords>("check/begin");
  CHECK(d.reads("Last checked on 3 May"));
  d.view.checking = Checking::running;
  d.view.checked = 480;
  d.page.settle();
  CHECK(d.reads("480 of 1,204 attempts checked"));
  d.both<want::StopChecking>("check/stop");
  d.view.checking = Checking::done;
  d.view.found = {{Tone::bad, "An attempt was changed", "decision 3"},
                  {Tone::good, "The others are well", ""}};
  d.page.settle();
  const auto all = d.read();
  CHECK(all.find("An attempt was changed") < all.find("The others are well"));
  CHECK(all.find("decision 3") != std::string::npos);
  d.both<want::BackUp>("backup/make");
}

TEST_CASE("the passphrase is changed with the old one and twice the new one") {
  auto d = upkeep(upkeep_view());
  CHECK(d.both<want::ChangePassphrase>("phrase/change").open);
  d.view.changing = true;
  d.view.form = {"old", "new", ""};
  d.page.settle();
  CHECK_FALSE(d.item("phrase/keep").enabled);
  d.type("phrase/again", "n");
  CHECK(d.only<want::DraftPassphrase>().form.again == "n");
  d.view.form.again = "new";
  d.page.settle();
  d.both<want::KeepPassphrase>("phrase/keep");
  CHECK_FALSE(d.both<want::ChangePassphrase>("phrase/not").open);
}
