#include "check/graph.hpp"

#include "base/text.hpp"
#include "check/graph_words.hpp"
#include "support/any_small_story.hpp"
#include "support/stories.hpp"

#include <algorithm>
#include <set>

using namespace plumbline;
using support::Told;

namespace {

const char* const kSmall = R"lua(
return scenario {
  title = "A small one", version = "1.0", minutes = 1, about = "A test.",
  cast = { you = "Lena", ruth = client "Ruth", cousin = own_circle "your cousin", paper = public "the readers" },
  vars = { told = false, lost = false },
  notice = { "It may touch you.", alternative = "aside", about_alternative = "Another one." },
  scene "one" {
    title = "Monday", quiet = true, help = true, say "One.",
    choose "What do you do?" {
      option "Nothing at all" { does = nothing, meant = "best", world = "w", learn = "l" },
      option "Tell everybody" { does = disclose { "status", to = "public" }, meant = "wrong", world = "w", learn = "l", tempts = "t", set = "told = true" },
      option "Only when lost" { when = "lost", does = nothing, meant = "best", world = "w", learn = "l", go = "hall" },
    },
  },
  scene "walk" { say "You walk.", go = { { "lost", "hall" }, { "told", "two" }, "three" } },
  scene "two" {
    say "Two.",
    grid "Who hears what?" {
      to = { "paper", "cousin" }, fact.status "that he is on probation", fact.figures "the figures",
      best = { paper = { "figures" } },
      outcome { with = { "paper.status", "cousin.status" }, world = "w", learn = "l", go = { { "told", "sorry" }, "three" } },
      outcome { world = "w", learn = "l" },
    },
  },
  scene "three" { say "Three.", choose "And now?" { option "Good night" { does = nothing, meant = "best", world = "w", learn = "l" } }, go = "ending" },
  scene "hall" { say "Never.", choose "Where?" { option "Away" { does = nothing, meant = "best", world = "w", learn = "l" } }, go = "sorry" },
  scene "aside" { say "Aside.", choose "What?" { option "Leave" { does = nothing, meant = "best", world = "w", learn = "l", go = "other" } } },
  ending "fine" { title = "Fine", say "Over.", when = "not told" },
  ending "sorry" { title = "Sorry", say "Over." },
  ending "nowhere" { title = "Nowhere", say "Over.", when = "lost" },
  ending "other" { title = "Other", say "Over.", alternative = true },
}
)lua";

/// A line of a DOT file: what it draws, and its attributes with their quotes taken off.
struct Drawn {
  std::string what;
  std::map<std::string, std::string> look;
  std::string label() const { return look.count("label") != 0 ? look.at("label") : ""; }
  /// However its lines are broken.
  bool says(const std::string& text) const {
    return base::join(base::split(label()), " ").find(text) != std::string::npos;
  }
};

/// Reads the strings, names and signs of a DOT file as graphviz does; fails the test where it would.
class Reader {
 public:
  explicit Reader(const std::string& text) : text_(text) {}

  std::vector<Drawn> run() {
    std::vector<Drawn> out;
    CHECK(word() == "digraph");
    word();
    CHECK(word() == "{");
    int open = 1;
    for (auto w = word(); !w.empty(); w = word()) {
      if (w == "{" || w == "}") {
        open += w == "{" ? 1 : -1;
      } else if (w == "[") {
        out.push_back({words_, look()});
        words_.clear();
      } else if (w == ";") {
        words_.clear();
      } else {
        words_ += (words_.empty() ? "" : " ") + w;
      }
    }
    CHECK(open == 0);
    return out;
  }

 private:
  std::map<std::string, std::string> look() {
    std::map<std::string, std::string> out;
    for (auto name = word(); name != "]"; name = word()) {
      REQUIRE(name != "");
      if (name == ",") continue;
      REQUIRE(word() == "=");
      out[name] = word();
    }
    return out;
  }

  std::string word() {
    at_ = text_.find_first_not_of(" \n", at_);
    if (at_ == std::string::npos) return "";
    const auto from = at_;
    if (text_[at_] == '"') return quoted();
    if (text_.substr(at_, 2) == "->") return text_.substr((at_ += 2) - 2, 2);
    const std::string letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._";
    if (letters.find(text_[at_]) == std::string::npos) return text_.substr(at_++, 1);
    at_ = text_.find_first_not_of(letters, at_);
    return text_.substr(from, at_ - from);
  }

  std::string quoted() {
    std::string out;
    for (++at_; text_.at(at_) != '"'; ++at_) {
      CHECK(static_cast<unsigned char>(text_[at_]) >= 0x20);
      if (text_[at_] == '\\') {
        ++at_;
        CHECK(std::string("\"\\n").find(text_.at(at_)) != std::string::npos);
        out += text_[at_] == 'n' ? '\n' : text_[at_];
      } else {
        out += text_[at_];
      }
    }
    ++at_;
    return out;
  }

  const std::string& text_;
  std::size_t at_ = 0;
  std::string words_;
};

class Picture {
 public:
  explicit Picture(const std::string& dot) : text(dot), all(Reader(text).run()) {}

  /// The lines that draw it: "scene one", or "scene one -> scene two".
  std::vector<Drawn> drawn(const std::string& what) const {
    std::vector<Drawn> out;
    std::copy_if(all.begin(), all.end(), std::back_inserter(out),
                 [&](const Drawn& d) { return d.what == what; });
    return out;
  }
  Drawn one(const std::string& what) const {
    const auto found = drawn(what);
    REQUIRE_MESSAGE(found.size() == 1, what);
    return found.front();
  }
  Drawn edge(const std::string& what, const std::string& saying) const {
    for (const auto& d : drawn(what))
      if (d.says(saying)) return d;
    FAIL("no edge " << what << " says " << saying);
    return {};
  }

  std::string text;
  std::vector<Drawn> all;
};

Picture picture(const Told& told, const check::GraphWishes& wishes = {}, const solve::Budget& budget = {}) {
  return Picture(check::to_dot(solve::Space(*told.stage, budget), wishes));
}

bool on_best_course(const Drawn& d) {
  return d.look.count("color") != 0 && d.look.at("color").find(':') != std::string::npos;
}
bool dotted(const Drawn& d) { return d.look.count("style") != 0 && d.look.at("style") == "dotted"; }

play::Attempt attempt(std::vector<std::pair<std::string, std::uint64_t>> decided, bool alternative = false) {
  play::Attempt a;
  a.alternative = alternative;
  for (const auto& [scene, code] : decided) {
    play::Entry e;
    e.scene = scene;
    e.decision = {code};
    a.log.push_back(e);
  }
  return a;
}

}  // namespace

SCENARIO("every scene and ending is in the picture, with what an author wants to know of it") {
  const auto p = picture(Told(kSmall));
  CHECK(p.one("scene one").label() == "Monday\n(one)\nchoose one, quiet, help");
  CHECK(p.one("scene one").look.at("shape") == "box");
  CHECK(p.one("scene two").says("who gets which fact"));
  CHECK(p.one("scene walk").look.at("shape") == "ellipse");
  CHECK(p.one("ending fine").says("when: not told"));
  CHECK(p.one("ending fine").says("at no cost"));
  CHECK(p.one("ending fine").look.at("shape") == "octagon");
  CHECK(p.one("ending sorry").says("at best -"));
  THEN("the two versions begin at two places") {
    CHECK(p.drawn("start -> scene one").size() == 1);
    CHECK(p.drawn("start of the other version -> scene aside").size() == 1);
    CHECK(p.one("ending other").says("at no cost"));
  }
}

SCENARIO("an ending that only a critical breach leads to is dashed, and says so") {
  const auto p = picture(Told(kSmall));
  CHECK(p.one("ending sorry").look.at("style") == "filled,dashed");
  CHECK(p.one("ending sorry").says("only by a critical breach"));
  CHECK(p.one("ending fine").look.count("style") == 0);
}

SCENARIO(
    "each option has an edge with its cost, and each landing place of a conditional link one of its own") {
  const auto p = picture(Told(kSmall));
  CHECK(p.drawn("scene one -> scene walk").size() == 2);
  const auto dear = p.edge("scene one -> scene walk", "Tell everybody");
  CHECK(dear.says("Tell everybody -"));
  CHECK(dear.says(", critical"));
  CHECK(std::stod(dear.look.at("penwidth")) > 1.2);
  CHECK(dear.look.at("tooltip") == "Tell everybody");
  CHECK_FALSE(p.edge("scene one -> scene walk", "Nothing at all").says(" -"));
  CHECK(p.one("scene walk -> scene two").says("when: told"));
  CHECK(p.one("scene walk -> scene three").says("otherwise"));
  CHECK(p.edge("scene two -> ending sorry", "outcome: with").says("status for paper/cousin"));
  CHECK(p.edge("scene two -> ending sorry", "outcome: with").says("leads here when: told"));
  CHECK(p.edge("scene two -> scene three", "outcome: any other").look.count("labeltooltip") == 1);
}

SCENARIO("the best course is marked by number, by a double line and by frames") {
  const auto p = picture(Told(kSmall));
  for (const auto* way : {"start -> scene one", "scene walk -> scene three", "scene three -> ending fine"})
    CHECK_MESSAGE(on_best_course(p.one(way)), way);
  const auto first = p.edge("scene one -> scene walk", "Nothing at all");
  CHECK(on_best_course(first));
  CHECK(first.says("(1) Nothing at all"));
  CHECK(p.one("scene three -> ending fine").says("(2) Good night"));
  CHECK(p.one("scene aside -> ending other").says("(1) Leave"));
  CHECK_FALSE(on_best_course(p.edge("scene one -> scene walk", "Tell everybody")));
  for (const auto* place : {"scene one", "scene walk", "scene three", "ending fine"})
    CHECK_MESSAGE(p.one(place).look.at("penwidth") == "3", place);
  CHECK(p.one("scene two").look.count("penwidth") == 0);
}

SCENARIO("what is never reached is dotted, and says so") {
  const auto p = picture(Told(kSmall));
  for (const auto* dead : {"scene hall", "ending nowhere", "scene walk -> scene hall",
                           "scene one -> scene hall", "scene two -> scene three"}) {
    bool marked = false;
    for (const auto& d : p.drawn(dead)) marked = marked || (dotted(d) && d.says("never"));
    CHECK_MESSAGE(marked, dead);
  }
  CHECK(p.edge("scene one -> scene hall", "Only when lost").says("when: lost"));
  CHECK_FALSE(p.one("scene two").says("never"));
  CHECK_FALSE(p.one("ending sorry").says("never"));
}

SCENARIO("attempts are counted where they went") {
  const Told told(kSmall);
  check::GraphWishes wishes;
  wishes.visits = check::visits(*told.stage, {attempt({{"one", 0}, {"three", 0}}), attempt({{"one", 1}}),
                                              attempt({{"one", 1}, {"two", 2}}),
                                              attempt({{"aside", 0}}, true), attempt({{"nonsense", 0}})});
  CHECK(wishes.visits->attempts == 4);
  CHECK(wishes.visits->ended == 2);
  const auto p = picture(told, wishes);
  CHECK(p.one("scene one").says("visited 3 times"));
  CHECK(p.one("scene walk").says("visited 3 times"));
  CHECK(p.one("scene two").says("visited twice"));
  CHECK(p.one("scene three").says("visited twice"));
  CHECK(p.one("ending fine").says("visited once"));
  CHECK(p.one("ending sorry").says("not visited"));
  CHECK(p.edge("scene one -> scene walk", "Tell everybody").says("taken twice"));
  CHECK(p.one("start -> scene one").says("taken 3 times"));
  CHECK(p.one("start of the other version -> scene aside").says("taken once"));
  CHECK(p.text.find("Attempts: 4, 2 of them played to an end.") != std::string::npos);
  THEN("a decision taken back isn't") {
    auto back = attempt({{"one", 1}, {"one", 0}, {"one", 0}});
    back.log[1].kind = play::Entry::Kind::taken_back;
    const auto v = check::visits(*told.stage, {back});
    CHECK(v.places[2] == 0);
    CHECK(v.places[3] == 1);
  }
  THEN("many edges drawn as one have their sum") {
    wishes.most_edges = 3;
    const auto small = picture(told, wishes);
    CHECK(small.drawn("scene one -> scene walk").size() == 2);
    CHECK(small.edge("scene one -> scene walk", "(1)").says("taken once"));
  }
}

SCENARIO("with very many edges, those from one place to another become one") {
  const Told told(R"lua(
return scenario { title = "Many", version = "1", minutes = 1, cast = { you = "Lena", ruth = client "Ruth" },
  scene "one" { say "One.", choose "What?" {
    option "A" { does = nothing, meant = "best", world = "w", learn = "l" },
    option "B" { does = disclose { "status", to = "public" }, meant = "wrong", world = "w", learn = "l", tempts = "t" },
    option "C" { does = disclose { "health", to = "public" }, meant = "wrong", world = "w", learn = "l", tempts = "t" } } },
  ending "a" { title = "End", say "Over." },
}
)lua");
  check::GraphWishes wishes;
  CHECK(picture(told, wishes).drawn("scene one -> ending a").size() == 3);
  wishes.most_edges = 2;
  const auto p = picture(told, wishes);
  CHECK(p.drawn("scene one -> ending a").size() == 2);
  CHECK(p.edge("scene one -> ending a", "2 options").says("critical"));
  CHECK(on_best_course(p.edge("scene one -> ending a", "(1) A")));
}

SCENARIO("when not all could be visited, links are drawn and nothing is claimed") {
  solve::Budget two;
  two.states = 2;
  const Told told(kSmall);
  check::GraphWishes wishes;
  wishes.visits = check::visits(*told.stage, {attempt({{"one", 0}, {"three", 0}})});
  const auto p = picture(told, wishes, two);
  CHECK(p.text.find("not proved") != std::string::npos);
  CHECK(p.text.find("Best course") == std::string::npos);
  CHECK(p.drawn("scene one -> scene walk").size() == 2);
  CHECK(p.drawn("scene one -> scene hall").size() == 1);
  CHECK(p.drawn("scene three -> the first ending that fits").size() == 1);
  CHECK(p.drawn("the first ending that fits -> ending sorry").size() == 1);
  CHECK(p.one("scene three -> ending fine").says("taken once"));
  for (const auto& d : p.all) {
    CHECK_FALSE(dotted(d));
    CHECK_FALSE(on_best_course(d));
    CHECK_FALSE(d.says("at no cost"));
    CHECK_FALSE(d.says("-4"));
  }
}

SCENARIO("no text of an author is more than a label") {
  const Told told(R"lua(
return scenario { title = 'End"]; } \\', version = "1", minutes = 1, cast = { you = "Lena", ruth = client "Ruth" },
  scene "one" { title = '\\N \\G "x" -> <b>&lt;b&gt;</b> {|}', say "One.", choose 'What? "\\' {
    option 'A\\' { does = nothing, meant = "best", world = "w", learn = "l" },
    option '"]; evil [label="' { does = nothing, meant = "best", world = "w", learn = "l" },
    option '0123456789012345678901234567890123456789 /* // #' { does = nothing, meant = "best", world = "w", learn = "l" } } },
  ending "a" { title = [[Two
lines	and a tab]], say "Over." },
}
)lua");
  const auto p = picture(told);
  CHECK(p.drawn("scene one -> ending a").size() == 3);
  CHECK(p.one("scene one").says("\\N \\G \"x\" -> <b>"));
  CHECK(p.one("scene one").says("&amp;lt;b&amp;gt;"));
  CHECK(p.edge("scene one -> ending a", "A\\").look.count("tooltip") == 1);
  CHECK(p.edge("scene one -> ending a", "\"]; evil [label=\"").look.count("tooltip") == 1);
  CHECK(p.edge("scene one -> ending a", "01234567890123456789012345 67890123456789 /* // #")
            .look.count("tooltip") == 1);
  THEN("control characters and broken letters are question marks") {
    CHECK(check::in_quotes("a\x1b[31m\x01\xff\r\n\tb\xE2\x80\xAE") == "\"a?[31m???\\n b?\"");
    CHECK(check::in_quotes(std::string("a\0b", 3)) == "\"a?b\"");
  }
}

SCENARIO("labels are wrapped, long words cut, and long texts end in dots") {
  using check::label_lines;
  CHECK(label_lines("one two three", 7, 3) == std::vector<std::string>{"one two", "three"});
  CHECK(label_lines("abcdefghijkl", 5, 3) == std::vector<std::string>{"abcde", "fghij", "kl"});
  CHECK(label_lines("one two three four five", 9, 2) == std::vector<std::string>{"one two", "three ..."});
  CHECK(label_lines("", 9, 2) == std::vector<std::string>{""});
  for (const auto& line : label_lines("Grüße äußerst schöner Öfen überall, überall, überall", 10, 3)) {
    CHECK(base::length_utf8(line) <= 10);
    CHECK(base::first_invalid_utf8(line) == std::string::npos);
  }
}

SCENARIO("any story can be drawn, searched to the end or not") {
  CHECK(rc::check("every place is drawn once", [] {
    const auto story = support::any_small_story();
    const play::Stage stage(story, support::shipped_judge());
    solve::Budget budget;
    if (*rc::gen::inRange(0, 3) == 0) budget.states = 3;
    const Picture p(check::to_dot(solve::Space(stage, budget), {}));
    for (const auto& s : story.scenes) RC_ASSERT(p.drawn("scene " + s.id).size() == 1U);
    for (const auto& e : story.endings) RC_ASSERT(p.drawn("ending " + e.id).size() == 1U);
  }));
}

SCENARIO("what is said to be never reached is what the search never met") {
  CHECK(rc::check("never", [] {
    const auto story = support::any_small_story();
    const play::Stage stage(story, support::shipped_judge());
    const solve::Space space(stage);
    RC_PRE(space.complete());
    const Picture p(check::to_dot(space, {}));
    for (std::size_t i = 0; i < story.scenes.size(); ++i)
      if (story.scenes[i].ask.kind != story::Kind::none)
        RC_ASSERT(p.one("scene " + story.scenes[i].id).says("never") == (space.states_at(i) == 0));
    for (std::size_t i = 0; i < story.endings.size(); ++i)
      RC_ASSERT(p.one("ending " + story.endings[i].id).says("never") ==
                (space.states_at(story.scenes.size() + i) == 0));
  }));
}
