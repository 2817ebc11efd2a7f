// The rulebook and the advisor, by keys.

#include "faces/desktop/sitter.hpp"

using namespace plumbline;
using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

namespace {

std::size_t rows(Sitter& s) {
  std::size_t n = 0;
  for (const auto& p : s.ui().items()) n += p.item.id.starts_with("rule/") ? 1 : 0;
  return n;
}

/// The first item whose id begins so.
std::string first(Sitter& s, const std::string& prefix) {
  for (const auto& p : s.ui().items())
    if (p.item.id.starts_with(prefix)) return p.item.id;
  return {};
}

}  // namespace

TEST_CASE("the rulebook: search, filter, open, follow a relation, and back") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  s.go("Practise");
  s.go("Rules");
  const auto all = rows(s);
  REQUIRE(all > 20);
  CHECK(s.ui().focused() == "search");
  s.page().type("confid");
  const auto found = rows(s);
  CHECK(found > 0);
  CHECK(found < all);
  s.use("search/clear");
  CHECK(rows(s) == all);
  REQUIRE(s.reach("search"));
  s.page().type("zzzz");
  CHECK(rows(s) == 0);
  s.use("show-all");
  CHECK(rows(s) == all);
  s.use("domain");
  s.use("domain/1");
  const auto of_one = rows(s);
  CHECK(of_one > 0);
  CHECK(of_one < all);
  s.use("domain");
  s.use("domain/0");
  CHECK(rows(s) == all);
  const auto rule = first(s, "rule/");
  s.use(rule);
  CHECK_FALSE(s.passage("rule/statement").empty());
  s.press(Key::escape);
  CHECK(s.passage("rule/statement").empty());
  CHECK(s.screen() == Screen::rules);
  CHECK(s.ui().focused() == rule);  // where one was
  s.press(Key::escape);
  CHECK(s.screen() == Screen::practise);

  s.go("Rules");
  std::string with_relation;
  for (const auto& p : std::vector<Placed>(s.ui().items())) {
    if (!p.item.id.starts_with("rule/")) continue;
    s.use(p.item.id);
    if (s.has("relation/0")) {
      with_relation = p.item.id;
      break;
    }
    s.press(Key::escape);
  }
  REQUIRE_FALSE(with_relation.empty());
  const auto before = s.passage("rule/statement");
  s.use("relation/0");
  CHECK(s.passage("rule/statement") != before);
  s.go("Rules");  // the tab leads to the list, from wherever
  CHECK(s.passage("rule/statement").empty());
  s.press(Key::escape);
  CHECK(s.screen() == Screen::practise);
}

TEST_CASE("a rule named elsewhere opens, and Escape leads back there") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  s.begin("small");
  s.decide({1});
  s.confirm();
  s.desk().wait_for_searches();
  s.page().settle();
  std::string link;
  for (const auto& p : s.ui().items())
    if (p.item.role == Role::link) link = p.item.id;
  REQUIRE_FALSE(link.empty());
  s.use(link);
  REQUIRE(s.screen() == Screen::rules);
  s.reopen();  // even then the attempt is what was open
  CHECK(s.screen() == Screen::player);
  CHECK(s.playing().session().moves().size() == 1);
  s.whole({1});
  REQUIRE(s.screen() == Screen::debrief);
  link = first(s, "decision/finding/0/rule");
  REQUIRE_FALSE(link.empty());
  s.use(link);
  REQUIRE(s.screen() == Screen::rules);
  s.press(Key::escape);
  CHECK(s.screen() == Screen::debrief);
}

TEST_CASE("from a rule back into the story that is being played, with its draft") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  s.begin("small");
  s.decide({1});
  s.confirm();
  std::string link;
  for (const auto& p : s.ui().items())
    if (p.item.role == Role::link) link = p.item.id;
  REQUIRE_FALSE(link.empty());
  s.use(link);
  s.press(Key::escape);
  CHECK(s.screen() == Screen::player);
  s.use(link);
  s.go("Settings");
  CHECK(s.desk().playing() == nullptr);
  s.press(Key::escape);
  CHECK(s.screen() == Screen::home);
  CHECK(s.has("continue"));
}

TEST_CASE("the advisor: words are swapped by keys, the verdict follows, a change is taken") {
  Place at;
  at.own_data({{"small", kSmall}});
  Sitter s(at);
  s.go("Advisor");
  const auto verdict = s.passage("verdict/headline"), sentence = s.passage("sentence");
  CHECK_FALSE(verdict.empty());
  std::size_t slots = 0, other_verdicts = 0;
  for (const auto& p : s.ui().items()) slots += p.item.id.starts_with("slot/") ? 1 : 0;
  REQUIRE(slots > 2);
  for (std::size_t i = 1; i < 4; ++i) {
    const auto own = "choice/" + std::to_string(i) + "/";
    s.use("slot/" + std::to_string(i));
    REQUIRE(s.ui().focused().starts_with(own));
    s.press(Key::down);
    s.press(Key::enter);
    s.press(Key::escape);
    CHECK(first(s, own).empty());
    CHECK(s.screen() == Screen::advisor);
    if (s.passage("verdict/headline") != verdict) ++other_verdicts;
  }
  CHECK(s.passage("sentence") != sentence);
  CHECK(other_verdicts > 0);
  s.use("anew");
  CHECK(s.passage("sentence") == sentence);
  CHECK(s.passage("verdict/headline") == verdict);
  REQUIRE(s.has("change/0"));
  const auto promised = s.item("change/0").label;
  s.use("change/0");
  CHECK(s.passage("sentence") + s.read() != sentence);
  CHECK(promised.find(s.passage("verdict")) == 0);
  s.use("more");
  CHECK(s.item("more").label == "Fewer questions");
  s.press(Key::escape);
  CHECK(s.screen() == Screen::home);
}
