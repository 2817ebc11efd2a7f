#include "print/certificate.hpp"

#include <doctest/doctest.h>

#include <fstream>
using namespace plumbline::print;
TEST_CASE("x") {
  Certificate c{.name = "Lena Okafor",
                .badge = "Badge 4471",
                .group = "Northside Probation Academy, class of autumn 2026",
                .completed = {{.title = "The parking lot",
                               .version = "1.2",
                               .mode = "assessment",
                               .day = 20779,
                               .tenths = 925,
                               .mark = 70,
                               .provisional = true}},
                .rulebook = "2026.1",
                .code = "7F3K9QAB2M4TX8PW",
                .key_fingerprint = "9f86d081884c7d659a2feaa0c55ad015",
                .day = 20779,
                .made_at = 1795300000};
  auto r = certificate(c);
  REQUIRE(r);
  std::ofstream("/tmp/c.pdf") << *r;
  c.paper = Paper::letter;
  c.name = "محمد عبد الرحمن الفارسي";
  for (int i = 0; i < 9; ++i) c.completed.push_back(c.completed[0]);
  auto s = certificate(c);
  REQUIRE(s);
  std::ofstream("/tmp/d.pdf") << *s;
}
