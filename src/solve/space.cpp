#include "solve/space.hpp"

#include "solve/costing.hpp"
#include "solve/exploring.hpp"
#include "solve/space_parts.hpp"

#include <algorithm>

namespace plumbline::solve {

Space::Space(const play::Stage& stage, const Budget& budget, const MenuLimits& limits)
    : stage_(stage), ways_(stage.scenario()) {
  Exploring(*this, budget, limits).run();
  std::uint64_t before = 0;
  for (const auto& p : pockets_) {
    first_.push_back(before);
    before += p.set.size();
  }
  if (complete_) Costing(*this, budget).run();
}

Space::~Space() = default;

std::uint64_t parts_offered(const story::Interaction& ask, story::Packed vars) {
  std::uint64_t out = 0;
  for (std::size_t i = 0; i < ask.options.size(); ++i)
    if (!ask.options[i].when || ask.options[i].when->holds(vars)) out |= std::uint64_t{1} << i;
  return out;
}

std::size_t Space::view(std::size_t scene, story::Packed vars) const {
  if (ways_.ending(scene)) return kNoView;
  const View& v = views_[scene];
  if (v.fixed) return 0;
  const auto& at = stage_.scenario().scenes[scene];
  const std::pair<std::uint64_t, std::uint64_t> key{story::holding(at, vars),
                                                    v.by_part ? parts_offered(at.ask, vars) : 0};
  for (std::size_t i = 0; i < v.keys.size(); ++i)
    if (v.keys[i] == key) return i;
  return kNoView;
}

std::uint64_t Space::bytes() const {
  std::uint64_t out = 0;
  for (const auto& p : pockets_) {
    out += sizeof p + p.set.bytes() + sizeof(Values) * p.values.capacity();
    for (const auto& links : p.links)
      for (const auto& l : links)
        out += sizeof l + l.landings.capacity() * sizeof(Landing) + l.asked.bytes() + l.done.bytes();
    for (const auto& in : p.inboxes) out += in.bytes();
  }
  return out;
}

std::optional<StateId> Space::find(play::State s) const {
  const auto at = s.place();
  const std::size_t place = at.ended ? ways_.scenes() + at.index : at.index;
  for (const auto& [duties, id] : pocket_of_[place]) {
    if (duties != s.duties) continue;
    const auto& set = pockets_[id].set;
    if (set.size() == 0) return std::nullopt;
    const auto rank = set.rank(squeeze_[place].in(s.vars().bits));
    if (rank == KeySet::kNone) return std::nullopt;
    return StateId{id, rank};
  }
  return std::nullopt;
}

play::State Space::state(StateId id) const {
  const auto& p = pockets_[id.pocket];
  const bool ended = ways_.ending(p.place);
  const auto index = static_cast<std::uint16_t>(ended ? p.place - ways_.scenes() : p.place);
  return play::State::at({ended, index}, {p.squeeze->out(p.set.key(id.rank))}, p.duties);
}

Values Space::values(StateId id) const {
  const auto& p = pockets_[id.pocket];
  return p.values[id.rank];
}

StateId Space::id(std::uint64_t index) const {
  const auto after = std::upper_bound(first_.begin(), first_.end(), index);
  const auto pocket = static_cast<std::size_t>(after - first_.begin()) - 1;
  return {static_cast<std::uint32_t>(pocket), static_cast<std::uint32_t>(index - first_[pocket])};
}

std::size_t Space::place(StateId id) const { return pockets_[id.pocket].place; }

std::uint64_t Space::states_at(std::size_t place) const {
  std::uint64_t out = 0;
  for (const auto& [duties, id] : pocket_of_[place]) out += pockets_[id].set.size();
  return out;
}

bool Space::each(std::size_t place, const Visit& f) const {
  bool go_on = true;
  for (const auto& [duties, id] : pocket_of_[place]) {
    const auto& p = pockets_[id];
    const auto number = id;
    p.set.each([&](std::uint64_t key, std::uint32_t rank) {
      go_on = go_on && f({number, rank}, {p.squeeze->out(key)}, p.duties);
    });
    if (!go_on) return false;
  }
  return true;
}

void Space::each_step(StateId id, const Onward& f) const {
  const auto& p = pockets_[id.pocket];
  const story::Packed vars{p.squeeze->out(p.set.key(id.rank))};
  onward(p, vars, [&](const Link& link, const Landing& l, story::Packed after) {
    const auto& to = pockets_[l.pocket];
    if (to.set.size() == 0) return;  // a search that was stopped
    const auto rank = to.set.rank(to.squeeze->in(after.bits));
    if (rank != KeySet::kNone) f({link.move, {l.pocket, rank}, l.least, l.most, l.critical, l.overdue});
  });
}

std::vector<Space::Met> Space::met(std::size_t scene) const {
  std::vector<Met> out;
  const auto& v = views_[scene];
  for (std::size_t i = 0; i < v.menus.size(); ++i) {
    const auto all = ~std::uint64_t{0};
    out.push_back(
        {static_cast<std::size_t>(v.keys[i].first), v.by_part ? v.keys[i].second : all, &v.menus[i]});
  }
  return out;
}

void Space::each_passage(const std::function<void(const Passage&)>& f) const {
  for (const auto& p : pockets_)
    for (const auto& links : p.links)
      for (const auto& link : links)
        for (const auto& l : link.landings)
          f({p.place, l.place, p.duties, pockets_[l.pocket].duties, link.move, l.overdue});
}

void cut(std::uint32_t pocket, const KeySet& set, std::vector<Chunk>& out) {
  constexpr std::size_t kStates = 8192;
  const std::size_t parts = std::max<std::size_t>(1, set.size() / kStates);
  const std::size_t units = (set.units() + parts - 1) / parts;
  for (std::size_t from = 0; from < set.units(); from += units)
    out.push_back({pocket, from, std::min(from + units, set.units())});
}

}  // namespace plumbline::solve
