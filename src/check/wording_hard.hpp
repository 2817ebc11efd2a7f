#pragma once
// C16: texts that are harder to read than they need be, scene by scene.

#include "check/wording.hpp"

namespace plumbline::check {

std::vector<Finding> hard_texts(const story::Scenario& s, const std::string& file,
                                const WordingLimits& limits);

}  // namespace plumbline::check
