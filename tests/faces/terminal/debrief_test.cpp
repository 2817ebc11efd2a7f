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

std::string debriefed(const score::Debrief& d, play::Mode mode = play::Mode::practice,
                      const score::Scorecard& card = {}) {
  Staged staged(kShort);
  play::Session session(staged.stage(), {.mode = mode});
  return shown([&](Page& page) { show_debrief(page, session, d, card); });
}

/// What the one decision of an attempt was worth: ten of forty points lost.
score::Scorecard worth() {
  score::Scorecard c;
  c.finished = c.exact = c.passed = true;
  c.stake = 40;
  c.lost = 10;
  score::Decided d;
  d.what = {"dinner", "Dinner", {"I'm proud of him"}, "{}"};
  d.exact = true;
  d.cost = 10;
  d.lost = 10;
  d.at_stake = 14;
  d.possible = 750;
  d.best_course = {{"dinner", "Dinner", {"I don't talk about work"}, "{}"},
                   {"monday", "Monday", {"Tell Ana", "Write it down"}, "{}"},
                   {"door", "", {"Go in"}, "{}"}};
  c.decisions = {d};
  c.domains = {{"court-order", 1, 2}, {"records", 1, 1}};
  return c;
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

SCENARIO("The debrief begins with what was sure and wrong, and quotes the trainee") {
  score::Debrief d;
  d.finished = true;
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
                  "Not made good", "The attempt as a whole", "It weighs: one critical, two major."}));
  d.by_severity = {0, 0, 0};
  CHECK(in_order(debriefed(d), {"The attempt as a whole", "Nothing went against a rule"}));
}

SCENARIO("A duty nobody met is a breach at the end") {
  score::Debrief d;
  d.finished = true;
  d.reviews = {gossip()};
  d.breaches = {{point(rules::Verdict::forbidden), 1, false, ""}};
  CHECK(in_order(debriefed(d), {"Not made good", "At the end. Do not talk casually."}));
}

SCENARIO("The debrief says what a decision cost, how it would have gone on best, and the score") {
  score::Debrief d;
  d.finished = true;
  d.reviews = {gossip()};
  auto card = worth();
  const auto text = debriefed(d, play::Mode::practice, card);
  CAPTURE(text);
  CHECK(in_order(
      text, {"Decision 1: Dinner", "What would have been right here: I don't talk about work",
             "Against the best choice here it lost 10 points; 14 were at stake.",
             "From there on the best course was:", "- Monday: Tell Ana; Write it down", "- Go in",
             "The attempt as a whole", "Score: 75 of 100 (mark 70, provisional)",
             "You lost 10 points; 40 were at stake along the best course.",
             "10 for a critical finding, 4 for a major one, 1 for a minor one;\none decision 20 at most.",
             "Best score still possible after each decision: 75",
             "Passed: the mark is reached and no critical breach stands uncorrected.",
             "The mark is provisional: no panel has set one for this scenario yet.", "subject by subject",
             "Court orders: 1 of 2", "Records: 1 of 1"}));
  THEN("what a decision led to is named") {
    card.decisions[0].cost = 4;
    CHECK(has(debriefed(d, play::Mode::practice, card), "it lost 10 points, what it led to included;"));
  }
  THEN("a course that was shown is not shown again") {
    d.reviews.push_back(gossip());
    card.decisions.push_back(card.decisions[0]);
    card.decisions[1].best_course.erase(card.decisions[1].best_course.begin());
    const auto two = debriefed(d, play::Mode::practice, card);
    CHECK(count(two, "From there on the best course was:") == 1);
    CHECK(has(two, "From there on the best course was as shown at decision 1."));
  }
  THEN("a cost nobody could avoid is said to be one") {
    card.decisions[0].lost = 0;
    card.decisions[0].best_course.clear();
    const auto fine = debriefed(d, play::Mode::practice, card);
    CHECK(has(fine, "No choice here would have cost less in the end."));
    CHECK_FALSE(has(fine, "What would have been right here"));
  }
}

SCENARIO("The debrief says why an attempt doesn't pass") {
  score::Debrief d;
  d.finished = true;
  auto card = worth();
  card.passed = false;
  card.lost = 20;
  CHECK(has(debriefed(d, play::Mode::practice, card),
            "Not passed this time: the score is below the mark. It can"));
  card.breaches = {{point(rules::Verdict::forbidden), 0, false, ""}};
  CHECK(has(debriefed(d, play::Mode::practice, card),
            "Not passed this time: the score is below the mark, and a critical breach\nstands uncorrected."));
  card.lost = 0;
  CHECK(has(debriefed(d, play::Mode::practice, card),
            "Not passed this time: a critical breach stands uncorrected."));
  AND_WHEN("there is no exact score") {
    card.exact = false;
    card.why_not = "There is no exact score: the search was stopped.";
    CHECK(in_order(debriefed(d, play::Mode::practice, card),
                   {"There is no exact score", "Not passed this time: a critical breach"}));
    card.breaches.clear();
    const auto text = debriefed(d, play::Mode::practice, card);
    CHECK(in_order(text, {"No critical breach stands uncorrected.", "Without a score"}));
    CHECK_FALSE(has(text, "Score:"));
  }
}

SCENARIO("No ranks, no scolding, no congratulations") {
  score::Debrief d;
  d.finished = true;
  d.reviews = {gossip()};
  d.by_severity = {1, 0, 0};
  const auto text = debriefed(d, play::Mode::assessment, worth());
  for (const char* word :
       {"Wrong", "wrong!", "failed", "Failed", "Congrat", "Well done", "!", "rank", "grade"})
    CHECK_FALSE(has(text, word));
}
