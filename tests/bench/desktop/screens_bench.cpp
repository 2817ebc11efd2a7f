// What the interface costs per frame: every sample screen laid out and turned into triangles, from begin to
// end of the frame, without the drawing of them.

#include "faces/desktop/kit/headless.hpp"
#include "faces/desktop/panels/samples.hpp"

#include <benchmark/benchmark.h>

using namespace plumbline::desktop;

namespace {

void draw_sample(benchmark::State& state, const test::Sample& sample) {
  Intents wants;
  test::Headless page([&](Ui& ui) { sample.draw(ui, wants); });
  for (auto _ : state) {
    page.frame();
    wants.clear();
  }
}

const bool added = [] {
  for (auto& sample : test::all_samples())
    benchmark::RegisterBenchmark(("desktop/" + sample.name).c_str(), draw_sample, sample)
        ->Unit(benchmark::kMicrosecond);
  return true;
}();

}  // namespace
