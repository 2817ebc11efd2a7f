// Who is at the desk: choosing oneself, being new, the PIN, and whose the attempts are.

#include "faces/desktop/sitter.hpp"

using namespace plumbline;
using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

namespace {

/// From Home: "Say who I am", and written in.
void join(Sitter& s, const std::string& name, const std::string& badge) {
  s.use("you");
  s.use("you/change");
  REQUIRE(s.screen() == Screen::who);
  s.use("new");
  s.fill("new/name", name);
  s.fill("new/detail", badge);
  s.use("new/keep");
}

void set_pin(Sitter& s, const std::string& pin) {
  s.use("you");
  s.use("pin/set");
  s.fill("pin/fresh", pin);
  s.fill("pin/again", pin);
  s.use("pin/keep");
}

std::string person_row(Sitter& s, const std::string& name) {
  for (const auto& p : s.ui().items())
    if (p.item.id.starts_with("person/") && p.item.label.starts_with(name)) return p.item.id;
  return {};
}

/// Ana, whose PIN is 2468, is chosen, and another one typed.
void try_wrong_pins(Sitter& s, int times) {
  join(s, "Ana", "1");
  set_pin(s, "2468");
  s.use("you/change");
  s.use(person_row(s, "Ana"));
  for (int i = 0; i < times; ++i) {
    REQUIRE(s.reach("pin"));
    s.page().type("0000");
    s.press(Key::enter);
  }
}

}  // namespace

TEST_CASE("nobody is asked while nobody is written down; a newcomer's attempts are theirs from then on") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  CHECK(s.screen() == Screen::home);
  s.begin("small");
  s.whole({0});
  s.whole({0});
  REQUIRE(s.screen() == Screen::debrief);
  join(s, "  Tomas   Reid ", "4711");
  REQUIRE(s.screen() == Screen::home);
  CHECK(s.item("you").label == "That's you: Tomas Reid");
  s.go("Results");
  CHECK(s.passage("attempt/0").empty());  // those without a name aren't his
  s.begin("small");
  s.whole({1});
  const auto all = at.recorded.attempts();
  REQUIRE(all.size() == 2);
  CHECK(all[0].begun.person == records::Id{});
  CHECK(all[1].begun.person != records::Id{});
  CHECK(all[1].about.owner == all[1].begun.person);
  const auto people = records::people(*at.recorded.store());
  REQUIRE(people);
  REQUIRE(people->size() == 1);
  CHECK(people->front().now.name == "Tomas Reid");
  CHECK(people->front().now.badge == "4711");
  CHECK(people->front().id == all[1].begun.person);
}

TEST_CASE("the next one to sit down is asked, and finds what is theirs and nothing else") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  join(s, "Ana", "1");
  s.begin("small");
  s.whole({0});
  s.press(Key::escape);
  s.reopen();
  REQUIRE(s.screen() == Screen::who);
  s.press(Key::escape);
  CHECK(s.screen() == Screen::who);  // nobody goes on by mistake
  s.use("new");
  s.fill("new/name", "Bo");
  s.use("new/keep");
  REQUIRE(s.screen() == Screen::home);
  CHECK_FALSE(s.has("continue"));
  s.reopen();
  s.page().type("an");
  s.use(person_row(s, "Ana"));
  REQUIRE(s.screen() == Screen::home);
  s.use("continue");
  CHECK(s.playing().session().moves().size() == 1);
}

TEST_CASE("two of one name need something that tells them apart") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  join(s, "Ana Ruiz", "1");
  join(s, "ana ruiz", "");
  REQUIRE(s.screen() == Screen::who);
  CHECK(s.passage("new/problem").find("add a badge") != std::string::npos);
  s.fill("new/detail", "1");
  s.use("new/keep");
  CHECK_FALSE(s.passage("new/problem").empty());
  s.fill("new/detail", "2");
  s.use("new/keep");
  CHECK(s.screen() == Screen::home);
  CHECK(records::people(*at.recorded.store())->size() == 2);
}

TEST_CASE("killed in the middle of a story, a person without a PIN is back in it at once") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  join(s, "Ana", "1");
  s.begin("small");
  s.whole({0});
  s.page().digit(2);
  REQUIRE(s.reach("reason"));
  s.page().type("half a rea");
  s.reopen(true);
  REQUIRE(s.screen() == Screen::player);
  CHECK(s.item("reason").state == "half a rea");
  s.use("confirm");
  s.go_on();
  REQUIRE(s.screen() == Screen::debrief);
  const auto all = at.recorded.attempts();
  REQUIRE(all.size() == 1);
  CHECK(all[0].begun.person == records::people(*at.recorded.store())->front().id);
}

TEST_CASE("with a PIN the name is asked for it, also after being killed; then it is the same decision") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  join(s, "Ana", "1");
  set_pin(s, "2468");
  CHECK(s.passage("pin/message") == "Your PIN is set.");
  s.begin("small");
  s.whole({0});
  s.reopen(true);
  REQUIRE(s.screen() == Screen::who);
  REQUIRE(s.has("pin"));
  CHECK(s.desk().playing() == nullptr);
  s.page().type("1357");
  s.press(Key::enter);
  CHECK(s.passage("pin/message") == "That wasn't it.");
  CHECK(s.desk().playing() == nullptr);
  s.reopen(true);  // the note of where she was survives the wrong try
  REQUIRE(s.has("pin"));
  s.page().type("2468");
  s.press(Key::enter);
  REQUIRE(s.screen() == Screen::player);
  CHECK(s.playing().session().moves().size() == 1);
  CHECK(support::text_of(at.records() / "plumbline.records").find("2468") == std::string::npos);
}

TEST_CASE("after three wrong tries one has to wait, and ever longer; the right one then still opens") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  try_wrong_pins(s, 3);
  CHECK_FALSE(s.passage("pin/wait").empty());
  REQUIRE(s.reach("pin"));
  s.page().type("2468");
  CHECK_FALSE(s.item("pin/try").enabled);
  s.press(Key::enter);
  CHECK(s.screen() == Screen::who);
  CHECK(s.desk().next_change().value_or(100) < 1);
  s.let_pass(6);
  CHECK(s.passage("pin/wait").empty());
  s.press(Key::enter);
  CHECK(s.screen() == Screen::home);
}

TEST_CASE("closing the window doesn't shorten the wait for a PIN") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  try_wrong_pins(s, 3);
  REQUIRE_FALSE(s.passage("pin/wait").empty());
  s.reopen();
  s.use(person_row(s, "Ana"));
  CHECK_FALSE(s.passage("pin/wait").empty());
  s.let_pass(6);
  CHECK(s.passage("pin/wait").empty());
  REQUIRE(s.reach("pin"));
  s.page().type("2468");
  s.press(Key::enter);
  CHECK(s.screen() == Screen::home);
}

TEST_CASE("a PIN is changed and taken away only by who knows it") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  join(s, "Ana", "1");
  set_pin(s, "2468");
  const auto change = [&](const std::string& old, const std::string& fresh) {
    s.use("pin/change");
    s.fill("pin/old", old);
    s.fill("pin/fresh", fresh);
    s.fill("pin/again", fresh);
    s.use("pin/keep");
    return s.passage("pin/message");
  };
  CHECK(change("1111", "9999") == "That wasn't your PIN.");
  s.use("pin/not");
  CHECK(change("2468", "9999") == "Your PIN is changed.");
  s.use("pin/remove");
  s.fill("pin/old", "9999");
  s.use("pin/keep");
  CHECK(s.passage("pin/message") == "Your PIN is gone.");
  s.use("you/change");
  s.use(person_row(s, "Ana"));
  CHECK(s.screen() == Screen::home);
}

TEST_CASE(
    "my record: attempts, a second score beside the first, notes, a transcript and the whole as a file") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  join(s, "Wilhelmina Quill", "1");
  s.begin("small");
  s.whole({0});
  s.whole({0});
  REQUIRE(s.screen() == Screen::debrief);
  s.desk().wait_for_searches();
  {  // a trainer's note, and a score under a rulebook that came later
    auto room = library::RecordRoom::open(at.world().environment, at.world().records);
    REQUIRE(room);
    const auto kept = at.recorded.attempt();
    REQUIRE(kept.scores.size() == 1);
    auto later = kept.scores[0].said;
    later.rulebook_edition = "later";
    later.rulebook_hash = "another";
    later.tally.passed = false;
    REQUIRE_FALSE(records::add_to((*room)->pen(), kept.about.id, later));
    REQUIRE_FALSE(
        records::add_to((*room)->pen(), kept.about.id, records::Noted{1, "Let us talk of this one."}));
  }
  s.use("you");
  s.use("you/record");
  REQUIRE(s.screen() == Screen::record);
  CHECK(s.passage("attempt/0") == "Small");
  CHECK(s.passage("attempt/0/score/0").ends_with(": 100, passed"));
  CHECK(s.passage("attempt/0/score/1") == "Rulebook later: 100, not passed");
  CHECK(s.says("Let us talk of this one."));
  s.use("transcript");
  CHECK(s.ui().focused() == "saved/folder");  // in sight, wherever on the page it was saved
  CHECK(s.says("Your transcript is saved"));
  const std::filesystem::path pdf = s.passage("saved/where");
  CHECK(support::text_of(pdf).starts_with("%PDF"));
  CHECK((std::filesystem::status(pdf).permissions() & std::filesystem::perms::group_read) ==
        std::filesystem::perms::none);
  s.use("saved/folder");
  CHECK(at.shown_folder == pdf.parent_path());
  s.use("export");
  const auto whole = support::text_of(s.passage("saved/where"));
  CHECK(support::has(whole, "Wilhelmina Quill"));
  CHECK(support::has(whole, "Let us talk of this one."));
  s.use("export");  // again: beside the first
  CHECK(s.passage("saved/where").find("-2.jsonl") != std::string::npos);
  s.use("saved/away");
  CHECK(s.passage("saved/where").empty());
  s.use("attempt/0/look");
  REQUIRE(s.screen() == Screen::debrief);
  s.press(Key::escape);
  CHECK(s.screen() == Screen::record);
  CHECK(tab_faults(s.page()).empty());
}

TEST_CASE("a certificate is saved from the record once its module is finished, resting on the score") {
  Place at;
  Sitter s(at);
  join(s, "Wilhelmina Quill", "1");
  s.use("you");
  s.use("you/record");
  CHECK_FALSE(s.has("certificate/your-own-ground/save"));
  CHECK(s.passage("certificate/your-own-ground/about") == "0 of 1 story finished");
  s.begin("small-town");
  while (s.desk().playing() != nullptr) s.whole(best_of(s.playing().session()));
  s.desk().wait_for_searches();
  s.page().settle();
  s.use("you");
  s.use("you/record");
  CHECK(s.passage("certificate/your-own-ground/about").starts_with("Finished on "));
  s.use("certificate/your-own-ground/save");
  CHECK(s.says("Your certificate is saved"));
  const std::filesystem::path pdf = s.passage("saved/where");
  CHECK(pdf.filename() == "certificate-wilhelmina-quill-your-own-ground.pdf");
  CHECK(support::text_of(pdf).starts_with("%PDF"));
  const auto people = records::people(*at.recorded.store());
  REQUIRE(people);
  const auto events = at.recorded.store()->events(people->at(0).id);
  REQUIRE(events);
  const auto said = records::said<records::Certified>(events->back());
  REQUIRE(said);
  CHECK(said->name == "Wilhelmina Quill");
  REQUIRE(said->grounds.size() == 1);
  CHECK(said->grounds[0].attempt == at.recorded.attempt().about.id);
}

TEST_CASE("without a name: the attempts are listed, and can be saved") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  s.begin("small");
  s.whole({0});
  s.press(Key::escape);
  join(s, "Wilhelmina Quill", "1");
  s.begin("small");
  s.whole({1});
  s.press(Key::escape);
  s.use("you");
  s.use("you/change");
  s.use("guest");
  s.use("you");
  s.use("you/record");
  CHECK(s.passage("attempt/0") == "Small");
  CHECK(s.passage("attempt/1").empty());
  CHECK_FALSE(s.has("transcript"));
  s.use("export");
  const auto whole = support::text_of(s.passage("saved/where"));
  CHECK_FALSE(support::has(whole, "Wilhelmina Quill"));
  CHECK(support::has(whole, "decided"));
}

TEST_CASE("what is kept is said before anybody writes themselves in") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  s.use("you");
  s.use("you/change");
  s.use("privacy");
  REQUIRE(s.screen() == Screen::privacy);
  CHECK(s.says("plumbline.records"));
  CHECK_FALSE(s.has("document"));
  s.press(Key::escape);
  CHECK(s.screen() == Screen::who);
}

TEST_CASE("the whole text on what is kept is opened from its screen, where it lies on this machine") {
  Place at;
  Sitter s(at);
  s.use("you");
  s.use("privacy");
  REQUIRE(s.has("document"));
  s.use("document");
  CHECK(at.shown_folder == std::filesystem::weakly_canonical(at.data / "docs/privacy.md"));
  CHECK(s.screen() == Screen::privacy);
}
