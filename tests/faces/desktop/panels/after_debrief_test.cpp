#include "faces/desktop/panels/after_desk.hpp"

#include <set>

using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

TEST_CASE("A decision is shown by its digit, by its column and by its row") {
  auto d = debrief(failed_debrief());
  d.page.digit(2);
  CHECK(d.told() == "select 1");
  d.page.digit(2);
  CHECK(d.told() == "");
  d.page.digit(9);  // there are seven
  CHECK(d.told() == "");
  CHECK(d.click("chart/5") == "select 5");
  CHECK(d.page.ui().focused() == "chart/5");
  CHECK(d.click("list/0") == "select 0");
  CHECK(d.stray("chart/2") == "");
  CHECK(d.stray("list/4") == "");
}

TEST_CASE("Left and right go through the chart, Enter goes to the card") {
  auto d = debrief(failed_debrief());
  d.focus("chart/3");
  d.page.press(Key::right);
  CHECK(d.told() == "select 4");
  CHECK(d.page.ui().focused() == "chart/4");
  d.page.press(Key::left);
  d.page.press(Key::left);
  CHECK(d.told() == "select 3; select 2");
  d.view.selected = 6;
  d.focus("chart/6");
  d.page.press(Key::right);  // there is none after it
  CHECK(d.told() == "");
  CHECK(d.page.ui().focused() == "chart/6");
  d.focus("chart/0");
  d.page.press(Key::enter);
  CHECK(d.told() == "select 0");
  CHECK(d.page.ui().focused() == "decision/finding/0/rule");
  d.page.press(Key::enter);
  CHECK(d.told() == "rule reporting.first-hand");
  d.focus("list/3");
  d.page.press(Key::space);
  CHECK(d.told() == "select 3");
  CHECK(d.page.ui().focused() == "decision/finding/0/rule");
}

TEST_CASE("The card leads on: into the decision, to the rules, to the neighbours") {
  auto d = debrief(failed_debrief());
  CHECK(d.click("decision/play") == "play on 3");
  CHECK(d.stray("decision/play") == "");
  CHECK_FALSE(d.has("decision/more/0/rule"));
  CHECK(d.click("decision/all") == "show all");
  CHECK(d.click("decision/more/1/rule") == "rule confidentiality.need-to-know");
  CHECK(d.click("decision/all") == "show few");
  CHECK(d.click("decision/finding/0/rule") == "rule reporting.around-the-involved");
  CHECK(d.click("overdue/0/rule") == "rule duty.tell-the-client");
  CHECK(d.click("decision/next") == "select 4");
  CHECK(d.click("decision/before") == "select 3");
  d.view.selected = 0;
  d.page.settle();
  CHECK_FALSE(d.page.ui().item("decision/before")->item.enabled);
  d.page.click("decision/before");
  CHECK(d.told() == "");
}

TEST_CASE("In an assessment there is no way back into a decision") {
  auto d = debrief(assessed_debrief());
  CHECK_FALSE(d.has("decision/play"));
  CHECK(d.has("decision/all"));
}

TEST_CASE("A decision says in words what its column shows") {
  auto d = debrief(failed_debrief());
  const auto* p = d.page.ui().item("chart/3");
  REQUIRE(p != nullptr);
  CHECK(p->item.label == "Decision 4, Leave it with me, lost 12 of 12 points, 81.6 still possible");
  CHECK(p->item.state == "shown");
  CHECK(d.page.ui().item("chart/0")->item.label ==
        "Decision 1, What now?, nothing lost of 16 points, 100 still possible");
}

TEST_CASE("What is read aloud comes in reading order") {
  auto d = debrief(failed_debrief());
  const auto all = keys(d.page.ui());
  CHECK(in_order(all, {"title",
                       "about",
                       "ending/0",
                       "ending/1",
                       "verdict/score",
                       "verdict",
                       "verdict/sentence",
                       "verdict/mark",
                       "verdict/standing",
                       "verdict/recovered",
                       "chart",
                       "domain/0",
                       "domain/2",
                       "decision",
                       "decision/title",
                       "decision/prompt",
                       "decision/did/0",
                       "decision/verdict",
                       "decision/reason",
                       "decision/finding/0",
                       "decision/finding/0/reason",
                       "decision/finding/0/source",
                       "decision/finding/1/basis",
                       "decision/world",
                       "decision/tempts",
                       "decision/instead/0",
                       "decision/instead/1",
                       "decision/learn",
                       "decision/best/0",
                       "decision/best/3",
                       "decision/loss",
                       "overdue/0",
                       "standing/0",
                       "recovered/0"}));
  CHECK(std::set<std::string>(all.begin(), all.end()).size() == all.size());
  CHECK(passage(d.page.ui(), "ending/1").starts_with("Samuel Adeyemi: It held"));
  CHECK(passage(d.page.ui(), "verdict/mark") == "Mark of 75 reached (provisional)");
}

TEST_CASE("Without an exact score it says why, and shows the rest") {
  auto d = debrief(inexact_debrief());
  CHECK_FALSE(d.has("chart/0"));
  CHECK(in_order(keys(d.page.ui()),
                 {"verdict", "verdict/why-not", "verdict/standing", "decision/title", "overdue/0"}));
  CHECK(passage(d.page.ui(), "verdict/score") == "");
  d.page.digit(1);
  CHECK(d.told() == "select 0");
}

TEST_CASE("An attempt that isn't finished says so") {
  auto d = debrief(unfinished_debrief());
  CHECK(passage(d.page.ui(), "verdict/finished").starts_with("Not finished"));
}

TEST_CASE("Left before the first decision: a kind word and a way on") {
  auto d = debrief(left_at_once_debrief());
  CHECK(passage(d.page.ui(), "practise/about").find("nothing was lost") != std::string::npos);
  CHECK_FALSE(d.has("chart/0"));
  CHECK(d.click("practise") == "go 1");
}

TEST_CASE("Over after one decision: the chart has one column and no neighbours") {
  auto d = debrief(one_decision_debrief());
  CHECK(d.has("chart/0"));
  CHECK_FALSE(d.has("decision/next"));
  d.focus("chart/0");
  d.page.press(Key::right);
  CHECK(d.told() == "");
}

TEST_CASE("Contacts stand before the score") {
  auto d = debrief(quiet_debrief());
  CHECK(
      in_order(keys(d.page.ui()), {"ending/0", "contact/0/0", "contact/0/0/how", "contact/1/0", "verdict"}));
}

TEST_CASE("More decisions than fit come in parts, and the arrows go on beyond") {
  auto d = debrief(long_debrief(24), {ThemeKind::light, 2, 1280, 800});
  CHECK(d.has("chart/6"));
  REQUIRE_FALSE(d.has("chart/23"));
  REQUIRE(d.has("chart/later"));
  d.click("chart/later");
  const int first = d.view.selected;
  CHECK(first > 6);
  CHECK(d.has("chart/" + std::to_string(first)));
  CHECK_FALSE(d.has("chart/" + std::to_string(first - 1)));
  d.focus("chart/" + std::to_string(first));
  d.page.press(Key::left);
  CHECK(d.view.selected == first - 1);
  CHECK(d.page.ui().focused() == "chart/" + std::to_string(first - 1));
  for (int i = 0; i < 24; ++i) CHECK(d.has("list/" + std::to_string(i)));
}

TEST_CASE("Any number of decisions from 1 to 24 can be drawn") {
  for (int n = 1; n <= 24; ++n) {
    auto d = debrief(long_debrief(n));
    for (const auto& fault : layout_faults(d.page.ui())) FAIL_CHECK(n << ": " << fault);
  }
}
