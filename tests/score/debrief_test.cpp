#include "score/debrief.hpp"

#include "support/stories.hpp"

#include <algorithm>

using namespace plumbline;
using support::kAllSix;
using support::Told;

namespace {

play::Session played(const Told& t, const std::vector<std::uint64_t>& codes,
                     play::Confidence sure = play::Confidence::unsaid) {
  play::Session s(*t.stage, {1, play::Mode::practice, false});
  for (const auto c : codes) REQUIRE(s.decide({c}, sure, "my reason").empty());
  return s;
}

}  // namespace

SCENARIO("a review says what was done, which rule decides and what would have been right") {
  const Told t(kAllSix);
  const auto r = score::last_review(played(t, {1}, play::Confidence::sure));
  CHECK(r.did == std::vector<std::string>{"Post it"});
  CHECK(r.verdict == rules::Verdict::forbidden);
  REQUIRE(!r.points.empty());
  CHECK(r.points[0].leading);
  CHECK(r.points[0].rule == "publicity.no-client-posts");
  CHECK(r.points[0].reason == "Nothing about a person under supervision is posted, praise included.");
  CHECK(r.points[0].source.find("section") != std::string::npos);
  CHECK(r.instead == std::vector<std::string>{"Send figures"});
  CHECK(r.tempts == "Pride.");
  CHECK(r.reason == "my reason");
  CHECK(r.sure_and_wrong);
  CHECK(r.cost >= 10);
  CHECK(r.by_severity[0] >= 1);
}

SCENARIO("a reason names people as the scene does") {
  const Told t(kAllSix);
  const auto r = score::last_review(played(t, {2}));
  const bool named = std::any_of(r.points.begin(), r.points.end(), [](const score::Point& p) {
    return p.reason.find("our cousin") != std::string::npos;
  });
  CHECK(named);
}

SCENARIO("a right choice has nothing instead of it") {
  const Told t(kAllSix);
  const auto r = score::last_review(played(t, {0}, play::Confidence::sure));
  CHECK(r.instead.empty());
  CHECK(r.cost == 0);
  CHECK_FALSE(r.sure_and_wrong);
}

SCENARIO("a breach that is reported later is recovered; one that isn't stands in the way of passing") {
  const Told t(kAllSix);
  const std::vector<std::uint64_t> rest{0b0111, 0b0001, 0x11111, 0x21, 0b01};
  const auto go = [&](std::vector<std::uint64_t> first) {
    first.insert(first.end(), rest.begin(), rest.end());
    return score::debrief(played(t, first));
  };
  WHEN("posted and reported") {
    const auto d = go({1, 0});
    REQUIRE(!d.breaches.empty());
    CHECK(std::all_of(d.breaches.begin(), d.breaches.end(),
                      [](const score::Breach& b) { return b.recovered && b.how == "Report it"; }));
    CHECK_FALSE(d.breach_stands);
    CHECK(d.cost >= 10);  // what it cost stays
  }
  WHEN("posted and left") {
    const auto d = go({1, 1});
    CHECK(std::any_of(d.breaches.begin(), d.breaches.end(),
                      [](const score::Breach& b) { return !b.recovered; }));
    CHECK(d.breach_stands);
  }
  WHEN("nothing was posted") {
    const auto d = go({0, 1});
    CHECK(d.breaches.empty());
    CHECK_FALSE(d.breach_stands);
    CHECK(d.ending_title == "Clean");
    REQUIRE(d.overdue.size() == 1);  // the man was never told that the nurse was called
    CHECK(d.overdue[0].rule == "safety.inform-involved");
  }
}

SCENARIO("a duty that is never met stands like a breach where neglecting it is one") {
  const Told t(R"lua(
return scenario {
  title = "Life first", version = "1", minutes = 1, cast = { you = "Officer Test", kim = client "Kim", ethics_desk = ethics "the ethics officer" },
  scene "cell" {
    now = { danger = "imminent", danger_to = "self", misconduct = "seen" },
    choose "What first?" {
      option "Stay and get help" { does = protect { "ask", "stay", "connect" }, meant = "best", world = "w", learn = "l" },
    },
  },
  scene "after" {
    choose "And then?" {
      option "Report it" { does = report { "misconduct", to = "ethics_desk" }, meant = "best", world = "w", learn = "l" },
      option "Go home" { does = nothing, meant = "wrong", world = "w", learn = "l", tempts = "t" },
    },
  },
  ending "over" { title = "Over", say "It is over." },
}
)lua");
  WHEN("it is met in time") { CHECK_FALSE(score::debrief(played(t, {0, 0})).breach_stands); }
  WHEN("it isn't") {
    const auto d = score::debrief(played(t, {0, 1}));
    CHECK(d.breach_stands);
    REQUIRE(d.breaches.size() == 1);
    CHECK(d.breaches[0].point.rule == "reporting.report-misconduct");
    CHECK(d.breaches[0].point.reason == "Misconduct was seen and not reported.");
    CHECK(d.breaches[0].review == d.reviews.size());  // at the end
    CHECK_FALSE(d.breaches[0].recovered);
  }
  WHEN("the story isn't over yet") { CHECK_FALSE(score::debrief(played(t, {0})).breach_stands); }
}

SCENARIO("an attempt that isn't finished says so") {
  const Told t(kAllSix);
  CHECK_FALSE(score::debrief(played(t, {0})).finished);
}

SCENARIO("the cost of an attempt is the sum of what its decisions cost, overdue duties included") {
  const Told t(kAllSix);
  const auto s = played(t, {1, 1, 0b1000, 0b1111, 0, 0x3, 0b11});
  const auto d = score::debrief(s);
  int sum = 0;
  for (const auto& m : s.moves()) sum += m.cost;
  CHECK(d.cost == sum);
  CHECK(d.reviews.size() == 7);
}
