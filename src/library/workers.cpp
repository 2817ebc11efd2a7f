#include "library/workers.hpp"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace plumbline::library {

namespace {

/// Threads that wait for the next batch of jobs; they end with the pool. Starting them anew for each of a
/// hundred batches would cost as much as the jobs.
class Pool {
 public:
  explicit Pool(std::size_t lanes) {
    for (std::size_t lane = 1; lane < lanes; ++lane) threads_.emplace_back([this, lane] { serve(lane); });
  }
  ~Pool() {
    {
      const std::lock_guard lock(mutex_);
      over_ = true;
    }
    called_.notify_all();
    for (auto& t : threads_) t.join();
  }
  Pool(const Pool&) = delete;
  Pool& operator=(const Pool&) = delete;

  void run(std::size_t count, const solve::Workers::Job& job) {
    {
      const std::lock_guard lock(mutex_);
      job_ = &job;
      count_ = count;
      next_ = 0;
      busy_ = threads_.size();
      ++batch_;
    }
    called_.notify_all();
    work(0);
    std::unique_lock lock(mutex_);
    finished_.wait(lock, [this] { return busy_ == 0; });
  }

 private:
  void work(std::size_t lane) {
    for (auto i = next_++; i < count_; i = next_++) (*job_)(i, lane);
  }

  void serve(std::size_t lane) {
    std::unique_lock lock(mutex_);
    for (std::uint64_t seen = 0;;) {
      called_.wait(lock, [&] { return over_ || batch_ != seen; });
      if (over_) return;
      seen = batch_;
      lock.unlock();
      work(lane);
      lock.lock();
      if (--busy_ == 0) finished_.notify_one();
    }
  }

  std::vector<std::thread> threads_;
  std::mutex mutex_;
  std::condition_variable called_, finished_;
  const solve::Workers::Job* job_ = nullptr;
  std::size_t count_ = 0, busy_ = 0;
  std::uint64_t batch_ = 0;
  std::atomic<std::size_t> next_{0};
  bool over_ = false;
};

}  // namespace

solve::Workers workers(std::size_t jobs) {
  solve::Workers out;
  out.lanes = jobs != 0 ? jobs : std::max(1U, std::thread::hardware_concurrency());
  if (out.lanes == 1) return out;
  out.run = [pool = std::make_shared<Pool>(out.lanes)](std::size_t count, const solve::Workers::Job& job) {
    pool->run(count, job);
  };
  return out;
}

solve::Watch patience(std::chrono::milliseconds most) {
  const auto until = std::chrono::steady_clock::now() + most;
  return [until](const solve::Progress&) { return std::chrono::steady_clock::now() < until; };
}

}  // namespace plumbline::library
