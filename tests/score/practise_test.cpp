#include "score/practise.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

using namespace plumbline;
using score::Exercise;
using score::PastResult;
using score::practise_next;

namespace {

const std::vector<Exercise> kShelf{{"a", "Alpha", {"gossip", "record"}},
                                   {"b", "Beta", {"gossip", "gift"}},
                                   {"c", "Gamma", {"gossip", "record", "gift"}},
                                   {"d", "Delta", {"order"}}};

PastResult result(const char* scenario, int day, std::vector<std::string> missed,
                  std::vector<std::string> met = {}) {
  return {scenario, day, std::move(missed), std::move(met)};
}

}  // namespace

SCENARIO("a missed rule comes back after 2, 7 and 21 days, and is then learned") {
  std::vector<PastResult> past{result("a", 10, {"gossip"})};
  const auto due = [&](int today) {
    const auto next = practise_next(past, kShelf, today);
    return next.empty() ? -1 : next[0].due;
  };
  CHECK(due(10) == 12);
  past.push_back(result("b", 12, {}, {"gossip"}));
  CHECK(due(12) == 19);
  past.push_back(result("c", 15, {}, {"gossip"}));  // before it is due: changes nothing
  CHECK(due(15) == 19);
  past.push_back(result("c", 20, {}, {"gossip"}));
  CHECK(due(20) == 41);
  WHEN("it is kept once more") {
    past.push_back(result("b", 45, {}, {"gossip"}));
    CHECK(practise_next(past, kShelf, 45).empty());
    AND_WHEN("it is missed again, it starts anew") {
      past.push_back(result("b", 90, {"gossip"}));
      CHECK(due(90) == 92);
    }
  }
  WHEN("it is missed again") {
    past.push_back(result("b", 22, {"gossip"}, {"gossip"}));
    CHECK(due(22) == 24);
  }
}

SCENARIO("where to practise, and why, in a sentence") {
  const std::vector<PastResult> past{result("a", 10, {"gossip", "record"}), result("b", 11, {"gift"})};
  const auto next = practise_next(past, kShelf, 14);
  REQUIRE(next.size() == 3);
  CHECK(next[0].rule == "gossip");
  CHECK(next[0].due == 12);
  CHECK(next[0].overdue);
  CHECK(next[0].scenario == "c");  // covers record and gift, too
  CHECK(
      next[0].why ==
      "It was missed 4 days ago in Alpha, and is due for 2 days; Gamma asks for it in another setting with 2 "
      "other rules that are due.");
  CHECK(next[2].rule == "gift");
  CHECK(next[2].scenario == "c");
  AND_THEN("of equals the one played longest ago") {
    const auto other = practise_next(
        {result("a", 1, {}), result("c", 5, {"gift"}), result("b", 2, {}), result("d", 10, {"gossip"})},
        {kShelf[0], kShelf[1], kShelf[3]}, 10);
    REQUIRE(other.size() == 2);
    CHECK(other[0].rule == "gift");
    CHECK(other[0].scenario == "b");
    CHECK(other[1].rule == "gossip");
    CHECK(other[1].scenario == "b");  // with gift
  }
  AND_THEN("where there is no other scenario, the same; where there is none, none") {
    const auto only = practise_next({result("d", 10, {"order", "unheard-of"})}, kShelf, 12);
    REQUIRE(only.size() == 2);
    CHECK(only[0].scenario == "d");
    CHECK_FALSE(only[0].overdue);
    CHECK(only[0].why ==
          "It was missed 2 days ago in Delta, and is due today; no other scenario here exercises it.");
    CHECK(only[1].scenario.empty());
    CHECK(only[1].why ==
          "It was missed 2 days ago in Delta, and is due today; no scenario here exercises it.");
  }
}

namespace {

std::vector<std::string> any_rules() {
  return *rc::gen::container<std::vector<std::string>>(
      rc::gen::element<std::string>("gossip", "record", "gift", "order", "unheard-of"));
}

std::vector<PastResult> any_past(bool missed) {
  std::vector<PastResult> out;
  for (int n = *rc::gen::inRange(0, 12); n > 0; --n) {
    const auto scenario = *rc::gen::element<std::string>("a", "b", "c", "d", "gone");
    out.push_back(
        {scenario, *rc::gen::inRange(0, 60), missed ? any_rules() : std::vector<std::string>{}, any_rules()});
  }
  return out;
}

template <class T>
std::vector<T> any_order(std::vector<T> list) {
  for (std::size_t i = list.size(); i > 1; --i)
    std::swap(list[i - 1], list[*rc::gen::inRange<std::size_t>(0, i)]);
  return list;
}

}  // namespace

SCENARIO("what is true of every plan") {
  CHECK(rc::check("the order of what is passed in doesn't matter", [] {
    const auto past = any_past(true);
    const int today = *rc::gen::inRange(0, 70);
    RC_ASSERT(practise_next(past, kShelf, today) == practise_next(any_order(past), any_order(kShelf), today));
  }));
  CHECK(rc::check("nothing is due when nothing was missed", [] {
    RC_ASSERT(practise_next(any_past(false), kShelf, *rc::gen::inRange(0, 70)).empty());
  }));
  CHECK(rc::check("a different scenario whenever there is one", [] {
    const auto past = any_past(true);
    const int today = *rc::gen::inRange(0, 70);
    for (const auto& p : practise_next(past, kShelf, today)) {
      int last = -1;
      for (const auto& r : past)
        if (r.day <= today && std::count(r.missed.begin(), r.missed.end(), p.rule) > 0)
          last = std::max(last, r.day);
      RC_ASSERT(last >= 0);
      const auto missed_in = [&](const std::string& scenario) {
        return std::any_of(past.begin(), past.end(), [&](const PastResult& r) {
          return r.day == last && r.scenario == scenario &&
                 std::count(r.missed.begin(), r.missed.end(), p.rule) > 0;
        });
      };
      const auto fits = [&](const Exercise& e) {
        return std::count(e.rules.begin(), e.rules.end(), p.rule) > 0;
      };
      const bool another = std::any_of(kShelf.begin(), kShelf.end(),
                                       [&](const Exercise& e) { return fits(e) && !missed_in(e.scenario); });
      if (another) RC_ASSERT(!missed_in(p.scenario));
      RC_ASSERT(p.scenario.empty() == std::none_of(kShelf.begin(), kShelf.end(), fits));
      RC_ASSERT(p.due >= last + 2);
      RC_ASSERT(p.overdue == (p.due < today));
    }
  }));
  CHECK(rc::check("a plan looks back only", [] {
    auto past = any_past(true);
    const int today = *rc::gen::inRange(0, 70);
    const auto plan = practise_next(past, kShelf, today);
    past.push_back({"a", today + 1, any_rules(), any_rules()});
    RC_ASSERT(practise_next(past, kShelf, today) == plan);
  }));
}
