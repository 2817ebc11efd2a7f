#include "solve/paths.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace plumbline::solve {

namespace {
constexpr std::uint16_t kUnmet = 0xFFFF, kStart = 0xFFFE;
}

Paths::Paths(const Space& space) : space_(space) {
  std::uint64_t known = 0;
  for (std::size_t p = 0; p < space.ways().places(); ++p) known += space.states_at(p);
  parent_.resize(known, kNone);
  step_.resize(known, kUnmet);
  for (const auto id : space.starts()) put(id, kNone, kStart);
  for (std::size_t i = 0; i < order_.size(); ++i) {  // NOLINT(modernize-loop-convert): it grows meanwhile
    const auto from = order_[i];
    std::uint16_t n = 0;
    space.each_step(space.id(from), [&](const Step& s) { put(s.after, from, n++); });
  }
}

bool Paths::put(StateId id, std::uint32_t from, std::uint16_t step) {
  const auto at = static_cast<std::uint32_t>(space_.index(id));
  if (step_[at] != kUnmet) return false;
  parent_[at] = from;
  step_[at] = step;
  order_.push_back(at);
  return true;
}

std::optional<StateId> Paths::nearest(const std::function<bool(StateId)>& f) const {
  for (const auto i : order_)
    if (const auto id = space_.id(i); f(id)) return id;
  return std::nullopt;
}

std::vector<Paths::Leg> Paths::to(StateId id) const {
  std::vector<play::Decision> decisions;
  auto at = static_cast<std::uint32_t>(space_.index(id));
  for (; step_[at] != kStart; at = parent_[at]) {
    if (step_[at] == kUnmet) return {};
    std::uint16_t n = 0;
    space_.each_step(space_.id(parent_[at]), [&](const Step& s) {
      if (n++ == step_[at]) decisions.push_back(s.move->cheapest);
    });
  }
  std::reverse(decisions.begin(), decisions.end());
  const auto& stage = space_.stage();
  const auto first = space_.id(at);
  auto state = stage.start(false).after;
  if (space_.find(state) != first) state = stage.start(true).after;
  std::vector<Leg> out;
  for (const auto d : decisions) {
    out.push_back({state, d});
    state = stage.step(state, d).after;
  }
  return out;
}

std::string in_one_line(const play::Stage& stage, play::State before, play::Decision d) {
  return base::join(play::in_words(stage.scenario(), stage.scene(before).ask, d), "; ");
}

std::vector<std::string> Paths::words(StateId id) const {
  const auto& stage = space_.stage();
  std::vector<std::string> out;
  for (const auto& leg : to(id)) {
    out.push_back(stage.scene(leg.before).id);
    out.push_back(in_one_line(stage, leg.before, leg.decision));
  }
  const auto at = space_.state(id).place();
  out.push_back(at.ended ? stage.scenario().endings[at.index].id : stage.scenario().scenes[at.index].id);
  return out;
}

std::vector<std::string> Paths::words(StateId id, play::Decision then) const {
  auto out = words(id);
  const auto state = space_.state(id);
  out.push_back(in_one_line(space_.stage(), state, then));
  const auto after = space_.stage().step(state, then).after.place();
  const auto& s = space_.stage().scenario();
  out.push_back(after.ended ? s.endings[after.index].id : s.scenes[after.index].id);
  return out;
}

}  // namespace plumbline::solve
