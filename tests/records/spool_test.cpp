// The spool: what a store couldn't take, kept as bytes, comes back as it was, and whatever bytes come in are
// read without harm.

#include "records/spool.hpp"

#include "records/memory_store.hpp"
#include "records_support.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace plumbline::records {
namespace {

const SigningKey& key() {
  static const SigningKey k(testing::seed_of(1));
  return k;
}

Batch batch(MemoryStore& store, std::uint64_t seed, std::uint64_t decisions) {
  Recorder r(testing::pen(store, key(), seed), StreamKind::attempt, Id{3});
  r.line_up(testing::some_beginning());
  for (std::uint64_t i = 0; i < decisions; ++i)
    r.line_up(Decided{"scene", i, false, play::Confidence::sure, 900, std::string("Wh\0y", 4)});
  return r.waiting();
}

Spooled some(std::uint64_t seed) {
  MemoryStore store(key());
  Spooled out;
  out.texts.push_back({Text::Of::rulebook, "abc", {{"rulebook.xml", "<r/>"}, {"county.xml", ""}}});
  out.batches = {batch(store, seed, 3), batch(store, seed + 1, 0)};
  erase(out.batches[0].events[1]);
  return out;
}

bool same(const Spooled& a, const Spooled& b) {
  if (a.texts != b.texts || a.batches.size() != b.batches.size()) return false;
  for (std::size_t i = 0; i < a.batches.size(); ++i) {
    const auto &x = a.batches[i], &y = b.batches[i];
    if (x.kind != y.kind || x.owner != y.owner || x.events != y.events || x.head != y.head) return false;
  }
  return true;
}

TEST_CASE("what was spooled comes back as it was, and a store takes it") {
  const auto bytes = spool(some(1)) + spool(some(20)) + spool({});
  const auto back = unspool(bytes);
  REQUIRE(back.frames.size() == 3);
  CHECK(same(back.frames[0], some(1)));
  CHECK(same(back.frames[1], some(20)));
  CHECK(same(back.frames[2], {}));
  CHECK(back.whole == bytes.size());
  CHECK(!back.cut_off);
  CHECK(back.damaged == 0);
  MemoryStore store(key());
  CHECK(*store.append(back.frames[0].batches) == Stored::now);
  CHECK(*store.append(back.frames[0].batches) == Stored::already);
}

TEST_CASE("a spool that was cut off anywhere gives all whole frames before the cut") {
  const auto first = spool(some(1)), bytes = first + spool(some(20));
  for (std::size_t cut = 0; cut < bytes.size(); cut += 3) {
    const auto back = unspool(std::string_view(bytes).substr(0, cut));
    CHECK(back.frames.size() == (cut >= first.size() ? 1 : 0));
    CHECK(back.whole == (cut >= first.size() ? first.size() : 0));
    CHECK(back.cut_off == (cut != 0 && cut != first.size()));
  }
}

TEST_CASE("a frame that was changed is told, and those after it are read") {
  const auto first = spool(some(1)), second = spool(some(20)), bytes = first + second;
  for (std::size_t at = 0; at < first.size(); at += 7) {
    auto bent = bytes;
    bent[at] = static_cast<char>(bent[at] ^ 4);
    const auto back = unspool(bent);
    REQUIRE(back.frames.size() == 1);
    CHECK(same(back.frames[0], some(20)));
    CHECK(back.damaged == 1);
    CHECK(back.whole == 0);
  }
}

TEST_CASE("any bytes at all are read or passed over") {
  const bool ok = rc::check([](std::string bytes, std::uint16_t at, std::uint8_t what, bool marked) {
    if (marked) bytes = "plspool1" + bytes;
    RC_ASSERT(unspool(bytes).frames.empty());
    auto bent = spool(some(3));
    bent[at % bent.size()] = static_cast<char>(what);
    RC_ASSERT(unspool(bent + bytes).frames.size() <= 1);
  });
  CHECK(ok);
  std::string many;
  for (int i = 0; i < 20'000; ++i) many += std::string("plspool1\x10\x00\x01\x00\x00\x00\x00\x00", 16);
  CHECK(unspool(many).frames.empty());  // and soon
}

}  // namespace
}  // namespace plumbline::records
