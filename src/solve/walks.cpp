#include "solve/walks.hpp"

#include "base/bits.hpp"

namespace plumbline::solve {

namespace {

play::Decision any_row(std::vector<std::uint8_t> steps, base::Dice& dice) {
  play::Decision out;
  const auto length = dice.next() % (steps.size() + 1);
  for (std::size_t i = 0; i < length; ++i) {
    std::swap(steps[i], steps[i + dice.next() % (steps.size() - i)]);
    out.code |= (std::uint64_t{steps[i]} + 1) << (4 * i);
  }
  return out;
}

}  // namespace

std::optional<play::Decision> any_decision(const play::Stage& stage, play::State s, base::Dice& dice) {
  const auto& ask = stage.scene(s).ask;
  using story::Kind;
  const auto offered = stage.offered(s);
  std::uint64_t code = 0;
  switch (ask.kind) {
    case Kind::none: return std::nullopt;
    case Kind::choose:
      if (offered.empty()) return std::nullopt;
      return play::Decision{offered[dice.next() % offered.size()]};
    case Kind::select:
      for (const auto i : offered) code |= (dice.next() & 1) << i;
      return play::Decision{code};
    case Kind::grid:
      return play::Decision{dice.next() & base::low_bits(ask.recipients.size() * ask.facts.size())};
    case Kind::redact: return play::Decision{dice.next() & base::low_bits(ask.facts.size())};
    case Kind::form:
      for (std::size_t i = 0; i < ask.entries.size(); ++i)
        code |= dice.next() % (ask.entries[i].writings.size() + 1) << (4 * i);
      return play::Decision{code};
    case Kind::order: break;
  }
  return any_row(offered, dice);
}

void walk(const play::Stage& stage, const WalkLimits& limits, const Witness& witness, const Stuck& stuck,
          const Watch& watch) {
  base::Dice dice{limits.seed};
  Progress progress;
  for (std::uint64_t n = 0; n < limits.walks; ++n) {
    const bool other = stage.scenario().notice && n % 4 == 3;
    auto s = stage.start(other).after;
    std::vector<play::Decision> before;
    while (!s.place().ended && before.size() < limits.decisions) {
      const auto d = any_decision(stage, s, dice);
      if (!d) {
        stuck(before, s);
        break;
      }
      const auto moved = stage.step(s, *d);
      witness(before, moved, *d);
      before.push_back(*d);
      s = moved.after;
      ++progress.states;
    }
    if (watch && !watch(progress)) return;
  }
}

}  // namespace plumbline::solve
