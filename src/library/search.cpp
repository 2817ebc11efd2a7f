#include "library/search.hpp"

#include "library/workers.hpp"

namespace plumbline::library {

std::unique_ptr<solve::Space> search_for_scores(const play::Stage& stage, std::uint64_t states,
                                                std::chrono::milliseconds most) {
  solve::Budget budget;
  budget.states = states;
  budget.watch = [wait = patience(most)](const solve::Progress& p) { return wait(p); };
  return std::make_unique<solve::Space>(stage, budget);
}

solve::Budget patient() {
  solve::Budget budget;
  budget.states = 50'000'000;
  return budget;
}

}  // namespace plumbline::library
