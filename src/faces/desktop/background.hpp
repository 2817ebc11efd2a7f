#pragma once
// Work on a thread of its own, so that the window stays awake meanwhile: one piece at a time, which says how
// far it is, can be stopped, and gives its result once. What the work needs goes with it: it shares nothing
// with the window but how far it is.

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <utility>

namespace plumbline::desktop {

/// How far the work is; false: end soon.
using Headway = std::function<bool(std::uint64_t done, std::uint64_t of)>;

template <class Result>
class Background {
 public:
  using Work = std::function<Result(const Headway& on)>;

  Background() = default;
  ~Background() { stop(); }  // the future waits for what still runs
  Background(const Background&) = delete;
  Background& operator=(const Background&) = delete;

  /// Begins, unless something runs. `wake`: called when it is through.
  void begin(Work work, std::function<void()> wake) {
    if (running()) return;
    shared_ = std::make_shared<Shared>();
    result_ =
        std::async(std::launch::async, [shared = shared_, work = std::move(work), wake = std::move(wake)] {
          auto out = work([&](std::uint64_t done, std::uint64_t of) {
            shared->of = of;
            shared->done = done;
            return !shared->stopped;
          });
          if (wake) wake();
          return out;
        });
  }
  /// It ends soon; what comes of it is still to be taken.
  void stop() {
    if (shared_) shared_->stopped = true;
  }
  bool running() const { return result_.valid(); }
  bool stopped() const { return shared_ && shared_->stopped; }
  std::uint64_t done() const { return shared_ ? shared_->done.load() : 0; }
  std::uint64_t of() const { return shared_ ? shared_->of.load() : 0; }
  /// What came of it, once; nothing while it runs, for as long as there is patience.
  std::optional<Result> take(std::chrono::milliseconds patience = {}) {
    if (!running() || result_.wait_for(patience) != std::future_status::ready) return std::nullopt;
    return result_.get();
  }

 private:
  struct Shared {
    std::atomic<std::uint64_t> done{0}, of{0};
    std::atomic<bool> stopped{false};
  };
  std::shared_ptr<Shared> shared_;
  std::future<Result> result_;
};

}  // namespace plumbline::desktop
