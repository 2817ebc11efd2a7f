#pragma once
// The insides of a Space. Private to solve/.

#include "solve/space.hpp"

namespace plumbline::solve {

inline constexpr std::size_t kNoView = ~std::size_t{0};

/// Where a move of a pocket leads.
struct Landing {
  std::uint16_t place = 0;
  bool critical = false;
  std::uint32_t pocket = 0;
  int least = 0, most = 0;
  rules::Duties overdue = 0;
};

struct Space::Link {
  const Move* move = nullptr;
  const story::Condition* when = nullptr;
  const story::Effect* effect = nullptr;
  const story::Go* go = nullptr;
  std::vector<Landing> landings;  // one: it leads there whatever the variables are
};

struct Space::Pocket {
  std::uint16_t place = 0;
  bool circular = false;
  rules::Duties duties = 0;
  const Squeeze* squeeze = nullptr;
  std::vector<Inbox> inboxes;  // by lane; until all states are known
  KeySet set;
  std::vector<std::vector<Link>> links;  // by view
  std::vector<int> least, most, worth;   // by rank
};

/// The menus of a scene: one for each combination of given facts and offered parts.
struct Space::View {
  bool fixed = true;     // there is but one
  bool by_part = false;  // which parts are offered makes a difference (not in a choice)
  std::vector<std::pair<std::uint64_t, std::uint64_t>> keys;  // given facts, offered parts
  std::deque<Menu> menus;
};

/// f(link, landing, variables after) for every move possible with these variables.
template <class F>
void Space::onward(const Pocket& p, story::Packed vars, F f) const {
  const auto v = view(p.place, vars);
  if (v >= p.links.size()) return;  // an ending, or the search was stopped here
  for (const auto& link : p.links[v]) {
    if (link.when != nullptr && !link.when->holds(vars)) continue;
    const auto after = link.effect != nullptr ? link.effect->apply(vars) : vars;
    if (link.landings.size() == 1) {
      f(link, link.landings.front(), after);
      continue;
    }
    const auto at = stage_.lands(*link.go, after);
    const std::size_t place = at.ended ? ways_.scenes() + at.index : at.index;
    for (const auto& l : link.landings)
      if (l.place == place) {
        f(link, l, after);
        break;
      }
  }
}

/// Cuts the states of some pockets into jobs of about the same size: f(pocket, from unit, to unit, lane).
struct Chunk {
  std::uint32_t pocket = 0;
  std::size_t from = 0, to = 0;
};
void cut(std::uint32_t pocket, const KeySet& set, std::vector<Chunk>& out);

}  // namespace plumbline::solve
