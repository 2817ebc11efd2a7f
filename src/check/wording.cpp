#include "check/wording.hpp"

#include "base/text.hpp"
#include "check/wording_chance.hpp"
#include "check/wording_hard.hpp"
#include "check/wording_tells.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

namespace plumbline::check {

namespace {

Finding warning(std::string code, const std::string& file, std::string message, std::string hint) {
  return {
      {base::Gravity::warning, std::move(code), {file, 0}, std::move(message), std::move(hint)}, "", {}, ""};
}

/// How many best answers, and how many others, hold a telling word; and which words.
struct Told {
  TwoGroups groups;  // a: best, b: the others
  std::map<std::string, int> words;
};

Told told(const std::vector<Answer>& all, Telling kind) {
  Told out;
  for (const auto& answer : all) {
    const auto words = telling_words(answer.text, kind);
    for (const auto& w : words) ++out.words[w];
    (answer.best ? out.groups.all_a : out.groups.all_b) += 1;
    (answer.best ? out.groups.marked_a : out.groups.marked_b) += words.empty() ? 0 : 1;
  }
  return out;
}

bool gives_away(const TwoGroups& t, const WordingLimits& limits) {
  if (std::min(t.all_a, t.all_b) < limits.answers) return false;
  const double apart = static_cast<double>(t.marked_a) / t.all_a - static_cast<double>(t.marked_b) / t.all_b;
  return std::max(apart, -apart) >= limits.difference && fisher_two_sided(t) < limits.chance;
}

/// The commonest first; "'only', 'all' and 'must'".
std::string most_used(const std::map<std::string, int>& words) {
  std::vector<std::pair<std::string, int>> sorted(words.begin(), words.end());
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  std::vector<std::string> out;
  for (std::size_t i = 0; i < sorted.size() && i < 4; ++i) out.push_back("'" + sorted[i].first + "'");
  return base::listed(out);
}

/// Where the pattern shows: one scenario, or several, whose number is then said.
struct Scope {
  std::string file;
  std::string among;  // " of these 4 scenarios"; empty for one
};

void telling(const std::vector<Answer>& all, Telling kind, const Scope& scope, const WordingLimits& limits,
             std::vector<Finding>& out) {
  const auto found = told(all, kind);
  const auto& t = found.groups;
  if (!gives_away(t, limits)) return;
  const bool absolute = kind == Telling::absolute;
  out.push_back(warning(
      "C17.telling-words", scope.file,
      fmt::format(
          "Words that {} ({}) stand in {} of {} best answers{} and in {} of {} others; by chance the two "
          "would be closer.",
          absolute ? "leave no room" : "leave room", most_used(found.words), t.marked_a, t.all_a, scope.among,
          t.marked_b, t.all_b),
      "Use such words in best and in other answers alike, or in neither: trainees learn to look for them."));
}

/// In how many choices something holds, and how likely it is in each by chance alone.
struct Pattern {
  int hits = 0;
  std::vector<double> chances;
  void add(bool hit, double chance) {
    hits += hit ? 1 : 0;
    chances.push_back(chance);
  }
  bool strikes(const WordingLimits& limits, std::size_t tests) const {
    return hits >= limits.decisions &&
           chance_of_at_least(hits, chances) < limits.chance / static_cast<double>(tests);
  }
  /// "In 7 of 8 decisions the best answer is the longest; by chance it would be about 2."
  std::string sentence(const std::string& among, const std::string& what) const {
    double expected = 0;
    for (const double c : chances) expected += c;
    return fmt::format("In {} of {} decisions{} the best answer {}; by chance it would be about {:.0f}.",
                       hits, chances.size(), among, what, expected);
  }
};

void length(const std::vector<Choice>& all, bool longest, const Scope& scope, const WordingLimits& limits,
            std::vector<Finding>& out) {
  Pattern p;
  for (const auto& c : all)
    p.add(longest ? best_is_longest(c) : best_is_shortest(c), 1.0 / static_cast<double>(c.answers.size()));
  if (!p.strikes(limits, 1)) return;
  out.push_back(warning("C18.best-is-longest", scope.file,
                        p.sentence(scope.among, longest ? "is the longest" : "is the shortest"),
                        longest ? "Shorten best answers or lengthen others, until length says nothing."
                                : "Lengthen best answers or shorten others, until length says nothing."));
}

std::string ordinal(std::size_t n) {
  constexpr const char* kWords[] = {"first", "second", "third", "fourth", "fifth", "sixth"};
  return n < std::size(kWords) ? kWords[n] : fmt::format("at place {}", n + 1);
}

void place(const std::vector<Choice>& all, const Scope& scope, const WordingLimits& limits,
           std::vector<Finding>& out) {
  std::size_t places = 0;
  for (const auto& c : all) places = std::max(places, c.answers.size());
  for (std::size_t at = 0; at < places; ++at) {
    Pattern p;
    for (const auto& c : all)
      if (at < c.answers.size()) p.add(c.best == at, 1.0 / static_cast<double>(c.answers.size()));
    if (!p.strikes(limits, places)) continue;
    out.push_back(
        warning("C19.best-in-one-place", scope.file, p.sentence(scope.among, "is written " + ordinal(at)),
                "Move answers about in the file. The player shuffles them, but a printed version and a "
                "trainer who reads them aloud don't."));
  }
}

void tells(const std::vector<Answer>& answers, const std::vector<Choice>& choices, const Scope& scope,
           const WordingLimits& limits, std::vector<Finding>& out) {
  telling(answers, Telling::absolute, scope, limits, out);
  telling(answers, Telling::hedge, scope, limits, out);
  length(choices, true, scope, limits, out);
  length(choices, false, scope, limits, out);
  place(choices, scope, limits, out);
}

}  // namespace

std::vector<Finding> wording(const story::Scenario& s, const std::string& file, const WordingLimits& limits) {
  auto out = hard_texts(s, file, limits);
  tells(answers(s), choices(s), {file, ""}, limits, out);
  return out;
}

std::vector<Finding> wording_of_set(const std::vector<const story::Scenario*>& set,
                                    const WordingLimits& limits) {
  std::vector<Finding> out;
  if (set.size() < 2) return out;
  std::vector<Answer> all_answers;
  std::vector<Choice> all_choices;
  for (const auto* s : set) {
    for (const auto& a : answers(*s)) all_answers.push_back(a);
    for (auto& c : choices(*s)) all_choices.push_back(std::move(c));
  }
  tells(all_answers, all_choices, {"", fmt::format(" of these {} scenarios", set.size())}, limits, out);
  return out;
}

}  // namespace plumbline::check
