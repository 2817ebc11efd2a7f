#include "random_play.hpp"
#include "support/stories.hpp"

using namespace plumbline;
using support::kAllSix;
using support::Told;

namespace {

const std::string& at(const Told& t, play::State s) {
  return s.place().ended ? t.scenario.endings[s.place().index].id : t.scenario.scenes[s.place().index].id;
}

/// The best course of the story in the support header.
const std::vector<play::Decision> kBest{{0}, {1}, {0b0111}, {0b0001}, {0x11111}, {0x21}, {0b01}};

}  // namespace

SCENARIO("a scene without a decision is passed, and its text can still be shown") {
  const Told t(kAllSix);
  const auto start = t.stage->start();
  CHECK(at(t, start.after) == "post");
  REQUIRE(start.passed == 1);
  CHECK(t.scenario.scenes[start.through[0]].id == "opening");
}

SCENARIO("the best course costs nothing and ends well") {
  const Told t(kAllSix);
  auto s = t.stage->start().after;
  int cost = 0;
  for (const auto d : kBest) {
    REQUIRE(!s.place().ended);
    CAPTURE(at(t, s));
    const auto m = t.stage->step(s, d);
    CHECK(m.verdict <= rules::Verdict::required);
    cost += m.cost;
    s = m.after;
  }
  CHECK(at(t, s) == "clean");
  CHECK(s.duties == 0);
  // telling the man that the nurse was called was still owed at the end
  CHECK(cost > 0);
}

SCENARIO(
    "what was posted changes the situation of a later scene, and reporting it discharges the duty it "
    "opened") {
  const Told t(kAllSix);
  const auto posted = t.stage->step(t.stage->start().after, {1});
  CHECK(posted.verdict == rules::Verdict::forbidden);
  CHECK(posted.opened != 0);
  CHECK(*posted.world == "Likes.");

  WHEN("it is reported") {
    const auto m = t.stage->step(posted.after, {0});
    CHECK(m.verdict == rules::Verdict::required);
    CHECK(m.discharged == posted.opened);
    CHECK(m.cost == 0);
  }
  WHEN("nothing is done, though a breach was found") {
    const auto m = t.stage->step(posted.after, {1});
    CHECK(m.verdict == rules::Verdict::insufficient);
    CHECK(m.after.duties == posted.after.duties);
  }
  WHEN("nothing was posted, doing nothing there is fine") {
    CHECK(t.stage->step(t.stage->step(t.stage->start().after, {0}).after, {1}).cost == 0);
  }
}

SCENARIO("duties nobody discharges are due at the ending, once") {
  const Told t(kAllSix);
  auto s = t.stage->step(t.stage->start().after, {1}).after;  // posted
  s = t.stage->step(s, {1}).after;                            // and not reported
  for (std::size_t i = 2; i + 1 < kBest.size(); ++i) s = t.stage->step(s, kBest[i]).after;
  const auto open = s.duties;
  const auto last = t.stage->step(s, kBest.back());
  CHECK(last.after.place().ended);
  CHECK((last.overdue & open) == open);
  CHECK(last.cost >= 1);
  CHECK(last.after.duties == 0);
}

SCENARIO("the first outcome that fits happens") {
  const Told t(kAllSix);
  auto s = t.stage->step(t.stage->step(t.stage->start().after, {0}).after, {1}).after;
  CHECK(*t.stage->step(s, {0b1001}).world == "He looks away.");
  CHECK(*t.stage->step(s, {0b0111}).world == "He answers.");
  s = t.stage->step(s, {0b0111}).after;
  CHECK(*t.stage->step(s, {0b0101}).world == "Your cousin gasps.");
}

SCENARIO("a step is pure: the same state and decision give the same move") {
  const Told t(kAllSix);
  CHECK(rc::check("any course", [&] {
    auto s = t.stage->start().after;
    while (!s.place().ended) {
      const auto d = support::any_decision(*t.stage, s);
      const auto a = t.stage->step(s, d);
      const auto b = t.stage->step(s, d);
      RC_ASSERT(a.after == b.after);
      RC_ASSERT(a.cost == b.cost);
      RC_ASSERT(a.before == s);
      RC_ASSERT(a.cost >= 0);
      s = a.after;
    }
  }));
}
