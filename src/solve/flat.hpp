#pragma once
// A small condition or effect as one table over the bits it looks at, instead of a tree: one look for each
// move. Private to solve/.

#include "solve/squeeze.hpp"
#include "story/tables.hpp"

namespace plumbline::solve {

class Flat {
 public:
  Flat() = default;
  explicit operator bool() const { return !answers_.empty(); }
  std::uint64_t at(story::Packed vars) const { return answers_[bits_.in(vars.bits)]; }
  std::size_t bytes() const { return answers_.capacity() * sizeof(std::uint64_t); }

 private:
  friend Flat flattened(const story::Condition& c);
  friend Flat flattened(const story::Effect& e);
  template <class F>
  static Flat over(std::uint64_t mask, F answer);

  Squeeze bits_;
  std::vector<std::uint64_t> answers_;
};

/// Answers are 0 or 1. Empty when it looks at too many bits.
Flat flattened(const story::Condition& c);
/// Answers are what has to be added to the variables. Empty when it looks at or writes too many bits.
Flat flattened(const story::Effect& e);

}  // namespace plumbline::solve
