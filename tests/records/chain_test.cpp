#include "records/chain_check.hpp"
#include "records/memory_store.hpp"
#include "records_support.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace plumbline::records {
namespace {

Events five(std::uint64_t seed) {
  const SigningKey key(testing::seed_of(1));
  MemoryStore store(key);
  Recorder r(testing::pen(store, key, seed), StreamKind::attempt, {});
  r.line_up(testing::some_beginning());
  for (std::uint64_t i = 0; i < 4; ++i)
    r.line_up(Decided{"scene", i, false, play::Confidence::sure, 900, "Why."});
  const auto events = r.waiting().events;
  REQUIRE(!r.store());
  return events;
}

bool whole(const Events& events) {
  Digest previous = kNothingBefore;
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (events[i].sequence != i || chained(events[i], previous) != events[i].self) return false;
    previous = events[i].self;
  }
  return true;
}

TEST_CASE("a chain is whole as it was made, and after what it said was erased") {
  auto events = five(3);
  CHECK(whole(events));
  for (auto& e : events) erase(e);
  CHECK(whole(events));
  for (const auto& e : events) {
    CHECK(e.payload.empty());
    CHECK(e.key == Id{});
    CHECK(e.at == 0);
  }
}

TEST_CASE("whatever is changed in an event, the chain shows it") {
  const auto events = five(4);
  const auto changed = [&](auto change) {
    auto e = events;
    change(e);
    return !whole(e);
  };
  CHECK(changed([](Events& e) { e[2].payload.back() ^= 1; }));
  CHECK(changed([](Events& e) { e[2].payload.push_back('x'); }));
  CHECK(changed([](Events& e) { e[2].at += 1; }));
  CHECK(changed([](Events& e) { e[2].key[3] ^= 1; }));
  CHECK(changed([](Events& e) { e[2].kind = Kind::taken_back; }));
  CHECK(changed([](Events& e) { e[2].stream[0] ^= 1; }));
  CHECK(changed([](Events& e) { e[2].self[31] ^= 0x80; }));
  CHECK(changed([](Events& e) { e.erase(e.begin() + 1); }));
  CHECK(changed([](Events& e) { std::swap(e[1], e[2]); }));
  CHECK(changed([](Events& e) { e.insert(e.begin() + 2, e[2]); }));
  CHECK(changed([](Events& e) {
    erase(e[1]);
    e[1].content[0] ^= 1;
  }));
}

TEST_CASE("signatures hold for what was signed and nothing else") {
  const SigningKey key(testing::seed_of(1)), other(testing::seed_of(2));
  const auto events = five(5);
  const auto h = sign_head(events.back(), key);
  CHECK(good(h));
  auto moved = h;
  moved.last -= 1;
  CHECK(!good(moved));
  auto foreign = h;
  foreign.signer = other.public_part();
  CHECK(!good(foreign));
  auto s = sign_seal(9, events.back().self, key);
  CHECK(good(s));
  s.events = 8;
  CHECK(!good(s));
}

TEST_CASE("a signature is checked the same with the key at hand and without") {
  const SigningKey key(testing::seed_of(1)), other(testing::seed_of(2));
  const auto events = five(6);
  auto h = sign_head(events.back(), key);
  for (const auto* own : {&key, &other, static_cast<const SigningKey*>(nullptr)}) CHECK(good(h, own));
  h.signature[5] ^= 1;
  for (const auto* own : {&key, &other, static_cast<const SigningKey*>(nullptr)}) CHECK(!good(h, own));
}

TEST_CASE("a store that nobody meddled with checks out, slice by slice as well") {
  const SigningKey key(testing::seed_of(1));
  MemoryStore store(key);
  std::vector<Recorder> attempts;
  for (std::uint64_t i = 0; i < 5; ++i) {
    attempts.emplace_back(testing::pen(store, key, i + 1), StreamKind::attempt, Id{});
    REQUIRE(!attempts.back().write(testing::some_beginning()));
  }
  for (std::uint64_t i = 0; i < 20; ++i) REQUIRE(!attempts[i * 7 % 5].write(TakenBack{std::to_string(i)}));
  REQUIRE(store.erase({attempts[1].stream()}, {}));
  const auto report = check_chains(store, &key);
  REQUIRE(report);
  CHECK(report->whole());
  CHECK(report->events == 25);
  CHECK(report->streams == 5);
  for (std::uint64_t size = 1; size < 27; ++size) {
    ChainCheck check(*store.seal());
    for (std::uint64_t first = 1; first <= 25; first += size)
      check.add(check_slice(store, first, std::min<std::uint64_t>(first + size, 26)));
    CHECK(store.each_stream({}, [&](const Stream& s) {
      check.add(s, true);
      return true;
    }));
    CHECK(check.unsettled().empty());
    CHECK(check.done().whole());
  }
}

TEST_CASE("the digests are those of BLAKE2b-256 over the bytes the header names, today and in ten years") {
  Event e;
  for (std::size_t i = 0; i < 16; ++i) e.stream[i] = e.key[i] = static_cast<std::uint8_t>(i);
  e.kind = Kind::decided;
  e.at = 1;
  e.payload = "abc";
  chain(e, 2, kNothingBefore);
  // python3: hashlib.blake2b(b"plumbline event 1"+bytes(range(16))+(1).to_bytes(8,"little")
  //          +(3).to_bytes(8,"little")+b"abc", digest_size=32), and the chain likewise
  CHECK(hex(e.content) == "307791e721a63a1855a57c5ef32313dd0dc4402d66c17b6de4fdb9b9af19d4d1");
  CHECK(hex(e.self) == "76f546a72cfd96fd9949ee51ac59cd26541e1670558fd0e7f739010903a7f348");
  e.payload = std::string(1000, 'z');  // the same, with b"z" * 1000
  CHECK(hex(content_of(e)) == "4658ab00063c21edce556beedbec78342db6c69b0ac4beda26b1e84dc954f85c");
  e.payload = "abc";
  CHECK(hex(journal_after(kNothingBefore, e.self)) ==
        "cd722120be9eea0a31d56fe6ac86eea3971db62ba736e23d0893a5adcb19d2d1");
}

}  // namespace
}  // namespace plumbline::records
