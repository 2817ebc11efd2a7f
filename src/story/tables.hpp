#pragma once
// Variables with finite domains packed into one word, and conditions and effects as decision trees over the
// variables they read. A Lua function or expression is asked each question once, while the scenario is
// loaded; after that only these tables are used. An answer that could not be had (an error, a value out of
// range) is kept as a fault.

#include <cstdint>
#include <string>
#include <vector>

namespace plumbline::story {

/// All variables of a state: 48 bits.
struct Packed {
  std::uint64_t bits = 0;
  bool operator==(const Packed&) const = default;
};

struct Variable {
  enum class Type : std::uint8_t { flag, range, choice };
  std::string id;
  Type type = Type::flag;
  int low = 0, high = 1, first = 0;   // flag: 0 or 1; choice: index into names
  std::vector<std::string> names;     // choice
  std::uint8_t shift = 0, width = 1;  // where it lies in Packed
  int line = 0;

  int read(Packed p) const {
    return static_cast<int>(p.bits >> shift & ((std::uint64_t{1} << width) - 1)) + low;
  }
  Packed write(Packed p, int value) const {
    const auto mask = ((std::uint64_t{1} << width) - 1) << shift;
    return {(p.bits & ~mask) | (static_cast<std::uint64_t>(value - low) << shift & mask)};
  }
  std::string shown(int value) const;  // "yes", "3", "warm"
};

/// A decision tree over variables. Nodes lie in one vector, the root first. An inner node reads one variable
/// and has one child per value, at `first`, `first + 1` ...; a leaf has the answer's index in `first`.
struct Tree {
  struct Node {
    std::int16_t variable = -1;         // -1: a leaf
    std::uint8_t shift = 0, width = 0;  // of that variable in Packed
    std::uint32_t first = 0;
    bool operator==(const Node&) const = default;
  };
  std::vector<Node> nodes;

  std::uint32_t answer(Packed p) const {
    const Node* n = nodes.data();
    while (n->variable >= 0)
      n = nodes.data() + n->first + (p.bits >> n->shift & ((std::uint64_t{1} << n->width) - 1));
    return n->first;
  }
};

struct Fault {
  std::uint32_t leaf = 0;
  std::string message;
};

/// True or false for every combination of the variables it reads. Faults count as false.
struct Condition {
  Tree tree;  // leaves: 0 false, 1 true, 2 + i: faults[i]
  std::vector<Fault> faults;
  std::string text;  // as written, for "why not"
  int line = 0;
  bool holds(Packed p) const { return tree.answer(p) == 1; }
  const Fault* fault(Packed p) const;
};

/// New values for some variables. A write out of range is kept at the nearest bound and is a fault too.
struct Effect {
  struct Leaf {
    std::uint64_t clear = 0, set = 0;
    int fault = -1;
  };
  Tree tree;
  std::vector<Leaf> leaves;
  std::vector<Fault> faults;
  std::string text;
  int line = 0;
  Packed apply(Packed p) const {
    const Leaf& l = leaves[tree.answer(p)];
    return {(p.bits & ~l.clear) | l.set};
  }
  const Fault* fault(Packed p) const;
};

/// Variables a tree reads anywhere, ascending.
std::vector<std::int16_t> reads(const Tree& t);

}  // namespace plumbline::story
