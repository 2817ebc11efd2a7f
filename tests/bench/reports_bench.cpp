// A report on 1 million attempts (9 to 10 million responses) of a made-up cohort, held in memory as twelve
// bytes a response. "report" is everything from the choice of attempts to the finished value, on one thread
// and on as many as the machine has; "open" is a packed file checked piece by piece; "build" fills the table
// from single decisions. Aim: report from packed bytes in 0.1 s on two slow cores.

#include "../support/made_cohort.hpp"
#include "reports/packed.hpp"
#include "reports/report.hpp"

#include <benchmark/benchmark.h>

#include <thread>

using namespace plumbline;

namespace {

const reports::Table& table() {
  static const auto made = [] {
    auto built = support::MadeCohort({})().build();
    return std::move(*built);
  }();
  return made;
}

const std::string& packed() {
  static const auto bytes = reports::encode(table(), "bench");
  return bytes;
}

/// The same for parts 0 .. n - 1, each on a thread of its own.
template <class Each>
void in_parts(std::size_t n, Each each) {
  std::vector<std::thread> workers;
  for (std::size_t part = 1; part < n; ++part) workers.emplace_back([=] { each(part); });
  each(std::size_t{0});
  for (auto& w : workers) w.join();
}

reports::Report reported(const reports::Table& t, const reports::Scope& scope, std::size_t threads) {
  const auto chosen = reports::choose(t, scope);
  std::vector<reports::Tally> tallies(threads);
  in_parts(threads, [&](std::size_t part) { tallies[part] = reports::count(t, chosen, part, threads); });
  for (std::size_t part = 1; part < threads; ++part) reports::merge(tallies[0], tallies[part]);
  return reports::make_report(t, scope, chosen, tallies[0]);
}

bool sound(const reports::Packed& p, std::size_t threads) {
  std::vector<char> well(threads, 1);
  in_parts(threads, [&](std::size_t part) {
    for (auto i = part; i < p.pieces(); i += threads)
      if (!p.piece_is_sound(i)) well[part] = 0;
  });
  return std::find(well.begin(), well.end(), 0) == well.end();
}

std::size_t threads_of(const benchmark::State& state) {
  return state.range(0) == 0 ? std::max(1U, std::thread::hardware_concurrency())
                             : static_cast<std::size_t>(state.range(0));
}

/// Every finished attempt counts: the most there can be to do.
void report_all(benchmark::State& state) {
  reports::Scope scope;
  scope.which = reports::Which::all;
  for (auto _ : state) benchmark::DoNotOptimize(reported(table(), scope, threads_of(state)).attempts);
  state.counters["responses"] = static_cast<double>(table().responses.size());
}

void report_first(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(reported(table(), {}, threads_of(state)).attempts);
}

/// From bytes, as they lie in a mapped file, to the report.
void from_packed(benchmark::State& state) {
  reports::Scope scope;
  scope.which = reports::Which::all;
  for (auto _ : state) {
    const auto opened = reports::open_packed(packed());
    if (!opened || !sound(*opened, threads_of(state))) state.SkipWithError("not sound");
    benchmark::DoNotOptimize(reported(opened->table(), scope, threads_of(state)).attempts);
  }
  state.counters["bytes"] = static_cast<double>(packed().size());
}

void open_only(benchmark::State& state) {
  for (auto _ : state) {
    const auto opened = reports::open_packed(packed());
    benchmark::DoNotOptimize(opened && sound(*opened, threads_of(state)));
  }
}

void step_choose(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(reports::choose(table(), {}).attempts.size());
}
void step_count(benchmark::State& state) {
  reports::Scope scope;
  scope.which = reports::Which::all;
  const auto chosen = reports::choose(table(), scope);
  for (auto _ : state) benchmark::DoNotOptimize(reports::count(table(), chosen).forms.size());
}
void step_gradebook(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(reports::gradebook(table(), {}).grades.size());
}

void build(benchmark::State& state) {
  for (auto _ : state) {
    state.PauseTiming();
    auto filled = support::MadeCohort({.trainees = 5'000, .attempts = 100'000})();
    state.ResumeTiming();
    benchmark::DoNotOptimize(std::move(filled).build().has_value());
  }
}

}  // namespace

BENCHMARK(report_all)
    ->Name("reports/report-all")
    ->Arg(1)
    ->Arg(0)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(report_first)
    ->Name("reports/report-first")
    ->Arg(1)
    ->Arg(0)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(from_packed)
    ->Name("reports/from-packed")
    ->Arg(1)
    ->Arg(0)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(open_only)->Name("reports/open")->Arg(1)->Arg(0)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(step_choose)->Name("reports/step-choose")->Unit(benchmark::kMillisecond);
BENCHMARK(step_count)->Name("reports/step-count")->Unit(benchmark::kMillisecond);
BENCHMARK(step_gradebook)->Name("reports/step-gradebook")->Unit(benchmark::kMillisecond);
BENCHMARK(build)->Name("reports/build-100k")->Unit(benchmark::kMillisecond);
