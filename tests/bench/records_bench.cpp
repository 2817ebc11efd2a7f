// Records in a file: durable decisions per second beside the bare disk (4 KB written and synced) in the same
// run and folder; and reading and checking a cohort: made-up attempts of ten events, 100,000 of them unless
// PLUMBLINE_BENCH_ATTEMPTS says otherwise. Files lie in build/bench, or where PLUMBLINE_BENCH_FOLDER says.
//
// "of_raw" is how many decisions are stored in the time of one such write; p50 and p99 are milliseconds.

#include "base/dice.hpp"
#include "records/recorder.hpp"
#include "records/sqlite/checking.hpp"

#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <thread>

using namespace plumbline;
using namespace plumbline::records;

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

/// A folder for the whole run, gone afterwards.
const fs::path& folder() {
  static const struct Place {
    fs::path path;
    Place() {
      const char* said = std::getenv("PLUMBLINE_BENCH_FOLDER");
      path = said != nullptr             ? fs::path(said)
             : fs::exists("build/bench") ? "build/bench"
                                         : fs::temp_directory_path();
      path /= "records-" + std::to_string(::getpid());
      fs::create_directories(path);
    }
    ~Place() {
      std::error_code none;
      fs::remove_all(path, none);
    }
  } place;
  return place.path;
}

const SigningKey& key() {
  static const SigningKey k([] {
    Seed s;
    s.fill(7);
    return s;
  }());
  return k;
}

Chance chance(std::uint64_t seed) {
  return [dice = base::Dice{seed}](std::uint8_t* into, std::size_t bytes) mutable {
    for (std::size_t i = 0; i < bytes; ++i) into[i] = static_cast<std::uint8_t>(dice.next());
  };
}

Begun beginning(const Id& person) {
  Begun b;
  b.person = person;
  b.scenario = "ninety-days";
  b.version = "1.0";
  b.scenario_hash = std::string(64, 'a');
  b.rulebook_edition = "2026.1";
  b.rulebook_hash = std::string(64, 'b');
  b.program = "0.1.0";
  return b;
}

class Times {
 public:
  template <class Deed>
  void take(const Deed& deed) {
    const auto from = Clock::now();
    deed();
    all_.push_back(std::chrono::duration<double, std::milli>(Clock::now() - from).count());
  }
  double rate() const {
    double sum = 0;
    for (const auto t : all_) sum += t;
    return sum == 0 ? 0 : 1000.0 * static_cast<double>(all_.size()) / sum;
  }
  void tell(benchmark::State& state) {
    std::sort(all_.begin(), all_.end());
    state.counters["p50"] = at(0.5);
    state.counters["p99"] = at(0.99);
  }

 private:
  double at(double share) const {
    return all_[static_cast<std::size_t>(share * static_cast<double>(all_.size() - 1))];
  }
  std::vector<double> all_;
};

/// 4 KB written over a file that is there, and synced.
class Bare {
 public:
  Bare() : fd_(::open((folder() / "bare").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)), block_(4096, 'x') {
    for (int i = 0; i < kBlocks; ++i) write();
    ::fsync(fd_);
  }
  ~Bare() { ::close(fd_); }
  Bare(const Bare&) = delete;
  Bare& operator=(const Bare&) = delete;
  void write() {
    if (::pwrite(fd_, block_.data(), block_.size(), 4096L * (next_++ % kBlocks)) < 0) std::abort();
  }
  void durable() {
    write();
    if (::fdatasync(fd_) != 0) std::abort();
  }

 private:
  static constexpr int kBlocks = 256;
  int fd_, next_ = 0;
  std::string block_;
};

void bare_disk(benchmark::State& state) {
  Bare bare;
  Times times;
  for (auto _ : state) times.take([&] { bare.durable(); });
  state.counters["per_second"] = times.rate();
  times.tell(state);
}

/// Decisions one after the other, so many to a commit; every tenth time one bare write, to compare with.
void decisions(benchmark::State& state) {
  const auto file = folder() / ("decisions-" + std::to_string(state.range(0)));
  fs::remove(file);
  auto store = SqliteStore::open(file, &key());
  if (!store) return state.SkipWithError(store.error().said.c_str());
  const Pen pen{**store, key(), chance(1), [] { return std::int64_t{1'790'000'000'000}; }};
  Recorder r(pen, StreamKind::attempt, {});
  if (r.write(beginning({}))) return state.SkipWithError("not stored");
  Bare bare;
  Times times, raw;
  int n = 0;
  for (auto _ : state) {
    times.take([&] {
      for (std::int64_t i = 0; i < state.range(0); ++i)
        r.line_up(Decided{"the-draft", 3, false, play::Confidence::fairly, 8200,
                          "It seemed the kind thing to do."});
      if (r.store()) std::abort();
    });
    if (++n % 5 == 0) raw.take([&] { bare.durable(); });
  }
  const auto per_second = times.rate() * static_cast<double>(state.range(0));
  state.counters["per_second"] = per_second;
  state.counters["of_raw"] = per_second / raw.rate();
  times.tell(state);
}

std::uint64_t attempts() {
  const char* said = std::getenv("PLUMBLINE_BENCH_ATTEMPTS");
  return said != nullptr ? std::strtoull(said, nullptr, 10) : 100'000;
}

/// One attempt of ten events as one batch.
Batch attempt(std::uint64_t n, const Id& person) {
  auto random = chance(n * 2 + 1);
  Batch b{StreamKind::attempt, person, {}, {}};
  const auto id = random_id(random);
  auto previous = kNothingBefore;
  for (std::uint64_t i = 0; i < 10; ++i) {
    Event e;
    e.stream = id;
    e.key = random_id(random);
    e.at = 1'790'000'000'000 + static_cast<std::int64_t>(n * 60'000 + i * 7'000);
    if (i == 0) {
      e.payload = write(beginning(person));
    } else {
      e.kind = Kind::decided;
      e.payload = write(
          Decided{"scene-" + std::to_string(i), n % 4, false, play::Confidence::sure, 7000 + n % 999, ""});
    }
    chain(e, static_cast<std::uint32_t>(i), previous);
    previous = e.self;
    b.events.push_back(std::move(e));
  }
  b.head = sign_head(b.events.back(), key());
  return b;
}

/// Made once; the time of storing alone, without making the attempts.
const fs::path& cohort(double* seconds = nullptr) {
  static double took = 0;
  static const auto made = [] {
    const auto path = folder() / "cohort";
    SqliteStore::Options quick;
    quick.synchronous = "OFF";
    auto store = SqliteStore::open(path, &key(), quick);
    if (!store) std::abort();
    constexpr std::uint64_t kAtOnce = 10'000;
    for (std::uint64_t n = 0; n < attempts(); n += kAtOnce) {
      std::vector<Batch> some;
      for (auto i = n; i < std::min(n + kAtOnce, attempts()); ++i) {
        Id person{};
        person[0] = static_cast<std::uint8_t>(i);
        person[1] = static_cast<std::uint8_t>(i >> 8 & 15);
        some.push_back(attempt(i, person));
      }
      const auto from = Clock::now();
      if (!(*store)->append(some)) std::abort();
      took += std::chrono::duration<double>(Clock::now() - from).count();
    }
    return path;
  }();
  if (seconds != nullptr) *seconds = took;
  return made;
}

void events_per_second(benchmark::State& state, double count = 10) {
  state.counters["events_per_second"] = benchmark::Counter(count * static_cast<double>(attempts()),
                                                           benchmark::Counter::kIsIterationInvariantRate);
}

void bulk(benchmark::State& state) {
  for (auto _ : state) {
    double seconds = 0;
    cohort(&seconds);
    state.SetIterationTime(seconds);
  }
  events_per_second(state);
  state.counters["bytes_per_event"] =
      static_cast<double>(fs::file_size(cohort())) / (10.0 * static_cast<double>(attempts()));
}

void scan(benchmark::State& state) {
  const auto file = cohort();
  const auto threads = static_cast<std::uint64_t>(state.range(0));
  for (auto _ : state) {
    std::vector<std::thread> all;
    std::vector<std::uint64_t> seen(threads);
    const auto each = attempts() * 10 / threads + 1;
    for (std::uint64_t t = 0; t < threads; ++t)
      all.emplace_back([&, t] {
        auto store = SqliteStore::open(file, nullptr);
        if (!store) std::abort();
        std::uint64_t n = 0;
        if (!(*store)->each_event(1 + t * each, (t + 1) * each, [&](const Arrived&) { return ++n > 0; }))
          std::abort();
        seen[t] = n;
      });
    for (auto& t : all) t.join();
    std::uint64_t sum = 0;
    for (const auto n : seen) sum += n;
    if (sum != attempts() * 10) std::abort();
  }
  events_per_second(state);
}

/// `range(1)`: 0 the chains alone, 1 with heads by the key at hand, 2 with heads as anybody checks them.
void check(benchmark::State& state) {
  const auto file = cohort();
  FileCheck how;
  how.threads = static_cast<unsigned>(state.range(0));
  how.own = state.range(1) == 1 ? &key() : nullptr;
  how.heads = state.range(1) != 0;
  for (auto _ : state) {
    const auto report = check_file(file, how, {});
    if (!report || !report->whole() || report->events != attempts() * 10) std::abort();
  }
  events_per_second(state);
}

}  // namespace

BENCHMARK(bare_disk)
    ->Name("records/bare disk, 4 KB")
    ->Iterations(1000)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
BENCHMARK(decisions)
    ->Name("records/durable decisions, so many a commit")
    ->Arg(1)
    ->Arg(10)
    ->Iterations(500)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
BENCHMARK(bulk)->Name("records/many at once")->Iterations(1)->UseManualTime()->Unit(benchmark::kSecond);
BENCHMARK(scan)
    ->Name("records/every event, threads")
    ->Arg(1)
    ->Arg(2)
    ->Unit(benchmark::kSecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
BENCHMARK(check)
    ->Name("records/chain check, threads, heads")
    ->Args({2, 0})
    ->Args({2, 1})
    ->Args({2, 2})
    ->Unit(benchmark::kSecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
