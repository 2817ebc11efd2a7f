#include "faces/desktop/place_views.hpp"

#include "base/text.hpp"
#include "faces/desktop/draft.hpp"

#include <fmt/format.h>

namespace plumbline::desktop {

namespace {

/// Puts the lines of one scene or ending after the others.
class Telling {
 public:
  Telling(const play::Session& session, const std::vector<Portrait>& portraits, std::string key)
      : scenario_(session.stage().scenario()), portraits_(portraits), key_(std::move(key)) {}

  void title(const std::string& text) {
    if (!text.empty()) add("", {}, text);
  }
  void tell(const std::vector<story::Line>& lines, const story::Picture& picture, story::Packed vars) {
    for (const auto& l : lines) {
      if (l.when && !l.when->holds(vars)) continue;
      if (l.speaker < 0) {
        add("", {}, l.text);
        continue;
      }
      const auto who = static_cast<std::size_t>(l.speaker);
      const auto person = person_of(scenario_, who, mood_of(picture, who), portraits_);
      add(person.name, person, l.text);
    }
  }
  void add(std::string who, Person person, std::string text) {
    out.push_back(
        {fmt::format("{}/{}", key_, out.size()), std::move(who), std::move(person), std::move(text)});
  }

  std::vector<SpokenLine> out;

 private:
  static story::Mood mood_of(const story::Picture& picture, std::size_t cast) {
    for (const auto& p : picture.people)
      if (p.cast == cast) return p.mood;
    return story::Mood::calm;
  }

  const story::Scenario& scenario_;
  const std::vector<Portrait>& portraits_;
  std::string key_;
};

const play::Moved& arrival(const play::Session& session, std::size_t n) {
  return n == 0 ? session.opening() : session.moves()[n - 1];
}

void tell_passed(Telling& telling, const play::Session& session, const play::Moved& moved) {
  const auto& scenes = session.stage().scenario().scenes;
  for (std::size_t i = 0; i < moved.passed; ++i) {
    const auto& scene = scenes[moved.through[i]];
    telling.title(scene.title);
    telling.tell(scene.lines, scene.picture, moved.after.vars());
  }
}

}  // namespace

Person face_of(const story::Scenario& s, const story::Picture* picture,
               const std::vector<Portrait>& portraits) {
  if (picture != nullptr && !picture->people.empty())
    return person_of(s, picture->people.front().cast, picture->people.front().mood, portraits);
  for (const auto& scene : s.scenes)
    if (!scene.picture.people.empty())
      return person_of(s, scene.picture.people.front().cast, story::Mood::calm, portraits);
  for (std::size_t i = 0; i < s.cast.size(); ++i)
    if (static_cast<int>(i) != s.you) return person_of(s, i, story::Mood::calm, portraits);
  return {};
}

PlaceView place_view(const play::Session& session, std::size_t n, const std::vector<Portrait>& portraits) {
  const auto& s = session.stage().scenario();
  const auto& moved = arrival(session, n);
  const auto place = moved.after.place();
  Telling telling(session, portraits, fmt::format("line/{}", n));
  tell_passed(telling, session, moved);
  PlaceView v;
  const story::Picture* picture = nullptr;
  if (place.ended) {
    const auto& ending = s.endings[place.index];
    v.caps = ending.title;
    picture = &ending.picture;
    telling.tell(ending.lines, ending.picture, moved.after.vars());
  } else {
    const auto& scene = s.scenes[place.index];
    v.caps = scene.title;
    picture = &scene.picture;
    telling.tell(scene.lines, scene.picture, moved.after.vars());
  }
  v.place = picture->place;
  std::vector<std::string> names;
  for (const auto& p : picture->people) {
    v.people.push_back(person_of(s, p.cast, p.mood, portraits));
    names.push_back(v.people.back().name);
  }
  v.people_line = base::listed(names);
  v.lines = std::move(telling.out);
  return v;
}

std::vector<SpokenLine> so_far(const play::Session& session, std::size_t n,
                               const std::vector<Portrait>& portraits) {
  const auto& s = session.stage().scenario();
  Telling telling(session, portraits, "before");
  for (std::size_t i = 0; i < n; ++i) {
    const auto& moved = arrival(session, i);
    tell_passed(telling, session, moved);
    const auto& scene = s.scenes[moved.after.place().index];
    telling.title(scene.title);
    telling.tell(scene.lines, scene.picture, moved.after.vars());
    const auto words = play::in_words(s, scene.ask, session.standing()[i].decision);
    telling.add(session.standing()[i].late ? "The time ran out" : "You decided", {}, base::join(words, "; "));
    const auto& after = session.moves()[i];
    if (after.world != nullptr && !after.world->empty()) telling.add("", {}, *after.world);
  }
  return std::move(telling.out);
}

}  // namespace plumbline::desktop
