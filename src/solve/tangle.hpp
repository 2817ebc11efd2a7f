#pragma once
// States whose moves may lead in circles, and what can still be lost from each. Costs are never negative, so
// the least is found as shortest paths are (Dijkstra 1959) within each strongly connected component; the most
// has no end where a circle costs something. Private to solve/.

#include "solve/components.hpp"
#include "solve/space.hpp"

namespace plumbline::solve {

class Tangle {
 public:
  /// The moves of the state at hand, one by one, then close_state(). States are numbered from 0.
  void inside(std::uint32_t to, int least, int most);
  void outside(const Values& after, int least, int most);
  void close_state();

  std::vector<Values> solve();

 private:
  struct Cost {
    int least = 0, most = 0;
  };
  struct Exit {
    Cost cost;
    Values after;
  };

  template <class F>
  void each_way(std::uint32_t state, F f) const;  // f(cost, values after, next state or kOut)
  static constexpr std::uint32_t kOut = ~std::uint32_t{0};

  void single(std::uint32_t state);
  void shortest(std::size_t part);
  void longest(std::size_t part);
  void all_worth();
  void worth_in_circle(const Graph& best, const Components& circles, std::size_t c);
  int stake(std::uint32_t state) const;
  bool optimal(std::uint32_t state, const Cost& cost, const Values& after) const;

  Graph graph_;              // moves inside
  std::vector<Cost> costs_;  // of those moves
  std::vector<Exit> exits_;
  std::vector<std::uint32_t> first_exit_{0};  // by state
  Components parts_;
  std::vector<std::uint32_t> place_;  // by state: where it stands among the members of the components at hand
  std::vector<Values> values_;
};

}  // namespace plumbline::solve
