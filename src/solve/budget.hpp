#pragma once
// How much a search may take, who is told how far it is, and how its jobs are run. The engine knows no clock
// and no thread: a face passes them in.

#include <cstddef>
#include <cstdint>
#include <functional>

namespace plumbline::solve {

/// How far a search is.
struct Progress {
  std::uint64_t states = 0;  // visited
  std::size_t places_done = 0, places = 0;
  bool counting_cost = false;  // all are visited; their costs are being worked out
};

/// Told now and then; false stops the search (out of time, or a person has had enough).
using Watch = std::function<bool(const Progress&)>;

/// Runs job(0) ... job(count - 1), in any order, perhaps at the same time, and returns when all are done.
/// `lanes`: how many may run at once; job(i) is told in which lane (0 .. lanes - 1) it runs.
struct Workers {
  using Job = std::function<void(std::size_t index, std::size_t lane)>;
  std::size_t lanes = 1;
  std::function<void(std::size_t count, const Job& job)> run;  // empty: one after the other
  void operator()(std::size_t count, const Job& job) const;
};

struct Budget {
  std::uint64_t states = 100'000'000;
  std::uint64_t bytes = std::uint64_t{4} << 30;
  Watch watch;
  Workers workers;
};

}  // namespace plumbline::solve
