#include "story/tables.hpp"

#include <algorithm>

namespace plumbline::story {

std::string Variable::shown(int value) const {
  if (type == Type::flag) return value != 0 ? "yes" : "no";
  if (type == Type::choice && value >= 0 && static_cast<std::size_t>(value) < names.size())
    return names[static_cast<std::size_t>(value)];
  return std::to_string(value);
}

const Fault* Condition::fault(Packed p) const {
  const auto answer = tree.answer(p);
  return answer < 2 || answer - 2 >= faults.size() ? nullptr : &faults[answer - 2];
}

const Fault* Effect::fault(Packed p) const {
  const int i = leaves[tree.answer(p)].fault;
  return i < 0 ? nullptr : &faults[static_cast<std::size_t>(i)];
}

std::vector<std::int16_t> reads(const Tree& t) {
  std::vector<std::int16_t> out;
  for (const auto& n : t.nodes)
    if (n.variable >= 0) out.push_back(n.variable);
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace plumbline::story
