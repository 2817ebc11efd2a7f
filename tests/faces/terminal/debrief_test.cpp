#include "faces/terminal/debrief_text.hpp"
#include "faces/terminal/explanation.hpp"
#include "faces/terminal/table.hpp"

#include <doctest/doctest.h>

using namespace plumbline;
using namespace plumbline::terminal;

namespace {

template <class Show>
std::string shown(Show show) {
  std::ostringstream out;
  Page page(out);
  show(page);
  return out.str();
}

std::string explained(const score::Review& r, Depth depth = Depth::usual) {
  return shown([&](Page& page) { explain(page, judge().book(), r, depth); });
}

score::Point point(rules::Verdict v) {
  return {"confidentiality.no-gossip",
          "Do not talk casually.",
          "A source, section 'One'",
          "Your cousin has no role.",
          "major",
          v,
          rules::Basis::facts,
          true,
          true};
}

score::Review gossip() {
  score::Review r;
  r.title = "Dinner";
  r.did = {"I'm proud of him"};
  r.verdict = rules::Verdict::forbidden;
  r.points = {point(rules::Verdict::forbidden)};
  r.learn = "Praise confirms.";
  r.tempts = "It is family.";
  r.instead = {"I don't talk about work"};
  r.by_severity = {0, 1, 0};
  r.cost = 4;
  return r;
}

const char* const kShort = R"lua(
return scenario {
  title = "Short", version = "1.0", minutes = 1, cast = { you = "Lena", ruth = client "Ruth" },
  scene "one" { say "One.", choose "What?" { option "A" { does = nothing, meant = "best", world = "w", learn = "l" }, option "B" { does = nothing, meant = "best", world = "w", learn = "l" } } },
  ending "a" { title = "End", say "Over." },
}
)lua";

std::string debriefed(const score::Debrief& d, play::Mode mode = play::Mode::practice) {
  Staged staged(kShort);
  play::Session session(staged.stage(), {.mode = mode});
  return shown([&](Page& page) { show_debrief(page, session, d); });
}

}  // namespace

SCENARIO(
    "An explanation says what was done, what was found, why it tempts, what to do instead, and what it "
    "weighs") {
  CHECK(in_order(explained(gossip()),
                 {"What you did: I'm proud of him", "That goes against a rule.",
                  "Against a rule (major): Your cousin has no role.", "The rule: Do not talk casually.",
                  "confidentiality.no-gossip; from A source, section 'One'", "Why it tempts: It is family.",
                  "To take along: Praise confirms.",
                  "What would have been right here: I don't talk about work", "It weighs: one major."}));
}

SCENARIO("Findings that rest on an appraisal, or are cited, are marked") {
  auto r = gossip();
  CHECK_FALSE(has(explained(r), "appraisal"));
  r.points[0].basis = rules::Basis::appraisal;
  CHECK(has(explained(r), "This rests on an appraisal"));
  r.points[0].basis = rules::Basis::cited;
  CHECK(has(explained(r), "No fact shows this; whoever wrote the scenario names the rule."));
}

SCENARIO("What was in order is said with its reason, and nothing is told to do instead") {
  auto r = gossip();
  r.verdict = rules::Verdict::required;
  r.points = {point(rules::Verdict::required)};
  r.tempts.clear();
  r.by_severity = {0, 0, 0};
  r.cost = 0;
  const auto text = explained(r);
  CHECK(
      in_order(text, {"That was called for.", "As it should be: Your cousin has no role.", "To take along"}));
  CHECK_FALSE(has(text, "would have been right"));
  CHECK_FALSE(has(text, "weighs"));
}

SCENARIO("Findings that another one stands for are only listed when everything is asked for") {
  auto r = gossip();
  r.points.push_back(point(rules::Verdict::forbidden));
  r.points[1].reason = "The umbrella rule.";
  r.points[1].counted = r.points[1].leading = false;
  CHECK_FALSE(has(explained(r), "The umbrella rule."));
  CHECK(in_order(explained(r, Depth::full), {"The umbrella rule.", "It is listed only"}));
}

SCENARIO("Severities are counted in words") {
  CHECK(weight(judge().book(), {1, 0, 2}) == "one critical, two minor");
  CHECK(weight(judge().book(), {0, 0, 0}) == "");
  CHECK(weight(judge().book(), {}) == "");
}

SCENARIO("The debrief begins with what was sure and wrong, and quotes the trainee") {
  score::Debrief d;
  d.finished = d.passed = true;
  d.reviews = {gossip(), gossip()};
  d.reviews[0].title = "Morning";
  d.reviews[1].sure_and_wrong = true;
  d.reviews[1].confidence = play::Confidence::sure;
  d.reviews[1].reason = "he would like it";
  const auto text = debriefed(d);
  CHECK(in_order(text, {"Where you were sure and it turned out differently", "Decision 2: Dinner",
                        "Your reason at the time: \"he would like it\"", "You were sure.", "Why it tempts",
                        "Decision by decision", "Decision 1: Morning", "The attempt as a whole"}));
  THEN("in practice the others are short; in an assessment they are told in full") {
    CHECK(count(text, "Why it tempts") == 1);
    CHECK(count(debriefed(d, play::Mode::assessment), "Why it tempts") == 2);
  }
}

SCENARIO("The debrief tells what is open, what was made good, and whether it passes") {
  score::Debrief d;
  d.finished = true;
  d.reviews = {gossip()};
  d.overdue = {point(rules::Verdict::insufficient)};
  d.breaches = {{point(rules::Verdict::forbidden), 0, true, "Write it up and tell Ana"},
                {point(rules::Verdict::forbidden), 0, false, ""}};
  d.by_severity = {1, 2, 0};
  CHECK(in_order(debriefed(d),
                 {"Still open at the end", "Your cousin has no role.", "Made good",
                  "Decision 1: Dinner. Do not talk casually.", "What made it good: Write it up and tell Ana",
                  "Not made good", "The attempt as a whole", "It weighs: one critical, two major.",
                  "Not passed this time: a critical breach stands uncorrected.", "provisional"}));
  d.passed = true;
  d.by_severity = {0, 0, 0};
  CHECK(in_order(debriefed(d),
                 {"Nothing went against a rule", "Passed: no critical breach stands uncorrected."}));
}

SCENARIO("No points, no scolding") {
  score::Debrief d;
  d.finished = true;
  d.reviews = {gossip()};
  d.by_severity = {1, 0, 0};
  const auto text = debriefed(d, play::Mode::assessment);
  for (const char* word : {"points", "Wrong", "wrong!", "failed", "Failed", "score"})
    CHECK_FALSE(has(text, word));
}
