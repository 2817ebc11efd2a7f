#include "check/wording_tells.hpp"

#include "base/text.hpp"
#include "check/wording_reading.hpp"

#include <algorithm>
#include <array>

namespace plumbline::check {

namespace {

constexpr std::array<std::string_view, 28> kAbsolute{
    "always",     "never",      "only",       "all",         "none",       "every",     "everyone",
    "everybody",  "everything", "nobody",     "must",        "completely", "entirely",  "totally",
    "absolutely", "fully",      "wholly",     "immediately", "instantly",  "certainly", "definitely",
    "impossible", "guarantee",  "guaranteed", "invariably",  "forever",    "solely",    "whatever"};
constexpr std::array<std::string_view, 20> kHedges{
    "may",       "might",    "perhaps", "maybe",    "possibly",  "probably",  "usually",
    "sometimes", "often",    "some",    "somewhat", "generally", "typically", "likely",
    "mostly",    "normally", "seem",    "seems",    "rarely",    "apparently"};

bool is_listed(const std::string& word, Telling kind) {
  return kind == Telling::absolute ? std::find(kAbsolute.begin(), kAbsolute.end(), word) != kAbsolute.end()
                                   : std::find(kHedges.begin(), kHedges.end(), word) != kHedges.end();
}

bool denies(const std::string& word) { return word == "not" || word.ends_with("n't"); }

bool tells(const Sentence& words, std::size_t i, Telling kind) {
  const auto word = base::lower(words[i]);
  if (!is_listed(word, kind)) return false;
  if (kind == Telling::hedge) return i == 0 || words[i] != "May";
  const bool denied = i > 0 && denies(base::lower(words[i - 1]));
  const bool all_right = word == "all" && i + 1 < words.size() && words[i + 1] == "right";
  return !denied && !all_right;
}

}  // namespace

std::vector<std::string> telling_words(std::string_view text, Telling kind) {
  std::vector<std::string> out;
  for (const auto& words : sentences(text))
    for (std::size_t i = 0; i < words.size(); ++i) {
      const auto word = base::lower(words[i]);
      if (tells(words, i, kind) && std::find(out.begin(), out.end(), word) == out.end()) out.push_back(word);
    }
  return out;
}

std::vector<Answer> answers(const story::Scenario& s) {
  std::vector<Answer> out;
  const auto add = [&](const auto& part) {
    if (part.meant != story::Meant::unsaid) out.push_back({part.text, part.meant == story::Meant::best});
  };
  for (const auto& scene : s.scenes) {
    for (const auto& option : scene.ask.options) add(option);
    for (const auto& entry : scene.ask.entries)
      for (const auto& writing : entry.writings) add(writing);
  }
  return out;
}

}  // namespace plumbline::check
