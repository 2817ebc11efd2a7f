// What walks at random come across in a scenario that was too large to search, and that wasn't found before.

#include "check/notebook.hpp"
#include "solve/walks.hpp"
#include "story/why.hpp"

#include <fmt/format.h>

#include <set>

namespace plumbline::check {

namespace {

constexpr const char* kLabel = "Found on a walk at random.";

class Walking {
 public:
  explicit Walking(Notebook& notes) : notes_(notes), stage_(notes.stage()), s_(notes.scenario()) {}

  void run(const Wishes& wishes) {
    solve::WalkLimits limits;
    limits.seed = wishes.seed;
    limits.walks = wishes.walks;
    solve::walk(
        stage_, limits,
        [&](const auto& before, const play::Moved& m, play::Decision d) { moved(before, m, d); },
        [&](const auto& before, play::State at) { stuck(before, at); }, wishes.budget.watch);
  }

 private:
  using Before = std::vector<play::Decision>;

  std::vector<std::string> path(const Before& before, play::State end,
                                std::optional<play::Decision> then) const {
    std::vector<std::string> out;
    auto s = stage_.start(false).after;
    auto all = before;
    if (then) all.push_back(*then);
    if (replay(s, before) != end) s = stage_.start(true).after;
    for (const auto d : all) {
      out.push_back(stage_.scene(s).id);
      out.push_back(solve::in_one_line(stage_, s, d));
      s = stage_.step(s, d).after;
    }
    out.push_back(id_of(s.place()));
    return out;
  }
  std::string id_of(play::Place at) const {
    return at.ended ? s_.endings[at.index].id : s_.scenes[at.index].id;
  }
  static int effect_line(const play::Moved& m) {
    return m.option != nullptr ? m.option->set->line : m.outcome->set->line;
  }
  play::State replay(play::State s, const Before& before) const {
    for (const auto d : before) {
      if (s.place().ended || !play::problem(stage_.scene(s).ask, s.vars(), d).empty()) return {};
      s = stage_.step(s, d).after;
    }
    return s;
  }

  void moved(const Before& before, const play::Moved& m, play::Decision d) {
    if (m.fault != nullptr && !notes_.has(code::kOutOfRange, effect_line(m)) && seen_.insert(m.fault).second)
      notes_.error(code::kOutOfRange, {stage_.scene(m.before).id, effect_line(m)}, m.fault->message,
                   std::string(kLabel) + " It is kept at the nearest value it can have.",
                   path(before, m.before, d));
    claims(before, m, d);
  }

  void claims(const Before& before, const play::Moved& m, play::Decision d) {
    for (const auto& c : s_.claims) {
      if (c.kind == story::Claim::Kind::reachable || !concerns(c, m.after.place())) continue;
      const bool never = c.kind == story::Claim::Kind::never;
      const bool so = !c.when || c.when->holds(m.after.vars());
      const auto code = never ? code::kNotNever : code::kNotAlways;
      if (so != never || notes_.has(code, c.line)) continue;
      notes_.error(code, {c.at ? id_of(m.after.place()) : "", c.line},
                   fmt::format("You say that this is {} so: {}. It {} here.", never ? "never" : "always",
                               c.text, never ? "is" : "isn't"),
                   kLabel + there(c, m.after.vars()), path(before, m.before, d));
    }
  }
  std::string there(const story::Claim& c, story::Packed vars) const {
    return c.when ? fmt::format(" There {}.", story::shown(s_, vars, story::reads(c.when->tree))) : "";
  }

  void stuck(const Before& before, play::State state) {
    if (!seen_.insert(&stage_.scene(state)).second) return;
    notes_.error(code::kDeadEnd, at(state),
                 fmt::format("In the scene '{}' the story can get stuck: no option is offered.",
                             stage_.scene(state).id),
                 std::string(kLabel) + " Give one option no 'when'.", path(before, state, std::nullopt));
  }

  Notebook::Where at(play::State s) const { return {stage_.scene(s).id, stage_.scene(s).ask.line}; }

  Notebook& notes_;
  const play::Stage& stage_;
  const story::Scenario& s_;
  std::set<const void*> seen_;
};

}  // namespace

void walk_about(Notebook& notes, const Wishes& wishes) { Walking(notes).run(wishes); }

}  // namespace plumbline::check
