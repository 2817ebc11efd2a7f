#include "solve/costing.hpp"

#include "solve/space_parts.hpp"
#include "solve/tally.hpp"
#include "solve/tangle.hpp"

namespace plumbline::solve {

void Costing::run() {
  Progress progress;
  progress.states = s_.states_;
  progress.places = s_.ways_.places();
  progress.counting_cost = true;
  for (auto& p : s_.pockets_) p.values.resize(p.set.size());
  const auto& steps = s_.ways_.steps();
  for (std::size_t step = steps.size(); step-- > 0;) {
    std::vector<std::uint32_t> pockets;
    for (const auto& knot : steps[step]) {
      progress.places_done += knot.places.size();
      if (knot.circular) {
        unravel(knot);
        continue;
      }
      const auto place = knot.places.front();
      if (s_.ways_.ending(place)) continue;  // nothing can be lost any more
      for (const auto& [duties, id] : s_.pocket_of_[place]) pockets.push_back(id);
    }
    straight(pockets);
    if (budget_.watch && !budget_.watch(progress)) {
      s_.complete_ = false;
      s_.stopped_ = "its time was up";
      return;
    }
  }
}

void Costing::straight(const std::vector<std::uint32_t>& pockets) {
  std::vector<Chunk> chunks;
  for (const auto id : pockets) cut(id, s_.pockets_[id].set, chunks);
  budget_.workers(chunks.size(), [&](std::size_t i, std::size_t) {
    auto& p = s_.pockets_[chunks[i].pocket];
    std::array<Tally, Block::kMost> tallies;
    Space::in_blocks(p, chunks[i].from, chunks[i].to, [&](const Block& block) {
      std::fill_n(tallies.begin(), block.size, Tally{});
      s_.onward_all(p, block, [&](const Space::Landing& l) {
        return [least = l.least, most = l.most, set = &l.to->set, values = l.to->values.data(),
                out = tallies.data()](std::size_t n, std::uint64_t key) {
          out[n].add(least, most, values[set->rank(key)]);
        };
      });
      for (std::size_t n = 0; n < block.size; ++n) p.values[block.ranks[n]] = tallies[n].values();
    });
  });
}

/// A circle of places may be no circle of states; that shows once its states lie open as a graph.
void Costing::unravel(const Ways::Knot& knot) {
  std::vector<std::uint32_t> pockets;
  for (const auto place : knot.places)
    for (const auto& [duties, id] : s_.pocket_of_[place])
      if (s_.pockets_[id].set.size() != 0) pockets.push_back(id);
  std::vector<std::uint32_t> first(s_.pockets_.size(), ~std::uint32_t{0});
  std::uint32_t count = 0;
  for (const auto id : pockets) {
    first[id] = count;
    count += static_cast<std::uint32_t>(s_.pockets_[id].set.size());
  }
  Tangle tangle;
  for (const auto id : pockets) {
    const auto& p = s_.pockets_[id];
    p.set.each([&](std::uint64_t key, std::uint32_t) {
      s_.onward(p, {p.squeeze->out(key)},
                [&](const Space::Link&, const Space::Landing& l, story::Packed after) {
                  const auto& to = s_.pockets_[l.pocket];
                  const auto at = to.set.rank(to.squeeze->in(after.bits));
                  if (first[l.pocket] != ~std::uint32_t{0})
                    tangle.inside(first[l.pocket] + at, l.least, l.most);
                  else
                    tangle.outside(to.values[at], l.least, l.most);
                });
      tangle.close_state();
    });
  }
  const auto values = tangle.solve();
  for (const auto id : pockets) {
    auto& p = s_.pockets_[id];
    std::copy_n(values.begin() + first[id], p.set.size(), p.values.begin());
  }
}

}  // namespace plumbline::solve
