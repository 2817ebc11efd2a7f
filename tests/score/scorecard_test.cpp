// What a score promises, on random play through small random stories, the story of all six interactions and
// the four shipped scenarios.

#include "score/scorecard.hpp"

#include "play/random_play.hpp"
#include "solve/lines.hpp"
#include "support/any_small_story.hpp"

#include <nlohmann/json.hpp>

#include <map>

using namespace plumbline;
using play::Session;
using score::Scorecard;
using support::kAllSix;
using support::Told;

namespace {

constexpr int kLongest = 40;  // decisions, in stories that can go round in circles

const char* const kShipped[] = {"ninety-days", "before-you-go", "small-town", "parking-lot"};

/// A story with its space.
struct Searched {
  const play::Stage& stage;
  solve::Space space;
  explicit Searched(const play::Stage& s) : stage(s), space(s) { RC_ASSERT(space.complete()); }

  Session begun(std::uint64_t seed = 1, bool alternative = false) const {
    return {stage, {seed, play::Mode::practice, alternative}};
  }
  Scorecard card(const Session& s) const { return score::scorecard(s, &space); }
};

/// One of the stories that are always the same, with its space; made once.
const Searched& standing(const std::string& id) {
  struct Kept {
    Told told;
    Searched searched;
    explicit Kept(const std::string& lua, const std::string& name) : told(lua, name), searched(*told.stage) {}
  };
  static std::map<std::string, std::unique_ptr<Kept>> all;
  auto& kept = all[id];
  if (!kept)
    kept = std::make_unique<Kept>(id == "all-six" ? kAllSix : support::file_text("scenarios/" + id + ".lua"),
                                  id + ".lua");
  return kept->searched;
}

/// The moves possible where a session stands.
std::vector<solve::Step> steps(const Searched& s, play::State at) {
  std::vector<solve::Step> out;
  const auto id = s.space.find(at);
  RC_ASSERT(id.has_value());
  s.space.each_step(*id, [&](const solve::Step& step) { out.push_back(step); });
  return out;
}

/// Any decision: of any move the cheapest or the dearest, which in a choice are all there are; in the stories
/// that are always the same anything at all.
play::Decision anything(const Searched& s, play::State at, bool by_moves) {
  if (!by_moves) return support::any_decision(s.stage, at);
  const auto ways = steps(s, at);
  const auto& way = ways[*rc::gen::inRange<std::size_t>(0, ways.size())];
  return *rc::gen::arbitrary<bool>() ? way.move->cheapest : way.move->dearest;
}

/// Plays on at random to an ending, to where nothing can be decided, or for long enough.
void play_anyhow(const Searched& s, Session& session, bool by_moves, bool may_go_back = false) {
  for (int n = 0; n < kLongest && !session.ended() && !steps(s, session.state()).empty(); ++n) {
    if (may_go_back && session.can_go_back() && *rc::gen::inRange(0, 6) == 0) {
      RC_ASSERT(session.go_back());
      continue;
    }
    const auto sure = static_cast<play::Confidence>(*rc::gen::inRange(0, 4));
    RC_ASSERT(session.decide(anything(s, session.state(), by_moves), sure, "because").empty());
  }
}

void play_best(const Searched& s, Session& session) {
  for (const auto& t : solve::best_line(s.space, session.state()))
    RC_ASSERT(session.decide(t.decision).empty());
}

int total(const Session& s) {
  int sum = 0;
  for (const auto& m : s.moves()) sum += m.cost;
  return sum;
}

/// Any story, searched, and what is to be said of it.
template <class Property>
void each_story(const char* what, Property property) {
  CHECK(rc::check(std::string(what) + ", small stories", [&] {
    const auto story = support::any_small_story();
    const play::Stage stage(story, support::shipped_judge());
    const Searched s(stage);
    property(s, true);
  }));
  CHECK(rc::check(std::string(what) + ", shipped scenarios", [&] {
    const auto id = *rc::gen::element<std::string>("all-six", "ninety-days", "before-you-go", "small-town",
                                                   "parking-lot");
    property(standing(id), false);
  }));
}

bool any_start(const Searched& s) { return s.space.starts().size() > 1 && *rc::gen::arbitrary<bool>(); }

}  // namespace

SCENARIO("the best course is worth 100, from the start or from anywhere as much as was still possible") {
  each_story("best", [](const Searched& s, bool by_moves) {
    auto session = s.begun(1, any_start(s));
    if (*rc::gen::arbitrary<bool>()) play_anyhow(s, session, by_moves);
    const auto before = s.card(session);
    if (!before.exact) return;
    play_best(s, session);
    if (!session.ended()) return;
    const auto after = s.card(session);
    RC_ASSERT(after.score().tenths() == before.possible());
    RC_ASSERT(after.lost == before.lost);
    if (before.decisions.empty()) {
      RC_ASSERT(after.score().tenths() == 1000);
      RC_ASSERT(after.cost == solve::least_cost(s.space, after.alternative));
    }
  });
}

SCENARIO("a cheaper course never scores lower, and what was lost adds up") {
  each_story("cheaper", [](const Searched& s, bool by_moves) {
    const bool other = any_start(s);
    auto one = s.begun(1, other), two = s.begun(1, other);
    play_anyhow(s, one, by_moves);
    play_anyhow(s, two, by_moves);
    if (!one.ended() || !two.ended()) return;
    if (total(one) > total(two)) std::swap(one, two);
    const auto a = s.card(one), b = s.card(two);
    RC_ASSERT(a.lost <= b.lost);
    RC_ASSERT(a.score().tenths() >= b.score().tenths());
    RC_ASSERT(b.lost == total(two) - solve::least_cost(s.space, other));
    RC_ASSERT((a.score().tenths() == 1000) == (a.lost == 0));
  });
}

SCENARIO("the best score still possible only falls, and every score is from 0 to 100") {
  each_story("falls", [](const Searched& s, bool by_moves) {
    auto session = s.begun(1, any_start(s));
    play_anyhow(s, session, by_moves);
    const auto card = s.card(session);
    if (!card.exact) return;
    int before = 1000;
    int lost = 0;
    for (const auto& d : card.decisions) {
      RC_ASSERT(d.possible <= before);
      RC_ASSERT(d.possible >= 0);
      RC_ASSERT(d.lost >= 0);
      RC_ASSERT(d.lost <= d.at_stake);
      RC_ASSERT((d.lost > 0) == !d.best_course.empty());
      if (d.lost > 0) RC_ASSERT(d.best_course.front().scene == d.what.scene);
      before = d.possible;
      lost += d.lost;
    }
    RC_ASSERT(card.lost == lost);
    RC_ASSERT(card.score().tenths() >= before);
    if (card.finished) RC_ASSERT(card.score().tenths() == before);
    RC_ASSERT((!card.passed || (card.finished && card.score().reaches(card.mark) && !card.breach_stands())));
    for (const auto& d : card.domains) RC_ASSERT((0 <= d.met && d.met <= d.of && d.of > 0));
  });
}

SCENARIO("a scorecard is a matter of the decisions: not of the seed, nor of when it is worked out") {
  each_story("replay", [](const Searched& s, bool by_moves) {
    auto session = s.begun(*rc::gen::arbitrary<std::uint64_t>(), any_start(s));
    play_anyhow(s, session, by_moves, true);
    const auto card = score::to_json(s.card(session));
    const auto kept = play::to_json(session.attempt(), s.stage);
    const auto read = play::read_attempt({"attempt.json", kept}, s.stage);
    RC_ASSERT(read.has_value());
    const auto again = play::replay(s.stage, *read);
    RC_ASSERT(again.has_value());
    RC_ASSERT(score::to_json(s.card(*again)) == card);
    if (by_moves) {
      const Searched anew(s.stage);
      RC_ASSERT(score::to_json(anew.card(*again)) == card);
    }
    auto other = *read;
    other.seed = *rc::gen::arbitrary<std::uint64_t>();
    RC_ASSERT(score::to_json(s.card(play::replay(s.stage, other).value())) == card);
  });
}

SCENARIO("a scene nothing leads to changes nothing but the hash") {
  CHECK(rc::check([] {
    auto story =
        *rc::gen::arbitrary<bool>() ? standing("small-town").stage.scenario() : support::any_small_story();
    auto longer = story;
    longer.scenes.push_back(longer.scenes[*rc::gen::inRange<std::size_t>(0, longer.scenes.size())]);
    longer.scenes.back().id = "nowhere";
    longer.hash = "another";
    const play::Stage stage(story, support::shipped_judge()), longer_stage(longer, support::shipped_judge());
    const Searched s(stage), longer_s(longer_stage);
    auto session = s.begun();
    play_anyhow(s, session, true);
    auto attempt = session.attempt();
    attempt.scenario_hash = longer.hash;
    const auto same = play::replay(longer_stage, attempt);
    RC_ASSERT(same.has_value());
    auto a = nlohmann::ordered_json::parse(score::to_json(s.card(session)));
    auto b = nlohmann::ordered_json::parse(score::to_json(longer_s.card(*same)));
    a["scenario"]["hash"] = b["scenario"]["hash"] = "";
    RC_ASSERT(a == b);
  }));
}

SCENARIO("always the dearest decision scores under 20 in every shipped scenario") {
  for (const std::string id : kShipped) {
    CAPTURE(id);
    const auto& s = standing(id);
    for (const bool other : {false, true}) {
      if (other && s.space.starts().size() < 2) continue;
      auto session = s.begun(1, other);
      while (!session.ended()) {
        const auto ways = steps(s, session.state());
        const auto* dearest = &ways.front();
        for (const auto& w : ways)
          if (w.most > dearest->most) dearest = &w;
        REQUIRE(session.decide(dearest->move->dearest).empty());
      }
      const auto card = s.card(session);
      CAPTURE(score::in_words(card.score()));
      CHECK(card.score().tenths() < 200);
      CHECK_FALSE(card.passed);
    }
  }
}

SCENARIO("the best course of every shipped scenario passes with 100, every domain kept") {
  for (const std::string id : kShipped) {
    CAPTURE(id);
    const auto& s = standing(id);
    auto session = s.begun();
    play_best(s, session);
    const auto card = s.card(session);
    CHECK(card.passed);
    CHECK(score::in_words(card.score()) == "100");
    CHECK(card.missed.empty());
    CHECK_FALSE(card.met.empty());
    for (const auto& d : card.domains) CHECK(d.met == d.of);
  }
}

SCENARIO("what is on a scorecard") {
  const auto& s = standing("all-six");
  auto session = s.begun();
  REQUIRE(session.decide({1}, play::Confidence::sure, "Good news.").empty());  // posts it
  REQUIRE(session.decide({0}).empty());                                        // and reports it
  auto card = s.card(session);
  CHECK(card.exact);
  CHECK(card.scenario == "all-six");
  CHECK_FALSE(card.finished);
  CHECK_FALSE(card.passed);
  REQUIRE(card.decisions.size() == 2);
  const auto& post = card.decisions[0];
  CHECK(post.what.scene == "post");
  CHECK(post.what.words == std::vector<std::string>{"Post it"});
  CHECK(post.what.json == R"({"choose":2})");
  CHECK(post.cost >= 10);
  CHECK(post.lost == post.cost - (post.best - solve::least_cost(s.space)));
  CHECK(post.at_stake >= post.lost);
  CHECK(post.sure_and_wrong);
  CHECK(post.reason == "Good news.");
  CHECK(std::find(post.missed.begin(), post.missed.end(), "publicity.no-client-posts") != post.missed.end());
  REQUIRE_FALSE(post.best_course.empty());
  CHECK(post.best_course[0].words == std::vector<std::string>{"Send figures"});
  CHECK(post.best_course.size() == 7);
  CHECK(card.decisions[1].lost == 0);
  CHECK(card.decisions[1].best_course.empty());
  REQUIRE_FALSE(card.breaches.empty());
  CHECK_FALSE(card.breach_stands());  // it was reported
  CHECK(card.possible() == card.decisions[1].possible);
  WHEN("the mark was never in reach again") {
    for (const std::uint64_t code : {0b1000U, 0b1111U, 0U, 0x3U, 0b11U})
      REQUIRE(session.decide({code}).empty());
    card = s.card(session);
    CHECK(card.finished);
    CHECK_FALSE(card.passed);
    CHECK(card.mark == 70);
    CHECK(card.provisional);
  }
}

SCENARIO("a breach that stands keeps even a high score from passing") {
  const Told t(R"lua(
return scenario {
  title = "Long", version = "1", minutes = 1, cast = { you = "Officer Test", kim = client "Kim", boss = supervisor "your supervisor" },
  scene "a" { choose "What?" { option "Fine" { does = tell "contact", meant = "best", world = "w", learn = "l" },
    option "Threaten" { does = tell { "expectations", manner = "threatening" }, meant = "wrong", world = "w", learn = "l", tempts = "t" } } },
  scene "b" { choose "What?" { option "Fine" { does = tell "contact", meant = "best", world = "w", learn = "l" },
    option "Threaten" { does = tell { "expectations", manner = "threatening" }, meant = "wrong", world = "w", learn = "l", tempts = "t" } } },
  scene "c" { choose "What?" { option "Fine" { does = tell "contact", meant = "best", world = "w", learn = "l" },
    option "Threaten" { does = tell { "expectations", manner = "threatening" }, meant = "wrong", world = "w", learn = "l", tempts = "t" } } },
  scene "d" { choose "What?" { option "Fine" { does = tell "contact", meant = "best", world = "w", learn = "l" },
    option "Threaten" { does = tell { "expectations", manner = "threatening" }, meant = "wrong", world = "w", learn = "l", tempts = "t" } } },
  ending "over" { title = "Over", say "It is over." },
}
)lua");
  const Searched s(*t.stage);
  const auto played = [&](std::vector<std::uint64_t> codes) {
    auto session = s.begun();
    for (const auto c : codes) REQUIRE(session.decide({c}).empty());
    return s.card(session);
  };
  const auto one = played({0, 1, 0, 0});
  CHECK(one.stake == 40);
  CHECK(one.lost == 10);
  CHECK(score::in_words(one.score()) == "75");
  CHECK(one.score().reaches(70));
  CHECK(one.breach_stands());
  CHECK_FALSE(one.passed);
  CHECK(played({0, 0, 0, 0}).passed);
}

SCENARIO("without a complete space there is no score, and a sentence that says why") {
  const auto& s = standing("all-six");
  auto session = s.begun();
  REQUIRE(session.decide({1}).empty());
  const auto none = score::scorecard(session, nullptr);
  CHECK_FALSE(none.exact);
  CHECK(none.why_not == "There is no exact score: the scenario has not been searched.");
  CHECK_FALSE(none.passed);
  CHECK(none.decisions.size() == 1);
  CHECK_FALSE(none.breaches.empty());
  CHECK_FALSE(none.domains.empty());
  solve::Budget small;
  small.states = 5;
  const solve::Space stopped(s.stage, small);
  CHECK(score::scorecard(session, &stopped).why_not ==
        "There is no exact score: the search of the scenario was stopped, because there are more than 5 "
        "states.");
  CHECK(score::best_course(session, stopped, 0).empty());
  const auto j = nlohmann::json::parse(score::to_json(none));
  CHECK(j["exact"] == false);
  CHECK_FALSE(j.contains("score"));
  CHECK_FALSE(j["decisions"][0].contains("lost"));
}

SCENARIO("a scorecard as JSON") {
  const auto& s = standing("all-six");
  auto session = s.begun();
  REQUIRE(session.decide({1}, play::Confidence::sure, "Good news.").empty());
  const auto j = nlohmann::json::parse(score::to_json(s.card(session)));
  CHECK(j["format"] == "plumbline-scorecard 1");
  CHECK(j["scenario"]["id"] == "all-six");
  CHECK(j["score"].is_null());  // not finished
  CHECK(j["score_still_possible"] == j["decisions"][0]["score_still_possible"]);
  CHECK(j["mark"]["value"] == 70);
  CHECK(j["mark"]["provisional"] == true);
  CHECK(j["decisions"][0]["decided"]["choose"] == 2);
  CHECK(j["decisions"][0]["confidence"] == "sure");
  CHECK(j["decisions"][0]["best_course"][0]["decided"]["choose"] == 1);
  CHECK(j["critical_breaches"][0]["decision"] == 1);
  CHECK(j["critical_breaches"][0]["recovered"] == false);
}

SCENARIO("100 is shown for nothing lost only, and a mark is reached exactly") {
  CHECK(score::in_words(score::Score{3, 1}) == "66.6");
  CHECK(score::in_words(score::Score{100000, 1}) == "99.9");
  CHECK(score::in_words(score::Score{100000, 99999}) == "0");
  CHECK(score::in_words(score::Score{7, 9}) == "0");
  CHECK(score::in_words(score::Score{0, 0}) == "100");
  CHECK(score::in_words(score::Score{0, 1}) == "0");
  CHECK(score::Score{10, 3}.reaches(70));
  CHECK_FALSE(score::Score{1000, 301}.reaches(70));
  CHECK(rc::check([](std::uint16_t stake, std::uint16_t lost) {
    const score::Score x{stake, lost};
    RC_ASSERT((x.tenths() == 1000) == (lost == 0));
    RC_ASSERT(x.tenths() >= 0);
    RC_ASSERT(score::Score({stake, lost + 1}).tenths() <= x.tenths());
  }));
}
