#pragma once
// The check of the records, on a thread of its own, so that the window stays awake meanwhile.

#include "library/verification.hpp"

#include <atomic>
#include <functional>
#include <future>
#include <memory>
#include <optional>

namespace plumbline::desktop {

class RecordCheck {
 public:
  ~RecordCheck() { stop(); }
  /// Begins, unless one is running. `wake`: called when it is through.
  void begin(const std::filesystem::path& file, std::function<void()> wake);
  /// It ends soon, and its result says that it was stopped.
  void stop() {
    if (shared_) shared_->stopped = true;
  }
  bool running() const { return result_.valid(); }
  /// Attempts looked at, of how many; as far as is known.
  std::uint64_t done() const { return shared_ ? shared_->done.load() : 0; }
  std::uint64_t of() const { return shared_ ? shared_->of.load() : 0; }
  /// What came of it, once; nothing while it runs.
  std::optional<records::Outcome<library::Verified>> take(bool wait = false);

 private:
  struct Shared {
    std::atomic<std::uint64_t> done{0}, of{0};
    std::atomic<bool> stopped{false};
  };
  std::shared_ptr<Shared> shared_;
  std::future<records::Outcome<library::Verified>> result_;
};

}  // namespace plumbline::desktop
