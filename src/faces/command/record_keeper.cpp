#include "faces/command/record_keeper.hpp"

#include <fmt/format.h>

namespace plumbline::command {

std::string RecordKeeper::keep(const play::Session& session) {
  std::uint64_t dwell = 0;
  if (asked_) {
    const auto took = std::chrono::steady_clock::now() - *std::exchange(asked_, std::nullopt);
    dwell = static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(took).count());
  }
  if (auto why = record_.keep(session.attempt(), dwell); !why.empty()) return why;
  if (!session.ended()) return {};
  return record_.keep(session.stage(), tallier_.tally(session, mark_));
}

std::string RecordKeeper::place() const {
  return record_.id().empty() ? "" : fmt::format("your record, as {:.8}", record_.id());
}

std::string RecordKeeper::command() const {
  return record_.id().empty() ? "" : fmt::format("{} --resume {:.8}", again_, record_.id());
}

}  // namespace plumbline::command
