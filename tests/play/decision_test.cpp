#include "play/decision_json.hpp"
#include "random_play.hpp"
#include "rules/explain.hpp"
#include "support/stories.hpp"

using namespace plumbline;
using support::kAllSix;
using support::Told;

namespace {

const story::Interaction& asked(const Told& t, const std::string& scene) {
  for (const auto& s : t.scenario.scenes)
    if (s.id == scene) return s.ask;
  FAIL("no scene " << scene);
  return t.scenario.scenes[0].ask;
}

std::vector<std::string> verbs(const Told& t, const play::Deeds& d) {
  std::vector<std::string> out;
  for (const auto& a : d.acts) out.push_back(rules::in_words(support::shipped_judge().book().vocabulary, a));
  (void)t;
  return out;
}

}  // namespace

SCENARIO("only what is offered can be decided") {
  const Told t(kAllSix);
  const story::Packed none = t.scenario.first;
  CHECK(play::problem(asked(t, "post"), none, {0}).empty());
  CHECK(play::problem(asked(t, "post"), none, {3}) == "That option is not offered here.");
  CHECK_FALSE(play::problem(asked(t, "mend"), none, {0}).empty());  // offered only when something was posted
  CHECK_FALSE(play::problem(asked(t, "ask"), none, {16}).empty());
  CHECK_FALSE(play::problem(asked(t, "who"), none, {16}).empty());
  CHECK(play::problem(asked(t, "note"), none, {0x21211}).empty() == false);
  CHECK(play::problem(asked(t, "note"), none, {0x11211}).empty());
  CHECK(play::problem(asked(t, "steps"), none, {0x21}).empty());
  CHECK(play::problem(asked(t, "steps"), none, {0x11}) == "Each step can be laid once.");
  CHECK_FALSE(play::problem(asked(t, "steps"), none, {0x101}).empty());
  CHECK_FALSE(play::problem(asked(t, "paper"), none, {4}).empty());
}

SCENARIO("a grid tells what is ticked and keeps back the rest, person by person") {
  const Told t(kAllSix);
  const auto d =
      play::deeds(t.scenario, support::shipped_judge().book().vocabulary, asked(t, "who"), {0b0001});
  CHECK(verbs(t, d) ==
        std::vector<std::string>{"let someone know: the present danger, to the crisis clinician",
                                 "keep back: the offence, from the crisis clinician",
                                 "keep back: the offence, from your own circle",
                                 "keep back: the present danger, from your own circle"});
}

SCENARIO("picks that ask parts of one thing are one enquiry; a pick on another basis stands alone") {
  const Told t(kAllSix);
  const auto& v = support::shipped_judge().book().vocabulary;
  CHECK(play::deeds(t.scenario, v, asked(t, "ask"), {0b0011}).acts.size() == 1);
  CHECK(play::deeds(t.scenario, v, asked(t, "ask"), {0b1011}).acts.size() == 2);
  CHECK(play::deeds(t.scenario, v, asked(t, "ask"), {0b0111}).acts.size() == 2);
}

SCENARIO("a blank form records nothing; what is filled in is held") {
  const Told t(kAllSix);
  const auto& v = support::shipped_judge().book().vocabulary;
  CHECK(play::deeds(t.scenario, v, asked(t, "note"), {0}).acts.empty());
  const auto d = play::deeds(t.scenario, v, asked(t, "note"), {0x00201});
  REQUIRE(d.acts.size() == 1);
  CHECK(rules::Vocabulary::ids(v.fields[*v.field("holds")], d.acts[0].fields[*v.field("holds")]) ==
        std::vector<std::string>{"when", "label"});
}

SCENARIO("what the author means as best is judged right in every interaction") {
  const Told t(kAllSix);
  for (const char* id : {"post", "ask", "who", "note", "steps", "paper"}) {
    CAPTURE(id);
    for (const auto& scene : t.scenario.scenes) {
      if (scene.id != id) continue;
      const auto best = play::meant_best(scene.ask);
      REQUIRE(best);
      const auto d = play::deeds(t.scenario, support::shipped_judge().book().vocabulary, scene.ask, *best);
      CHECK(support::shipped_judge().option(scene.now, d.acts).verdict <= rules::Verdict::required);
    }
  }
}

SCENARIO("a decision written as JSON is read back unchanged") {
  const Told t(kAllSix);
  CHECK(rc::check("every possible decision", [&] {
    auto s = t.stage->start().after;
    while (!s.place().ended) {
      const auto& ask = t.stage->scene(s).ask;
      const auto d = support::any_decision(*t.stage, s);
      std::string wrong;
      const auto back = play::read_decision(t.scenario, ask, play::decision_json(t.scenario, ask, d), wrong);
      RC_ASSERT(back.has_value());
      RC_ASSERT(*back == d);
      RC_ASSERT(!play::in_words(t.scenario, ask, d).empty());
      s = t.stage->step(s, d).after;
    }
  }));
}
