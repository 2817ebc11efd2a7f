#include "faces/desktop/checking.hpp"

namespace plumbline::desktop {

void RecordCheck::begin(const std::filesystem::path& file, std::function<void()> wake) {
  if (running()) return;
  shared_ = std::make_shared<Shared>();
  result_ = std::async(std::launch::async, [shared = shared_, file, wake = std::move(wake)] {
    library::VerifyWishes wishes;
    wishes.on = [&](library::VerifyWishes::Stage stage, std::uint64_t done, std::uint64_t of) {
      if (stage == library::VerifyWishes::Stage::attempts) {
        shared->of = of;
        shared->done = done;
      }
      return !shared->stopped;
    };
    auto out = library::verify(file, wishes);
    if (wake) wake();
    return out;
  });
}

std::optional<records::Outcome<library::Verified>> RecordCheck::take(bool wait) {
  if (!running()) return std::nullopt;
  if (!wait && result_.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return std::nullopt;
  return result_.get();
}

}  // namespace plumbline::desktop
