#pragma once
// Small random scenarios over the whole of what play/ can do: at most seven scenes and a few thousand states.
// A story is a pure function of its seed. Each has some of these traits and lacks others: links backwards,
// dead ends, circles without a way out, compound decisions, given facts, a second beginning, faults.
//
//   rc::check("...", [] { const auto story = any_small_story(); ... });   // reports the seed
//   const auto story = small_story(acts, 4711);

#include "dice.hpp"
#include "made_story.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace plumbline::support {

/// What a small story may have.
struct Traits {
  bool loops = false, dead_ends = false, traps = false, compound = false, givens = false, notice = false,
       faults = false;
};

inline Traits any_traits(Dice& dice) {
  Traits t;
  t.loops = dice.one_in(2);
  t.dead_ends = dice.one_in(4);
  t.traps = dice.one_in(6);
  t.compound = !dice.one_in(3);
  t.givens = dice.one_in(2);
  t.notice = dice.one_in(4);
  t.faults = dice.one_in(3);
  return t;
}

inline Variables any_variables(Dice& dice) {
  Variables out;
  for (auto n = 1 + std::max(dice.below(3), dice.below(3)); n > 0; --n) {
    const auto id = std::string("v") + std::to_string(n);
    const auto kind = dice.below(4);
    if (kind == 0) {
      out.push_back(flag(id, dice.one_in(3)));
    } else if (kind == 1) {
      out.push_back(choice(id, {"warm", "cool", "cold"}, dice.between(0, 2)));
    } else {
      const int low = dice.between(-1, 2);
      const int high = low + dice.between(2, 4);
      out.push_back(range(id, low, high, dice.between(low, high)));
    }
  }
  return out;
}

class SmallStory {
 public:
  SmallStory(const Acts& acts, std::uint64_t seed)
      : acts_(acts),
        words_(acts.judge().book().vocabulary),
        dice_(seed),
        traits_(any_traits(dice_)),
        story_(blank("small-" + std::to_string(seed), any_variables(dice_))) {}

  story::Scenario made() {
    scenes_ = 2 + std::max(dice_.below(6), dice_.below(6));  // rather more than fewer
    endings_ = 1 + dice_.below(3);
    second_ = traits_.notice ? dice_.below(scenes_) : 0;
    for (std::size_t i = 0; i < scenes_; ++i) add_scene(i);
    for (std::size_t i = 0; i < endings_; ++i) add_ending(i);
    if (traits_.notice)
      story_.notice = {"It may touch you.", "another beginning", static_cast<std::uint16_t>(second_)};
    return std::move(story_);
  }

 private:
  // -- tables

  Test any_test() {
    Test t;
    t.variable = dice_.below(story_.variables.size());
    const auto& v = story_.variables[t.variable];
    t.op = dice_.one_in(2) ? Test::Op::is : dice_.one_in(3) ? Test::Op::below : Test::Op::at_least;
    t.value = dice_.between(v.low + (t.op == Test::Op::is ? 0 : 1), v.high);
    return t;
  }

  story::Condition any_condition() {
    std::vector<Test> tests{any_test()};
    if (dice_.one_in(3)) tests.push_back(any_test());
    return when(story_.variables, tests);
  }

  Change any_change() {
    Change c;
    c.variable = dice_.below(story_.variables.size());
    const auto& v = story_.variables[c.variable];
    if (dice_.one_in(4)) {
      c.by = dice_.between(v.low, v.high);
      return c;
    }
    c.how = traits_.faults && dice_.one_in(3) ? Change::How::risk : Change::How::add;
    c.by = dice_.one_in(3) ? -1 : dice_.between(1, 2);
    return c;
  }

  std::optional<story::Effect> any_effect() {
    if (dice_.one_in(5)) return std::nullopt;
    std::vector<Change> changes{any_change()};
    const auto also = any_change();
    if (dice_.one_in(3) && also.variable != changes[0].variable) changes.push_back(also);
    return effect(story_.variables, changes);
  }

  // -- links

  /// Scenes without a decision lead forward only: a circle of them would never come to an end.
  story::Target any_target(std::size_t from, bool forward) {
    if (dice_.one_in(14)) return to_ending(dice_.below(endings_));
    if (dice_.one_in(20)) return to_first_ending();
    if (!forward && traits_.loops && dice_.one_in(3)) return to_scene(dice_.below(from + 1));
    const auto next = from + (dice_.one_in(4) ? 2 : 1);
    return next < scenes_ ? to_scene(next) : to_first_ending();
  }

  story::Go any_go(std::size_t from, bool forward = false) {
    story::Go go;
    if (dice_.one_in(3)) go.push_back(only(any_condition(), any_target(from, forward)));
    go.push_back(any_target(from, forward));
    return go;
  }

  story::Go perhaps_go(std::size_t from) { return trap_ || dice_.one_in(2) ? story::Go{} : any_go(from); }

  // -- decisions

  std::vector<story::Deed> any_deeds() {
    auto out = acts_[static_cast<Does>(dice_.below(kDoes))];
    if (!dice_.one_in(5)) return out;
    for (auto& also : acts_[static_cast<Does>(dice_.below(kDoes))]) out.push_back(also);
    return out;
  }

  void add_options(story::Interaction& ask, std::size_t count, bool always_one) {
    for (std::size_t i = 0; i < count; ++i) {
      auto o = option(i, any_deeds());
      if (!(always_one && i == 0) && dice_.one_in(3)) o.when = any_condition();
      ask.options.push_back(std::move(o));
    }
  }

  void choose(story::Interaction& ask, std::size_t from) {
    const bool dead = traits_.dead_ends && dice_.one_in(4);
    add_options(ask, dead ? 1 + dice_.below(2) : std::max(dice_.below(4), dice_.below(4)) + 1, !dead);
    for (auto& o : ask.options) {
      if (dead && !o.when) o.when = any_condition();
      o.set = any_effect();
      o.go = perhaps_go(from);
    }
  }

  void grid(story::Interaction& ask) {
    ask.recipients = {cast(story_, words_, "provider"), cast(story_, words_, "relative")};
    add_facts(ask, {"progress", "offence"});
    ask.act = rules::default_act(words_, words_.known.disclose);
    ask.best = dice_.below(16);
  }

  void redact(story::Interaction& ask) {
    ask.recipients = {cast(story_, words_, dice_.one_in(2) ? "public" : "provider")};
    add_facts(ask, {"figures", "progress", "address"});
    for (int i = 0; i < 3; ++i) ask.pieces.push_back({"fact", i});
    ask.act = rules::default_act(words_, words_.known.disclose);
    ask.best = dice_.below(8);
  }

  void add_facts(story::Interaction& ask, const std::vector<std::string>& facts) {
    const auto& what = words_.fields[words_.known.what];
    for (const auto& id : facts) ask.facts.push_back({what.value(id).value(), id, id});
  }

  void form(story::Interaction& ask) {
    ask.act = acts_[dice_.one_in(2) ? Does::notes : Does::fine][0].act;
    if (dice_.one_in(2)) ask.act = acts_[Does::minor][0].act;
    const auto& holds = words_.fields[words_.field("holds").value()];
    for (int i = 0; i < 2; ++i) {
      story::Entry entry;
      entry.id = entry.label = "entry-" + std::to_string(i);
      for (auto n = 1 + dice_.below(2); n > 0; --n) {
        story::Writing w;
        w.text = "so it was";
        w.holds = dice_.one_in(2) ? holds.all() : rules::bit(dice_.below(holds.values.size()));
        if (dice_.one_in(3)) w.deeds = any_deeds();
        entry.writings.push_back(std::move(w));
      }
      ask.entries.push_back(std::move(entry));
    }
  }

  /// Parts an outcome can ask for.
  static std::size_t parts(const story::Interaction& ask) {
    if (ask.kind == story::Kind::form) return ask.entries.size();
    if (ask.kind == story::Kind::grid) return ask.recipients.size() * ask.facts.size();
    return ask.kind == story::Kind::redact ? ask.facts.size() : ask.options.size();
  }

  std::vector<std::uint8_t> any_parts(const story::Interaction& ask) {
    std::vector<std::uint8_t> out;
    for (auto n = 1 + dice_.below(2); n > 0; --n)
      out.push_back(static_cast<std::uint8_t>(dice_.below(parts(ask))));
    return out;
  }

  void add_outcomes(story::Interaction& ask, std::size_t from) {
    const auto count = 1 + dice_.below(3);
    for (std::size_t i = 0; i < count; ++i) {
      story::Outcome o;
      const bool last = i + 1 == count && !dice_.one_in(6);
      if (!last && dice_.one_in(2)) o.verdicts = 1 + dice_.below(14);
      if (!last && dice_.one_in(2)) o.with = any_parts(ask);
      if (!last && dice_.one_in(3)) o.without = any_parts(ask);
      o.world = "It is done.";
      o.set = any_effect();
      o.go = perhaps_go(from);
      ask.outcomes.push_back(std::move(o));
    }
  }

  // -- scenes

  story::Kind any_kind() {
    if (!trap_ && dice_.one_in(8)) return story::Kind::none;
    if (!traits_.compound || !dice_.one_in(3)) return story::Kind::choose;
    return static_cast<story::Kind>(2 + dice_.below(5));
  }

  void ask(story::Interaction& ask, std::size_t from) {
    switch (ask.kind) {
      case story::Kind::none: return;
      case story::Kind::choose: return choose(ask, from);
      case story::Kind::select: add_options(ask, 2 + dice_.below(3), false); break;
      case story::Kind::order: add_options(ask, 2 + dice_.below(2), false); break;
      case story::Kind::grid: grid(ask); break;
      case story::Kind::redact: redact(ask); break;
      case story::Kind::form: form(ask); break;
    }
    add_outcomes(ask, from);
  }

  /// Facts that come to be the case, or cease to be.
  story::Given any_given() {
    const auto& to = dice_.one_in(2) ? acts_.breached() : dice_.one_in(2) ? acts_.asked() : acts_.usual();
    story::Given given{any_condition(), {}, {}};
    for (const char* field : {"breach", "asks", "asker"}) {
      const auto f = words_.situation_field(field).value();
      given.fields.emplace_back(f, to.fields[f]);
    }
    return given;
  }

  void add_scene(std::size_t i) {
    trap_ = traits_.traps && i > 0 && dice_.one_in(6);
    auto s = scene(i, dice_.one_in(2) ? acts_.asked() : acts_.usual(), any_kind());
    if (traits_.givens)
      for (auto n = dice_.below(3); n > 0; --n) s.given.push_back(any_given());
    ask(s.ask, i);
    s.go = trap_ ? story::Go{to_scene(i)} : any_go(i, s.ask.kind == story::Kind::none);
    story_.scenes.push_back(std::move(s));
  }

  void add_ending(std::size_t i) {
    auto e = ending(i);
    const bool last = i + 1 == endings_;
    if (!last && !dice_.one_in(4)) e.when = any_condition();
    e.alternative = !last && traits_.notice && dice_.one_in(2);
    story_.endings.push_back(std::move(e));
  }

  const Acts& acts_;
  const rules::Vocabulary& words_;
  Dice dice_;
  Traits traits_;
  story::Scenario story_;
  std::size_t scenes_ = 0, endings_ = 0, second_ = 0;
  bool trap_ = false;  // the scene being made leads nowhere but to itself
};

inline story::Scenario small_story(const Acts& acts, std::uint64_t seed) {
  return SmallStory(acts, seed).made();
}

}  // namespace plumbline::support
