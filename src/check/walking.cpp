// What walks at random come across in a scenario that was too large to search.

#include "check/notebook.hpp"
#include "solve/walks.hpp"
#include "story/why.hpp"

#include <fmt/format.h>

#include <set>

namespace plumbline::check {

namespace {

constexpr const char* kLabel = "Found on a walk at random. ";

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
    const auto at = s.place();
    out.push_back(at.ended ? s_.endings[at.index].id : s_.scenes[at.index].id);
    return out;
  }
  play::State replay(play::State s, const Before& before) const {
    for (const auto d : before) {
      if (s.place().ended || !play::problem(stage_.scene(s).ask, s.vars(), d).empty()) return {};
      s = stage_.step(s, d).after;
    }
    return s;
  }

  void moved(const Before& before, const play::Moved& m, play::Decision d) {
    if (m.fault != nullptr && seen_.insert(m.fault).second)
      notes_.error(code::kOutOfRange, at(m.before), m.fault->message,
                   std::string(kLabel) + "It is kept at the nearest value it can have.",
                   path(before, m.before, d));
    claims(before, m, d);
  }

  void claims(const Before& before, const play::Moved& m, play::Decision d) {
    for (const auto& c : s_.claims) {
      if (c.kind == story::Claim::Kind::reachable || !c.when || !concerns(c, m.after.place())) continue;
      const bool never = c.kind == story::Claim::Kind::never;
      if (c.when->holds(m.after.vars()) != never || !seen_.insert(&c).second) continue;
      notes_.error(never ? code::kNotNever : code::kNotAlways, {"", c.line},
                   fmt::format("You say that this is {} so: {}. It {} here.", never ? "never" : "always",
                               c.text, never ? "is" : "isn't"),
                   std::string(kLabel) +
                       fmt::format("There {}.", story::shown(s_, m.after.vars(), story::reads(c.when->tree))),
                   path(before, m.before, d));
    }
  }

  void stuck(const Before& before, play::State state) {
    if (!seen_.insert(&stage_.scene(state)).second) return;
    notes_.error(code::kDeadEnd, at(state),
                 fmt::format("In the scene '{}' the story can get stuck: no option is offered.",
                             stage_.scene(state).id),
                 std::string(kLabel) + "Give one option no 'when'.", path(before, state, std::nullopt));
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
