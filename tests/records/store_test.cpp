// What every store promises, shown on the one in memory.

#include "records/memory_store.hpp"
#include "store_promises.hpp"

#include <doctest/doctest.h>

namespace plumbline::records {
namespace {

TEST_CASE("the store in memory keeps its promises") {
  const SigningKey key(testing::seed_of(1));
  testing::keeps_its_promises([&] { return std::make_unique<MemoryStore>(key); }, key);
}

}  // namespace
}  // namespace plumbline::records
