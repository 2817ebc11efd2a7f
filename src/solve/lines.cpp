#include "solve/lines.hpp"

#include <algorithm>
#include <set>

namespace plumbline::solve {

namespace {

/// The best and the dearest way on from a state.
struct Best {
  int least = kNever, dearest = -1;
};

Best best_of(const Space& space, StateId id) {
  Best out;
  space.each_step(id, [&](const Step& step) {
    const auto after = space.values(step.after).least;
    if (after == kNever) return;
    out.least = std::min(out.least, step.least + after);
    out.dearest = std::max(out.dearest, step.most + after);
  });
  return out;
}

}  // namespace

std::optional<Weighed> weigh(const Space& space, const play::Moved& moved) {
  const auto before = space.find(moved.before);
  const auto after = space.find(moved.after);
  if (!before || !after) return std::nullopt;
  const auto best = best_of(space, *before);
  if (best.least == kNever) return std::nullopt;
  const auto rest = space.values(*after).least;
  return Weighed{best.least, rest == kNever ? kNever : moved.cost + rest, best.dearest};
}

namespace {

using Key = std::pair<std::uint32_t, std::uint32_t>;

bool ended(const Space& space, StateId id) { return space.state(id).place().ended; }

/// The first decision of a best course with fewest decisions: best moves only, nearest states first.
std::optional<play::Decision> first_of_shortest(const Space& space, StateId from) {
  struct Found {
    StateId id;
    play::Decision first;
  };
  std::vector<Found> found{{from, {}}};
  std::set<Key> seen{{from.pocket, from.rank}};
  for (std::size_t i = 0; i < found.size(); ++i) {
    const auto [id, first] = found[i];
    if (ended(space, id)) return i == 0 ? std::nullopt : std::optional(first);
    const auto least = space.values(id).least;
    const bool at_start = i == 0;
    const auto way = first;
    space.each_step(id, [&](const Step& s) {
      const auto after = space.values(s.after).least;
      if (after == kNever || s.least + after != least) return;
      if (seen.insert({s.after.pocket, s.after.rank}).second)
        found.push_back({s.after, at_start ? s.move->cheapest : way});
    });
  }
  return std::nullopt;
}

/// What the author means as best, where it is as good as any.
std::optional<play::Decision> authors_best(const Space& space, play::State s) {
  const auto& ask = space.stage().scene(s).ask;
  const auto d = play::meant_best(ask);
  if (!d || !play::problem(ask, s.vars(), *d).empty()) return std::nullopt;
  const auto w = weigh(space, space.stage().step(s, *d));
  return w && w->chosen == w->best ? d : std::nullopt;  // one that leads nowhere may lose nothing
}

}  // namespace

std::vector<Taken> best_line(const Space& space, play::State from) {
  std::vector<Taken> out;
  std::set<Key> seen;
  bool shortest = false;  // once a state is met again, only the shortest way leads out for certain
  for (auto s = from; !s.place().ended;) {
    const auto id = space.find(s);
    if (!id || space.values(*id).least == kNever) return {};
    shortest = shortest || !seen.insert({id->pocket, id->rank}).second;
    auto d = shortest ? std::nullopt : authors_best(space, s);
    if (!d) d = first_of_shortest(space, *id);
    if (!d) return {};
    out.push_back({s, *d});
    s = space.stage().step(s, *d).after;
  }
  return out;
}

namespace {

std::optional<Values> at_start(const Space& space, bool alternative) {
  const auto id = space.find(space.stage().start(alternative).after);
  return id ? std::optional(space.values(*id)) : std::nullopt;
}

}  // namespace

int at_stake(const Space& space, bool alternative) {
  const auto v = at_start(space, alternative);
  return v ? v->worth : 0;
}

int least_cost(const Space& space, bool alternative) {
  const auto v = at_start(space, alternative);
  return v ? v->least : kNever;
}

}  // namespace plumbline::solve
