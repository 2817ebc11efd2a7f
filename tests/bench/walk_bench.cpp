// Choices per second, walking a scenario at random from start to end and again, reading every text that is
// shown: the scene's lines, the options' texts and what the world shows.

#include "shipped.hpp"

#include <benchmark/benchmark.h>

using namespace plumbline;

namespace {

std::size_t read_scene(const play::Stage& stage, play::State s) {
  const auto& scene = stage.scene(s);
  const auto vars = s.vars();
  std::size_t bytes = scene.title.size() + scene.ask.prompt.size();
  for (const auto& line : scene.lines)
    if (!line.when || line.when->holds(vars))
      bytes += line.text.size() + static_cast<unsigned char>(line.text.empty() ? 0 : line.text.back());
  for (const auto& o : scene.ask.options)
    if (!o.when || o.when->holds(vars)) bytes += o.text.size() + static_cast<unsigned char>(o.text.back());
  return bytes;
}

struct Dice {
  std::uint64_t x = 88172645463325252ULL;
  std::uint64_t next() {
    x ^= x << 13;
    x ^= x >> 7;
    x ^= x << 17;
    return x;
  }
};

/// A decision at random among those possible. Compound ones: each part at random.
play::Decision any(const play::Stage& stage, play::State s, Dice& dice) {
  const auto& ask = stage.scene(s).ask;
  for (;;) {
    play::Decision d{ask.kind == story::Kind::choose ? dice.next() % ask.options.size() : dice.next()};
    if (ask.kind == story::Kind::grid)
      d.code &= (std::uint64_t{1} << (ask.recipients.size() * ask.facts.size())) - 1;
    if (ask.kind == story::Kind::redact) d.code &= (std::uint64_t{1} << ask.facts.size()) - 1;
    if (ask.kind == story::Kind::select) d.code &= (std::uint64_t{1} << ask.options.size()) - 1;
    if (ask.kind == story::Kind::order) d.code = dice.next() % ask.options.size() + 1;
    if (ask.kind == story::Kind::form) {
      std::uint64_t code = 0;
      for (std::size_t i = 0; i < ask.entries.size(); ++i)
        code |= dice.next() % (ask.entries[i].writings.size() + 1) << (4 * i);
      d.code = code;
    }
    if (play::problem(ask, s.vars(), d).empty()) return d;
  }
}

void walk(benchmark::State& state, const std::string& file) {
  const bench::Shipped shipped(file);
  const auto& stage = shipped.stage;
  Dice dice;
  std::int64_t choices = 0;
  std::size_t bytes = 0;
  for (auto _ : state) {
    auto s = stage.start().after;
    while (!s.place().ended) {
      bytes += read_scene(stage, s);
      const auto m = stage.step(s, any(stage, s, dice));
      if (m.world != nullptr) bytes += m.world->size();
      s = m.after;
      ++choices;
    }
    benchmark::DoNotOptimize(bytes);
  }
  state.counters["choices"] = benchmark::Counter(static_cast<double>(choices), benchmark::Counter::kIsRate);
}

}  // namespace

BENCHMARK_CAPTURE(walk, small_town, "scenarios/small-town.lua")->Name("walk/small-town (choices only)");
BENCHMARK_CAPTURE(walk, ninety_days, "scenarios/ninety-days.lua")->Name("walk/ninety-days (one document)");
BENCHMARK_CAPTURE(walk, parking_lot, "scenarios/parking-lot.lua")
    ->Name("walk/parking-lot (form, order, document)");
BENCHMARK_CAPTURE(walk, before_you_go, "scenarios/before-you-go.lua")
    ->Name("walk/before-you-go (grid, form, select)");
