#pragma once
// Variables, conditions and effects made in C++ as the loader makes them from Lua: a tree asks a variable
// only when the answer isn't settled yet, an inner node has 2^width children, and those that stand for no
// value of the variable have the answer of a story that failed (false, or no change).

#include "story/tables.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plumbline::support {

using Variables = std::vector<story::Variable>;

inline story::Variable range(std::string id, int low, int high, int first) {
  story::Variable v;
  v.id = std::move(id);
  v.type = story::Variable::Type::range;
  v.low = low;
  v.high = high;
  v.first = first;
  return v;
}
inline story::Variable flag(std::string id, bool first = false) {
  auto v = range(std::move(id), 0, 1, first ? 1 : 0);
  v.type = story::Variable::Type::flag;
  return v;
}
inline story::Variable choice(std::string id, std::vector<std::string> names, int first = 0) {
  auto v = range(std::move(id), 0, static_cast<int>(names.size()) - 1, first);
  v.type = story::Variable::Type::choice;
  v.names = std::move(names);
  return v;
}

/// Lays them into a word, one after the other, and says what it holds at the start.
inline story::Packed pack(Variables& variables) {
  unsigned shift = 0;
  story::Packed first;
  for (auto& v : variables) {
    unsigned width = 1;
    while ((1 << width) < v.high - v.low + 1) ++width;
    v.shift = static_cast<std::uint8_t>(shift);
    v.width = static_cast<std::uint8_t>(width);
    shift += width;
    first = v.write(first, v.first);
  }
  return first;
}

/// Grows a tree that asks `asked` one after the other. `answer` is told the values so far and says the leaf,
/// or nothing when it has to know the next one too.
template <class Answer>
class Growing {
 public:
  Growing(const Variables& variables, const std::vector<std::size_t>& asked, Answer answer)
      : variables_(variables), asked_(asked), answer_(answer) {}

  story::Tree grown() {
    tree_.nodes.emplace_back();
    grow(0);
    return std::move(tree_);
  }

 private:
  void grow(std::size_t at) {
    if (const std::optional<std::uint32_t> leaf = answer_(values_)) {
      tree_.nodes[at].first = *leaf;
      return;
    }
    const auto asked = asked_[values_.size()];
    const auto& v = variables_[asked];
    const auto first = tree_.nodes.size();
    tree_.nodes[at] = {static_cast<std::int16_t>(asked), v.shift, v.width, static_cast<std::uint32_t>(first)};
    tree_.nodes.resize(first + (std::size_t{1} << v.width));
    for (int value = v.low; value <= v.high; ++value) {
      values_.push_back(value);
      grow(first + static_cast<std::size_t>(value - v.low));
      values_.pop_back();
    }
  }

  const Variables& variables_;
  const std::vector<std::size_t>& asked_;
  Answer answer_;
  std::vector<int> values_;
  story::Tree tree_;
};

/// Each variable once, in the order of its first mention.
template <class Mentions>
std::vector<std::size_t> mentioned(const Mentions& mentions) {
  std::vector<std::size_t> out;
  for (const auto& m : mentions)
    if (std::find(out.begin(), out.end(), m.variable) == out.end()) out.push_back(m.variable);
  return out;
}

struct Test {
  enum class Op : std::uint8_t { is, at_least, below };
  std::size_t variable = 0;
  Op op = Op::is;
  int value = 0;
  bool holds(int v) const { return op == Op::is ? v == value : op == Op::at_least ? v >= value : v < value; }
};

inline std::string in_words(const Variables& variables, const Test& t) {
  static constexpr const char* kSigns[] = {" == ", " >= ", " < "};
  return variables[t.variable].id + kSigns[static_cast<std::size_t>(t.op)] + std::to_string(t.value);
}

/// All tests hold.
inline story::Condition when(const Variables& variables, const std::vector<Test>& tests) {
  const auto asked = mentioned(tests);
  const auto answer = [&](const std::vector<int>& values) -> std::optional<std::uint32_t> {
    for (const auto& t : tests) {
      const auto i =
          static_cast<std::size_t>(std::find(asked.begin(), asked.end(), t.variable) - asked.begin());
      if (i < values.size() && !t.holds(values[i])) return 0;
    }
    if (values.size() < asked.size()) return std::nullopt;
    return 1;
  };
  story::Condition out;
  out.tree = Growing(variables, asked, answer).grown();
  for (const auto& t : tests) out.text += (out.text.empty() ? "" : " and ") + in_words(variables, t);
  return out;
}

struct Change {
  enum class How : std::uint8_t {
    set,
    add,   // kept at the ends, as with math.min and math.max
    risk,  // as the author of a plain "v = v + 1" gets it: kept at the ends, and a fault
  };
  std::size_t variable = 0;
  How how = How::set;
  int by = 0;
};

/// Collects an effect's leaves, each once.
class Leaves {
 public:
  explicit Leaves(const Variables& variables) : variables_(variables) { effect.leaves.emplace_back(); }

  std::uint32_t leaf(const std::vector<Change>& changes, const std::vector<std::size_t>& asked,
                     const std::vector<int>& values) {
    story::Effect::Leaf leaf;
    for (const auto& c : changes) {
      const auto i =
          static_cast<std::size_t>(std::find(asked.begin(), asked.end(), c.variable) - asked.begin());
      change(leaf, c, i < values.size() ? values[i] : 0);
    }
    return number(leaf);
  }

  story::Effect effect;

 private:
  void change(story::Effect::Leaf& leaf, const Change& c, int now) {
    const auto& v = variables_[c.variable];
    const int meant = c.how == Change::How::set ? c.by : now + c.by;
    const int value = std::clamp(meant, v.low, v.high);
    leaf.clear |= ((std::uint64_t{1} << v.width) - 1) << v.shift;
    leaf.set = v.write({leaf.set}, value).bits;
    if (c.how != Change::How::risk || value == meant || leaf.fault >= 0) return;
    leaf.fault = static_cast<int>(effect.faults.size());
    effect.faults.push_back({static_cast<std::uint32_t>(effect.leaves.size()), v.id + " has no such value"});
  }

  std::uint32_t number(const story::Effect::Leaf& leaf) {
    const auto same = [&](const auto& l) {
      return l.clear == leaf.clear && l.set == leaf.set && l.fault == leaf.fault;
    };
    const auto known = std::find_if(effect.leaves.begin(), effect.leaves.end(), same);
    const auto number = static_cast<std::uint32_t>(known - effect.leaves.begin());
    if (known == effect.leaves.end()) effect.leaves.push_back(leaf);
    return number;
  }

  const Variables& variables_;
};

/// Each variable may be changed once.
inline story::Effect effect(const Variables& variables, const std::vector<Change>& changes) {
  std::vector<Change> relative;
  for (const auto& c : changes)
    if (c.how != Change::How::set) relative.push_back(c);
  const auto asked = mentioned(relative);
  Leaves leaves(variables);
  const auto answer = [&](const std::vector<int>& values) -> std::optional<std::uint32_t> {
    if (values.size() < asked.size()) return std::nullopt;
    return leaves.leaf(changes, asked, values);
  };
  auto tree = Growing(variables, asked, answer).grown();
  leaves.effect.tree = std::move(tree);
  leaves.effect.text = "made";
  return std::move(leaves.effect);
}

}  // namespace plumbline::support
