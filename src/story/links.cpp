// What links alone show: scenes and endings nothing leads to, stories without decisions, variables nobody
// looks at.

#include "story/readers.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::story {

namespace {

/// Calls `each` for everything a scene can lead to by its links, conditions left aside.
template <class Each>
void ways_out(const Scene& scene, Each each) {
  bool own = scene.ask.kind == Kind::none;
  const auto follow = [&](const Go& go) {
    own = own || go.empty();
    for (const auto& target : go) each(target);
  };
  if (scene.ask.kind == Kind::choose)
    for (const auto& o : scene.ask.options) follow(o.go);
  for (const auto& o : scene.ask.outcomes) follow(o.go);
  if (own)
    for (const auto& target : scene.go) each(target);
}

struct Reached {
  std::vector<bool> scenes, endings;
};

Reached reached_from(const Scenario& s, std::size_t start) {
  Reached out{std::vector<bool>(s.scenes.size()), std::vector<bool>(s.endings.size())};
  std::vector<std::size_t> open{start};
  out.scenes[start] = true;
  const auto visit = [&](const Target& t) {
    if (t.kind == Target::Kind::scene && !out.scenes[t.index]) {
      out.scenes[t.index] = true;
      open.push_back(t.index);
    }
    if (t.kind == Target::Kind::ending) out.endings[t.index] = true;
    if (t.kind != Target::Kind::first_ending) return;
    for (std::size_t i = 0; i < s.endings.size(); ++i) {
      if (s.endings[i].alternative) continue;
      out.endings[i] = true;
      if (!s.endings[i].when) break;
    }
  };
  while (!open.empty()) {
    const auto at = open.back();
    open.pop_back();
    ways_out(s.scenes[at], visit);
  }
  return out;
}

void unreached(const Scenario& s, const Reader& r) {
  const auto story = reached_from(s, 0);
  const auto other = s.notice
                         ? reached_from(s, s.notice->alternative)
                         : Reached{std::vector<bool>(s.scenes.size()), std::vector<bool>(s.endings.size())};
  bool mixed = false;
  for (std::size_t i = 0; i < s.scenes.size(); ++i) {
    if (!story.scenes[i] && !other.scenes[i])
      r.notes.warning("story.unreachable-by-link", s.scenes[i].line,
                      fmt::format("Nothing leads to the scene '{}'.", s.scenes[i].id),
                      "Let an option or a scene go there, or take it out.");
    if (s.notice && story.scenes[i] && other.scenes[i] && !mixed) {
      mixed = true;
      r.notes.warning("story.alternative-mixed", s.scenes[i].line,
                      fmt::format("The scene '{}' belongs to both versions of the story.", s.scenes[i].id),
                      "Whoever chose the other version would meet the theme after all, or the other way "
                      "round: give each version its own scenes, and end the first with go = \"ending\".");
    }
  }
  for (std::size_t i = 0; i < s.endings.size(); ++i)
    if (!story.endings[i] && !other.endings[i])
      r.notes.warning("story.unreachable-by-link", s.endings[i].line,
                      fmt::format("Nothing leads to the ending '{}'.", s.endings[i].id),
                      s.endings[i].alternative
                          ? "Let a scene of the other version go there by name."
                          : "An ending before it has no 'when', so that one always comes first.");
}

/// Scenes without a decision that lead to such scenes, and so on `length` times.
std::vector<bool> runs_of_text(const Scenario& s, int length) {
  std::vector<bool> runs(s.scenes.size());
  for (std::size_t i = 0; i < runs.size(); ++i) runs[i] = s.scenes[i].ask.kind == Kind::none;
  for (int n = 1; n < length; ++n) {
    std::vector<bool> longer(runs.size());
    for (std::size_t i = 0; i < runs.size(); ++i)
      for (const auto& t : s.scenes[i].go)
        if (runs[i] && t.kind == Target::Kind::scene && runs[t.index]) longer[i] = true;
    runs = std::move(longer);
  }
  return runs;
}

void only_text(const Scenario& s, const Reader& r) {
  constexpr int kMost = 12;  // play/stage.hpp follows no more at once
  const auto runs = runs_of_text(s, kMost + 1);
  const auto at = std::find(runs.begin(), runs.end(), true);
  if (at == runs.end()) return;
  const auto& scene = s.scenes[static_cast<std::size_t>(at - runs.begin())];
  r.notes.error(
      "story.no-decision", scene.line,
      fmt::format("From the scene '{}' on, more than {} scenes can follow each other without a decision.",
                  scene.id, kMost),
      "Join some of them, or let one ask for something. A circle of them has no way out.");
}

void unused(const Scenario& s, const Reader& r) {
  std::vector<bool> used(s.variables.size());
  const auto read = [&](const Tree& t) {
    for (const auto v : reads(t)) used[static_cast<std::size_t>(v)] = true;
  };
  const auto go = [&](const Go& ways) {
    for (const auto& t : ways)
      if (t.when) read(t.when->tree);
  };
  const auto any = [&](const auto& list) {
    for (const auto& x : list)
      if (x.when) read(x.when->tree);
  };
  const auto leads = [&](const auto& x) {
    if (x.set) read(x.set->tree);
    go(x.go);
  };
  for (const auto& scene : s.scenes) {
    for (const auto& given : scene.given) read(given.when.tree);
    any(scene.lines);
    any(scene.ask.options);
    for (const auto& o : scene.ask.options) leads(o);
    for (const auto& o : scene.ask.outcomes) leads(o);
    go(scene.go);
  }
  any(s.endings);
  for (const auto& ending : s.endings) any(ending.lines);
  any(s.claims);
  for (std::size_t i = 0; i < used.size(); ++i)
    if (!used[i])
      r.notes.warning("story.unused-variable", s.variables[i].line,
                      fmt::format("Nothing ever looks at '{}'.", s.variables[i].id),
                      "Use it in a 'when' or 'given', or take it out.");
}

}  // namespace

void check_links(const Scenario& s, const Reader& r) {
  unreached(s, r);
  only_text(s, r);
  unused(s, r);
}

}  // namespace plumbline::story
