#pragma once
// The texts of a scenario, put together as they are read: scene by scene, with the line each piece stands on.

#include "story/scenario.hpp"

#include <string>
#include <vector>

namespace plumbline::check {

struct Passage {
  std::string text;
  int line = 0;  // 0: not known
};

/// What a trainee reads in a scene: story, question, answers, and what the world does then. Labels of grids
/// and forms are no sentences and are left out.
std::vector<Passage> told_in(const story::Scene& scene);
/// What the debrief of a scene can say: learn and tempts.
std::vector<Passage> debriefed_in(const story::Scene& scene);
std::vector<Passage> told_in(const story::Ending& ending);

}  // namespace plumbline::check
