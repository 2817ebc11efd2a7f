// Who are you: finding oneself, being new, the PIN.

#include "faces/desktop/panels/records_desk.hpp"

#include <chrono>

using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

namespace {

Shown<WhoView> who(WhoView v, Look look = {}) { return {std::move(v), Screen::who, draw_who, look}; }
Shown<YouView> you(YouView v, Look look = {}) { return {std::move(v), Screen::you, draw_you, look}; }

}  // namespace

TEST_CASE("typing narrows the list, Enter goes to the first name, Enter again takes it") {
  auto d = who(who_view(12));
  CHECK(d.page.ui().focused() == "search");
  d.page.type("t");
  CHECK(d.only<want::SearchPeople>().text == "t");
  d.view.search = "to";
  d.view.people = {d.view.people[11], d.view.people[10]};
  d.page.settle();
  d.page.press(Key::enter);
  CHECK(d.nothing());
  CHECK(d.page.ui().focused() == "person/p11");
  d.page.press(Key::enter);
  CHECK(d.only<want::Pick>().person == "p11");
  CHECK(d.both<want::SearchPeople>("search/clear").text.empty());
}

TEST_CASE("namesakes are told apart by badge or e-mail, on the screen and when spoken") {
  auto d = who(who_view(12));
  CHECK(d.item("person/p8").label == "Maria Santos, person8@county.example, Spring intake");
  CHECK(d.item("person/p9").label == "Maria Santos, badge 4709, Autumn intake");
  CHECK(d.item("person/p9").hint == "Asks for a PIN.");
  CHECK(d.page.shown().find("badge 4700") != std::string::npos);
}

TEST_CASE("a group narrows the list") {
  auto d = who(who_view(12));
  d.focus("group");
  d.page.press(Key::enter);
  REQUIRE(d.has("group/2"));
  d.focus("group/2");
  d.page.press(Key::enter);
  CHECK(d.only<want::FilterPeople>().group == 2);
}

TEST_CASE("the other ways in") {
  auto d = who(who_view(12));
  d.both<want::BeNew>("new");
  d.both<want::WithoutName>("guest");
  d.both<want::OpenPrivacy>("privacy");
  d.both<want::OpenArea>("area");
  CHECK(d.reads("kept on this machine without a name"));
  auto first = who(who_view(0));
  CHECK(first.page.ui().focused() == "new");
  CHECK_FALSE(first.has("search"));
}

TEST_CASE("four thousand names: a part is drawn, more can be had, and a frame is quick") {
  auto d = who(who_view(4000));
  CHECK(d.page.ui().items().size() < 60);
  CHECK(d.reads("4,000 people"));
  CHECK_FALSE(d.has("person/p40"));
  d.focus("people/more");
  d.page.press(Key::enter);
  CHECK(d.nothing());
  CHECK(d.has("person/p79"));
  CHECK(d.reads("80 of 4,000 are shown"));
  const auto begin = std::chrono::steady_clock::now();
  for (int i = 0; i < 20; ++i) d.page.frame();
  const auto ms =
      std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count() / 20;
  MESSAGE("a frame with 4,000 people: " << ms << " ms");
  CHECK(ms < 100);  // with sanitizers, on a busy machine
}

TEST_CASE("a newcomer writes name and badge, chooses a group, and is kept with Enter or the button") {
  auto v = newcomer_view();
  v.newcomer = {};
  auto d = who(v);
  CHECK(d.page.ui().focused() == "new/name");
  d.page.type("K");
  CHECK(d.only<want::DraftNewcomer>().newcomer.name == "K");
  d.type("new/detail", "7");
  CHECK(d.only<want::DraftNewcomer>().newcomer.detail == "7");
  d.page.press(Key::enter);
  d.only<want::KeepNewcomer>();
  d.both<want::KeepNewcomer>("new/keep");
  d.both<want::ToPeople>("new/back");
  CHECK(d.both<want::Pick>("namesake/p9").person == "p9");
  d.focus("new/group");
  d.page.press(Key::enter);
  d.focus("new/group/3");
  d.page.press(Key::enter);
  CHECK(d.only<want::DraftNewcomer>().newcomer.group == 3);
  CHECK(d.reads("There are people of that name. Is one of them you?"));
}

TEST_CASE("a PIN is never shown, spoken or copied") {
  auto d = who(pin_view());
  CHECK(d.page.ui().focused() == "pin");
  CHECK(d.page.shown().find("20417") == std::string::npos);
  CHECK(d.read().find("20417") == std::string::npos);
  CHECK(d.item("pin").state == "5 signs typed");
  ImGui::SetClipboardText("before");
  d.page.press(Key::select_all);
  d.page.press(Key::copy);
  CHECK(std::string(ImGui::GetClipboardText()) == "before");
}

TEST_CASE("a PIN has digits only, and is tried once it is long enough") {
  auto d = who(pin_view());
  d.page.type("x");
  CHECK(d.nothing());
  d.page.type("9");
  CHECK(d.only<want::DraftPin>().pin == "204179");
  d.page.press(Key::enter);
  d.only<want::TryPin>();
  d.both<want::TryPin>("pin/try");
  d.both<want::ToPeople>("pin/back");
  d.view.pin = "204";
  d.page.settle();
  CHECK_FALSE(d.item("pin/try").enabled);
  d.focus("pin");
  d.page.press(Key::enter);
  CHECK(d.nothing());
}

TEST_CASE("after several wrong ones there is a wait, said once and calmly") {
  auto v = pin_view();
  v.message = "That wasn't it.";
  v.wait = 24;
  auto d = who(v);
  CHECK(d.reads("That wasn't it."));
  CHECK(d.reads("You can try again in 24 seconds."));
  CHECK_FALSE(d.item("pin/try").enabled);
  d.focus("pin");
  d.page.press(Key::enter);
  CHECK(d.nothing());
  for (const auto& p : d.page.ui().passages())
    if (p.key == "pin/wait") CHECK(p.news == "wait");  // not every second anew
}

TEST_CASE("that's you: the record, somebody else, the PIN, what is kept, the trainer's area") {
  auto d = you(you_view());
  d.both<want::OpenRecord>("you/record");
  d.both<want::SomebodyElse>("you/change");
  CHECK(d.both<want::OpenPinForm>("pin/change").stage == PinStage::change);
  CHECK(d.both<want::OpenPinForm>("pin/remove").stage == PinStage::remove);
  CHECK_FALSE(d.has("pin/set"));
  d.both<want::OpenPrivacy>("privacy");
  d.both<want::OpenArea>("area");
  d.view.you.has_pin = false;
  d.page.settle();
  CHECK(d.both<want::OpenPinForm>("pin/set").stage == PinStage::set);
}

TEST_CASE("a PIN is set by typing it twice") {
  auto v = you_view();
  v.stage = PinStage::set;
  auto d = you(v);
  CHECK_FALSE(d.item("pin/keep").enabled);
  CHECK_FALSE(d.has("pin/old"));
  d.type("pin/fresh", "2");
  CHECK(d.only<want::DraftPinForm>().form.fresh == "2");
  d.view.form = {"", "2041", "2041"};
  d.page.settle();
  d.focus("pin/again");
  d.page.press(Key::enter);
  d.only<want::KeepPin>();
  d.both<want::KeepPin>("pin/keep");
  CHECK(d.both<want::OpenPinForm>("pin/not").stage == PinStage::closed);
}

TEST_CASE("the bar says who is at the desk; a guest is told so, and can say who it is") {
  auto d = you(you_view());
  CHECK(d.item("you").label == "That's you: Tomas Reid");
  d.both<want::OpenYou>("you");
  d.chrome.you.clear();
  d.page.settle();
  CHECK_FALSE(d.has("you"));
  d.chrome.guest = true;
  d.view.guest = true;
  d.page.settle();
  CHECK(d.item("you").label == "You go on without a name");
  CHECK(d.reads("Your attempts are kept without a name."));
  CHECK_FALSE(d.has("pin/set"));
}

TEST_CASE("what is kept, in plain words, with a way back and to the whole text") {
  Shown<PrivacyView> d({"/records.db", "/doc/privacy.md"}, Screen::privacy, draw_privacy);
  CHECK(d.reads("Every decision you make"));
  CHECK(d.reads("the file isn't encrypted"));
  CHECK(d.reads("/records.db"));
  d.both<want::Back>("back");
  d.both<want::OpenDocument>("document");
}
