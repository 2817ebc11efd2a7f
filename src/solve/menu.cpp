#include "solve/menu.hpp"

#include "solve/together.hpp"

#include <algorithm>

namespace plumbline::solve {

namespace {

using story::Kind;

Move move_of(const story::Scene& scene, std::size_t branch) {
  Move m;
  m.branch = static_cast<std::uint16_t>(branch);
  m.go = &scene.go;
  const auto take = [&](const auto& x) {
    m.effect = x.set ? &*x.set : nullptr;
    if (!x.go.empty()) m.go = &x.go;
  };
  if (scene.ask.kind == Kind::choose)
    take(scene.ask.options[branch]);
  else if (branch < scene.ask.outcomes.size())
    take(scene.ask.outcomes[branch]);
  return m;
}

/// Adds a decision to the move it belongs to.
void add(Menu& out, const story::Scene& scene, const Valued& v) {
  const auto same = [&](const Move& m) {
    return m.branch == v.branch && m.opens == v.opens && m.closes == v.closes && m.critical == v.critical;
  };
  auto at = std::find_if(out.moves.begin(), out.moves.end(), same);
  if (at == out.moves.end()) {
    Move m = move_of(scene, v.branch);
    m.opens = v.opens;
    m.closes = v.closes;
    m.critical = v.critical;
    m.least = v.least;
    m.most = v.most;
    m.cheapest = v.cheapest;
    m.dearest = v.dearest;
    out.moves.push_back(m);
    return;
  }
  if (v.least < at->least) {
    at->least = v.least;
    at->cheapest = v.cheapest;
  }
  if (v.most > at->most) {
    at->most = v.most;
    at->dearest = v.dearest;
  }
}

Valued valued(const play::Stage& stage, const story::Scene& scene, play::Decision d,
              const rules::Judgement& j) {
  Valued v;
  v.branch = branch_of(scene.ask, d, j.verdict);
  v.opens = j.opens;
  v.closes = j.closes;
  v.critical = rules::has_critical(j.findings);
  v.least = v.most = rules::decision_cost(stage.judge().book(), j.findings);
  v.cheapest = v.dearest = d;
  return v;
}

}  // namespace

std::uint16_t branch_of(const story::Interaction& ask, play::Decision d, rules::Verdict v) {
  if (ask.kind == Kind::choose) return static_cast<std::uint16_t>(d.code);
  const auto* o = play::Stage::outcome(ask, d, v);
  return static_cast<std::uint16_t>(o == nullptr ? static_cast<std::ptrdiff_t>(ask.outcomes.size())
                                                 : o - ask.outcomes.data());
}

namespace {

Menu choices(const play::Stage& stage, std::size_t scene, std::size_t which) {
  const auto& at = stage.scenario().scenes[scene];
  Menu out;
  rules::Judgement j;
  for (std::size_t i = 0; i < at.ask.options.size(); ++i) {
    stage.judge(scene, which, {i}, j);
    Menu one;
    add(one, at, valued(stage, at, {i}, j));
    const auto& when = at.ask.options[i].when;
    one.moves.front().when = when ? &*when : nullptr;
    out.moves.push_back(one.moves.front());
  }
  return out;
}

}  // namespace

std::optional<Menu> menu_one_by_one(const play::Stage& stage, std::size_t scene, std::size_t which,
                                    std::uint64_t offered, std::uint64_t most) {
  const auto& at = stage.scenario().scenes[scene];
  if (count_decisions(at.ask, offered, most + 1) > most) return std::nullopt;
  Menu out;
  rules::Judgement j;
  each_decision(at.ask, offered, [&](play::Decision d) {
    stage.judge(scene, which, d, j);
    add(out, at, valued(stage, at, d, j));
    return true;
  });
  return out;
}

Menu menu(const play::Stage& stage, std::size_t scene, std::size_t which, std::uint64_t offered,
          const MenuLimits& limits) {
  const auto& at = stage.scenario().scenes[scene];
  if (at.ask.kind == Kind::choose) return choices(stage, scene, which);
  if (auto all = menu_one_by_one(stage, scene, which, offered, limits.one_by_one)) return std::move(*all);
  Menu out;
  const auto values = together(stage, scene, which, offered, limits.together);
  out.settled = values.settled;
  for (const auto& v : values.all) add(out, at, v);
  if (out.settled) return out;
  if (auto all = menu_one_by_one(stage, scene, which, offered, limits.patiently)) return std::move(*all);
  return out;
}

}  // namespace plumbline::solve
