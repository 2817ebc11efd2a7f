#pragma once
// The insides of a Space. Private to solve/.

#include "solve/flat.hpp"
#include "solve/space.hpp"

#include <array>

namespace plumbline::solve {

inline constexpr std::size_t kNoView = ~std::size_t{0};

/// Options whose condition holds, one bit each.
std::uint64_t parts_offered(const story::Interaction& ask, story::Packed vars);

/// Where a move of a pocket leads.
struct Space::Landing {
  std::uint16_t place = 0;
  bool critical = false;
  std::uint32_t pocket = 0;
  int least = 0, most = 0;
  rules::Duties overdue = 0;
  Space::Pocket* to = nullptr;
};

struct Space::Link {
  const Move* move = nullptr;
  const story::Condition* when = nullptr;
  const story::Effect* effect = nullptr;
  const story::Go* go = nullptr;
  Flat asked, done;               // when and effect
  std::vector<Landing> landings;  // one: it leads there whatever the variables are

  bool offered(story::Packed vars) const {
    if (when == nullptr) return true;
    return asked ? asked.at(vars) != 0 : when->holds(vars);
  }
  story::Packed after(story::Packed vars) const {
    if (effect == nullptr) return vars;
    return done ? story::Packed{vars.bits + done.at(vars)} : effect->apply(vars);
  }
};

struct Space::Pocket {
  std::uint16_t place = 0;
  bool circular = false, fixed = false;  // fixed: one view, whatever the variables are
  rules::Duties duties = 0;
  const Squeeze* squeeze = nullptr;
  std::vector<Inbox> inboxes;  // by lane; until all states are known
  KeySet set;
  std::vector<std::vector<Link>> links;  // by view
  std::vector<Values> values;            // by rank
};

/// The menus of a scene: one for each combination of given facts and offered parts.
struct Space::View {
  bool fixed = true;     // there is but one
  bool by_part = false;  // which parts are offered makes a difference (not in a choice)
  std::vector<std::pair<std::uint64_t, std::uint64_t>> keys;  // given facts, offered parts
  std::deque<Menu> menus;
};

/// Where a move leads that may lead to several places.
inline const Space::Landing* Space::landing(const Link& link, story::Packed after) const {
  if (link.landings.size() == 1) return &link.landings.front();
  const auto at = stage_.lands(*link.go, after);
  const std::size_t place = at.ended ? ways_.scenes() + at.index : at.index;
  for (const auto& l : link.landings)
    if (l.place == place) return &l;
  return nullptr;
}

/// f(link, landing, variables after) for every move possible with these variables.
template <class F>
void Space::onward(const Pocket& p, story::Packed vars, F f) const {
  const auto v = p.fixed ? 0 : view(p.place, vars);
  if (v >= p.links.size()) return;  // an ending, or the search was stopped here
  for (const auto& link : p.links[v]) {
    if (!link.offered(vars)) continue;
    const auto after = link.after(vars);
    if (const auto* l = landing(link, after); l != nullptr) f(link, *l, after);
  }
}

/// Some states of a pocket, as many as stay near the processor.
struct Block {
  static constexpr std::size_t kMost = 512;
  std::size_t size = 0;
  std::array<story::Packed, kMost> vars;
  std::array<std::uint32_t, kMost> ranks;
};

/// The same as onward() for many states at once, move by move: to(landing) gives what takes a state's number
/// in the block and its key in the pocket it lands in.
template <class To>
void Space::onward_all(const Pocket& p, const Block& block, To to) const {
  if (!p.fixed) {
    for (std::size_t i = 0; i < block.size; ++i)
      onward(p, block.vars[i], [&](const Link&, const Landing& l, story::Packed after) {
        to(l)(i, l.to->squeeze->in(after.bits));
      });
    return;
  }
  if (p.links.empty()) return;
  for (const auto& link : p.links.front()) {
    const bool simple = link.landings.size() == 1 && (link.effect == nullptr || link.done);
    if (!simple) {
      for (std::size_t i = 0; i < block.size; ++i) {
        if (!link.offered(block.vars[i])) continue;
        const auto after = link.after(block.vars[i]);
        if (const auto* l = landing(link, after); l != nullptr) to (*l)(i, l->to->squeeze->in(after.bits));
      }
      continue;
    }
    const auto& l = link.landings.front();
    const auto take = to(l);
    const auto squeeze = *l.to->squeeze;
    const auto each = [&](auto offered) {
      if (link.effect == nullptr) {
        for (std::size_t i = 0; i < block.size; ++i)
          if (offered(block.vars[i])) take(i, squeeze.in(block.vars[i].bits));
      } else {
        for (std::size_t i = 0; i < block.size; ++i)
          if (offered(block.vars[i])) take(i, squeeze.in(block.vars[i].bits + link.done.at(block.vars[i])));
      }
    };
    if (link.when == nullptr)
      each([](story::Packed) { return true; });
    else if (link.asked)
      each([&](story::Packed vars) { return link.asked.at(vars) != 0; });
    else
      each([&](story::Packed vars) { return link.when->holds(vars); });
  }
}

/// f(block) over the units [from, to) of a pocket.
template <class F>
void Space::in_blocks(const Pocket& p, std::size_t from, std::size_t to, F f) {
  Block block;
  p.set.each(from, to, [&](std::uint64_t key, std::uint32_t rank) {
    block.vars[block.size] = {p.squeeze->out(key)};
    block.ranks[block.size] = rank;
    if (++block.size < Block::kMost) return;
    f(block);
    block.size = 0;
  });
  if (block.size != 0) f(block);
}

/// Cuts the states of some pockets into jobs of about the same size: f(pocket, from unit, to unit, lane).
struct Chunk {
  std::uint32_t pocket = 0;
  std::size_t from = 0, to = 0;
};
void cut(std::uint32_t pocket, const KeySet& set, std::vector<Chunk>& out);

}  // namespace plumbline::solve
