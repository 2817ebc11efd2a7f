#include "faces/desktop/panels/after_desk.hpp"

using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

TEST_CASE("A word of the sentence opens its choices, and closes them again") {
  auto d = advisor(forbidden_advice());
  CHECK(d.click("slot/2") == "slot 2");
  CHECK(d.page.ui().item("slot/2")->item.state == "open");
  CHECK(d.click("choice/2/1") == "choose 2 1");
  CHECK(d.click("slot/2") == "slot -1");
  CHECK_FALSE(d.has("choice/2/1"));
  CHECK(d.click("slot/8") == "slot 8");  // what is the case
  CHECK(d.click("choice/8/1") == "choose 8 1");
  CHECK(d.stray("slot/3") == "");
  CHECK(d.stray("choice/8/0") == "");
}

TEST_CASE("By keyboard: Enter goes to the choice that holds, Escape back to the word") {
  auto d = advisor(forbidden_advice());
  CHECK(d.page.ui().focused() == "slot/0");
  d.focus("slot/5");
  d.page.press(Key::enter);
  CHECK(d.told() == "slot 5");
  CHECK(d.page.ui().focused() == "choice/5/0");
  d.page.press(Key::right);
  CHECK(d.page.ui().focused() == "choice/5/1");
  CHECK(d.told() == "");
  d.page.press(Key::space);
  CHECK(d.told() == "choose 5 1");
  CHECK(d.page.ui().focused() == "choice/5/1");
  d.page.press(Key::escape);
  CHECK(d.told() == "slot -1");
  CHECK(d.page.ui().focused() == "slot/5");
  d.page.press(Key::escape);
  CHECK(d.told() == "back");
}

TEST_CASE("The order is sentence, choices, facts, rules, changes") {
  auto d = advisor(forbidden_advice());
  std::vector<std::string> order;
  for (const auto& id : d.page.tab_round())
    if (id.starts_with("slot") || id.starts_with("choice") || id.starts_with("finding") ||
        id.starts_with("change") || id == "more" || id == "anew")
      order.push_back(id);
  CHECK(in_order(order, {"slot/0", "slot/1", "slot/6", "choice/4/0", "choice/4/5", "slot/7", "slot/9", "more",
                         "anew", "finding/0/rule", "finding/2/rule", "change/0", "change/2"}));
  CHECK(in_order(keys(d.page.ui()), {"title", "edition", "sentence", "slot/gloss", "fact/7", "fact/9",
                                     "verdict", "verdict/headline", "notice", "finding/0", "finding/0/basis",
                                     "finding/1", "follows/0", "changes", "change/0", "change/2"}));
  CHECK(passage(d.page.ui(), "sentence") ==
        "As his officer I want to tell a landlord that he is in treatment because he asked me to in writing. "
        "It would "
        "go by phone, on speaker and I have not verified who is listening.");
}

TEST_CASE("Rules are opened, changes taken, more asked, all begun anew") {
  auto d = advisor(forbidden_advice());
  CHECK(d.click("finding/1/rule") == "rule protected.treatment-rehab");
  CHECK(d.click("change/2") == "take 2");
  CHECK(d.click("more") == "more");
  CHECK(d.click("anew") == "anew");
  CHECK(d.stray("change/0") == "");
}

TEST_CASE("When more is asked, fewer can be asked again") {
  auto d = advisor(more_advice());
  CHECK(d.has("slot/15"));
  CHECK(d.click("more") == "fewer");
}

TEST_CASE("Where several can be chosen they are ticked") {
  auto d = advisor(several_advice());
  const auto* p = d.page.ui().item("choice/3/0");
  REQUIRE(p != nullptr);
  CHECK(p->item.role == Role::check);
  CHECK(p->item.state == "ticked");
  CHECK(d.page.ui().item("choice/3/2")->item.state == "not ticked");
  CHECK(d.click("choice/3/0") == "choose 3 0");
}

TEST_CASE("Where one can be chosen it is chosen") {
  auto d = advisor(forbidden_advice());
  REQUIRE(d.has("choice/4/0"));
  CHECK(d.page.ui().item("choice/4/0")->item.role == Role::radio);
  CHECK(d.page.ui().item("choice/4/0")->item.state == "chosen");
}

TEST_CASE("A press on the controller is an Enter") {
  auto d = advisor(forbidden_advice());
  d.focus("change/1");
  d.page.frame(
      {{.kind = plumbline::platform::Event::Kind::key, .key = {.key = Key::enter, .from_controller = true}}});
  CHECK(d.told() == "take 1");
}
