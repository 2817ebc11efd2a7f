// The store in a file keeps what every store promises, and what a file adds to it.

#include "../store_promises.hpp"
#include "records/chain_check.hpp"
#include "sqlite_support.hpp"

#include <doctest/doctest.h>

namespace plumbline::records {
namespace {

using testing::opened;
using testing::test_key;

TEST_CASE("the store in a file keeps its promises") {
  const support::Folder folder;
  int n = 0;
  testing::keeps_its_promises([&] { return opened(folder.name("records-" + std::to_string(++n))); },
                              test_key());
}

TEST_CASE("what was stored is there when the file is opened again") {
  const support::Folder folder;
  const auto file = folder.name("records");
  const auto id = testing::attempt(*opened(file), 1, Id{7}, 12);
  const auto again = opened(file);
  CHECK(again->events(id)->size() == 13);
  const auto report = check_chains(*again);
  REQUIRE(report);
  CHECK(report->whole());
  CHECK(report->events == 13);
  CHECK(report->streams == 1);
}

}  // namespace
}  // namespace plumbline::records
