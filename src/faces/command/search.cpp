#include "faces/command/search.hpp"

#include "faces/command/workers.hpp"

namespace plumbline::command {

std::unique_ptr<solve::Space> search_for_scores(const play::Stage& stage, std::uint64_t states,
                                                std::chrono::milliseconds most) {
  solve::Budget budget;
  budget.states = states;
  budget.watch = [wait = patience(most)](const solve::Progress& p) { return wait(p); };
  return std::make_unique<solve::Space>(stage, budget);
}

}  // namespace plumbline::command
