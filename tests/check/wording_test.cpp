// The measures by themselves, against worked examples; then what is said about whole scenarios.

#include "check/wording.hpp"

#include "check/wording_chance.hpp"
#include "check/wording_reading.hpp"
#include "check/wording_tells.hpp"
#include "support/stories.hpp"

#include <rapidcheck.h>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::check;
using support::Told;

namespace {

struct Written {
  std::string text, meant, when;
};

std::string option(const Written& o) {
  return "option \"" + o.text + "\" { does = " +
         (o.meant == "best" ? "disclose { \"figures\", to = \"public\" }" : "post \"treatment\"") +
         ", meant = \"" + o.meant + "\", world = \"Quiet.\", learn = \"Because.\", tempts = \"Easy.\"" +
         (o.when.empty() ? "" : ", when = \"" + o.when + "\"") + " },\n";
}

/// A scenario with one choose-scene per list of options.
std::string story_of(const std::vector<std::vector<Written>>& decisions,
                     const std::string& say = "It is Monday.") {
  std::string out =
      "return scenario { title = 'T', version = '1', minutes = 1, cast = { you = 'Officer Test' },\n"
      "vars = { posted = false },\n";
  int n = 0;
  for (const auto& options : decisions) {
    out += "scene 's" + std::to_string(++n) + "' { say '" + say + "', choose 'What now?' {\n";
    for (const auto& o : options) out += option(o);
    out += "} },\n";
  }
  return out + "ending 'e' { title = 'E', say 'Done.' } }";
}

/// A decision whose best answer stands at `place` of `count` and is `letters` long; the others have 10.
std::vector<Written> decision(std::size_t place, std::size_t count, std::size_t letters) {
  std::vector<Written> out(count, {"Aaaaaaaaaa", "wrong", ""});
  out[place] = {"B" + std::string(letters - 1, 'b'), "best", ""};
  return out;
}

const Finding* find(const std::vector<Finding>& all, std::string_view code) {
  const auto it = std::find_if(all.begin(), all.end(), [&](const Finding& f) { return f.said.code == code; });
  return it == all.end() ? nullptr : &*it;
}

std::vector<Finding> wording_of(const std::string& lua) { return wording(Told(lua).scenario, "t.lua"); }

bool near(double a, double b) { return a - b < 1e-6 && b - a < 1e-6; }

}  // namespace

SCENARIO("syllables are estimated from spelling") {
  const std::vector<std::pair<std::string, int>> known{
      {"cat", 1},       {"make", 1},        {"makes", 1},
      {"looked", 1},    {"wanted", 2},      {"boxes", 2},
      {"little", 2},    {"settled", 2},     {"table", 2},
      {"people", 2},    {"nation", 2},      {"radio", 3},
      {"client", 2},    {"being", 2},       {"player", 2},
      {"eye", 1},       {"something", 2},   {"careful", 2},
      {"statement", 2}, {"didn't", 2},      {"don't", 1},
      {"you're", 1},    {"supervisor", 4},  {"probation", 3},
      {"January", 4},   {"immediately", 5}, {"confidentiality", 7},
      {"caf\u00e9", 2}, {"half-shut", 2},   {"1975", 4},
      {"9", 1},         {"Mr", 2},          {"the", 1},
      {"area", 3},      {"every", 2},       {"anyone", 3},
      {"quiet", 2},     {"agency", 3},      {"league", 1},
      {"a", 1}};
  for (const auto& one : known) {
    const auto& [word, count] = one;
    CAPTURE(one.first);
    CHECK(syllables(word) == count);
  }
  CHECK(rc::check("any bytes have at least one",
                  [](const std::string& any) { RC_ASSERT(syllables(any) >= 1); }));
}

SCENARIO("sentences end where a reader pauses") {
  const auto count = [](std::string_view text) { return sentences(text).size(); };
  CHECK(count("") == 0);
  CHECK(count("...!?") == 0);
  CHECK(count("One. Two! Three?") == 3);
  CHECK(count("No end mark") == 1);
  CHECK(count("\"Why?\" she asks. He shrugs.") == 2);
  CHECK(count("Mr. Brandt came. R. Calder went at 8.50 with Dr. Who.") == 2);
  CHECK(count("He waits ... and goes. \u201CGood.\u201D Then silence\u2026 Nothing.") == 4);
  CHECK(count("First paragraph\n\nsecond paragraph") == 2);
  THEN("words are cleaned of what stands around them") {
    CHECK(sentences("\u201CIt\u2019s (half-shut)\u2014she said,\u201D") ==
          std::vector<Sentence>{{"It's", "half-shut", "she", "said"}});
  }
  CHECK(rc::check("any bytes can be read", [](const std::string& any) {
    const auto r = reading(any);
    RC_ASSERT(r.sentences <= r.words && r.words <= r.syllables);
  }));
}

SCENARIO("the grade is Flesch and Kincaid's") {
  CHECK(grade({}) == 0);
  CHECK(near(grade({100, 5, 150}), 0.39 * 20 + 11.8 * 1.5 - 15.59));
  CHECK(reading("The cat sat. It was fat.") == Reading{6, 2, 6});
  CHECK(near(grade(reading("The cat sat. It was fat.")), 0.39 * 3 + 11.8 - 15.59));
}

SCENARIO("the chance of many hits is the binomial tail") {
  CHECK(chance_of_at_least(0, {}) == 1);
  CHECK(chance_of_at_least(1, {}) == 0);
  CHECK(near(chance_of_at_least(4, {0.25, 0.25, 0.25, 0.25}), 1.0 / 256));
  CHECK(near(chance_of_at_least(2, {0.5, 0.5, 0.5}), 0.5));
  THEN("trials may differ: at least one of 1/2, 1/3 and 1/4") {
    CHECK(near(chance_of_at_least(1, {0.5, 1.0 / 3, 0.25}), 0.75));
  }
  CHECK(near(chance_of_at_least(7, std::vector<double>(8, 1.0 / 3)), 17.0 / 6561));
}

SCENARIO("Fisher's exact test") {
  THEN("the lady tasting tea: 3 of 4 against 1 of 4, and all right") {
    CHECK(near(fisher_two_sided({3, 4, 1, 4}), 34.0 / 70));
    CHECK(near(fisher_two_sided({4, 4, 0, 4}), 2.0 / 70));
  }
  THEN("a published table: 1 of 10 against 11 of 14") {
    CHECK(near(fisher_two_sided({1, 10, 11, 14}), 0.0027594561852));
  }
  CHECK(fisher_two_sided({0, 5, 0, 7}) == 1);
  CHECK(fisher_two_sided({5, 5, 7, 7}) == 1);
  CHECK(rc::check("it is a chance, and doesn't care which group is which", [] {
    const int a = *rc::gen::inRange(0, 60), b = *rc::gen::inRange(0, 60);
    const TwoGroups t{*rc::gen::inRange(0, a + 1), a, *rc::gen::inRange(0, b + 1), b};
    const auto p = fisher_two_sided(t);
    RC_ASSERT(p > 0 && p <= 1);
    RC_ASSERT(near(p, fisher_two_sided({t.marked_b, t.all_b, t.marked_a, t.all_a})));
    RC_ASSERT(near(p, fisher_two_sided({a - t.marked_a, a, b - t.marked_b, b})));
  }));
  CHECK(fisher_two_sided({2000, 2000, 0, 2000}) < 1e-100);
}

SCENARIO("telling words") {
  using Words = std::vector<std::string>;
  CHECK(telling_words("Always tell ALL of them, and only them.", Telling::absolute) ==
        Words{"always", "all", "only"});
  CHECK(telling_words("Not all of it, and it isn't only you, all right?", Telling::absolute).empty());
  CHECK(telling_words("Perhaps he might; in May he may.", Telling::hedge) ==
        Words{"perhaps", "might", "may"});
  CHECK(telling_words("Wait until May", Telling::hedge).empty());
  CHECK(telling_words("May he go?", Telling::hedge) == Words{"may"});
  CHECK(telling_words("Call the allotment", Telling::absolute).empty());
}

SCENARIO("a choice is what a trainee sees side by side") {
  GIVEN("answers of which the variables offer one half or the other") {
    const Told t(story_of({{{"One is right", "best", "posted"},
                            {"Two", "wrong", "posted"},
                            {"Three", "wrong", ""},
                            {"Four", "wrong", "not posted"},
                            {"Five", "best", "not posted"}}}));
    const auto all = choices(t.scenario);
    THEN("each best answer has its own") {
      REQUIRE(all.size() == 2);
      CHECK(all[0].answers == std::vector<std::string_view>{"One is right", "Two", "Three"});
      CHECK(all[0].best == 0);
      CHECK(best_is_longest(all[0]));
      CHECK(all[1].answers == std::vector<std::string_view>{"Three", "Four", "Five"});
      CHECK(all[1].best == 2);
      CHECK_FALSE(best_is_longest(all[1]));
      CHECK_FALSE(best_is_shortest(all[1]));  // as short as another
    }
  }
  GIVEN("two answers, or two best ones") {
    const Told t(story_of({{{"A", "best", ""}, {"B", "wrong", ""}},
                           {{"A", "best", ""}, {"B", "best", ""}, {"C", "wrong", ""}}}));
    THEN("there is no choice to learn a pattern from") { CHECK(choices(t.scenario).empty()); }
  }
  THEN("length is counted in letters, not bytes") {
    CHECK(best_is_shortest({{"\u00e9\u00e9\u00e9", "abcd", "abcde"}, 0}));
    CHECK_FALSE(best_is_longest({{"\u00e9\u00e9\u00e9", "abcd", "abcde"}, 0}));
  }
}

SCENARIO("C16: a text that is hard to read") {
  const std::string hard =
      "Notwithstanding considerable institutional reservations concerning confidentiality, the "
      "administration "
      "subsequently recommended comprehensive documentation of every supervisory interaction, particularly "
      "regarding circumstances that could conceivably necessitate disciplinary investigation. ";
  std::string long_hard, long_easy;
  for (int i = 0; i < 5; ++i) long_hard += hard;
  for (int i = 0; i < 30; ++i) long_easy += "The man sits down. ";
  GIVEN("a long hard one") {
    const auto found = wording_of(story_of({decision(0, 3, 10)}, long_hard));
    REQUIRE(found.size() == 1);
    CHECK(found[0].said.code == "C16.hard-to-read");
    CHECK(found[0].said.gravity == base::Gravity::warning);
    CHECK(found[0].at == "s1");
    CHECK(found[0].said.where == base::Location{"t.lua", 3});
    CHECK(found[0].said.message.find("The text of scene 's1' takes ") == 0);
    CHECK(found[0].said.message.find("25 words and begins: Notwithstanding considerable institutional") !=
          std::string::npos);
    CHECK_FALSE(found[0].said.hint.empty());
  }
  GIVEN("a short hard one, or a long easy one") {
    CHECK(wording_of(story_of({decision(0, 3, 10)}, hard)).empty());
    CHECK(wording_of(story_of({decision(0, 3, 10)}, long_easy)).empty());
  }
  GIVEN("a hard debrief") {
    auto lua = story_of({decision(0, 3, 10)});
    lua.replace(lua.find("Because."), 8, long_hard);
    const auto found = wording_of(lua);
    REQUIRE(found.size() == 1);
    CHECK(found[0].said.message.find("What the debrief says about scene 's1'") == 0);
    THEN("the line of its longest sentence is told") {
      CHECK(found[0].said.message.find("(line 4)") != std::string::npos);
    }
  }
}

SCENARIO("C17: words that tell the answer") {
  const std::vector<Written> plain{
      {"Ask him", "best", ""}, {"Write it", "wrong", ""}, {"Go home", "wrong", ""}};
  const std::vector<Written> telling{
      {"Ask him", "best", ""}, {"Always write it", "wrong", ""}, {"Go home only", "wrong", ""}};
  GIVEN("wrong answers with absolute words in most decisions") {
    auto all = std::vector(10, telling);
    all[9] = plain;
    const auto found = wording_of(story_of(all));
    const auto* f = find(found, "C17.telling-words");
    REQUIRE(f != nullptr);
    CHECK(f->at.empty());
    CHECK(
        f->said.message.find("('always' and 'only') stand in 0 of 10 best answers and in 18 of 20 others") !=
        std::string::npos);
  }
  GIVEN("hedges in best answers") {
    const std::vector<Written> hedged{
        {"Perhaps ask him", "best", ""}, {"Write it", "wrong", ""}, {"Go home", "wrong", ""}};
    const auto found = wording_of(story_of(std::vector(10, hedged)));
    const auto* f = find(found, "C17.telling-words");
    REQUIRE(f != nullptr);
    CHECK(f->said.message.find("leave room ('perhaps') stand in 10 of 10") != std::string::npos);
  }
  GIVEN("few decisions, or the same words on both sides") {
    CHECK(find(wording_of(story_of(std::vector(4, telling))), "C17.telling-words") == nullptr);
    const std::vector<Written> both{
        {"Only ask", "best", ""}, {"Only write", "wrong", ""}, {"Only go", "wrong", ""}};
    CHECK(find(wording_of(story_of(std::vector(10, both))), "C17.telling-words") == nullptr);
  }
}

SCENARIO("C18: the best answer is the longest, or the shortest") {
  const auto decisions = [](int pattern, int other, std::size_t letters) {
    std::vector<std::vector<Written>> out;
    for (int i = 0; i < pattern + other; ++i)
      out.push_back(decision(static_cast<std::size_t>(i) % 3, 3, i < pattern ? letters : 10));
    return out;
  };
  GIVEN("the longest in 7 of 8") {
    const auto found = wording_of(story_of(decisions(7, 1, 20)));
    REQUIRE(found.size() == 1);
    CHECK(found[0].said.code == "C18.best-is-longest");
    CHECK(found[0].said.where == base::Location{"t.lua", 0});
    CHECK(found[0].said.message ==
          "In 7 of 8 decisions the best answer is the longest; by chance it would be about 3.");
  }
  GIVEN("the shortest in 7 of 8") {
    const auto found = wording_of(story_of(decisions(7, 1, 5)));
    REQUIRE(found.size() == 1);
    CHECK(found[0].said.code == "C18.best-is-longest");
    CHECK(found[0].said.message.find("is the shortest") != std::string::npos);
  }
  THEN("3 of 3 is too few, 4 of 8 is chance") {
    CHECK(wording_of(story_of(decisions(3, 0, 20))).empty());
    CHECK(wording_of(story_of(decisions(4, 4, 20))).empty());
  }
}

SCENARIO("C19: the best answer stands in one place") {
  GIVEN("the second in 7 of 8, of equal length") {
    auto all = std::vector(7, decision(1, 3, 10));
    all.push_back(decision(0, 3, 10));
    const auto found = wording_of(story_of(all));
    REQUIRE(found.size() == 1);
    CHECK(found[0].said.code == "C19.best-in-one-place");
    CHECK(found[0].said.message ==
          "In 7 of 8 decisions the best answer is written second; by chance it would be about 3.");
    CHECK(found[0].said.hint.find("printed") != std::string::npos);
  }
  GIVEN("every place in turn") {
    std::vector<std::vector<Written>> all;
    for (std::size_t i = 0; i < 9; ++i) all.push_back(decision(i % 3, 3, 10));
    CHECK(wording_of(story_of(all)).empty());
  }
}

SCENARIO("several scenarios together show what each is too short to show") {
  std::vector<std::vector<Written>> three;
  for (std::size_t i = 0; i < 3; ++i) three.push_back(decision(i, 3, 20));
  const Told a(story_of(three)), b(story_of(three));
  REQUIRE(wording(a.scenario, "a.lua").empty());
  const auto found = wording_of_set({&a.scenario, &b.scenario});
  REQUIRE(found.size() == 1);
  CHECK(found[0].said.code == "C18.best-is-longest");
  CHECK(found[0].said.where == base::Location{});
  CHECK(found[0].said.message.find("In 6 of 6 decisions of these 2 scenarios the best answer") == 0);
  THEN("one is no set") {
    CHECK(wording_of_set({&a.scenario}).empty());
    CHECK(wording_of_set({}).empty());
  }
}

SCENARIO("all six interactions can be measured") {
  const Told t(support::kAllSix);
  CHECK(answers(t.scenario).size() > 10);
  WordingLimits strict;
  strict.grade = -100;
  strict.words = 1;
  for (const auto& f : wording(t.scenario, "six.lua", strict)) CHECK(f.said.code == "C16.hard-to-read");
}
