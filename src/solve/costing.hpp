#pragma once
// Works out what can still be lost from each state, from the endings back. Private to solve/.

#include "solve/space.hpp"

namespace plumbline::solve {

class Costing {
 public:
  Costing(Space& space, const Budget& budget) : s_(space), budget_(budget) {}
  void run();

 private:
  void straight(const std::vector<std::uint32_t>& pockets);
  void unravel(const Ways::Knot& knot);

  Space& s_;
  const Budget& budget_;
};

}  // namespace plumbline::solve
