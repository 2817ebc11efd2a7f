#pragma once
// Brings what a Builder gathered into the order a table promises: trainees by name, attempts by scenario,
// trainee and the order they came in, answers by form and item; works out totals and paths, and marks which
// attempts came first and last. Private to builder.cpp.

#include "reports/responses.hpp"

namespace plumbline::reports {

Table arrange(Lists lists, std::vector<Attempt> attempts, std::vector<Response> responses);

}  // namespace plumbline::reports
