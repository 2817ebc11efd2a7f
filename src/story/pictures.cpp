// Portraits, and what a scene or an ending looks like.

#include "base/text.hpp"
#include "story/named_list.hpp"
#include "story/readers.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::story {

namespace {

/// The name of a portrait by its shape; which ones there are is for a face to know.
bool portrait_name(std::string_view word) {
  constexpr std::size_t kLongest = 48;
  const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto good = [&](char c) { return small(c) || (c >= '0' && c <= '9') || c == '-'; };
  return !word.empty() && word.size() <= kLongest && small(word.front()) &&
         std::all_of(word.begin(), word.end(), good);
}

/// Somebody of the cast by a name in a list, or -1 (and reported).
int someone(Reader& r, std::string_view id, int line) {
  const int who = r.in_cast(id);
  if (who >= 0) return who;
  std::vector<std::string> known;
  for (std::size_t i = 0; i < r.authored_cast; ++i) known.push_back(r.cast[i].id);
  auto hint = base::did_you_mean(id, known);
  if (hint.empty()) hint = fmt::format("The cast is: {}.", base::listed(known));
  r.notes.error("story.unknown-person", line, fmt::format("Nobody in the cast is called '{}'.", id),
                std::move(hint));
  return -1;
}

std::string choice_of(std::string_view written, const std::vector<std::string>& words) {
  auto hint = base::did_you_mean(written, words);
  return hint.empty() ? fmt::format("It is one of: {}.", base::join(words, ", ")) : hint;
}

/// The text of one entry; nothing (and reported) when it is something else.
std::optional<std::string_view> word_of(Reader& r, const Placed& entry) {
  if (entry.value.is(Value::Form::text)) return entry.value.text;
  if (!entry.value.is(Value::Form::unknown))
    r.notes.error(
        "story.wrong-type", entry.at.line,
        fmt::format("'{}' is a word in quotes here; this is {}.", entry.name, described(entry.value)));
  return std::nullopt;
}

void read_place(Reader& r, const Placed& entry, Picture& out) {
  const auto word = word_of(r, entry);
  if (!word) return;
  if (const auto place = place_named(*word))
    out.place = *place;
  else
    r.notes.error("story.picture-place", entry.at.line,
                  fmt::format("There is no picture of a place called '{}'.", *word),
                  choice_of(*word, place_words()));
}

void read_seen(Reader& r, const Placed& entry, Picture& out) {
  const int who = someone(r, entry.name, entry.at.line);
  const auto word = word_of(r, entry);
  if (!word) return;
  const auto mood = mood_named(*word);
  if (!mood)
    r.notes.error("story.picture-mood", entry.at.line, fmt::format("Nobody can be shown as '{}'.", *word),
                  choice_of(*word, mood_words()));
  if (out.people.size() == Picture::kMostPeople)
    r.notes.error("story.too-many-parts", entry.at.line,
                  fmt::format("A picture shows at most {} people.", Picture::kMostPeople),
                  "Leave out those who matter least in this scene.");
  else if (who >= 0 && mood)
    out.people.push_back({static_cast<std::uint8_t>(who), *mood});
}

}  // namespace

void read_portraits(Reader& r, Fields& scenario) {
  Thing owner;
  const Table* t = table_of(scenario, "portraits", "portraits = { darnell = \"amos\" }", owner);
  if (t == nullptr) return;
  for (const auto& entry : in_order(r, owner, *t)) {
    const int who = someone(r, entry.name, entry.at.line);
    const auto word = word_of(r, entry);
    if (!word) continue;
    if (!portrait_name(*word))
      r.notes.error("story.bad-portrait", entry.at.line,
                    fmt::format("'{}' can't be the name of a portrait.", r.text(*word, entry.at.line)),
                    "It is one word of small letters, such as \"amos\"; assets/portraits.xml has them all.");
    else if (who >= 0)
      r.cast[static_cast<std::size_t>(who)].portrait = std::string(*word);
  }
  no_loose_items(r, *t, "portraits", scenario.line("portraits"));
}

std::optional<Picture> read_picture(Reader& r, Fields& f) {
  Thing owner;
  const Table* t = table_of(f, "picture", "picture = { place = \"office\", darnell = \"glad\" }", owner);
  if (t == nullptr) return std::nullopt;
  Picture out;
  for (const auto& entry : in_order(r, owner, *t)) {
    if (entry.name == "place")
      read_place(r, entry, out);
    else
      read_seen(r, entry, out);
  }
  no_loose_items(r, *t, "picture", f.line("picture"));
  return out;
}

Picture speakers(const std::vector<Line>& lines) {
  Picture out;
  for (const auto& line : lines) {
    if (line.speaker < 0 || out.people.size() == Picture::kMostPeople) continue;
    const Seen one{static_cast<std::uint8_t>(line.speaker), Mood::calm};
    if (std::find(out.people.begin(), out.people.end(), one) == out.people.end()) out.people.push_back(one);
  }
  return out;
}

}  // namespace plumbline::story
