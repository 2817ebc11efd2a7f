#include "solve/arrivals.hpp"

#include <algorithm>

namespace plumbline::solve {

namespace {

/// States by what it cost to come to them, cheapest first (Dial 1969).
class Buckets {
 public:
  void put(int cost, std::uint64_t state) {
    const auto at = static_cast<std::size_t>(cost);
    if (by_cost_.size() <= at) by_cost_.resize(at + 1);
    by_cost_[at].push_back(state);
  }
  bool take(int& cost, std::uint64_t& state) {
    while (now_ < by_cost_.size() && by_cost_[now_].empty()) by_cost_[now_++] = {};
    if (now_ == by_cost_.size()) return false;
    cost = static_cast<int>(now_);
    state = by_cost_[now_].back();
    by_cost_[now_].pop_back();
    return true;
  }

 private:
  std::vector<std::vector<std::uint64_t>> by_cost_;
  std::size_t now_ = 0;
};

}  // namespace

Arrivals::Arrivals(const Space& space, bool alternative)
    : space_(space),
      least_(space.states(), kNever),
      most_(space.states(), kNever),
      spotless_(space.states()) {
  const auto start = space.find(space.stage().start(alternative).after);
  if (!start) return;
  find_least(*start);
  find_most(*start);
  find_spotless(*start);
}

void Arrivals::find_least(StateId from) {
  Buckets open;
  least_[space_.index(from)] = 0;
  open.put(0, space_.index(from));
  int cost = 0;
  std::uint64_t state = 0;
  while (open.take(cost, state)) {
    if (least_[state] < cost) continue;
    const int here = cost;
    space_.each_step(space_.id(state), [&](const Step& s) {
      auto& known = least_[space_.index(s.after)];
      if (known <= here + s.least) return;
      known = here + s.least;
      open.put(known, space_.index(s.after));
    });
  }
}

/// Longest ways, from component to component.
void Arrivals::find_most(StateId from) {
  Graph g;
  std::vector<int> cost;
  for (std::uint64_t i = 0; i < space_.states(); ++i) {
    if (least_[i] != kNever)
      space_.each_step(space_.id(i), [&](const Step& s) {
        g.targets.push_back(static_cast<std::uint32_t>(space_.index(s.after)));
        cost.push_back(s.most);
      });
    g.close_node();
  }
  const auto parts = components(g);
  most_[space_.index(from)] = 0;
  const auto more = [](int a, int b) { return a == kEndless || b == kEndless ? kEndless : a + b; };
  for (std::size_t part = parts.size(); part-- > 0;) {
    const auto each = [&](auto f) {
      for (auto m = parts.first[part]; m < parts.first[part + 1]; ++m)
        for (auto e = g.first[parts.members[m]]; e < g.first[parts.members[m] + 1]; ++e)
          f(parts.members[m], g.targets[e], cost[e]);
    };
    int inside = kNever;
    for (auto m = parts.first[part]; m < parts.first[part + 1]; ++m)
      if (const int known = most_[parts.members[m]]; known != kNever)
        inside = inside == kNever ? known : std::max(inside, known);
    if (inside == kNever) continue;
    each([&](std::uint32_t, std::uint32_t to, int c) {
      if (parts.of[to] == part && c > 0) inside = kEndless;
    });
    for (auto m = parts.first[part]; m < parts.first[part + 1]; ++m) most_[parts.members[m]] = inside;
    each([&](std::uint32_t, std::uint32_t to, int c) {
      if (parts.of[to] == part) return;
      const int here = more(inside, c);
      most_[to] = most_[to] == kNever ? here : std::max(most_[to], here);
    });
  }
}

void Arrivals::find_spotless(StateId from) {
  std::vector<std::uint64_t> open{space_.index(from)};
  spotless_[open.front()] = true;
  while (!open.empty()) {
    const auto state = open.back();
    open.pop_back();
    space_.each_step(space_.id(state), [&](const Step& s) {
      const auto to = space_.index(s.after);
      if (s.critical || spotless_[to]) return;
      spotless_[to] = true;
      open.push_back(to);
    });
  }
}

}  // namespace plumbline::solve
