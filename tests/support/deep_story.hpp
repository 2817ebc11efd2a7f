#pragma once
// Stories for the benchmark: thirty decisions deep, in layers. A scene's options lead to scenes of the next
// layer, some of them only while one or two counters stand as they should; most of them change a counter or
// two, kept at the ends. Every layer's conditions look at every counter, and so does the choice of the
// ending. There is no circle and no dead end; layer 0 is the first scene alone. With 200 scenes about 1.1
// million states can be reached, and in proportion with more.

#include "dice.hpp"
#include "made_story.hpp"

#include <algorithm>
#include <vector>

namespace plumbline::support {

struct DeepShape {
  std::size_t scenes = 200;
  std::size_t layers = 30;
  std::uint64_t seed = 1;
  bool duty = false;                       // some options open a duty that others meet
  std::vector<int> highest{12, 10, 9, 7};  // of each counter
};

class DeepStory {
 public:
  DeepStory(const Acts& acts, DeepShape shape)
      : acts_(acts), shape_(std::move(shape)), dice_(shape_.seed), story_(blank("deep", counters())) {}

  story::Scenario made() {
    story_.id += "-" + std::to_string(shape_.scenes);
    for (std::size_t layer = 0; layer < shape_.layers; ++layer)
      for (auto i = first_of(layer); i < first_of(layer + 1); ++i) add_scene(i, layer);
    for (std::size_t i = 0; i <= story_.variables.size(); ++i) {
      story_.endings.push_back(ending(i));
      if (i < story_.variables.size()) story_.endings[i].when = when(story_.variables, {test(i, 3, 4)});
    }
    return std::move(story_);
  }

 private:
  Variables counters() const {
    Variables out;
    for (const int highest : shape_.highest)
      out.push_back(range("counter-" + std::to_string(out.size()), 0, highest, 0));
    return out;
  }

  /// The first scene alone is layer 0; the others share the rest.
  std::size_t first_of(std::size_t layer) const {
    return layer == 0 ? 0 : 1 + (layer - 1) * (shape_.scenes - 1) / (shape_.layers - 1);
  }

  std::size_t next_counter() { return counter_++ % story_.variables.size(); }

  Test test(std::size_t variable, int from_quarter, int to_quarter) {
    const int high = story_.variables[variable].high;
    return {variable, Test::Op::at_least, dice_.between(high * from_quarter / 4, high * to_quarter / 4)};
  }

  std::optional<story::Condition> any_condition(std::size_t i) {
    if (i == 0 || dice_.below(100) >= 40) return std::nullopt;  // 30 % of all options
    std::vector<Test> tests;
    for (std::size_t n = dice_.one_in(3) ? 2 : 1; n > 0; --n) {
      tests.push_back(test(next_counter(), 1, 3));
      if (dice_.one_in(3)) tests.back().op = Test::Op::below;
    }
    return when(story_.variables, tests);
  }

  std::optional<story::Effect> any_effect() {
    if (dice_.one_in(8)) return std::nullopt;
    std::vector<Change> changes{any_change()};
    const auto also = any_change();
    if (dice_.one_in(3) && also.variable != changes[0].variable) changes.push_back(also);
    return effect(story_.variables, changes);
  }

  Change any_change() {
    return {dice_.below(story_.variables.size()), Change::How::add,
            dice_.one_in(4) ? -1 : dice_.between(1, 2)};
  }

  std::vector<story::Deed> any_deeds() {
    if (shape_.duty && dice_.one_in(6)) return acts_[dice_.one_in(2) ? Does::shares : Does::notes];
    const auto n = dice_.below(10);
    return acts_[n < 2 ? Does::fine : n < 7 ? Does::minor : Does::major];
  }

  void add_scene(std::size_t number, std::size_t layer) {
    auto s = scene(number, acts_.asked(), story::Kind::choose);
    const auto first = first_of(layer + 1);
    const auto next = layer + 1 < shape_.layers ? first_of(layer + 2) - first : 0;
    const auto count = 3 + dice_.below(2);
    for (std::size_t i = 0; i < count; ++i) {
      auto o = option(i, any_deeds());
      o.when = any_condition(i);
      o.set = any_effect();
      o.go = {next == 0 ? to_first_ending() : to_scene(first + dice_.below(next))};
      s.ask.options.push_back(std::move(o));
    }
    s.go = {to_first_ending()};
    story_.scenes.push_back(std::move(s));
  }

  const Acts& acts_;
  DeepShape shape_;
  Dice dice_;
  std::size_t counter_ = 0;
  story::Scenario story_;
};

inline story::Scenario deep_story(const Acts& acts, DeepShape shape) {
  return DeepStory(acts, std::move(shape)).made();
}

}  // namespace plumbline::support
