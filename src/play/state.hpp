#pragma once
// Where a trainee stands: the place, the variables and the open duties, in sixteen bytes. Cost is not part of
// it.

#include "rules/judge.hpp"
#include "story/scenario.hpp"

namespace plumbline::play {

struct Place {
  bool ended = false;
  std::uint16_t index = 0;  // scene or ending
  bool operator==(const Place&) const = default;
};

struct State {
  std::uint64_t word = 0;  // variables in the low 48 bits, the place above
  rules::Duties duties = 0;

  story::Packed vars() const { return {word & 0xFFFF'FFFF'FFFFULL}; }
  Place place() const { return {(word >> 63) != 0, static_cast<std::uint16_t>(word >> 48 & 0x7FFF)}; }
  static State at(Place p, story::Packed vars, rules::Duties duties) {
    return {(vars.bits & 0xFFFF'FFFF'FFFFULL) | static_cast<std::uint64_t>(p.index) << 48 |
                static_cast<std::uint64_t>(p.ended) << 63,
            duties};
  }
  bool operator==(const State&) const = default;
};
static_assert(sizeof(State) == 16);

}  // namespace plumbline::play
