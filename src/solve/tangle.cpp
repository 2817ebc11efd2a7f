#include "solve/tangle.hpp"

#include "solve/tally.hpp"

#include <algorithm>
#include <queue>

namespace plumbline::solve {

void Tangle::inside(std::uint32_t to, int least, int most) {
  graph_.targets.push_back(to);
  costs_.push_back({least, most});
}

void Tangle::outside(const Values& after, int least, int most) { exits_.push_back({{least, most}, after}); }

void Tangle::close_state() {
  graph_.close_node();
  first_exit_.push_back(static_cast<std::uint32_t>(exits_.size()));
}

template <class F>
void Tangle::each_way(std::uint32_t state, F f) const {
  for (auto e = graph_.first[state]; e < graph_.first[state + 1]; ++e)
    f(costs_[e], values_[graph_.targets[e]], graph_.targets[e]);
  for (auto e = first_exit_[state]; e < first_exit_[state + 1]; ++e) f(exits_[e].cost, exits_[e].after, kOut);
}

namespace {

/// By node: where it stands among the members.
std::vector<std::uint32_t> places(const Components& c) {
  std::vector<std::uint32_t> out(c.members.size());
  for (std::uint32_t m = 0; m < c.members.size(); ++m) out[c.members[m]] = m;
  return out;
}

}  // namespace

std::vector<Values> Tangle::solve() {
  values_.assign(graph_.size(), {kNever, kNever, 0});
  parts_ = components(graph_);
  place_ = places(parts_);
  for (std::size_t part = 0; part < parts_.size(); ++part) {
    if (!circular(graph_, parts_, part)) {
      single(parts_.members[parts_.first[part]]);
      continue;
    }
    shortest(part);
    longest(part);
  }
  all_worth();
  return std::move(values_);
}

void Tangle::single(std::uint32_t state) {
  Tally tally;
  each_way(state,
           [&](const Cost& c, const Values& after, std::uint32_t) { tally.add(c.least, c.most, after); });
  values_[state] = tally.values();
}

void Tangle::shortest(std::size_t part) {
  using Entry = std::pair<int, std::uint32_t>;  // cost to go, state
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
  std::vector<std::vector<std::pair<std::uint32_t, int>>> back(parts_.count(part));
  const auto number = [&](std::uint32_t state) { return place_[state] - parts_.first[part]; };
  for (auto m = parts_.first[part]; m < parts_.first[part + 1]; ++m) {
    const auto state = parts_.members[m];
    int out = kNever;
    each_way(state, [&](const Cost& c, const Values& after, std::uint32_t to) {
      if (to != kOut && parts_.of[to] == part)
        back[number(to)].emplace_back(state, c.least);
      else if (after.least != kNever)
        out = std::min(out, c.least + after.least);
    });
    if (out != kNever) open.emplace(out, state);
  }
  while (!open.empty()) {
    const auto [cost, state] = open.top();
    open.pop();
    if (values_[state].least <= cost) continue;
    values_[state].least = cost;
    for (const auto& [from, way] : back[number(state)])
      if (values_[from].least > cost + way) open.emplace(cost + way, from);
  }
}

void Tangle::longest(std::size_t part) {
  int most = -1;
  bool possible = false;
  for (auto m = parts_.first[part]; m < parts_.first[part + 1]; ++m) {
    const auto state = parts_.members[m];
    possible = possible || values_[state].least != kNever;
    each_way(state, [&](const Cost& c, const Values& after, std::uint32_t to) {
      const bool round = to != kOut && parts_.of[to] == part;
      if (round)
        most = std::max(most, c.most > 0 ? kEndless : -1);
      else if (after.least != kNever)
        most = std::max(most, after.most == kEndless ? kEndless : c.most + after.most);
    });
  }
  for (auto m = parts_.first[part]; m < parts_.first[part + 1]; ++m)
    values_[parts_.members[m]].most = possible ? most : kNever;
}

bool Tangle::optimal(std::uint32_t state, const Cost& cost, const Values& after) const {
  return after.least != kNever && cost.least + after.least == values_[state].least;
}

int Tangle::stake(std::uint32_t state) const {
  int dearest = values_[state].least;
  each_way(state, [&](const Cost& c, const Values& after, std::uint32_t) {
    if (after.least != kNever) dearest = std::max(dearest, c.most + after.least);
  });
  return dearest - values_[state].least;
}

/// Circles of best moves are left by the shortest way.
void Tangle::all_worth() {
  Graph best;
  for (std::uint32_t s = 0; s < graph_.size(); ++s) {
    each_way(s, [&](const Cost& c, const Values& after, std::uint32_t to) {
      if (to != kOut && optimal(s, c, after)) best.targets.push_back(to);
    });
    best.close_node();
  }
  const auto circles = components(best);
  place_ = places(circles);
  for (std::size_t c = 0; c < circles.size(); ++c) {
    const auto state = circles.members[circles.first[c]];
    if (values_[state].least == kNever) continue;
    if (circular(best, circles, c)) {
      worth_in_circle(best, circles, c);
      continue;
    }
    int ahead = 0;
    each_way(state, [&](const Cost& cost, const Values& after, std::uint32_t) {
      if (optimal(state, cost, after)) ahead = std::max(ahead, after.worth);
    });
    values_[state].worth = stake(state) + ahead;
  }
}

void Tangle::worth_in_circle(const Graph& best, const Components& circles, std::size_t c) {
  const std::vector<std::uint32_t> members(circles.members.begin() + circles.first[c],
                                           circles.members.begin() + circles.first[c + 1]);
  const auto number = [&](std::uint32_t s) { return place_[s] - circles.first[c]; };
  const auto leaves = [&](std::uint32_t to) { return to == kOut || circles.of[to] != c; };
  std::vector<std::vector<std::uint32_t>> back(members.size());
  std::vector<int> moves_out(members.size(), kNever);
  std::vector<std::uint32_t> order;
  for (const auto s : members) {
    for (auto e = best.first[s]; e < best.first[s + 1]; ++e)
      if (!leaves(best.targets[e])) back[number(best.targets[e])].push_back(s);
    bool out = false;
    each_way(s, [&](const Cost& cost, const Values& after, std::uint32_t to) {
      out = out || (leaves(to) && optimal(s, cost, after));
    });
    if (!out) continue;
    moves_out[number(s)] = 1;
    order.push_back(s);
  }
  for (std::size_t i = 0; i < order.size(); ++i)
    for (const auto from : back[number(order[i])])
      if (moves_out[number(from)] == kNever) {
        moves_out[number(from)] = moves_out[number(order[i])] + 1;
        order.push_back(from);
      }
  for (const auto s : order) {
    int ahead = 0;
    each_way(s, [&](const Cost& cost, const Values& after, std::uint32_t to) {
      const bool allowed = leaves(to) || moves_out[number(to)] < moves_out[number(s)];
      if (allowed && optimal(s, cost, after)) ahead = std::max(ahead, after.worth);
    });
    values_[s].worth = stake(s) + ahead;
  }
}

}  // namespace plumbline::solve
