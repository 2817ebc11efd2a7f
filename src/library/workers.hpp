#pragma once
// Threads for the engine's jobs, and a clock for its patience: the engine itself knows neither.

#include "solve/budget.hpp"

#include <chrono>

namespace plumbline::library {

/// Runs jobs on so many threads; 0: as many as the machine has.
solve::Workers workers(std::size_t jobs);

/// True until so much time has passed.
solve::Watch patience(std::chrono::milliseconds most);

}  // namespace plumbline::library
