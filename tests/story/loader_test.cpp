// From the text of a scenario to the value: head, people, variables, scenes, ways, endings.

#include "base/hash.hpp"
#include "support.hpp"

namespace plumbline::story {

namespace {

Scenario loaded(const std::string& text) {
  auto l = load(text);
  INFO(l.text());
  REQUIRE(l.scenario);
  return std::move(*l.scenario);
}

const rules::Vocabulary& words() { return shipped_judge().book().vocabulary; }

rules::Mask now_of(const rules::Situation& s, std::string_view field) {
  return s.fields[*words().situation_field(field)];
}
rules::Mask value_of(std::string_view field, std::string_view value) {
  const auto& f = words().situation[*words().situation_field(field)];
  return rules::bit(*f.value(value));
}
rules::Index role(std::string_view id) { return *words().fields[words().known.to].value(id); }

}  // namespace

SCENARIO("a scenario is read into a value") {
  const std::string text = R"(return scenario {
  title = "The bakery", version = "1.2", minutes = 12, about = "A post.", themes = { "social media", "boundaries" },
  cast = {
    you = "Officer Lena Okafor",
    kim = client "Kim",
    cousin = own_circle "your cousin",
  },
  vars = { posted = false, trust = range(0, 5, 3), tone = choice("warm", "stiff") },
  scene "draft" {
    title = "Friday, 4:40 pm", help = true, quiet = true,
    say [[Stories are wanted
      by four.

      You open a page.]],
    say.kim { "Ninety days today.", when = "trust > 2" },
    go = "dinner",
  },
  scene "dinner" { say "Later.", go = { { "posted", "b" }, { "trust < 2 or tone == 'stiff'", "last" }, "ending" } },
  scene "last" { say "Last." },
  ending "a" { title = "In print", say "It is in the paper.", when = "not posted" },
  ending "b" { title = "Recognised", say "He loses hours." },
})";
  const auto s = loaded(text);
  THEN("its head is what was written") {
    CHECK(s.id == "test");
    CHECK(s.title == "The bakery");
    CHECK(s.version == "1.2");
    CHECK(s.minutes == 12);
    CHECK(s.themes == std::vector<std::string>{"social media", "boundaries"});
    CHECK(s.hash == base::sha256_hex(text));
  }
  THEN("the cast keeps its order, names and roles") {
    REQUIRE(s.cast.size() == 3);
    CHECK(s.cast[0].id == "you");
    CHECK(s.you == 0);
    CHECK_FALSE(s.cast[0].role);
    CHECK(s.cast[2].name == "your cousin");
    CHECK(s.cast[2].role == role("own-circle"));
  }
  THEN("the variables begin with their first values") {
    REQUIRE(s.variables.size() == 3);
    CHECK(s.variables[0].id == "posted");
    CHECK(s.variables[0].read(s.first) == 0);
    CHECK(s.variables[1].read(s.first) == 3);
    CHECK(s.variables[2].names == std::vector<std::string>{"warm", "stiff"});
    CHECK(s.variables[2].read(s.first) == 0);
    CHECK(s.variables[1].line == 8);
  }
  THEN("line breaks are spaces, and an empty line begins a paragraph") {
    CHECK(s.scenes[0].lines[0].text == "Stories are wanted by four.\n\nYou open a page.");
    CHECK(s.scenes[0].lines[0].speaker == -1);
    CHECK(s.scenes[0].lines[1].speaker == 1);
    REQUIRE(s.scenes[0].lines[1].when);
    CHECK(s.scenes[0].lines[1].when->text == "trust > 2");
    CHECK(s.scenes[0].lines[1].when->holds(s.first));
    CHECK(s.scenes[0].title == "Friday, 4:40 pm");
    CHECK(s.scenes[0].help);
    CHECK(s.scenes[0].quiet);
    CHECK(s.scenes[0].line == 9);
  }
  THEN("scenes lead where they say, else to the next, at last to an ending") {
    const auto& ways = s.scenes[1].go;
    REQUIRE(ways.size() == 3);
    CHECK(ways[0].kind == Target::Kind::ending);
    CHECK(ways[0].index == 1);
    CHECK(ways[1].kind == Target::Kind::scene);
    CHECK(ways[1].index == 2);
    CHECK(ways[2].kind == Target::Kind::first_ending);
    CHECK_FALSE(ways[2].when);
    CHECK(s.scenes[0].go[0].index == 1);
    CHECK(s.scenes[2].go[0].kind == Target::Kind::first_ending);
  }
  THEN("endings have their text and condition") {
    REQUIRE(s.endings.size() == 2);
    CHECK(s.endings[0].title == "In print");
    CHECK(s.endings[0].when->holds(s.first));
    CHECK(s.endings[1].lines[0].text == "He loses hours.");
  }
}

SCENARIO("the file's name becomes the scenario's") {
  const auto named = [](const std::string& name) {
    return load_scenario({name, small_story()}, shipped_judge())->scenario.id;
  };
  CHECK(named("scenarios/parking-lot.lua") == "parking-lot");
  CHECK(named("C:\\stories\\dinner.lua") == "dinner");
  CHECK(named("dinner") == "dinner");
}

SCENARIO("a byte order mark, and a missing 'return', don't matter") {
  CHECK(load("\xEF\xBB\xBF" + small_story()).scenario);
  CHECK(load(small_story().substr(7)).scenario);
}

SCENARIO("what is the case") {
  const auto s = loaded(small_story({.before = {},
                                     .head = {},
                                     .scene = R"(
    now = { danger = "possible", danger_to = { "self", "other" }, asker = "cousin",
            covers = { "identity", provider = "treatment", boss = { "status", "compliance" } } },
    given "posted" { danger = "imminent" },
    given "trust < 2" { covers = "risk" },)",
                                     .option = {},
                                     .after = {}}));
  const auto& scene = s.scenes[0];
  GIVEN("the scene's own facts") {
    CHECK(now_of(scene.now, "danger") == value_of("danger", "possible"));
    CHECK(now_of(scene.now, "danger-to") == (value_of("danger-to", "self") | value_of("danger-to", "other")));
    CHECK(now_of(scene.now, "asker") == value_of("asker", "own-circle"));
    CHECK(now_of(scene.now, "covers") == value_of("covers", "identity"));
    REQUIRE(scene.now.covers_by.size() == 2);
    CHECK(scene.now.covers_by[0] ==
          std::pair{role("supervisor"), value_of("covers", "status") | value_of("covers", "compliance")});
    CHECK(scene.now.covers_by[1] == std::pair{role("provider"), value_of("covers", "treatment")});
  }
  GIVEN("a condition that holds") {
    const auto posted = s.variables[0].write(s.first, 1);
    CHECK(situation(scene, s.first) == scene.now);
    CHECK(now_of(situation(scene, posted), "danger") == value_of("danger", "imminent"));
    CHECK(situation(scene, posted).covers_by == scene.now.covers_by);
  }
  GIVEN("what a paper covers, said anew") {
    const auto low = situation(scene, s.variables[1].write(s.first, 0));
    THEN("it holds for everybody, those named before included") {
      CHECK(now_of(low, "covers") == value_of("covers", "risk"));
      for (const auto& [who, facts] : low.covers_by) CHECK(facts == value_of("covers", "risk"));
    }
  }
}

SCENARIO("a notice names the version without its theme") {
  const auto s = loaded(small_story(
      {.before = {},
       .head =
           R"(notice = { "Somebody speaks of suicide.", alternative = "other", about_alternative = "Another worry." },)",
       .scene = {},
       .option = {},
       .after =
           R"(scene "other" { say "Another morning.", go = "c" }, ending "c" { title = "Else", alternative = true },)"}));
  REQUIRE(s.notice);
  CHECK(s.notice->text == "Somebody speaks of suicide.");
  CHECK(s.notice->alternative == 1);
  CHECK(s.endings[0].alternative);
}

SCENARIO("the shipped scenarios load") {
  for (const char* name : {"before-you-go", "ninety-days", "parking-lot", "small-town"}) {
    const auto file = std::string("scenarios/") + name + ".lua";
    const auto read = load(file_text(file));
    INFO(file << "\n" << read.text());
    CHECK(read.scenario);
  }
}

}  // namespace plumbline::story
