#include "story/why.hpp"

#include "base/text.hpp"

namespace plumbline::story {

namespace {

/// The variables on the way through the tree, in the order they are looked at.
std::vector<std::int16_t> looked_at(const Tree& tree, Packed vars) {
  std::vector<std::int16_t> out;
  const auto* node = tree.nodes.data();
  while (node->variable >= 0) {
    out.push_back(node->variable);
    const auto value = vars.bits >> node->shift & ((std::uint64_t{1} << node->width) - 1);
    node = tree.nodes.data() + node->first + value;
  }
  return out;
}

}  // namespace

std::string shown(const Scenario& s, Packed vars, const std::vector<std::int16_t>& variables) {
  std::vector<std::string> parts;
  for (const auto i : variables) {
    const auto& v = s.variables[static_cast<std::size_t>(i)];
    parts.push_back(v.id + " is " + v.shown(v.read(vars)));
  }
  return base::listed(parts);
}

std::string why_not(const Scenario& s, const Condition& c, Packed vars) {
  if (c.holds(vars)) return {};
  if (const auto* fault = c.fault(vars)) return fault->message;
  const auto variables = looked_at(c.tree, vars);
  return variables.empty() ? "it holds for no value of the variables" : shown(s, vars, variables);
}

}  // namespace plumbline::story
