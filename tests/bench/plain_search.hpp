#pragma once
// What a search costs without the product around it: a deep story (tests/support/deep_story.hpp) laid out in
// plain arrays and searched by two loops. It knows that links lead to later scenes only, that every decision
// is a `choose` without given facts, that conditions look at two counters at most, that each counter changes
// by itself and that there is one duty at most. A story that is otherwise makes the constructor throw.

#include "play/stage.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace plumbline::bench {

class PlainSearch {
 public:
  explicit PlainSearch(const play::Stage& stage);

  struct Found {
    std::uint64_t states = 0;  // reachable, endings included
    int least = 0, most = 0;   // from the start
    int worth = 0;             // the most at stake along a best course: tests/solve/naive.hpp
    bool operator==(const Found&) const = default;
  };
  Found search();

 private:
  static constexpr std::size_t kCounters = 5;  // the last one is the duty: 0 or 1
  static constexpr std::size_t kDuty = kCounters - 1;
  static constexpr std::size_t kValues = 16;
  using Values = std::array<std::uint8_t, kCounters>;

  struct Change {
    std::uint32_t counter = 0;
    std::array<std::int32_t, kValues> by{};  // by value: what is added to the combination
  };
  struct Option {
    std::uint32_t row = 0, column = 0;           // counters that the condition looks at
    std::array<std::uint16_t, kValues> holds{};  // by the first one's value: a bit per value of the other
    std::uint32_t target = 0;                    // scene; scenes_: the end
    std::int32_t cost = 0;
    std::uint32_t changes = 0;
    std::array<Change, 3> change;
  };
  struct Costs {
    std::int16_t least = 0, most = 0, worth = 0;
  };

  void find_duty();
  void read_counters();
  void read_scene(std::size_t scene);
  void read_condition(const story::Condition& when, Option& into) const;
  void read_effect(const story::Effect& effect, Option& into) const;
  void read_duty(const rules::Judgement& j, Option& into) const;
  void read_endings();
  rules::Judgement judged(std::size_t scene, std::size_t option) const;
  story::Packed packed(const Values& values) const;

  void next(Values& values) const;
  std::size_t after(const Option& o, std::size_t combination, const Values& values) const;
  std::size_t place(const Option& o, std::size_t after) const;
  void visit(std::size_t scene);
  void count_back(std::size_t scene);
  Costs costs(std::size_t scene, std::size_t combination, const Values& values) const;

  const play::Stage& stage_;
  const story::Scenario& story_;
  std::size_t scenes_ = 0, combinations_ = 1;
  std::array<std::uint32_t, kCounters> sizes_{}, steps_{};
  rules::Duties duty_ = 0;
  std::vector<std::uint32_t> options_of_;  // by scene: its first option; one more at the end
  std::vector<Option> options_;
  std::vector<std::uint32_t> ended_at_;  // by combination: the place of its ending
  std::vector<std::int32_t> overdue_;    // by combination: what is overdue at the end
  std::vector<std::uint8_t> visited_;  // by place: (scene, or scenes_ + ending) * combinations_ + combination
  std::vector<Costs> costs_;           // by place
};

}  // namespace plumbline::bench
