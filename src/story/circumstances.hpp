#pragma once
// The different situations a scene can be met in, by what its `given`s depend on.

#include "story/scenario.hpp"

#include <string>
#include <vector>

namespace plumbline::story {

struct Circumstance {
  rules::Situation situation;
  std::string words;  // "posted is yes"; empty for the scene's own situation
};

/// Each different situation once, the scene's own first; with `when`, only those in which it holds. Whether
/// the story ever gets there is not asked. At most sixteen; when the variables have too many combinations,
/// each `given` is taken by itself.
std::vector<Circumstance> circumstances(const Scenario& s, const Scene& scene, const Condition* when);

}  // namespace plumbline::story
