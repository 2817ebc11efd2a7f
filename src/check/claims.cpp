// What the author says is always, never or somewhere so.

#include "check/notebook.hpp"
#include "story/why.hpp"

#include <fmt/format.h>

namespace plumbline::check {

namespace {

using solve::StateId;
using story::Claim;

/// A state, or a scene without a decision that is passed on the way out of it.
struct Witnessed {
  StateId state;
  std::optional<play::Decision> then;
  story::Packed vars;
};

class OneClaim {
 public:
  OneClaim(Notebook& notes, const Claim& c) : notes_(notes), c_(c), space_(notes.space()) {}

  void run() {
    const bool wanted = c_.kind != Claim::Kind::always;
    const auto found = nearest(wanted);
    if (c_.kind == Claim::Kind::reachable) {
      if (!found && space_.complete())
        notes_.error(code::kNotReachable, where(), fmt::format("This can't be reached: {}", c_.text),
                     "In no state the story can come to is it so.");
      return;
    }
    if (!found) return;
    const bool never = c_.kind == Claim::Kind::never;
    notes_.error(never ? code::kNotNever : code::kNotAlways, where(),
                 fmt::format("You say that this is {} so: {}. It {} here.", never ? "never" : "always",
                             c_.text, never ? "is" : "isn't"),
                 hint(*found), path(*found));
  }

 private:
  Notebook::Where where() const {
    if (!c_.at) return {"", c_.line};
    const auto& s = notes_.scenario();
    return {c_.at->ending ? s.endings[c_.at->index].id : s.scenes[c_.at->index].id, c_.line};
  }

  bool holds(story::Packed vars) const { return !c_.when || c_.when->holds(vars); }

  std::string hint(const Witnessed& w) const {
    if (!c_.when) return {};
    return fmt::format("There {}.", story::shown(notes_.scenario(), w.vars, story::reads(c_.when->tree)));
  }
  std::vector<std::string> path(const Witnessed& w) {
    return w.then ? notes_.paths().words(w.state, *w.then) : notes_.paths().words(w.state);
  }

  std::optional<Witnessed> nearest(bool wanted) {
    const auto state = [&](StateId id) {
      const auto s = space_.state(id);
      return concerns(c_, s.place()) && holds(s.vars()) == wanted;
    };
    bool any = false;
    for (std::size_t p = 0; p < space_.ways().places() && !any; ++p)
      any = !space_.each(p, [&](StateId id, story::Packed, rules::Duties) { return !state(id); });
    if (any)
      if (const auto id = notes_.paths().nearest(state)) return Witnessed{*id, {}, space_.state(*id).vars()};
    return passing(wanted);
  }

  /// Scenes without a decision are in no state; they are looked at on the way.
  std::optional<Witnessed> passing(bool wanted) {
    const auto& scenes = notes_.scenario().scenes;
    const auto silent = [](const story::Scene& s) { return s.ask.kind == story::Kind::none; };
    if (c_.at ? c_.at->ending || !silent(scenes[c_.at->index])
              : std::none_of(scenes.begin(), scenes.end(), silent))
      return std::nullopt;
    std::optional<Witnessed> out;
    notes_.paths().nearest([&](StateId id) {
      const auto vars = space_.state(id).vars();
      space_.each_step(id, [&](const solve::Step& step) {
        const auto after = step.move->effect != nullptr ? step.move->effect->apply(vars) : vars;
        std::vector<std::uint16_t> through;
        notes_.stage().lands(*step.move->go, after, &through);
        for (const auto t : through)
          if (!out && concerns(c_, {false, t}) && holds(after) == wanted)
            out = Witnessed{id, step.move->cheapest, after};
      });
      return out.has_value();
    });
    return out ? out : at_the_start(wanted);
  }

  std::optional<Witnessed> at_the_start(bool wanted) {
    const auto& stage = notes_.stage();
    for (std::size_t i = 0; i < space_.starts().size(); ++i) {
      const auto m = stage.start(i == 1);
      for (std::size_t n = 0; n < m.passed; ++n)
        if (concerns(c_, {false, m.through[n]}) && holds(m.before.vars()) == wanted)
          return Witnessed{space_.starts()[i], {}, m.before.vars()};
    }
    return std::nullopt;
  }

  Notebook& notes_;
  const Claim& c_;
  const solve::Space& space_;
};

}  // namespace

void check_claims(Notebook& notes) {
  for (const auto& c : notes.scenario().claims) OneClaim(notes, c).run();
}

}  // namespace plumbline::check
