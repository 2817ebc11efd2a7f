// What the story can come to: scenes, endings, options, outcomes, timers; and where it can't go on.

#include "check/notebook.hpp"
#include "solve/components.hpp"
#include "story/why.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::check {

namespace {

using solve::StateId;
using story::Kind;

constexpr const char* kUnlinked = "story.unreachable-by-link";

class Reach {
 public:
  Reach(Notebook& notes, Report& report)
      : notes_(notes), report_(report), space_(notes.space()), s_(notes.scenario()) {}

  void run() {
    see_passed();
    if (!space_.complete()) return count();
    for (std::size_t i = 0; i < s_.scenes.size(); ++i) scene(i);
    for (std::size_t i = 0; i < s_.endings.size(); ++i) ending(i);
    no_way_out();
  }

 private:
  /// Scenes without a decision are in no state: they are passed on the way.
  void see_passed() {
    passed_.resize(s_.scenes.size());
    const auto& stage = notes_.stage();
    for (const bool other : {false, true}) {
      if (other && !s_.notice) continue;
      const auto m = stage.start(other);
      for (std::size_t i = 0; i < m.passed; ++i) passed_[m.through[i]] = true;
    }
    const auto silent = [](const story::Scene& x) { return x.ask.kind == Kind::none; };
    auto left = std::count_if(s_.scenes.begin(), s_.scenes.end(), silent) -
                std::count(passed_.begin(), passed_.end(), true);
    std::vector<std::uint16_t> through;
    for (std::size_t p = 0; p < s_.scenes.size() && left > 0; ++p)
      space_.each(p, [&](StateId id, story::Packed vars, rules::Duties) {
        space_.each_step(id, [&](const solve::Step& step) {
          through.clear();
          const auto* effect = step.move->effect;
          stage.lands(*step.move->go, effect != nullptr ? effect->apply(vars) : vars, &through);
          for (const auto t : through) {
            left -= passed_[t] ? 0 : 1;
            passed_[t] = true;
          }
        });
        return left > 0;
      });
  }

  /// What was reached before the search was stopped. Nothing follows from what wasn't.
  void count() {
    for (std::size_t i = 0; i < s_.scenes.size(); ++i) {
      const auto& ask = s_.scenes[i].ask;
      const bool reached = ask.kind == Kind::none ? passed_[i] : space_.states_at(i) > 0;
      ++report_.scenes;
      report_.scenes_reached += reached ? 1 : 0;
      report_.options += static_cast<int>(ask.options.size());
      for (const auto& o : ask.options) report_.options_reached += reached && offered_somewhere(i, o) ? 1 : 0;
    }
  }

  bool offered_somewhere(std::size_t i, const story::Option& o) const {
    if (!o.when) return true;
    return !space_.each(i, [&](StateId, story::Packed vars, rules::Duties) {
      return !o.when->holds(vars);  // stop at the first in which it holds
    });
  }

  void scene(std::size_t i) {
    const auto& scene = s_.scenes[i];
    ++report_.scenes;
    const bool reached = scene.ask.kind == Kind::none ? passed_[i] : space_.states_at(i) > 0;
    report_.options += static_cast<int>(scene.ask.options.size());
    if (!reached) {
      if (!notes_.has(kUnlinked, scene.line))
        notes_.warning(code::kNeverReached, notes_.scene(i),
                       fmt::format("The story never comes to the scene '{}'.", scene.id),
                       "Something leads there, but only when a condition holds that never does.");
      if (scene.ask.timer)
        notes_.warning(code::kTimerNeverRuns, {scene.id, scene.ask.line},
                       fmt::format("The timer in the scene '{}' never runs.", scene.id),
                       "The story never comes to this scene.");
      return;
    }
    ++report_.scenes_reached;
    if (scene.ask.kind == Kind::none) return;
    options(i);
    outcomes(i);
    dead_end(i);
  }

  void options(std::size_t i) {
    const auto& scene = s_.scenes[i];
    for (const auto& o : scene.ask.options) {
      const bool offered = offered_somewhere(i, o);
      report_.options_reached += offered ? 1 : 0;
      if (offered) continue;
      const auto here = notes_.paths().nearest([&](StateId id) { return space_.place(id) == i; });
      notes_.warning(
          code::kNeverOffered, {scene.id, o.line},
          fmt::format("The option \"{}\" is never offered: its condition \"{}\" never holds here.", o.text,
                      o.when->text),
          here ? fmt::format("For example, {}.", story::why_not(s_, *o.when, space_.state(*here).vars()))
               : "",
          here ? notes_.paths().words(*here) : std::vector<std::string>{});
    }
  }

  void outcomes(std::size_t i) {
    const auto& ask = s_.scenes[i].ask;
    std::vector<bool> follows(ask.outcomes.size() + 1);
    for (const auto& met : space_.met(i))
      for (const auto& m : met.menu->moves)
        if (ask.kind != Kind::choose) follows[m.branch] = true;
    for (std::size_t n = 0; n < ask.outcomes.size(); ++n)
      if (!follows[n])
        notes_.warning(
            code::kNeverFollows, {s_.scenes[i].id, ask.outcomes[n].line},
            fmt::format("Outcome {} of the scene '{}' never happens.", n + 1, s_.scenes[i].id),
            "No decision that is possible here fits it, or an earlier outcome always comes first.");
  }

  void dead_end(std::size_t i) {
    if (s_.scenes[i].ask.kind != Kind::choose) return;
    const auto& stage = notes_.stage();
    const auto stuck = [&](StateId id) {
      return space_.place(id) == i && stage.offered(space_.state(id)).empty();
    };
    const bool any = !space_.each(i, [&](StateId id, story::Packed, rules::Duties) { return !stuck(id); });
    if (!any) return;
    if (const auto at = notes_.paths().nearest(stuck))
      notes_.error(
          code::kDeadEnd, {s_.scenes[i].id, s_.scenes[i].ask.line},
          fmt::format("In the scene '{}' the story can get stuck: no option is offered.", s_.scenes[i].id),
          fmt::format("{}Give one option no 'when'.", because(i, *at)), notes_.paths().words(*at));
  }

  std::string because(std::size_t i, StateId at) const {
    for (const auto& o : s_.scenes[i].ask.options)
      if (o.when) return fmt::format("There {}. ", story::why_not(s_, *o.when, space_.state(at).vars()));
    return {};
  }

  void ending(std::size_t i) {
    const auto& e = s_.endings[i];
    if (space_.states_at(space_.ways().scenes() + i) > 0 || notes_.has(kUnlinked, e.line)) return;
    notes_.warning(
        code::kNeverReached, notes_.ending(i), fmt::format("The story never comes to the ending '{}'.", e.id),
        "Its condition never holds when the story ends, or an ending before it always comes first.");
  }

  /// Circles that are never left. States that lead to a dead end only are no news.
  void no_way_out() {
    if (!space_.complete()) return;
    std::vector<std::uint64_t> lost;
    for (std::uint64_t i = 0; i < space_.states(); ++i)
      if (space_.values(space_.id(i)).least == solve::kNever) lost.push_back(i);
    if (lost.empty()) return;
    const auto number = [&](std::uint64_t index) {
      return static_cast<std::uint32_t>(std::lower_bound(lost.begin(), lost.end(), index) - lost.begin());
    };
    solve::Graph g;
    for (const auto i : lost) {
      space_.each_step(space_.id(i),
                       [&](const solve::Step& s) { g.targets.push_back(number(space_.index(s.after))); });
      g.close_node();
    }
    const auto parts = solve::components(g);
    for (std::size_t c = 0; c < parts.size(); ++c)
      if (solve::circular(g, parts, c) && !leaves(g, parts, c)) circle(lost, parts, c);
  }

  static bool leaves(const solve::Graph& g, const solve::Components& parts, std::size_t c) {
    for (auto m = parts.first[c]; m < parts.first[c + 1]; ++m)
      for (auto e = g.first[parts.members[m]]; e < g.first[parts.members[m] + 1]; ++e)
        if (parts.of[g.targets[e]] != c) return true;
    return false;
  }

  void circle(const std::vector<std::uint64_t>& lost, const solve::Components& parts, std::size_t c) {
    std::vector<std::uint64_t> members;
    for (auto m = parts.first[c]; m < parts.first[c + 1]; ++m) members.push_back(lost[parts.members[m]]);
    std::sort(members.begin(), members.end());
    const auto at = notes_.paths().nearest(
        [&](StateId id) { return std::binary_search(members.begin(), members.end(), space_.index(id)); });
    if (!at) return;
    const auto i = space_.place(*at);
    notes_.error(
        code::kNoWayOut, notes_.scene(i),
        fmt::format("From the scene '{}' the story can go round in a circle and never end.", s_.scenes[i].id),
        "Let one of the decisions on the way lead out of it.", notes_.paths().words(*at));
  }

  Notebook& notes_;
  Report& report_;
  const solve::Space& space_;
  const story::Scenario& s_;
  std::vector<bool> passed_;
};

}  // namespace

void check_reach(Notebook& notes, Report& report) { Reach(notes, report).run(); }

}  // namespace plumbline::check
