#include "solve/ways.hpp"

#include "play/stage.hpp"

#include <algorithm>

namespace plumbline::solve {

using story::Kind;

std::uint64_t bits_read(const story::Tree& t) {
  std::uint64_t out = 0;
  for (const auto& n : t.nodes)
    if (n.variable >= 0) out |= ((std::uint64_t{1} << n.width) - 1) << n.shift;
  return out;
}

namespace {

constexpr int kDeepest = static_cast<int>(play::kMostPassed) + 1;

std::uint64_t bits_read(const std::optional<story::Condition>& c) {
  return c ? solve::bits_read(c->tree) : 0;
}

struct Writes {
  std::uint64_t some = 0, always = 0;
};

Writes written(const story::Effect& e) {
  Writes out{0, e.leaves.empty() ? 0 : ~std::uint64_t{0}};
  for (const auto& l : e.leaves) {
    out.some |= l.clear;
    out.always &= l.clear;
  }
  return out;
}

}  // namespace

Ways::Ways(const story::Scenario& s) : s_(s), scenes_(s.scenes.size()) {
  branches_.resize(scenes_ + s.endings.size());
  find_branches();
  lay_out_steps();
  find_live();
}

void Ways::find_branches() {
  for (std::size_t i = 0; i < scenes_; ++i) {
    const auto& scene = s_.scenes[i];
    const auto add = [&](const story::Effect* effect, const story::Go& go) {
      Branch b{effect, go.empty() ? &scene.go : &go, {}};
      land(*b.go, b.lands, 0);
      std::sort(b.lands.begin(), b.lands.end());
      b.lands.erase(std::unique(b.lands.begin(), b.lands.end()), b.lands.end());
      branches_[i].push_back(std::move(b));
    };
    const auto from = [&](const auto& x) { add(x.set ? &*x.set : nullptr, x.go); };
    if (scene.ask.kind == Kind::none) continue;
    if (scene.ask.kind == Kind::choose) {
      for (const auto& o : scene.ask.options) from(o);
      continue;
    }
    for (const auto& o : scene.ask.outcomes) from(o);
    add(nullptr, scene.go);
  }
}

void Ways::land(const story::Go& go, std::vector<std::uint16_t>& out, int depth) const {
  const auto endings = [&] {
    for (std::size_t i = 0; i < s_.endings.size(); ++i)
      if (!s_.endings[i].alternative || i + 1 == s_.endings.size())
        out.push_back(static_cast<std::uint16_t>(scenes_ + i));
  };
  if (depth > kDeepest) return endings();
  bool sure = false;
  for (const auto& t : go) {
    if (t.kind == story::Target::Kind::first_ending)
      endings();
    else if (t.kind == story::Target::Kind::ending)
      out.push_back(static_cast<std::uint16_t>(scenes_ + t.index));
    else if (s_.scenes[t.index].ask.kind == Kind::none)
      land(s_.scenes[t.index].go, out, depth + 1);
    else
      out.push_back(t.index);
    sure = sure || !t.when;
    if (sure) break;
  }
  if (!sure) endings();
}

void Ways::lay_out_steps() {
  Graph g;
  for (const auto& branches : branches_) {
    for (const auto& b : branches) g.targets.insert(g.targets.end(), b.lands.begin(), b.lands.end());
    g.close_node();
  }
  const auto c = components(g);
  std::vector<std::size_t> step(c.size(), 0);
  for (std::size_t i = c.size(); i-- > 0;) {  // from the first knot on
    for (auto m = c.first[i]; m < c.first[i + 1]; ++m)
      for (auto e = g.first[c.members[m]]; e < g.first[c.members[m] + 1]; ++e)
        if (const auto to = c.of[g.targets[e]]; to != i) step[to] = std::max(step[to], step[i] + 1);
    if (steps_.size() <= step[i]) steps_.resize(step[i] + 1);
    Knot knot{{}, circular(g, c, i)};
    for (auto m = c.first[i]; m < c.first[i + 1]; ++m)
      knot.places.push_back(static_cast<std::uint16_t>(c.members[m]));
    std::sort(knot.places.begin(), knot.places.end());
    steps_[step[i]].push_back(std::move(knot));
  }
}

std::uint64_t Ways::read_by(const story::Go& go, int depth) const {
  std::uint64_t out = 0;
  const auto endings = [&] {
    for (const auto& e : s_.endings)
      if (!e.alternative) out |= bits_read(e.when);
  };
  if (depth > kDeepest) {
    endings();
    return out;
  }
  bool sure = false;
  for (const auto& t : go) {
    out |= bits_read(t.when);
    if (t.kind == story::Target::Kind::first_ending) endings();
    if (t.kind == story::Target::Kind::scene && s_.scenes[t.index].ask.kind == Kind::none)
      out |= questions(t.index) | read_by(s_.scenes[t.index].go, depth + 1);
    sure = sure || !t.when;
  }
  if (!sure) endings();
  return out;
}

/// What is asked on arriving at a scene. Lines count only where looking at them can fail.
std::uint64_t Ways::questions(std::size_t scene) const {
  const auto& s = s_.scenes[scene];
  std::uint64_t out = 0;
  for (const auto& g : s.given) out |= bits_read(g.when.tree);
  for (const auto& o : s.ask.options) out |= bits_read(o.when);
  for (const auto& l : s.lines)
    if (l.when && !l.when->faults.empty()) out |= bits_read(l.when);
  return out;
}

std::uint64_t Ways::needed_before(const Branch& b) const {
  std::uint64_t after = read_by(*b.go, 0);
  for (const auto p : b.lands) after |= live_[p];
  if (b.effect == nullptr) return after;
  const auto w = written(*b.effect);
  if ((w.some & after) == 0 && b.effect->faults.empty()) return after;
  return (after & ~w.always) | bits_read(b.effect->tree);
}

void Ways::find_live() {
  live_.resize(places());
  std::uint64_t everywhere = 0;
  for (const auto& c : s_.claims)
    if (!c.at) everywhere |= bits_read(c.when);
  for (std::size_t i = 0; i < places(); ++i) live_[i] = everywhere;
  for (const auto& c : s_.claims)
    if (c.at) live_[c.at->ending ? scenes_ + c.at->index : c.at->index] |= bits_read(c.when);
  for (std::size_t i = 0; i < scenes_; ++i)
    if (s_.scenes[i].ask.kind != Kind::none) live_[i] |= questions(i);
  for (std::size_t i = 0; i < s_.endings.size(); ++i)
    for (const auto& l : s_.endings[i].lines)
      if (l.when && !l.when->faults.empty()) live_[scenes_ + i] |= bits_read(l.when);
  for (bool changed = true; changed;) {
    changed = false;
    for (std::size_t step = steps_.size(); step-- > 0;)
      for (const auto& knot : steps_[step])
        for (const auto p : knot.places) {
          auto now = live_[p];
          for (const auto& b : branches_[p]) now |= needed_before(b);
          changed = changed || now != live_[p];
          live_[p] = now;
        }
  }
}

}  // namespace plumbline::solve
