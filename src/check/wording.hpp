#pragma once
// What the words of a scenario give away or make needlessly hard, said to the trainer who wrote them. English
// only.
//
//   C16.hard-to-read       a scene's text, or what its debrief says, is harder than a school grade
//   C17.telling-words      absolute ("never") or hedging ("perhaps") words mark the right or the other
//   answers C18.best-is-longest    the best answer is the longest, or the shortest, more often than chance
//   explains C19.best-in-one-place  the best answer stands in one place more often than chance explains
//
// The last three look for what a test-wise trainee uses instead of knowledge (J. Millman, C. H. Bishop and
// R. Ebel, "An Analysis of Test-Wiseness", Educational and Psychological Measurement 25, 1965). They ask for
// a pattern that is both large and unlikely to be chance; the measures stand in wording_reading.hpp,
// wording_tells.hpp and wording_chance.hpp. All findings are warnings. Pure: the same text, the same
// findings.

#include "check/report.hpp"
#include "story/scenario.hpp"

#include <string>
#include <vector>

namespace plumbline::check {

struct WordingLimits {
  double grade = 10;         // highest reading grade that is fine
  int words = 100;           // fewer say nothing about a grade
  double chance = 0.05;      // a pattern less likely than this is none of chance's
  double difference = 0.15;  // between the shares of best and other answers with a telling word
  int answers = 8;           // of each kind, at least, before their words are compared
  int decisions = 4;         // in which a pattern shows, at least
};

/// Of one scenario. `file` is what the findings name as their place.
std::vector<Finding> wording(const story::Scenario& s, const std::string& file,
                             const WordingLimits& limits = {});
/// C17 to C19 over several scenarios together, which shows what each is too short to show. Nothing for fewer
/// than two; no finding has a place.
std::vector<Finding> wording_of_set(const std::vector<const story::Scenario*>& set,
                                    const WordingLimits& limits = {});

}  // namespace plumbline::check
