#include "solve/flat.hpp"

#include "solve/ways.hpp"

namespace plumbline::solve {

namespace {
constexpr int kMostBits = 9;
}

template <class F>
Flat Flat::over(std::uint64_t mask, F answer) {
  Flat out;
  if (__builtin_popcountll(mask) > kMostBits) return out;
  out.bits_ = Squeeze(mask);
  for (std::uint64_t key = 0; key < std::uint64_t{1} << out.bits_.width(); ++key)
    out.answers_.push_back(answer(story::Packed{out.bits_.out(key)}));
  return out;
}

Flat flattened(const story::Condition& c) {
  return Flat::over(bits_read(c.tree), [&](story::Packed p) { return std::uint64_t{c.holds(p) ? 1U : 0U}; });
}

Flat flattened(const story::Effect& e) {
  std::uint64_t written = 0;
  for (const auto& l : e.leaves) written |= l.clear;
  return Flat::over(bits_read(e.tree) | written, [&](story::Packed p) { return e.apply(p).bits - p.bits; });
}

}  // namespace plumbline::solve
