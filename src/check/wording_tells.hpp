#pragma once
// What a test-wise trainee sees in the answers of a scenario without reading the case: words that sound like
// a right or a wrong answer, length, and place. Small measures, each by itself; whether they amount to
// anything is asked in wording.cpp.

#include "story/scenario.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plumbline::check {

enum class Telling { absolute, hedge };
/// The absolute or hedging words of a text, in small letters, each once. "not all" and "all right" aren't
/// absolute; "May" inside a sentence is a month.
std::vector<std::string> telling_words(std::string_view text, Telling kind);

/// An answer the author gave an opinion on: option, pick, step, or wording of a form.
struct Answer {
  std::string_view text;
  bool best = false;
};
std::vector<Answer> answers(const story::Scenario& s);

/// A choose-decision as a trainee meets it: answers offered together, in the order of the file.
struct Choice {
  std::vector<std::string_view> answers;
  std::size_t best = 0;
};
/// Those with at least three answers and one best. When conditions decide what is offered, a scene gives one
/// such choice for each of its best answers: the largest that some values of the variables make. Whether the
/// story ever gets to those values is not asked.
std::vector<Choice> choices(const story::Scenario& s);

/// Longer, or shorter, than every other answer, in code points.
bool best_is_longest(const Choice& c);
bool best_is_shortest(const Choice& c);

}  // namespace plumbline::check
