#include "base/result.hpp"

#include <doctest/doctest.h>

#include <memory>

using namespace plumbline::base;

namespace {

Result<int> half(int n) {
  if (n % 2 != 0) return unexpected(Diagnostic{Gravity::error, "test.odd", {"n.txt", n}, "Odd.", "Add one."});
  return n / 2;
}

}  // namespace

SCENARIO("A result is a value or the reasons why there is none") {
  const auto good = half(8);
  REQUIRE(good);
  CHECK(*good == 4);

  const auto bad = half(7);
  REQUIRE_FALSE(bad);
  REQUIRE(bad.error().size() == 1);
  CHECK(bad.error()[0].code == "test.odd");
}

SCENARIO("A result hands over what cannot be copied") {
  Result<std::unique_ptr<int>> held(std::make_unique<int>(3));
  REQUIRE(held.has_value());
  const std::unique_ptr<int> taken = *std::move(held);
  CHECK(*taken == 3);
}

SCENARIO("A value that is itself a list of diagnostics is still a value") {
  const Result<Diagnostics, int> list(Diagnostics{});
  CHECK(list.has_value());
  CHECK(list->empty());
}
