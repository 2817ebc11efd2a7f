// The search: states a second and memory on generated stories of growing size, next to a plain array program
// that was written for just these stories, on one core and on two; and the whole check of the shipped
// scenarios.

#include "../support/deep_story.hpp"
#include "check/check.hpp"
#include "library/workers.hpp"
#include "plain_search.hpp"
#include "shipped.hpp"
#include "solve/lines.hpp"

#include <benchmark/benchmark.h>

#include <fstream>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <map>
#include <string>

using namespace plumbline;

namespace {

struct Told {
  story::Scenario scenario;
  play::Stage stage;
  explicit Told(story::Scenario told) : scenario(std::move(told)), stage(scenario, bench::judge()) {}
  static const support::Acts& acts() {
    static const support::Acts made(bench::judge());
    return made;
  }
};

const Told& story(std::size_t scenes) {
  static std::map<std::size_t, Told> all;
  return all.try_emplace(scenes, support::deep_story(Told::acts(), {.scenes = scenes})).first->second;
}

/// The same, but what led to the end by a first option leads back to the beginning: all places in one circle.
const Told& circle(std::size_t scenes) {
  static const Told told([&] {
    auto out = support::deep_story(Told::acts(), {.scenes = scenes});
    for (auto& s : out.scenes)
      if (auto& go = s.ask.options.front().go; go.empty() || go.back().kind != story::Target::Kind::scene)
        go = {story::Target{story::Target::Kind::scene, 0, std::nullopt}};
    return out;
  }());
  return told;
}

/// The most memory this process has held since it was last asked, in bytes (Linux; 0 elsewhere).
std::uint64_t peak_memory() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.rfind("VmHWM:", 0) == 0) return std::stoull(line.substr(6)) * 1024;
  return 0;
}
std::uint64_t held_memory() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.rfind("VmRSS:", 0) == 0) return std::stoull(line.substr(6)) * 1024;
  return 0;
}
/// What earlier runs held is given back first, so that a peak is that of one run.
std::uint64_t forget_peak() {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
  std::ofstream("/proc/self/clear_refs") << "5" << std::flush;
  return held_memory();
}

void count(benchmark::State& state, std::uint64_t states) {
  state.counters["states"] = static_cast<double>(states);
  state.counters["per_second"] =
      benchmark::Counter(static_cast<double>(states), benchmark::Counter::kIsIterationInvariantRate);
}

void search(benchmark::State& state, const Told& told, std::size_t lanes) {
  solve::Budget budget;
  if (lanes > 1) budget.workers = library::workers(lanes);
  const auto before = forget_peak();
  std::uint64_t states = 0, bytes = 0;
  for (auto _ : state) {
    const solve::Space space(told.stage, budget);
    states = space.states();
    bytes = space.bytes();
    benchmark::DoNotOptimize(solve::at_stake(space));
  }
  count(state, states);
  state.counters["bytes_a_state"] = static_cast<double>(bytes) / static_cast<double>(states);
  state.counters["peak_a_state"] = static_cast<double>(peak_memory() - before) / static_cast<double>(states);
}

const Told& asked(const benchmark::State& state) { return story(static_cast<std::size_t>(state.range(0))); }
void one_core(benchmark::State& state) { search(state, asked(state), 1); }
void two_cores(benchmark::State& state) { search(state, asked(state), 2); }
void one_circle(benchmark::State& state) { search(state, circle(200), 1); }

void plain(benchmark::State& state) {
  const auto& told = story(static_cast<std::size_t>(state.range(0)));
  std::uint64_t states = 0;
  for (auto _ : state) {  // from the same stage, with nothing prepared, as the search
    bench::PlainSearch program(told.stage);
    states = program.search().states;
  }
  count(state, states);
}

void check_shipped(benchmark::State& state) {
  std::vector<std::unique_ptr<bench::Shipped>> all;
  for (const auto& f : bench::scenario_files()) all.push_back(std::make_unique<bench::Shipped>(f));
  for (auto _ : state)
    for (const auto& s : all) benchmark::DoNotOptimize(check::check(s->stage, {}, "").states);
}

}  // namespace

BENCHMARK(plain)->Name("solve/plain arrays")->Arg(200)->Arg(800)->Arg(3200)->Unit(benchmark::kMillisecond);
BENCHMARK(one_core)->Name("solve/one core")->Arg(200)->Arg(800)->Arg(3200)->Unit(benchmark::kMillisecond);
BENCHMARK(two_cores)
    ->Name("solve/two cores")
    ->Arg(200)
    ->Arg(800)
    ->Arg(3200)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(one_circle)->Name("solve/one circle")->Unit(benchmark::kMillisecond);
BENCHMARK(check_shipped)->Name("solve/check the four scenarios")->Unit(benchmark::kMillisecond);
