#pragma once
// Visits every reachable state. Private to solve/.

#include "solve/space.hpp"

namespace plumbline::solve {

class Exploring {
 public:
  Exploring(Space& space, const Budget& budget, const MenuLimits& limits);
  void run();

 private:
  using Knot = Ways::Knot;
  void first_states();
  void put(play::State s);
  bool step(const std::vector<Knot>& knots);
  void close(std::uint16_t place);
  void prepare(std::uint32_t pocket);
  std::size_t view_of(std::size_t scene, story::Packed vars);
  void link(std::uint32_t pocket, std::size_t view);
  std::uint32_t pocket_for(std::uint16_t place, rules::Duties duties);
  void expand(const std::vector<std::uint32_t>& pockets);
  bool unravel(const Knot& knot);
  bool within_budget();
  void stop(std::string why);
  int overdue_cost(rules::Duties overdue);

  Space& s_;
  const Budget& budget_;
  const MenuLimits& limits_;
  Progress progress_;
  std::uint64_t held_ = 0;     // bytes of closed pockets and their values
  std::uint64_t tangled_ = 0;  // states met so far in the circle at hand
  std::unordered_map<rules::Duties, int> overdue_;
};

}  // namespace plumbline::solve
