#pragma once
// A small story for a property: rapidcheck picks and reports the seed, shrinking it would be of no use.

#include "small_story.hpp"
#include "stories.hpp"

#include <rapidcheck.h>

#include <ostream>

namespace plumbline::support {

inline const Acts& shipped_acts() {
  static const Acts acts(shipped_judge());
  return acts;
}

inline story::Scenario small_story(std::uint64_t seed) { return small_story(shipped_acts(), seed); }

/// At size 0 rapidcheck's numbers are all zero, so the size is set aside.
inline std::uint64_t any_seed() {
  const auto seed =
      *rc::gen::noShrink(rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::uint64_t>()));
  RC_LOG() << "small_story(" << seed << ")" << std::endl;
  return seed;
}
inline story::Scenario any_small_story() { return small_story(any_seed()); }

}  // namespace plumbline::support
