// Several at once on one file.

#include "records/chain_check.hpp"
#include "sqlite_support.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <thread>

namespace plumbline::records {
namespace {

using testing::opened;

TEST_CASE("several write at once: everything is there once") {
  const support::Folder folder;
  const auto file = folder.name("records");
  opened(file);
  auto options = testing::quick();
  options.wait = std::chrono::seconds(20);
  std::atomic<int> failed{0};
  std::vector<std::thread> threads;
  for (std::uint64_t t = 0; t < 3; ++t)
    threads.emplace_back([&, t] {
      auto s = SqliteStore::open(file, &testing::test_key(), options);
      if (!s) return static_cast<void>(++failed);
      for (std::uint64_t i = 0; i < 20; ++i) {
        Recorder r(testing::pen(**s, testing::test_key(), 100 * t + i + 1), StreamKind::attempt, Id{1});
        auto begun = testing::some_beginning();
        begun.person = Id{1};
        if (r.write(begun) || r.write(TakenBack{"a"})) ++failed;
      }
    });
  for (auto& t : threads) t.join();
  CHECK(failed == 0);
  const auto s = opened(file);
  CHECK(s->last_place().value() == 120);
  const auto report = check_chains(*s);
  CHECK(report->whole());
  CHECK(report->streams == 60);
}

TEST_CASE("several make the same new file at once: it is one file") {
  const support::Folder folder;
  const auto file = folder.name("records");
  auto options = testing::quick();
  options.wait = std::chrono::seconds(20);
  std::vector<std::unique_ptr<SqliteStore>> stores(4);
  std::vector<std::thread> threads;
  for (std::size_t t = 0; t < stores.size(); ++t)
    threads.emplace_back([&, t] {
      auto s = SqliteStore::open(file, &testing::test_key(), options);
      if (s) stores[t] = std::move(*s);
    });
  for (auto& t : threads) t.join();
  for (std::size_t t = 0; t < stores.size(); ++t) {
    REQUIRE(stores[t]);
    testing::attempt(*stores[t], t + 1, Id{1}, 1);
  }
  CHECK(stores[0]->last_place().value() == 8);
}

TEST_CASE("who is being read to can write meanwhile") {
  const support::Folder folder;
  const auto file = folder.name("records");
  const auto s = opened(file);
  const auto other = opened(file);
  for (std::uint64_t i = 0; i < 3; ++i) testing::attempt(*s, i + 1, Id{1}, 3);
  std::uint64_t seed = 50, seen = 0;
  CHECK(s->each_event(1, 12, [&](const Arrived&) {
    testing::attempt(*other, ++seed, Id{1}, 0);
    testing::attempt(*s, ++seed, Id{1}, 0);
    return ++seen > 0;
  }));
  CHECK(seen == 12);
  CHECK(s->each_stream({}, [&](const Stream&) {
    testing::attempt(*other, ++seed, Id{1}, 0);
    return seed < 100;
  }));
  CHECK(check_chains(*s)->whole());
}

}  // namespace
}  // namespace plumbline::records
