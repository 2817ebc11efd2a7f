#include "library/read_ahead.hpp"

#include <array>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace plumbline::library {

namespace {

using namespace records;

/// Two trays: one is filled while the other is emptied. Their events keep the room they once took.
class Trays {
 public:
  static constexpr std::size_t kHold = 4096;

  /// False: no more are wanted.
  bool put(const Arrived& a) {
    auto& t = trays_[filling_];
    if (count_ == t.events.size()) t.events.emplace_back();
    t.events[count_++] = a;
    return count_ < kHold || pass();
  }
  /// The last tray, however full.
  void end() {
    pass();
    const std::lock_guard hold(lock_);
    ended_ = true;
    changed_.notify_all();
  }
  /// Hands every event on until there are no more, or no more are wanted.
  void empty(const Each<Arrived>& each) {
    for (std::size_t at = 0;; at = 1 - at) {
      auto& t = trays_[at];
      {
        std::unique_lock hold(lock_);
        changed_.wait(hold, [&] { return t.full || ended_; });
        if (!t.full) return;
      }
      for (std::size_t i = 0; i < t.count; ++i)
        if (!each(t.events[i])) return;
      const std::lock_guard hold(lock_);
      t.full = false;
      changed_.notify_all();
    }
  }
  void stop() {
    const std::lock_guard hold(lock_);
    stopped_ = true;
    changed_.notify_all();
  }

 private:
  struct Tray {
    std::vector<Arrived> events;
    std::size_t count = 0;
    bool full = false;
  };

  bool pass() {
    std::unique_lock hold(lock_);
    auto& t = trays_[filling_];
    t.count = count_;
    t.full = true;
    changed_.notify_all();
    filling_ = 1 - filling_;
    count_ = 0;
    changed_.wait(hold, [&] { return stopped_ || !trays_[filling_].full; });
    return !stopped_;
  }

  std::array<Tray, 2> trays_;
  std::size_t filling_ = 0, count_ = 0;  // the reader's
  std::mutex lock_;
  std::condition_variable changed_;
  bool ended_ = false, stopped_ = false;
};

}  // namespace

Outcome<Done> each_event_ahead(const Store& store, const Each<Arrived>& each) {
  Trays trays;
  Outcome<Done> read = Done{};
  {
    struct Ended {  // also when `each` throws
      Trays& trays;
      std::thread thread;
      ~Ended() {
        trays.stop();
        thread.join();
      }
    };
    const Ended reader{trays, std::thread([&] {
                         read =
                             store.each_event(1, kToTheEnd, [&](const Arrived& a) { return trays.put(a); });
                         trays.end();
                       })};
    trays.empty(each);
  }
  return read;
}

}  // namespace plumbline::library
