#include "solve/exploring.hpp"

#include "solve/space_parts.hpp"

#include <algorithm>
#include <unordered_set>

namespace plumbline::solve {

namespace {
constexpr std::uint64_t kBytesTangled =
    140;  // of a state in a circle while it is worked out: scripts/bench solve
}

Exploring::Exploring(Space& space, const Budget& budget, const MenuLimits& limits)
    : s_(space), budget_(budget), limits_(limits) {
  const auto& scenario = s_.stage_.scenario();
  const auto places = s_.ways_.places();
  s_.pocket_of_.resize(places);
  for (std::size_t i = 0; i < places; ++i) s_.squeeze_.emplace_back(s_.ways_.live(i));
  s_.views_.resize(s_.ways_.scenes());
  for (std::size_t i = 0; i < s_.ways_.scenes(); ++i) {
    const auto& scene = scenario.scenes[i];
    auto& v = s_.views_[i];
    v.by_part = scene.ask.kind != story::Kind::choose &&
                std::any_of(scene.ask.options.begin(), scene.ask.options.end(),
                            [](const story::Option& o) { return o.when.has_value(); });
    v.fixed = scene.given.empty() && !v.by_part;
  }
  progress_.places = places;
}

void Exploring::run() {
  first_states();
  for (const auto& knots : s_.ways_.steps())
    if (!step(knots)) break;
  for (auto& p : s_.pockets_)
    if (!p.inboxes.empty()) p.set = KeySet::from(p.squeeze->width(), p.inboxes);
  const auto& scenario = s_.stage_.scenario();
  for (const bool other : {false, true})
    if (!other || scenario.notice)
      if (const auto id = s_.find(s_.stage_.start(other).after)) s_.starts_.push_back(*id);
}

void Exploring::first_states() {
  put(s_.stage_.start(false).after);
  if (s_.stage_.scenario().notice) put(s_.stage_.start(true).after);
}

void Exploring::put(play::State s) {
  const auto at = s.place();
  const auto place = static_cast<std::uint16_t>(at.ended ? s_.ways_.scenes() + at.index : at.index);
  auto& p = s_.pockets_[pocket_for(place, s.duties)];
  p.inboxes[0].put(p.squeeze->in(s.vars().bits));
}

std::uint32_t Exploring::pocket_for(std::uint16_t place, rules::Duties duties) {
  for (const auto& [d, id] : s_.pocket_of_[place])
    if (d == duties) return id;
  const auto id = static_cast<std::uint32_t>(s_.pockets_.size());
  auto& p = s_.pockets_.emplace_back();
  p.place = place;
  p.duties = duties;
  p.squeeze = &s_.squeeze_[place];
  p.fixed = !s_.ways_.ending(place) && s_.views_[place].fixed;
  for (std::size_t i = 0; i < std::max<std::size_t>(1, budget_.workers.lanes); ++i)
    p.inboxes.emplace_back(p.squeeze->width());
  s_.pocket_of_[place].emplace_back(duties, id);
  return id;
}

/// Knots of one step don't lead to each other: their states can be left in any order.
bool Exploring::step(const std::vector<Knot>& knots) {
  std::vector<std::uint32_t> pockets;
  for (const auto& knot : knots) {
    progress_.places_done += knot.places.size();
    if (knot.circular) {
      if (!unravel(knot)) return false;
      continue;
    }
    const auto place = knot.places.front();
    close(place);
    for (const auto& [duties, id] : s_.pocket_of_[place]) pockets.push_back(id);
  }
  if (!within_budget()) return false;
  for (const auto id : pockets) prepare(id);
  expand(pockets);
  return true;
}

void Exploring::close(std::uint16_t place) {
  for (const auto& [duties, id] : s_.pocket_of_[place]) {
    auto& p = s_.pockets_[id];
    p.set = KeySet::from(p.squeeze->width(), p.inboxes);
    s_.states_ += p.set.size();
    held_ += p.set.bytes() + p.set.size() * 3 * sizeof(int);
  }
}

std::size_t Exploring::view_of(std::size_t scene, story::Packed vars) {
  auto& v = s_.views_[scene];
  if (const auto known = s_.view(scene, vars); known != kNoView && known < v.menus.size()) return known;
  const auto& at = s_.stage_.scenario().scenes[scene];
  const auto parts = parts_offered(at.ask, vars);
  const auto which = story::holding(at, vars);
  v.keys.emplace_back(which, v.by_part ? parts : 0);
  v.menus.push_back(menu(s_.stage_, scene, which, parts, limits_));
  if (!v.menus.back().settled)
    stop("the decision in the scene '" + at.id + "' has too many combinations to value them all");
  return v.menus.size() - 1;
}

/// Judges what can be decided in the pocket and finds out where it leads.
void Exploring::prepare(std::uint32_t pocket) {
  auto& p = s_.pockets_[pocket];
  if (s_.ways_.ending(p.place) || p.set.size() == 0) return;
  if (s_.views_[p.place].fixed) {
    view_of(p.place, {});
    return link(pocket, 0);
  }
  std::vector<bool> seen;
  p.set.each([&](std::uint64_t key, std::uint32_t) {
    const auto v = view_of(p.place, {p.squeeze->out(key)});
    if (seen.size() <= v) seen.resize(v + 1);
    seen[v] = true;
  });
  for (std::size_t v = 0; v < seen.size(); ++v)
    if (seen[v]) link(pocket, v);
}

int Exploring::overdue_cost(rules::Duties overdue) {
  if (overdue == 0) return 0;
  const auto known = overdue_.find(overdue);
  if (known != overdue_.end()) return known->second;
  const auto& judge = s_.stage_.judge();
  return overdue_[overdue] = rules::cost(judge.book(), judge.overdue(overdue));
}

void Exploring::link(std::uint32_t pocket, std::size_t view) {
  auto& p = s_.pockets_[pocket];
  const auto& judge = s_.stage_.judge();
  if (p.links.size() <= view) p.links.resize(view + 1);
  auto& links = p.links[view];
  if (!links.empty()) return;
  for (const auto& m : s_.views_[p.place].menus[view].moves) {
    Space::Link l{&m, m.when, m.effect, m.go, {}, {}, {}};
    if (m.when != nullptr) l.asked = flattened(*m.when);
    if (m.effect != nullptr) l.done = flattened(*m.effect);
    const auto open = (p.duties & ~m.closes) | m.opens;
    const auto due = judge.due_at_scene_end(open);
    for (const auto place : s_.ways_.branches(p.place)[m.branch].lands) {
      const bool ended = s_.ways_.ending(place);
      const auto overdue = ended ? open : due;
      const int extra = overdue_cost(overdue);
      const bool critical = m.critical || (overdue != 0 && rules::has_critical(judge.overdue(overdue)));
      const auto to = pocket_for(place, ended ? 0 : open & ~due);
      l.landings.push_back({place, critical, to, m.least + extra, m.most + extra, overdue, &s_.pockets_[to]});
    }
    links.push_back(std::move(l));
  }
}

void Exploring::expand(const std::vector<std::uint32_t>& pockets) {
  std::vector<Chunk> chunks;
  for (const auto id : pockets)
    if (!s_.ways_.ending(s_.pockets_[id].place)) cut(id, s_.pockets_[id].set, chunks);
  std::vector<std::uint64_t> moves(chunks.size());
  budget_.workers(chunks.size(), [&](std::size_t i, std::size_t lane) {
    const auto& p = s_.pockets_[chunks[i].pocket];
    std::uint64_t count = 0;
    Space::in_blocks(p, chunks[i].from, chunks[i].to, [&](const Block& block) {
      s_.onward_all(p, block, [&](const Space::Landing& l) {
        return [inbox = &l.to->inboxes[lane], &count](std::size_t, std::uint64_t key) {
          inbox->put(key);
          ++count;
        };
      });
    });
    moves[i] = count;
  });
  for (const auto n : moves) s_.moves_ += n;
}

/// Places in a circle: states are followed one by one until nothing new turns up.
bool Exploring::unravel(const Knot& knot) {
  std::unordered_map<std::uint32_t, std::unordered_set<std::uint64_t>> seen;
  std::vector<std::pair<std::uint32_t, std::uint64_t>> left;
  const auto meet = [&](std::uint32_t pocket, std::uint64_t key) {
    if (seen[pocket].insert(key).second) left.emplace_back(pocket, key);
  };
  std::vector<bool> inside(s_.ways_.places());
  for (const auto place : knot.places) {
    inside[place] = true;
    for (const auto& [duties, id] : s_.pocket_of_[place]) {
      auto& p = s_.pockets_[id];
      const auto first = KeySet::from(p.squeeze->width(), p.inboxes);
      const auto number = id;
      first.each([&](std::uint64_t key, std::uint32_t) { meet(number, key); });
    }
  }
  while (!left.empty()) {
    const auto [id, key] = left.back();
    left.pop_back();
    auto& p = s_.pockets_[id];
    const story::Packed vars{p.squeeze->out(key)};
    link(id, view_of(p.place, vars));
    s_.onward(p, vars, [&](const Space::Link&, const Space::Landing& l, story::Packed after) {
      auto& to = s_.pockets_[l.pocket];
      ++s_.moves_;
      if (inside[l.place])
        meet(l.pocket, to.squeeze->in(after.bits));
      else
        to.inboxes[0].put(to.squeeze->in(after.bits));
    });
    constexpr std::uint64_t kBetween = 4096;
    if (++tangled_ % kBetween == 0 && !within_budget()) break;
  }
  tangled_ = 0;
  for (auto& [id, keys] : seen) {
    auto& p = s_.pockets_[id];
    p.circular = true;
    p.inboxes.assign(1, Inbox(p.squeeze->width()));
    for (const auto key : keys) p.inboxes[0].put(key);
    p.set = KeySet::from(p.squeeze->width(), p.inboxes);
    s_.states_ += p.set.size();
    held_ += p.set.bytes() + p.set.size() * 3 * sizeof(int);
  }
  return left.empty();
}

bool Exploring::within_budget() {
  progress_.states = s_.states_ + tangled_;
  if (!s_.complete_) return false;
  if (progress_.states > budget_.states)
    stop("there are more than " + std::to_string(budget_.states) + " states");
  else if (held_ + tangled_ * kBytesTangled > budget_.bytes)
    stop("it would take more than " + std::to_string(budget_.bytes >> 20) + " MB");
  else if (budget_.watch && !budget_.watch(progress_))
    stop("its time was up");
  return s_.complete_;
}

void Exploring::stop(std::string why) {
  if (s_.complete_) s_.stopped_ = std::move(why);
  s_.complete_ = false;
}

}  // namespace plumbline::solve
