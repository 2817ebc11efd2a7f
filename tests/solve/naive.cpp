#include "naive.hpp"

#include <algorithm>

namespace plumbline::support {

namespace {

using play::Decision;
using story::Kind;

/// Rows of any length, each made longer by every step that may follow.
std::vector<Decision> every_row(const story::Interaction& ask, story::Packed vars) {
  std::vector<Decision> rows{{0}};
  std::size_t first = 0;
  for (std::size_t place = 0; place < ask.options.size(); ++place) {
    const auto end = rows.size();
    for (; first < end; ++first)
      for (std::size_t k = 1; k <= ask.options.size(); ++k) {
        const Decision longer{rows[first].code | k << (4 * place)};
        if (play::problem(ask, vars, longer).empty()) rows.push_back(longer);
      }
  }
  return rows;
}

std::vector<Decision> every_sheet(const story::Interaction& ask) {
  std::vector<Decision> sheets{{0}};
  for (std::size_t entry = 0; entry < ask.entries.size(); ++entry) {
    const auto blank = sheets;
    for (std::size_t k = 1; k <= ask.entries[entry].writings.size(); ++k)
      for (const auto& sheet : blank) sheets.push_back({sheet.code | k << (4 * entry)});
  }
  return sheets;
}

std::vector<Decision> below(std::uint64_t end) {
  std::vector<Decision> out;
  for (std::uint64_t code = 0; code < end; ++code) out.push_back({code});
  return out;
}

std::vector<Decision> every_thinkable(const story::Interaction& ask, story::Packed vars) {
  switch (ask.kind) {
    case Kind::none: return {};
    case Kind::choose: return below(ask.options.size());
    case Kind::select: return below(std::uint64_t{1} << ask.options.size());
    case Kind::grid: return below(std::uint64_t{1} << (ask.recipients.size() * ask.facts.size()));
    case Kind::redact: return below(std::uint64_t{1} << ask.facts.size());
    case Kind::form: return every_sheet(ask);
    case Kind::order: break;
  }
  return every_row(ask, vars);
}

bool gravest_breach(const rules::Finding& f) {
  return f.counted && f.verdict == rules::Verdict::forbidden && f.severity == 0;
}

bool critical(const play::Stage& stage, const play::Moved& m, Decision d) {
  const auto now = stage.judged(m.before, d).findings;
  const auto late = stage.judge().overdue(m.overdue);
  const auto is = [](const rules::Finding& f) { return gravest_breach(f); };
  return std::any_of(now.begin(), now.end(), is) || std::any_of(late.begin(), late.end(), is);
}

/// Does `once` for all states again and again, until none of them says that something changed.
template <class Once>
void until_still(std::size_t states, Once once) {
  for (bool changed = true; changed;) {
    changed = false;
    for (std::size_t s = 0; s < states; ++s) changed = once(s) || changed;
  }
}

bool raise(Points& to, Points by) {
  if (to >= by) return false;
  to = by;
  return true;
}
bool lower(Points& to, Points by) {
  if (to <= by) return false;
  to = by;
  return true;
}

}  // namespace

std::vector<Decision> every_decision(const play::Stage& stage, play::State s) {
  std::vector<Decision> out;
  if (s.place().ended) return out;
  const auto& ask = stage.scene(s).ask;
  for (const auto d : every_thinkable(ask, s.vars()))
    if (play::problem(ask, s.vars(), d).empty()) out.push_back(d);
  return out;
}

Points least_by_recursion(const play::Stage& stage, play::State s, int limit) {
  if (s.place().ended) return 0;
  if (limit == 0) return never;
  Points least = never;
  for (const auto d : every_decision(stage, s)) {
    const auto m = stage.step(s, d);
    const auto after = least_by_recursion(stage, m.after, limit - 1);
    if (after != never) lower(least, m.cost + after);
  }
  return least;
}

Naive::Naive(const play::Stage& stage, std::size_t most_states) {
  explore(stage, most_states);
  if (too_large) return;
  find_least();
  find_most();
  find_stake();
  find_worth();
  find_way_here();
}

std::size_t Naive::known(play::State s) {
  const auto [at, fresh] = number.emplace(s, states.size());
  if (fresh) states.push_back(s);
  return at->second;
}

void Naive::note(const play::Moved& m) {
  scenes.insert(m.through.begin(), m.through.begin() + m.passed);
  if (m.fault != nullptr) faults.insert(m.fault);
}

void Naive::note(const play::Stage& stage, std::size_t s) {
  const auto place = states[s].place();
  if (place.ended) {
    endings.insert(place.index);
    return;
  }
  scenes.insert(place.index);
  for (const auto option : stage.offered(states[s])) options.insert({place.index, option});
}

void Naive::explore(const play::Stage& stage, std::size_t most_states) {
  for (const bool second : {false, true}) {
    if (second && !stage.scenario().notice) continue;
    const auto m = stage.start(second);
    note(m);
    starts.push_back(known(m.after));
  }
  for (std::size_t s = 0; s < states.size(); ++s) {
    note(stage, s);
    moves.emplace_back();
    for (const auto d : every_decision(stage, states[s])) {
      Move move{d, stage.step(states[s], d), 0, false};
      const auto& m = move.moved;
      note(m);
      if (m.outcome != nullptr) {
        const auto& all = stage.scene(m.before).ask.outcomes;
        outcomes.insert({m.before.place().index, static_cast<std::size_t>(m.outcome - all.data())});
      }
      move.to = known(m.after);
      move.critical = critical(stage, m, d);
      moves.back().push_back(move);
    }
    if (!ended(s) && moves.back().empty()) dead_ends.insert(s);
    too_large = states.size() > most_states;
    if (too_large) return;
  }
}

void Naive::find_least() {
  least.assign(states.size(), never);
  for (std::size_t s = 0; s < states.size(); ++s)
    if (ended(s)) least[s] = 0;
  until_still(states.size(), [&](std::size_t s) {
    bool changed = false;
    for (const auto& m : moves[s]) changed = lower(least[s], q(m)) || changed;
    return changed;
  });
  for (std::size_t s = 0; s < states.size(); ++s)
    if (least[s] == never) no_way_out.insert(s);
}

/// Without costly circles a greatest cost is that of a course in which no state comes twice, give or take
/// circles that cost nothing: after as many rounds as there are states nothing changes any more. On a costly
/// circle some state changes in every round.
void Naive::find_most() {
  most.assign(states.size(), 0);
  const auto once = [&](std::size_t s) {
    bool changed = false;
    for (const auto& m : moves[s])
      if (least[m.to] != never) changed = raise(most[s], m.moved.cost + most[m.to]) || changed;
    return changed;
  };
  std::vector<bool> on_costly(states.size());
  bool changed = true;
  for (std::size_t round = 0; changed && round <= states.size(); ++round) {
    changed = false;
    for (std::size_t s = 0; s < states.size(); ++s) {
      on_costly[s] = once(s);
      changed = changed || on_costly[s];
    }
  }
  for (std::size_t s = 0; s < states.size(); ++s)
    if (on_costly[s]) most[s] = endless;
  if (changed)
    until_still(states.size(), [&](std::size_t s) {
      for (const auto& m : moves[s])
        if (least[m.to] != never && most[m.to] == endless && raise(most[s], endless)) return true;
      return false;
    });
  for (const auto s : no_way_out) most[s] = never;
}

void Naive::find_stake() {
  stake.assign(states.size(), 0);
  for (std::size_t s = 0; s < states.size(); ++s)
    for (const auto& m : moves[s])
      if (least[m.to] != never) raise(stake[s], q(m) - least[s]);
  for (const auto s : no_way_out) stake[s] = never;
}

void Naive::find_worth() {
  // meets[s][t]: t can be reached from s by one or more optimal moves.
  std::vector<std::vector<bool>> meets(states.size(), std::vector<bool>(states.size()));
  for (std::size_t s = 0; s < states.size(); ++s)
    for (std::vector<std::size_t> open{s}; !open.empty();) {
      const auto at = open.back();
      open.pop_back();
      for (const auto& m : moves[at]) {
        if (!optimal(at, m) || meets[s][m.to]) continue;
        meets[s][m.to] = true;
        open.push_back(m.to);
      }
    }
  const auto leaves_circle = [&](std::size_t s, const Move& m) { return m.to != s && !meets[m.to][s]; };

  std::vector<Points> to_leave(states.size(), never);
  until_still(states.size(), [&](std::size_t s) {
    bool changed = false;
    for (const auto& m : moves[s]) {
      if (!optimal(s, m)) continue;
      const auto then = leaves_circle(s, m) ? 0 : to_leave[m.to];
      if (then != never) changed = lower(to_leave[s], then + 1) || changed;
    }
    return changed;
  });

  worth = stake;
  until_still(states.size(), [&](std::size_t s) {
    bool changed = false;
    for (const auto& m : moves[s]) {
      const bool allowed = optimal(s, m) && (leaves_circle(s, m) || to_leave[m.to] < to_leave[s]);
      if (allowed) changed = raise(worth[s], stake[s] + worth[m.to]) || changed;
    }
    return changed;
  });
}

void Naive::find_way_here() {
  came.assign(states.size(), never);
  clean.assign(states.size(), false);
  for (const auto s : starts) {
    came[s] = 0;
    clean[s] = true;
  }
  until_still(states.size(), [&](std::size_t s) {
    bool changed = false;
    for (const auto& m : moves[s]) {
      if (came[s] != never) changed = lower(came[m.to], came[s] + m.moved.cost) || changed;
      if (!clean[s] || m.critical || clean[m.to]) continue;
      clean[m.to] = changed = true;
    }
    return changed;
  });
}

}  // namespace plumbline::support
