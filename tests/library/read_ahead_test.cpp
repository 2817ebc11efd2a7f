// Events read by a thread of its own while the caller works on those before.

#include "library/read_ahead.hpp"

#include "records/memory_store.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using namespace plumbline;
using namespace plumbline::library;
using records::Arrived;
using records::Done;
using records::Outcome;

namespace {

/// A store of so many events, which can fail after some of them.
class Many : public records::MemoryStore {
 public:
  Many(std::size_t count, std::size_t fails_after = ~std::size_t{0})
      : MemoryStore(key()), count_(count), fails_after_(fails_after) {}

  Outcome<Done> each_event(std::uint64_t first, std::uint64_t last,
                           const records::Each<Arrived>& each) const override {
    for (auto place = first; place <= std::min<std::uint64_t>(last, count_); ++place) {
      if (place > fails_after_) return records::failed(records::Trouble::damaged, "It can't be read.");
      Arrived a;
      a.place = place;
      a.event.payload = std::string(place % 97, static_cast<char>('a' + place % 26));
      if (!each(a)) return Done{};
    }
    return Done{};
  }

 private:
  static const records::SigningKey& key() {
    static const records::SigningKey k(records::Seed{});
    return k;
  }
  std::size_t count_, fails_after_;
};

struct Heard {
  std::uint64_t count = 0, bytes = 0;
  bool in_order = true;
  records::Each<Arrived> each(std::uint64_t most = ~std::uint64_t{0}) {
    return [this, most](const Arrived& a) {
      in_order = in_order && a.place == ++count;
      bytes += a.event.payload.size();
      return count < most;
    };
  }
  bool operator==(const Heard&) const = default;
};

}  // namespace

SCENARIO("Every event comes once, in order, however many there are") {
  for (const std::size_t count : {0U, 1U, 4095U, 4096U, 4097U, 8192U, 8193U, 50'000U}) {
    CAPTURE(count);
    const Many store(count);
    Heard plain, ahead;
    REQUIRE(store.each_event(1, records::kToTheEnd, plain.each()));
    REQUIRE(each_event_ahead(store, ahead.each()));
    CHECK(ahead.in_order);
    CHECK(ahead.count == count);
    CHECK(ahead == plain);
  }
}

SCENARIO("Who has had enough gets no more, wherever that is") {
  const Many store(50'000);
  for (const std::uint64_t most : {1U, 4096U, 4097U, 20'000U}) {
    CAPTURE(most);
    Heard heard;
    CHECK(each_event_ahead(store, heard.each(most)));
    CHECK(heard.count == most);
  }
}

SCENARIO("What can't be read is told, after what could be") {
  const Many store(50'000, 10'000);
  Heard heard;
  const auto read = each_event_ahead(store, heard.each());
  REQUIRE(!read);
  CHECK(read.error().what == records::Trouble::damaged);
  CHECK(heard.count == 10'000);
}

SCENARIO("The reader ends when the caller throws") {
  const Many store(50'000);
  CHECK_THROWS_AS(static_cast<void>(each_event_ahead(
                      store, [](const Arrived&) -> bool { throw std::runtime_error("no memory"); })),
                  std::runtime_error);
}
