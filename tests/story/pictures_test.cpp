// What a scene looks like: read, defaulted, and refused with the right hint.

#include "support.hpp"

namespace plumbline::story {

namespace {

Loaded with_scene(const std::string& scene) {
  return load(small_story({.before = {}, .head = {}, .scene = scene, .option = {}, .after = {}}));
}
Loaded with_head(const std::string& head) {
  return load(small_story({.before = {}, .head = head, .scene = {}, .option = {}, .after = {}}));
}

}  // namespace

SCENARIO("a scene says what it looks like") {
  GIVEN("a place and two people") {
    const auto loaded =
        with_scene(R"(picture = { place = "kitchen", kim = "worried", boss = "thoughtful" },)");
    REQUIRE_MESSAGE(loaded.scenario, loaded.text());
    THEN("they stand there in the order written, not in that of their names") {
      CHECK(loaded.scenario->scenes[0].picture ==
            Picture{Place::kitchen, {{1, Mood::worried}, {2, Mood::thoughtful}}});
    }
  }
  GIVEN("the same people the other way round") {
    const auto loaded = with_scene("picture = {\n  boss = 'glad',\n  kim = 'sad' },");
    REQUIRE_MESSAGE(loaded.scenario, loaded.text());
    CHECK(loaded.scenario->scenes[0].picture == Picture{Place::nowhere, {{2, Mood::glad}, {1, Mood::sad}}});
  }
  GIVEN("a place with nobody in it, though somebody speaks") {
    const auto loaded = with_scene(R"(picture = { place = "screen" }, say.kim "Hello.",)");
    REQUIRE_MESSAGE(loaded.scenario, loaded.text());
    CHECK(loaded.scenario->scenes[0].picture == Picture{Place::screen, {}});
  }
  GIVEN("nothing about it") {
    const auto loaded = with_scene(R"(say.boss "Well?", say.kim "Hello.", say.boss "Well.",)");
    REQUIRE_MESSAGE(loaded.scenario, loaded.text());
    THEN("those who speak are seen once each, calm, nowhere in particular") {
      CHECK(loaded.scenario->scenes[0].picture ==
            Picture{Place::nowhere, {{2, Mood::calm}, {1, Mood::calm}}});
    }
  }
  GIVEN("an ending") {
    const auto loaded = load(small_story(
        {.before = {},
         .head = {},
         .scene = {},
         .option = {},
         .after = R"(ending "z" { title = "Z", say "x", when = "posted", picture = { kim = "angry" } },)"}));
    REQUIRE_MESSAGE(loaded.scenario, loaded.text());
    CHECK(loaded.scenario->endings[0].picture == Picture{Place::nowhere, {{1, Mood::angry}}});
  }
}

SCENARIO("a cast member has a portrait") {
  const auto loaded = with_head(R"(portraits = { kim = "amos", you = "mei-2" },)");
  REQUIRE_MESSAGE(loaded.scenario, loaded.text());
  CHECK(loaded.scenario->cast[0].portrait == "mei-2");
  CHECK(loaded.scenario->cast[1].portrait == "amos");
  CHECK(loaded.scenario->cast[2].portrait.empty());
}

SCENARIO("a picture that can't be is explained") {
  struct Refused {
    const char *scene, *code, *hint;
  };
  for (const auto& one :
       {Refused{"picture = { place = 'ofice' },", "story.picture-place", "Did you mean 'office'?"},
        Refused{"picture = { place = 'moon' },", "story.picture-place", "It is one of: office, corridor"},
        Refused{"picture = { kim = 'gald' },", "story.picture-mood", "Did you mean 'glad'?"},
        Refused{"picture = { kmi = 'glad' },", "story.unknown-person", "Did you mean 'kim'?"},
        Refused{"picture = { supervisor = 'glad' },", "story.unknown-person",
                "The cast is: you, kim, boss and cousin."},
        Refused{"picture = 'office',", "story.wrong-type", "For example: picture = { place"},
        Refused{"picture = { 'office' },", "story.wrong-type", "Write: name = ..."},
        Refused{"picture = { kim = 3 },", "story.wrong-type", ""},
        Refused{"picture = { kim = 'calm', boss = 'calm', cousin = 'calm', you = 'calm' },",
                "story.too-many-parts", "Leave out"}}) {
    const auto& [scene, code, hint] = one;
    CAPTURE(one.scene);
    const auto loaded = with_scene(std::string("\n\n") + scene);
    const auto* d = loaded.find(code);
    REQUIRE_MESSAGE(d != nullptr, loaded.text());
    CHECK_FALSE(loaded.scenario);
    CHECK(d->hint.find(hint) == 0);
    CHECK(d->where.line == 10);
    CHECK(loaded.said.size() == 1);
  }
}

SCENARIO("a portrait that can't be is explained") {
  for (const char* head :
       {"portraits = { kim = 'Amos' },", "portraits = { kim = '' },", "portraits = { kim = '../x' },"})
    CHECK_MESSAGE(with_head(head).find("story.bad-portrait") != nullptr, head);
  CHECK(with_head("portraits = { kmi = 'amos' },").find("story.unknown-person") != nullptr);
  CHECK(with_head("portraits = { kim = 1 },").find("story.wrong-type") != nullptr);
  CHECK(with_head("portraits = 'amos',").find("story.wrong-type") != nullptr);
}

SCENARIO("places and moods have one word each") {
  for (const auto& word : place_words()) CHECK(to_string(place_named(word).value()) == word);
  for (const auto& word : mood_words()) CHECK(to_string(mood_named(word).value()) == word);
  CHECK(place_words().size() == static_cast<std::size_t>(Place::waiting));
  CHECK(mood_words().size() == static_cast<std::size_t>(Mood::thoughtful) + 1);
  CHECK(to_string(Place::nowhere).empty());
  CHECK_FALSE(place_named("").has_value());
}

}  // namespace plumbline::story
