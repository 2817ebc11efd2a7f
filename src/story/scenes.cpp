// Scenes and endings.

#include "story/readers.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::story {

namespace {

/// Reads what a `given` changes against the scene's own situation.
void read_given(Reader& r, const Thing& t, Scene& scene) {
  auto when = r.questions.condition(t.first, t.line);
  if (!t.second.is(Value::Form::table)) {
    if (!t.second.is(Value::Form::unknown))
      r.notes.error(
          "story.wrong-type", t.line,
          fmt::format("After 'given' and its condition stand braces; here is {}.", described(t.second)),
          "For example: given \"posted\" { breach = \"found\" }");
    return;
  }
  rules::Situation said = rules::default_situation(r.words);
  std::vector<rules::Index> stated;
  read_situation(r, t, *t.second.table, said, stated);
  if (!when) return;
  Given out{std::move(*when), {}, {}};
  const auto covers = r.words.known.covers;
  for (const auto field : stated) out.fields.emplace_back(field, said.fields[field]);
  if (std::find(stated.begin(), stated.end(), covers) != stated.end()) {
    out.covers_by = said.covers_by;
    // What was said for single recipients before no longer holds: it is said anew for them too.
    const auto renew = [&](const std::vector<std::pair<rules::Index, rules::Mask>>& before) {
      for (const auto& [role, facts] : before) {
        const auto same = [role = role](const auto& c) { return c.first == role; };
        if (std::none_of(out.covers_by.begin(), out.covers_by.end(), same))
          out.covers_by.emplace_back(role, said.fields[covers]);
      }
    };
    renew(scene.now.covers_by);
    for (const auto& earlier : scene.given) renew(earlier.covers_by);
  }
  scene.given.push_back(std::move(out));
}

bool add_item(Reader& r, const Thing& t, Scene& scene) {
  constexpr std::size_t kMostGiven = 8;  // each doubles the situations a player may meet
  if (t.word == "say")
    scene.lines.push_back(read_line(r, t));
  else if (t.word == "given" && scene.given.size() < kMostGiven)
    read_given(r, t, scene);
  else if (t.word == "given")
    r.notes.error("story.too-many-parts", t.line,
                  fmt::format("A scene takes at most {} of 'given'.", kMostGiven));
  else if (is_interaction(t.word) && scene.ask.kind == Kind::none)
    scene.ask = read_interaction(r, t);
  else if (is_interaction(t.word))
    r.notes.error(
        "story.two-decisions", t.line,
        fmt::format("This scene asks for a second decision; the first is in line {}.", scene.ask.line),
        "Put it into a scene of its own.");
  else
    return false;
  return true;
}

}  // namespace

Scene read_scene(Reader& r, const Thing& t) {
  Scene scene;
  scene.line = t.line;
  scene.id = std::string(t.first.text);
  scene.now = rules::default_situation(r.words);
  Fields f(r, t, t.second, "a scene");
  read_now(r, f, scene.now);
  scene.title = f.text("title");
  scene.help = f.yes("help");
  scene.quiet = f.yes("quiet");
  const auto picture = read_picture(r, f);
  if (const Value* go = f.take("go")) scene.go = read_go(r, *go, f.line("go"));
  for (const auto& item : f.items()) {
    const Thing* one = r.finished(item, t.line, "given, say or a decision such as choose");
    if (one == nullptr) continue;
    if (!r.room()) break;
    if (!add_item(r, *one, scene))
      r.notes.error("story.wrong-type", one->line,
                    fmt::format("'{}' can't stand in a scene by itself.", one->word),
                    one->word == "option" ? "Options stand inside choose \"...\" { ... }."
                                          : "Expected here: given, say, or a decision such as choose.");
  }
  if (scene.lines.empty() && scene.ask.kind == Kind::none && f.items().empty() && f.table() != nullptr)
    r.notes.error("story.missing-field", t.line, "Nothing happens in this scene.",
                  "Add say \"...\" or a decision.");
  scene.picture = picture ? *picture : speakers(scene.lines);
  f.finish(true);
  return scene;
}

Ending read_ending(Reader& r, const Thing& t) {
  Ending ending;
  ending.line = t.line;
  ending.id = std::string(t.first.text);
  Fields f(r, t, t.second, "an ending");
  ending.title = f.text("title", "story.missing-field", "For example: title = \"In print\"");
  ending.alternative = f.yes("alternative");
  ending.clean = f.yes("clean");
  const auto picture = read_picture(r, f);
  ending.when = f.condition("when");
  for (const auto& item : f.items()) {
    const Thing* one = r.finished(item, t.line, "say");
    if (one == nullptr) continue;
    if (!r.room()) break;
    if (one->word == "say")
      ending.lines.push_back(read_line(r, *one));
    else
      r.notes.error("story.wrong-type", one->line, fmt::format("'{}' can't stand in an ending.", one->word),
                    "Expected here: say.");
  }
  ending.picture = picture ? *picture : speakers(ending.lines);
  f.finish(true);
  return ending;
}

}  // namespace plumbline::story
