#pragma once
// What leads where in a scenario, as the edges of a picture. Private to check/.

#include "check/graph.hpp"

namespace plumbline::check {

struct Edge {
  Way way;
  bool met = false;         // some course goes this way
  bool best = false;        // the best course does
  int number = 0;           // of the decision on the best course, from 1; 0: nothing is decided
  int least = 0, most = 0;  // points, overdue duties included
  bool sometimes_critical = false, always_critical = false;
  int together = 1;  // options or outcomes that are drawn as this edge
};

struct Edges {
  std::vector<Edge> all;            // by way, ascending
  std::vector<bool> reached, best;  // by place
};
/// `visited`: ways that are drawn at any rate.
Edges edges(const solve::Space& space, const std::map<Way, std::uint32_t>& visited);
/// Those of one place to another as one; the best course and what is never met stay apart.
std::vector<Edge> merged(const std::vector<Edge>& all);

/// Where a branch leads: its own targets, or those of the scene.
const story::Go& go_of(const story::Scene& scene, std::size_t branch);

}  // namespace plumbline::check
