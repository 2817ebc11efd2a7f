#pragma once
// What a scene or an ending looks like: a place, and who is seen there with which expression. It is shown and
// never judged; no rule and no search reads it. A face draws it as it can, or not at all.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::story {

enum class Place : std::uint8_t {
  nowhere,  // none was said
  office,
  corridor,
  home,
  kitchen,
  street,
  phone,
  car,
  court,
  meeting,
  breakroom,
  screen,
  waiting
};
enum class Mood : std::uint8_t { calm, glad, worried, sad, angry, ashamed, thoughtful };

/// Places and moods by their words in a scenario, in the order of the enum; `nowhere` has none.
const std::vector<std::string>& place_words();
const std::vector<std::string>& mood_words();
std::string_view to_string(Place p);  // "office", ...; "" for nowhere
std::string_view to_string(Mood m);
std::optional<Place> place_named(std::string_view word);
std::optional<Mood> mood_named(std::string_view word);

/// One person of the cast, as seen.
struct Seen {
  std::uint8_t cast = 0;  // index into Scenario::cast
  Mood mood = Mood::calm;
  bool operator==(const Seen&) const = default;
};

struct Picture {
  static constexpr std::size_t kMostPeople = 3;
  Place place = Place::nowhere;
  std::vector<Seen> people;  // from left to right, as written
  bool operator==(const Picture&) const = default;
};

}  // namespace plumbline::story
