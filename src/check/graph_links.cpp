#include "check/graph_links.hpp"

#include "solve/lines.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace plumbline::check {

namespace {

using story::Kind;

std::uint16_t number(const story::Scenario& s, play::Place at) {
  return static_cast<std::uint16_t>(at.ended ? s.scenes.size() + at.index : at.index);
}

/// f(Way) for each step of one move: through scenes without a decision, and to where it lands. The first step
/// has the branch.
template <class F>
void each_hop(Way first, const std::uint16_t* through, std::size_t passed, F f) {
  Way way = first;
  for (std::size_t i = 0; i < passed; ++i) {
    way.to = through[i];
    f(way);
    way = {through[i], 0, 0};
  }
  way.to = first.to;
  f(way);
}

template <class F>
void each_hop(const story::Scenario& s, const play::Moved& m, std::uint16_t from, std::uint16_t branch, F f) {
  each_hop({from, branch, number(s, m.after.place())}, m.through.data(), m.passed, f);
}

template <class F>
void each_hop_of_start(const play::Stage& stage, bool other, F f) {
  each_hop(stage.scenario(), stage.start(other), kStartOfStory, other ? 1 : 0, f);
}

std::uint16_t branch_of(const story::Interaction& ask, const play::Moved& m) {
  if (m.option != nullptr) return static_cast<std::uint16_t>(m.option - ask.options.data());
  return static_cast<std::uint16_t>(m.outcome != nullptr ? m.outcome - ask.outcomes.data()
                                                         : static_cast<std::ptrdiff_t>(ask.outcomes.size()));
}

std::size_t branches(const story::Interaction& ask) {
  if (ask.kind == Kind::none) return 1;
  return ask.kind == Kind::choose ? ask.options.size() : ask.outcomes.size();
}

class Gathering {
 public:
  explicit Gathering(const solve::Space& space)
      : space_(space), stage_(space.stage()), s_(stage_.scenario()) {
    out_.reached.resize(space.ways().places(), !space.complete());
    out_.best.resize(space.ways().places());
  }

  Edges run(const std::map<Way, std::uint32_t>& visited) {
    if (space_.complete()) moves();  // before all else: what is met for the first time has no cost yet
    for (const bool other : {false, true}) {
      if (other && !s_.notice) continue;
      if (space_.complete()) {
        each_hop_of_start(stage_, other, [&](Way w) { meet(w); });
        best_course(other);
      } else {
        met_[{kStartOfStory, static_cast<std::uint16_t>(other ? 1 : 0),
              other ? s_.notice->alternative : std::uint16_t{0}}];
      }
    }
    for (const auto& [way, times] : visited) meet(way);
    as_written();
    for (auto& [way, edge] : met_) {
      edge.way = way;
      out_.all.push_back(edge);
    }
    return std::move(out_);
  }

 private:
  Edge& meet(Way w) {
    auto& e = met_[w];
    e.met = true;
    if (w.to < out_.reached.size()) out_.reached[w.to] = true;
    return e;
  }

  void moves() {
    std::vector<std::uint16_t> through;
    for (std::size_t p = 0; p < s_.scenes.size(); ++p)
      space_.each(p, [&](solve::StateId id, story::Packed vars, rules::Duties) {
        space_.each_step(id, [&](const solve::Step& step) {
          through.clear();
          const auto* effect = step.move->effect;
          stage_.lands(*step.move->go, effect != nullptr ? effect->apply(vars) : vars, &through);
          Way w{static_cast<std::uint16_t>(p), step.move->branch,
                static_cast<std::uint16_t>(space_.place(step.after))};
          bool first = true;
          each_hop(w, through.data(), through.size(), [&](Way hop) {
            if (std::exchange(first, false))
              cost(hop, step);
            else
              meet(hop);
          });
        });
        return true;
      });
  }

  void cost(Way w, const solve::Step& step) {
    const bool first = !met_[w].met;
    auto& e = meet(w);
    e.least = first ? step.least : std::min(e.least, step.least);
    e.most = first ? step.most : std::max(e.most, step.most);
    e.always_critical = (first || e.always_critical) && step.critical;
    e.sometimes_critical = e.sometimes_critical || step.critical;
  }

  void best_course(bool other) {
    const auto mark = [&](Way w, int n) {
      auto& e = meet(w);
      e.best = true;
      e.number = e.number == 0 ? n : e.number;
      out_.best[w.to] = true;
    };
    const auto start = stage_.start(other);
    const auto line = solve::best_line(space_, start.after);
    if (line.empty()) return;
    each_hop_of_start(stage_, other, [&](Way w) { mark(w, 0); });
    int n = 0;
    for (const auto& taken : line) {
      const auto m = stage_.step(taken.before, taken.decision);
      const auto from = taken.before.place().index;
      int here = ++n;
      each_hop(s_, m, from, branch_of(s_.scenes[from].ask, m),
               [&](Way w) { mark(w, std::exchange(here, 0)); });
    }
  }

  /// What the author wrote and no course takes; all links when the search was stopped.
  void as_written() {
    bool any = false;
    for (std::size_t i = 0; i < s_.scenes.size(); ++i)
      for (std::size_t b = 0; b < branches(s_.scenes[i].ask); ++b)
        any = as_written(static_cast<std::uint16_t>(i), static_cast<std::uint16_t>(b)) || any;
    if (!any || space_.complete()) return;
    for (std::size_t i = 0; i < s_.endings.size(); ++i)
      if (!s_.endings[i].alternative || i + 1 == s_.endings.size())
        met_[{kFirstThatFits, 0, static_cast<std::uint16_t>(s_.scenes.size() + i)}];
  }

  bool as_written(std::uint16_t scene, std::uint16_t branch) {
    const auto some = met_.lower_bound({scene, branch, 0});
    const bool alive =
        some != met_.end() && some->first.from == scene && some->first.branch == branch && some->second.met;
    for (const auto& t : go_of(s_.scenes[scene], branch)) {
      if (t.kind == story::Target::Kind::first_ending) {
        if (alive && space_.complete()) return false;
        met_[{scene, branch, kFirstThatFits}];
        return true;
      }
      met_[{scene, branch, number(s_, {t.kind == story::Target::Kind::ending, t.index})}];
      if (!t.when) return false;
    }
    return false;
  }

  const solve::Space& space_;
  const play::Stage& stage_;
  const story::Scenario& s_;
  std::map<Way, Edge> met_;
  Edges out_;
};

}  // namespace

const story::Go& go_of(const story::Scene& scene, std::size_t branch) {
  const auto own = [&](const auto& list) -> const story::Go& {
    return branch < list.size() && !list[branch].go.empty() ? list[branch].go : scene.go;
  };
  if (scene.ask.kind == Kind::none) return scene.go;
  return scene.ask.kind == Kind::choose ? own(scene.ask.options) : own(scene.ask.outcomes);
}

Edges edges(const solve::Space& space, const std::map<Way, std::uint32_t>& visited) {
  return Gathering(space).run(visited);
}

std::vector<Edge> merged(const std::vector<Edge>& all) {
  std::map<std::tuple<std::uint16_t, std::uint16_t, bool, bool>, Edge> out;
  for (const auto& e : all) {
    const auto [at, fresh] = out.try_emplace({e.way.from, e.way.to, e.best, e.met}, e);
    if (fresh) continue;
    auto& sum = at->second;
    sum.together += e.together;
    sum.least = std::min(sum.least, e.least);
    sum.most = std::max(sum.most, e.most);
    sum.always_critical = sum.always_critical && e.always_critical;
    sum.sometimes_critical = sum.sometimes_critical || e.sometimes_critical;
  }
  std::vector<Edge> list;
  list.reserve(out.size());
  for (const auto& [key, e] : out) list.push_back(e);
  return list;
}

Visits visits(const play::Stage& stage, const std::vector<play::Attempt>& attempts) {
  const auto& s = stage.scenario();
  Visits out;
  out.places.resize(s.scenes.size() + s.endings.size());
  const auto count = [&](Way w) {
    ++out.ways[w];
    ++out.places[w.to];
  };
  for (const auto& a : attempts) {
    const auto played = play::Session::resume(stage, a);
    if (!played) continue;
    ++out.attempts;
    out.ended += played->ended() ? 1 : 0;
    each_hop_of_start(stage, a.alternative, count);
    for (const auto& m : played->moves()) {
      const auto from = m.before.place().index;
      each_hop(s, m, from, branch_of(s.scenes[from].ask, m), count);
    }
  }
  return out;
}

}  // namespace plumbline::check
