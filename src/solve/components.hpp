#pragma once
// Strongly connected components of a directed graph (Tarjan 1972), without recursion.

#include <cstddef>
#include <cstdint>
#include <vector>

namespace plumbline::solve {

/// Edges of node i: targets[first[i]] ... targets[first[i + 1] - 1].
struct Graph {
  std::vector<std::uint32_t> first{0}, targets;
  std::size_t size() const { return first.size() - 1; }
  void close_node() { first.push_back(static_cast<std::uint32_t>(targets.size())); }
};

/// Components in an order in which each comes after all that it leads to.
struct Components {
  std::vector<std::uint32_t> of;     // by node
  std::vector<std::uint32_t> first;  // members of c: members[first[c]] ... members[first[c + 1] - 1]
  std::vector<std::uint32_t> members;
  std::size_t size() const { return first.size() - 1; }
  std::size_t count(std::size_t c) const { return first[c + 1] - first[c]; }
};

Components components(const Graph& g);

/// Whether a component has a circle: more than one member, or a member that leads to itself.
bool circular(const Graph& g, const Components& c, std::size_t component);

}  // namespace plumbline::solve
