#include "story/picture.hpp"

#include <algorithm>

namespace plumbline::story {

const std::vector<std::string>& place_words() {
  static const std::vector<std::string> words{"office",  "corridor",  "home",   "kitchen",
                                              "street",  "phone",     "car",    "court",
                                              "meeting", "breakroom", "screen", "waiting"};
  return words;
}

const std::vector<std::string>& mood_words() {
  static const std::vector<std::string> words{"calm",  "glad",    "worried",   "sad",
                                              "angry", "ashamed", "thoughtful"};
  return words;
}

namespace {

std::optional<std::size_t> position(const std::vector<std::string>& words, std::string_view word) {
  const auto at = std::find(words.begin(), words.end(), word);
  return at == words.end() ? std::nullopt : std::optional<std::size_t>(at - words.begin());
}

}  // namespace

std::string_view to_string(Place p) {
  return p == Place::nowhere ? std::string_view() : place_words()[static_cast<std::size_t>(p) - 1];
}
std::string_view to_string(Mood m) { return mood_words()[static_cast<std::size_t>(m)]; }

std::optional<Place> place_named(std::string_view word) {
  const auto at = position(place_words(), word);
  return at ? std::optional(static_cast<Place>(*at + 1)) : std::nullopt;
}
std::optional<Mood> mood_named(std::string_view word) {
  const auto at = position(mood_words(), word);
  return at ? std::optional(static_cast<Mood>(*at)) : std::nullopt;
}

}  // namespace plumbline::story
