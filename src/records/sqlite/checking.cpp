#include "records/sqlite/checking.hpp"

#include "records/sqlite/database.hpp"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace plumbline::records {

namespace {

/// Pieces of work taken in order by several, and put down in the same order. Nobody runs far ahead.
template <class Piece>
class Line {
 public:
  Line(unsigned threads, std::function<void(Piece)> put_down)
      : ahead_(2 * std::uint64_t{threads} + 2), put_down_(std::move(put_down)) {}

  /// The number of the next piece; nothing when no more are wanted.
  std::optional<std::uint64_t> next() {
    std::unique_lock hold(lock_);
    room_.wait(hold, [&] { return ended_ || taken_ < done_ + ahead_; });
    if (ended_) return std::nullopt;
    return taken_++;
  }
  void give(std::uint64_t number, Piece piece) {
    std::unique_lock hold(lock_);
    waiting_.emplace(number, std::move(piece));
    if (busy_) return;  // whoever puts down takes this one too
    busy_ = true;
    while (!waiting_.empty() && waiting_.begin()->first == done_) {
      auto node = waiting_.extract(waiting_.begin());
      hold.unlock();
      put_down_(std::move(node.mapped()));
      hold.lock();
      ++done_;
      room_.notify_all();
    }
    busy_ = false;
  }
  /// No piece from here on.
  void end() {
    const std::lock_guard hold(lock_);
    ended_ = true;
    room_.notify_all();
  }

 private:
  std::mutex lock_;
  std::condition_variable room_;
  std::uint64_t taken_ = 0, done_ = 0, ahead_;
  bool ended_ = false, busy_ = false;
  std::map<std::uint64_t, Piece> waiting_;
  std::function<void(Piece)> put_down_;
};

/// Runs a deed on each of some threads; the first failure of any.
template <class Deed>
std::optional<Failure> on_threads(unsigned threads, const Deed& deed) {
  std::vector<std::optional<Failure>> failures(threads);
  std::vector<std::thread> others;
  const auto one = [&](unsigned i) {
    const auto got = guarded<Done>([&]() -> Outcome<Done> {
      deed(i);
      return Done{};
    });
    if (!got) failures[i] = got.error();
  };
  for (unsigned i = 1; i < threads; ++i) others.emplace_back(one, i);
  one(0);
  for (auto& t : others) t.join();
  for (auto& f : failures)
    if (f) return f;
  return std::nullopt;
}

using Stores = std::vector<std::unique_ptr<SqliteStore>>;

std::optional<Failure> check_events(const Stores& stores, ChainCheck& check, const FileCheck& how) {
  const auto last = last_to_check(check.seal());
  const auto sealed = check.seal() ? check.seal()->events : 0;
  Line<Slice> line(how.threads, [&](Slice s) {
    check.add(std::move(s));
    if (how.progress) how.progress(check.events());
  });
  return on_threads(how.threads, [&](unsigned i) {
    while (const auto number = line.next()) {
      const auto first = 1 + *number * kPlacesAtOnce;
      if (first > last) return line.end();
      auto slice = check_slice(*stores[i], first, std::min(first + kPlacesAtOnce, last + 1));
      if (slice.selves.empty() && first > sealed) line.end();
      line.give(*number, std::move(slice));
    }
  });
}

/// One reads the streams; each handful is checked by whoever has time.
std::optional<Failure> check_heads(const Stores& stores, ChainCheck& check, const FileCheck& how) {
  using Handful = std::vector<std::pair<Stream, bool>>;
  constexpr std::size_t kMany = 1024;
  auto listed = streams(*stores[0]);
  if (!listed) check.cannot_list(listed.error());
  const auto read = listed ? std::move(*listed) : std::vector<Stream>{};
  Line<Handful> line(how.threads, [&](const Handful& some) {
    for (const auto& [stream, well] : some) check.add(stream, well);
  });
  return on_threads(how.threads, [&](unsigned) {
    while (const auto number = line.next()) {
      const auto from = *number * kMany;
      if (from >= read.size()) return line.end();
      Handful some;
      for (auto i = from; i < std::min(from + kMany, read.size()); ++i)
        some.emplace_back(read[i], !how.heads || good(read[i].head, how.own));
      line.give(*number, std::move(some));
    }
  });
}

}  // namespace

Outcome<ChainReport> check_file(const std::filesystem::path& file, const FileCheck& how,
                                const SqliteStore::Options& options) {
  auto one = how;
  one.threads = std::max(1U, how.threads);
  Stores stores;
  for (unsigned i = 0; i < one.threads; ++i) {
    auto opened = SqliteStore::open(file, nullptr, options);
    if (!opened) return failed(opened.error());
    stores.push_back(std::move(*opened));
  }
  const auto seal = stores[0]->seal();
  if (!seal) return failed(seal.error());
  ChainCheck check(*seal);
  if (auto trouble = check_events(stores, check, one)) return failed(*trouble);
  if (auto trouble = check_heads(stores, check, one)) return failed(*trouble);
  if (auto trouble = settle(check, *stores[0], one.own)) return failed(*trouble);
  return check.done();
}

}  // namespace plumbline::records
