#include "check/wording_hard.hpp"

#include "base/text.hpp"
#include "check/wording_passages.hpp"
#include "check/wording_reading.hpp"

#include <fmt/format.h>

#include <utility>

namespace plumbline::check {

namespace {

struct Longest {
  Sentence words;
  int line = 0;
};

Longest longest_sentence(const std::vector<Passage>& passages) {
  Longest out;
  for (const auto& p : passages)
    for (auto& words : sentences(p.text))
      if (words.size() > out.words.size()) out = {std::move(words), p.line};
  return out;
}

std::string beginning(Sentence words) {
  constexpr std::size_t kShown = 6;
  const bool more = words.size() > kShown;
  if (more) words.resize(kShown);
  return base::join(words, " ") + (more ? " ..." : "");
}

/// `text_of` names the text in a sentence: "The text of scene 'draft'".
void hard_to_read(const std::string& text_of, const std::string& at, base::Location where,
                  const std::vector<Passage>& passages, const WordingLimits& limits,
                  std::vector<Finding>& out) {
  Reading sum;
  for (const auto& p : passages) sum += reading(p.text);
  // The message has one decimal, and must show more than the limit.
  if (sum.words < limits.words || grade(sum) < limits.grade + 0.05) return;
  const auto longest = longest_sentence(passages);
  out.push_back(
      {{base::Gravity::warning, "C16.hard-to-read", std::move(where),
        fmt::format(
            "{} takes {:.1f} years of schooling to read; up to {:g} is fine. Its longest sentence has "
            "{} words{} and begins: {}",
            text_of, grade(sum), limits.grade, longest.words.size(),
            longest.line > 0 ? fmt::format(" (line {})", longest.line) : "", beginning(longest.words)),
        "Split that sentence and others like it, and use shorter words."},
       at,
       {},
       ""});
}

}  // namespace

std::vector<Finding> hard_texts(const story::Scenario& s, const std::string& file,
                                const WordingLimits& limits) {
  std::vector<Finding> out;
  for (const auto& scene : s.scenes) {
    const base::Location where{file, scene.line};
    hard_to_read(fmt::format("The text of scene '{}'", scene.id), scene.id, where, told_in(scene), limits,
                 out);
    hard_to_read(fmt::format("What the debrief says about scene '{}'", scene.id), scene.id, where,
                 debriefed_in(scene), limits, out);
  }
  for (const auto& e : s.endings)
    hard_to_read(fmt::format("The text of ending '{}'", e.id), e.id, {file, e.line}, told_in(e), limits, out);
  return out;
}

}  // namespace plumbline::check
