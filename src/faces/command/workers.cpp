#include "faces/command/workers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <ostream>
#include <thread>
#include <vector>

namespace plumbline::command {

solve::Workers workers(std::size_t jobs) {
  solve::Workers out;
  out.lanes = jobs != 0 ? jobs : std::max(1U, std::thread::hardware_concurrency());
  const auto lanes = out.lanes;
  out.run = [lanes](std::size_t count, const solve::Workers::Job& job) {
    std::atomic<std::size_t> next{0};
    const auto work = [&](std::size_t lane) {
      for (auto i = next++; i < count; i = next++) job(i, lane);
    };
    std::vector<std::thread> others;
    for (std::size_t lane = 1; lane < std::min(lanes, count); ++lane) others.emplace_back(work, lane);
    work(0);
    for (auto& t : others) t.join();
  };
  return out;
}

solve::Watch patience(std::chrono::milliseconds most) {
  const auto until = std::chrono::steady_clock::now() + most;
  return [until](const solve::Progress&) { return std::chrono::steady_clock::now() < until; };
}

ProgressLine::ProgressLine(std::ostream& out, bool shown, std::string name)
    : out_(out), shown_(shown), name_(std::move(name)), began_(Clock::now()), last_(began_) {}

ProgressLine::~ProgressLine() {
  if (dirty_) out_ << "\r\033[K" << std::flush;
}

void ProgressLine::show(const solve::Progress& p) {
  using namespace std::chrono_literals;
  const auto now = Clock::now();
  if (!shown_ || now - last_ < 100ms) return;
  last_ = now;
  constexpr std::size_t kWidth = 24;
  const auto done = p.places == 0 ? 0 : std::min(kWidth, kWidth * p.places_done / p.places);
  const double seconds = std::chrono::duration<double>(now - began_).count();
  out_ << fmt::format("\r\033[K{} [{}{}] {} {} states, {:.1f} million a second", name_,
                      std::string(done, '#'), std::string(kWidth - done, '.'),
                      p.counting_cost ? "counting costs," : "exploring,", p.states,
                      static_cast<double>(p.states) / seconds / 1e6)
       << std::flush;
  dirty_ = true;
}

}  // namespace plumbline::command
