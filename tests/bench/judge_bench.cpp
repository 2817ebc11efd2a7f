// Time per judged act: every option of the shipped cases against the whole rulebook, the situation made ready
// once per case as the product does it ("judge/prepared"), and anew for every option ("judge/from-nothing").
// "advise" is the advisor on every act of those options, with the sentence a face draws: time per question.

#include "rules/advisor.hpp"
#include "rules/sentence.hpp"
#include "shipped.hpp"

#include <benchmark/benchmark.h>

#include <filesystem>

using namespace plumbline;

namespace {

struct Stated {
  rules::Situation now;
  std::vector<std::vector<rules::Act>> options;
};

const std::vector<Stated>& cases() {
  static const auto all = [] {
    std::vector<Stated> out;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::string(PLUMBLINE_SOURCE_DIR) + "/tests/judge")) {
      if (entry.path().extension() != ".lua") continue;
      const auto text = bench::text_of("tests/judge/" + entry.path().filename().string());
      for (const auto& c :
           bench::must(story::load_cases({entry.path().string(), text}, bench::judge())).cases) {
        Stated s{c.now, {}};
        for (const auto& o : c.options) {
          std::vector<rules::Act> acts;
          for (const auto& d : o.deeds) acts.push_back(d.act);
          if (!acts.empty()) s.options.push_back(std::move(acts));
        }
        out.push_back(std::move(s));
      }
    }
    return out;
  }();
  return all;
}

template <bool Prepared>
void judge_cases(benchmark::State& state) {
  const auto& judge = bench::judge();
  std::vector<rules::Setting> ready;
  for (const auto& c : cases()) ready.push_back(judge.prepare(c.now));
  rules::Judgement out;
  std::int64_t acts = 0;
  std::int64_t options = 0;
  for (auto _ : state)
    for (std::size_t i = 0; i < cases().size(); ++i)
      for (const auto& option : cases()[i].options) {
        if constexpr (Prepared)
          judge.option(ready[i], option, out);
        else
          judge.option(judge.prepare(cases()[i].now), option, out);
        benchmark::DoNotOptimize(out.verdict);
        acts += static_cast<std::int64_t>(option.size());
        ++options;
      }
  state.counters["per_act"] = benchmark::Counter(static_cast<double>(acts),
                                                 benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
  state.counters["per_option"] = benchmark::Counter(
      static_cast<double>(options), benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

void advise(benchmark::State& state) {
  const auto& judge = bench::judge();
  std::int64_t questions = 0;
  for (auto _ : state)
    for (const auto& c : cases())
      for (const auto& option : c.options)
        for (const auto& act : option) {
          const rules::Question q{act, c.now};
          benchmark::DoNotOptimize(rules::sentence(judge.book(), q).slots.size());
          benchmark::DoNotOptimize(rules::advise(judge, q).changes.size());
          ++questions;
        }
  state.counters["per_question"] = benchmark::Counter(
      static_cast<double>(questions), benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

}  // namespace

BENCHMARK(advise)->Name("advise")->Unit(benchmark::kMillisecond);
BENCHMARK(judge_cases<true>)->Name("judge/prepared");
BENCHMARK(judge_cases<false>)->Name("judge/from-nothing");
