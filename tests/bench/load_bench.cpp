// Time to load the rulebook and the four scenarios from their texts, ready to be played.

#include "shipped.hpp"

#include <benchmark/benchmark.h>

using namespace plumbline;

namespace {

void load_everything(benchmark::State& state) {
  const auto xml = bench::text_of("scenarios/rulebook.xml");
  std::vector<std::pair<std::string, std::string>> texts;
  for (const auto& f : bench::scenario_files()) texts.emplace_back(f, bench::text_of(f));
  for (auto _ : state) {
    const auto book = bench::must(rules::read_rulebook({"rulebook.xml", xml}));
    const rules::Judge judge(book);
    for (const auto& [name, text] : texts) {
      const auto loaded = bench::must(story::load_scenario({name, text}, judge));
      const play::Stage stage(loaded.scenario, judge);
      benchmark::DoNotOptimize(stage.start());
    }
  }
}

void load_rulebook(benchmark::State& state) {
  const auto xml = bench::text_of("scenarios/rulebook.xml");
  for (auto _ : state) benchmark::DoNotOptimize(rules::read_rulebook({"rulebook.xml", xml}));
}

}  // namespace

BENCHMARK(load_everything)->Name("load/rulebook and four scenarios")->Unit(benchmark::kMillisecond);
BENCHMARK(load_rulebook)->Name("load/rulebook")->Unit(benchmark::kMillisecond);
