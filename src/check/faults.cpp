// Conditions that have no answer and effects that leave a variable's range, where the story can come to them.

#include "check/notebook.hpp"
#include "story/why.hpp"

#include <fmt/format.h>

#include <set>

namespace plumbline::check {

namespace {

using solve::StateId;

class Faults {
 public:
  explicit Faults(Notebook& notes) : notes_(notes), space_(notes.space()), s_(notes.scenario()) {}

  void run() {
    for (std::size_t i = 0; i < s_.scenes.size(); ++i) {
      if (!faulty(s_.scenes[i])) continue;
      space_.each(i, [&](StateId id, story::Packed vars, rules::Duties) {
        state(i, id, vars);
        return true;
      });
    }
    for (std::size_t i = 0; i < s_.endings.size(); ++i)
      space_.each(space_.ways().scenes() + i, [&](StateId id, story::Packed vars, rules::Duties) {
        for (const auto& l : s_.endings[i].lines) asked(l.when, vars, s_.endings[i].id, id);
        return true;
      });
  }

 private:
  static bool faulty(const std::optional<story::Condition>& c) { return c && !c->faults.empty(); }
  static bool faulty(const story::Go& go) {
    for (const auto& t : go)
      if (faulty(t.when)) return true;
    return false;
  }
  bool faulty(const story::Scene& s) const {
    bool out = faulty(s.go);
    for (const auto& g : s.given) out = out || !g.when.faults.empty();
    for (const auto& l : s.lines) out = out || faulty(l.when);
    const auto way = [&](const auto& x) { out = out || faulty(x.go) || (x.set && !x.set->faults.empty()); };
    for (const auto& o : s.ask.options) {
      out = out || faulty(o.when);
      way(o);
    }
    for (const auto& o : s.ask.outcomes) way(o);
    for (const auto& e : s_.endings) out = out || faulty(e.when);
    return out;
  }

  void state(std::size_t i, StateId id, story::Packed vars) {
    const auto& scene = s_.scenes[i];
    for (const auto& g : scene.given) asked(g.when, vars, scene.id, id);
    for (const auto& l : scene.lines) asked(l.when, vars, scene.id, id);
    for (const auto& o : scene.ask.options) asked(o.when, vars, scene.id, id);
    space_.each_step(id, [&](const solve::Step& step) { way(scene.id, id, vars, step); });
  }

  void way(const std::string& scene, StateId id, story::Packed vars, const solve::Step& step) {
    const auto* effect = step.move->effect;
    if (effect != nullptr)
      if (const auto* f = effect->fault(vars); f != nullptr && seen_.insert(effect).second)
        notes_.error(
            code::kOutOfRange, {scene, effect->line}, f->message,
            fmt::format("This happens when {}. It is kept at the nearest value it can have; if that is "
                        "meant, write math.min or math.max.",
                        story::shown(s_, vars, story::reads(effect->tree))),
            notes_.paths().words(id, step.move->cheapest));
    const auto after = effect != nullptr ? effect->apply(vars) : vars;
    for (const auto& t : *step.move->go) {
      asked(t.when, after, scene, id);
      if (t.kind == story::Target::Kind::first_ending)
        for (const auto& e : s_.endings) asked(e.when, after, scene, id);
      if (!t.when || t.when->holds(after)) break;
    }
  }

  void asked(const std::optional<story::Condition>& c, story::Packed vars, const std::string& at,
             StateId id) {
    if (c) asked(*c, vars, at, id);
  }
  void asked(const story::Condition& c, story::Packed vars, const std::string& at, StateId id) {
    if (c.faults.empty()) return;
    const auto* f = c.fault(vars);
    if (f == nullptr || !seen_.insert(f).second) return;
    notes_.error(code::kCannotBeAsked, {at, c.line},
                 fmt::format("The condition \"{}\" has no answer here: {}", c.text, f->message),
                 fmt::format("This happens when {}.", story::shown(s_, vars, story::reads(c.tree))),
                 notes_.paths().words(id));
  }

  Notebook& notes_;
  const solve::Space& space_;
  const story::Scenario& s_;
  std::set<const void*> seen_;  // effects and faults of conditions: each is told once
};

}  // namespace

void check_faults(Notebook& notes) { Faults(notes).run(); }

}  // namespace plumbline::check
