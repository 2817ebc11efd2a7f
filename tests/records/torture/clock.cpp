// A clock that jumps ten years forth and back between decisions, and to times no calendar has. Nothing may
// depend on it: order, chains and going on are by sequence.

#include "promises.hpp"
#include "records/says.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <limits>

namespace plumbline::torture {

using namespace records;

bool clock_jumps(const Wants& wants) {
  constexpr std::int64_t kTenYears = 315'360'000'000, kNow = 1'790'000'000'000;
  const std::int64_t offsets[] = {kTenYears,
                                  -kTenYears,
                                  0,
                                  -kNow,
                                  std::numeric_limits<std::int64_t>::min() + kNow,
                                  std::numeric_limits<std::int64_t>::max() - 2 * kNow};
  const auto file = wants.folder + "/clock-records";
  std::filesystem::remove(file);
  SqliteStore::Options options;
  options.synchronous = "OFF";
  Row row{"clock", "decisions with the clock ten years on, back, and at its ends"};
  base::Dice dice{wants.seed};
  std::vector<Promise> promises;
  {
    std::int64_t offset = 0, tick = 0;
    const auto now = [&] { return kNow + offset + ++tick; };
    for (int attempt = 0; attempt < (wants.brief ? 10 : 200); ++attempt) {
      auto store = SqliteStore::open(file, &key(), options);  // each time anew, as after a restart
      if (!store) return false;
      const auto pen = [&] { return Pen{**store, key(), testing::chance(dice.next()), now}; };
      std::optional<Recorder> r(std::in_place, pen(), StreamKind::attempt, Id{});
      r->line_up(testing::some_beginning());
      for (std::uint64_t i = 0; i < 20; ++i) {
        offset = offsets[dice.below(std::size(offsets))];
        r->line_up(Decided{"scene", i, false, play::Confidence::sure, 900, "Because."});
        const auto batch = r->waiting();
        ++row.tried;
        if (r->store()) continue;
        for (const auto& e : batch.events) promises.push_back({e.stream, e.sequence, e.self});
        const auto there = (*store)->stream(r->stream());
        if (!there || !*there) return false;
        r.emplace(pen(), **there);  // goes on from what is stored, wherever the clock stands
      }
    }
  }
  const auto kept = look_for(file, promises, promises.size(), options);
  row.acknowledged = promises.size();
  row.lost = kept.lost;
  row.doubled = kept.doubled;
  row.corrupt = kept.corrupt;
  row.more = kept.why;
  row.good = kept.good() && row.acknowledged > row.tried;
  std::filesystem::remove(file);
  return tell(row);
}

}  // namespace plumbline::torture
