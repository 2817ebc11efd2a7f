#include "records/says.hpp"

#include "records_support.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace plumbline::records {
namespace {

template <class Says>
void comes_back(const Says& says) {
  const auto bytes = write(says);
  Says again;
  CHECK(read(bytes, again));
  CHECK(again == says);
  CHECK(write(again) == bytes);
  for (std::size_t i = 0; i < bytes.size(); ++i) CHECK(!read(std::string_view(bytes).substr(0, i), again));
  CHECK(!read(bytes + "x", again));
}

Scored some_score() {
  Scored s;
  s.rulebook_hash = std::string(64, 'c');
  s.program = "0.1.0";
  auto& t = s.tally;
  t.finished = true;
  t.ending = "Home, and on time";
  t.exact = true;
  t.stake = 60;
  t.lost = 9;
  t.mark = 70;
  t.breaches = 1;
  t.decisions.push_back(
      {"first", 3, 9, 9, 20, rules::Verdict::forbidden, true, {"a.rule", "b.rule"}, {"c.rule"}});
  t.decisions.push_back({"second", 1, 0, 0, 0, rules::Verdict::required, false, {}, {"a.rule"}});
  return s;
}

TEST_CASE("what an event says comes back as it was, and nothing shorter or longer is taken for it") {
  comes_back(testing::some_beginning());
  auto b = testing::some_beginning();
  b.mark = 85;
  b.mode = play::Mode::assessment;
  b.alternative = true;
  b.seed = ~std::uint64_t{0};
  comes_back(b);
  comes_back(
      Decided{"scene", ~std::uint64_t{0}, true, play::Confidence::fairly, 123456, "Über <b>\"Zeit\"</b>"});
  comes_back(TakenBack{"scene"});
  comes_back(some_score());
  comes_back(Noted{{}, "Talk about this."});
  comes_back(Noted{3, ""});
  comes_back(Withdrawn{0});
  comes_back(Withdrawn{~std::uint32_t{0}});
  comes_back(Enrolled{"Robert'); DROP TABLE people;--", "r@example.org", {1, 2, 3}, "pin", true});
  comes_back(Certified{"ABCD", "Ann", "Module one", -7, {{{1}, {2}}, {{3}, {4}}}});
  comes_back(Grouped{"Autumn 2026", false});
  comes_back(Erased{12, -5, "asked on paper"});
  comes_back(Founded{{9}, "Room 4"});
  comes_back(Merged{{8}, 44, {7}, 40, "room-5.records"});
  comes_back(Guarded{"$argon2id$"});
}

TEST_CASE("an event is read as what it is only") {
  Event e;
  e.kind = Kind::taken_back;
  e.payload = write(TakenBack{"here"});
  CHECK(said<TakenBack>(e)->scene == "here");
  CHECK(!said<Decided>(e));
  e.erased = true;
  CHECK(!said<TakenBack>(e));
}

TEST_CASE("any bytes at all are read or refused, and what is read is written the same way again") {
  const bool ok = rc::check([](const std::string& bytes, std::uint8_t which) {
    auto good = write(some_score());
    if (!bytes.empty()) good[which % good.size()] = bytes[0];
    for (const auto& in : {bytes, good}) {
      Scored s;
      if (read(in, s)) RC_ASSERT(s.tally.decisions.size() <= in.size());
      Begun b;
      if (read(in, b)) RC_ASSERT(write(b) == in);
      Decided d;
      if (read(in, d)) RC_ASSERT(write(d) == in);
      Enrolled p;
      if (read(in, p)) RC_ASSERT(write(p) == in);
    }
  });
  CHECK(ok);
}

}  // namespace
}  // namespace plumbline::records
