#include "faces/command/progress_line.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

namespace plumbline::command {

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
