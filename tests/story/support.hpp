#pragma once
// What the tests of story/ share: the shipped rulebook, loading a text, and a small story with room for one
// thing more.

#include "story/loader.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace plumbline::story {

inline std::string file_text(const std::string& path) {
  std::ifstream file(std::string(PLUMBLINE_SOURCE_DIR) + "/" + path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline const rules::Judge& shipped_judge() {
  static const rules::Rulebook book = [] {
    const auto text = file_text("scenarios/rulebook.xml");
    auto read = rules::read_rulebook({"rulebook.xml", text});
    if (!read) FAIL(base::to_text(read.error()));
    return std::move(read).value();
  }();
  static const rules::Judge judge(book);
  return judge;
}

/// What loading came to: the scenario if there is one, and everything that was said.
struct Loaded {
  std::optional<Scenario> scenario;
  base::Diagnostics said;

  /// The first diagnostic with this code, or null.
  const base::Diagnostic* find(std::string_view code) const {
    const auto at = std::find_if(said.begin(), said.end(), [&](const auto& d) { return d.code == code; });
    return at == said.end() ? nullptr : &*at;
  }
  std::string text() const { return base::to_text(said); }
};

inline Loaded load(std::string_view text, const Limits& limits = {}) {
  auto read = load_scenario({"test.lua", text}, shipped_judge(), limits);
  if (!read) return {std::nullopt, std::move(read).error()};
  return {std::move(read->scenario), std::move(read->remarks)};
}

/// Where a piece of Lua goes in the small story below.
struct Pieces {
  std::string before;  // above `return scenario`
  std::string head;    // among the scenario's fields
  std::string scene;   // in its scene, before the decision
  std::string option;  // among the fields of its second option
  std::string after;   // after its scene
};

inline std::string small_story(const Pieces& p = {}) {
  return p.before + R"(return scenario {
  title = "Small", version = "1", minutes = 1,
  cast = { you = "Officer Test", kim = client "Kim", boss = supervisor "Ana", cousin = own_circle "your cousin" },
  vars = { posted = false, trust = range(0, 5, 3), tone = choice("warm", "stiff") },
  )" + p.head +
         R"(
  scene "start" {
    say { "It is out.", when = "posted and trust > 1 and tone == 'warm'" },
    )" + p.scene +
         R"(
    choose "What now?" {
      option "Keep it to yourself" { does = keep { "status", from = "cousin" }, meant = "best", world = "Quiet.", learn = "Right." },
      option "Tell your cousin" { does = disclose { "status", to = "cousin" }, meant = "wrong", world = "A nod.", learn = "No.", tempts = "Family.",
        )" +
         p.option + R"( },
    },
  },
  )" + p.after +
         R"(
  ending "a" { title = "Over", say "Good night." },
}
)";
}

/// An effect or condition in the small story.
inline std::string with_set(const std::string& set) {
  return small_story({.before = {}, .head = {}, .scene = {}, .option = "set = " + set, .after = {}});
}
inline std::string with_when(const std::string& when) {
  return small_story({.before = {},
                      .head = {},
                      .scene = "say { \"Now.\", when = " + when + " },",
                      .option = {},
                      .after = {}});
}

}  // namespace plumbline::story
