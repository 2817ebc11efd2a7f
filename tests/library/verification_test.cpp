// What somebody with a tool for databases can do to records, and with the key as well: each is found, and the
// record is named in which it lies.

#include "library/verification.hpp"

#include "machine.hpp"

#include <algorithm>

using namespace plumbline;
using namespace plumbline::library;
using support::has;
using testing::Machine;
using testing::Meddler;
using testing::ninety_days;

namespace {

struct Case : Machine {
  records::Id ann{}, bob{}, first{}, second{};
  Case() {
    keep_texts();
    ann = person("Ann");
    bob = person("Bob");
    first = play(ann);
    second = play(bob);
  }
  static std::string number(const records::Id& id) {
    return "(SELECT number FROM streams WHERE id = x'" + records::hex(id) + "')";
  }
  static std::string of(const records::Id& id) { return " WHERE stream = " + number(id) + " "; }
  /// With all programs closed.
  void meddle(const std::vector<std::string>& sql) {
    room.reset();
    Meddler m(file());
    for (const auto& s : sql) m.run(s);
  }
  Verified verified(VerifyWishes wishes = {}) const {
    wishes.jobs = 2;
    auto v = verify(file(), wishes);
    if (!v) FAIL(v.error().said);
    return std::move(*v);
  }
  records::Events events_of(const records::Id& id) const { return *room->store().events(id); }
};

bool names(const Verified& v, const records::Id& id) {
  return std::any_of(v.chains.findings.begin(), v.chains.findings.end(),
                     [&](const records::Finding& f) { return f.stream == id && !f.said.empty(); }) ||
         std::any_of(v.attempts.begin(), v.attempts.end(),
                     [&](const records::Discrepancy& d) { return d.stream == id && !d.said.empty(); });
}

bool finds(const Verified& v, const records::Id& id, records::Wrong what) {
  return std::any_of(v.chains.findings.begin(), v.chains.findings.end(),
                     [&](const records::Finding& f) { return f.stream == id && f.what == what; });
}

std::string said_of(const Verified& v, const records::Id& id) {
  for (const auto& d : v.attempts)
    if (d.stream == id) return d.said;
  return {};
}

}  // namespace

SCENARIO("Records nobody touched are proven, with what was counted") {
  Case c;
  c.play(c.ann, testing::parking_lot());
  c.play({}, ninety_days(), false, 1);
  const auto erased = c.person("Cid");
  c.play(erased);
  REQUIRE(c.room->erase(erased, "asked for"));
  const auto v = c.verified();
  CHECK(v.proven());
  CHECK(v.counts.attempts == 5);
  CHECK(v.counts.replayed == 4);
  CHECK(v.counts.erased == 1);
  CHECK(v.counts.scores == 3);
  CHECK(v.people == 3);
  CHECK(v.groups == 0);
  CHECK(v.chains.events == c.events());
  REQUIRE(v.signers.size() == 1);
  CHECK(v.signers[0].name == "Room 12");
  CHECK(v.signers[0].trusted);
  AND_THEN("whom one trusts can be said") {
    VerifyWishes mine, other;
    mine.trusted = {c.room->key().public_part()};
    other.trusted = {records::PublicKey{1, 2, 3}};
    CHECK(c.verified(mine).proven());
    const auto strange = c.verified(other);
    CHECK_FALSE(strange.proven());
    CHECK_FALSE(strange.signers[0].trusted);
  }
  AND_THEN("it tells how far it is, and can be stopped") {
    VerifyWishes wishes;
    std::uint64_t attempts = 0;
    wishes.on = [&](VerifyWishes::Stage stage, std::uint64_t done, std::uint64_t of) {
      CHECK(done <= of);
      if (stage == VerifyWishes::Stage::attempts) attempts = done;
      return true;
    };
    CHECK(c.verified(wishes).proven());
    CHECK(attempts == 5);
    wishes.on = [](VerifyWishes::Stage, std::uint64_t, std::uint64_t) { return false; };
    const auto stopped = c.verified(wishes);
    CHECK(stopped.stopped);
    CHECK_FALSE(stopped.proven());
  }
}

SCENARIO("An entry that was changed") {
  Case c;
  c.meddle({"UPDATE events SET body = CAST(substr(body, 1, length(body) - 1) || x'21' AS BLOB)" +
            Case::of(c.first) + "AND sequence = 2"});
  const auto v = c.verified();
  CHECK_FALSE(v.proven());
  CHECK(finds(v, c.first, records::Wrong::changed));
  CHECK_FALSE(names(v, c.second));
}

SCENARIO("An entry that was dropped from the middle") {
  Case c;
  c.meddle({"DELETE FROM events" + Case::of(c.first) + "AND sequence = 2"});
  const auto v = c.verified();
  CHECK_FALSE(v.proven());
  CHECK(finds(v, c.first, records::Wrong::missing));
  CHECK_FALSE(names(v, c.second));
}

SCENARIO("An attempt that was cut off at its end, with the head set back") {
  Case c;
  const auto events = c.events_of(c.first);
  const auto& last = events[events.size() - 3];
  c.meddle({"DELETE FROM events" + Case::of(c.first) + "AND sequence > " + std::to_string(last.sequence),
            "UPDATE streams SET last = " + std::to_string(last.sequence) + ", self = x'" +
                records::hex(last.self) + "' WHERE id = x'" + records::hex(c.first) + "'"});
  const auto v = c.verified();
  CHECK_FALSE(v.proven());
  CHECK(names(v, c.first));
  CHECK_FALSE(names(v, c.second));
}

SCENARIO("Two entries that changed places") {
  Case c;
  c.meddle({"UPDATE events SET sequence = 900" + Case::of(c.first) + "AND sequence = 1",
            "UPDATE events SET sequence = 1" + Case::of(c.first) + "AND sequence = 2",
            "UPDATE events SET sequence = 2" + Case::of(c.first) + "AND sequence = 900"});
  const auto v = c.verified();
  CHECK_FALSE(v.proven());
  CHECK(names(v, c.first));
  CHECK_FALSE(names(v, c.second));
}

SCENARIO("Two people whose names were exchanged") {
  Case c;
  c.meddle({"UPDATE events SET stream = -1" + Case::of(c.ann),
            "UPDATE events SET stream = " + Case::number(c.ann) + Case::of(c.bob),
            "UPDATE events SET stream = " + Case::number(c.bob) + " WHERE stream = -1"});
  const auto v = c.verified();
  CHECK_FALSE(v.proven());
  CHECK(names(v, c.ann));
  CHECK(names(v, c.bob));
}

SCENARIO("An attempt that was filed under somebody else") {
  Case c;
  c.meddle({"UPDATE streams SET owner = x'" + records::hex(c.bob) + "' WHERE id = x'" +
            records::hex(c.first) + "'"});
  const auto v = c.verified();
  CHECK_FALSE(v.proven());
  CHECK(finds(v, c.first, records::Wrong::misfiled));
  CHECK(has(said_of(v, c.first), "somebody else"));
  CHECK_FALSE(names(v, c.second));
}

SCENARIO("A text of a scenario that was exchanged") {
  Case c;

  WHEN("a word is another one") {
    c.meddle(
        {"UPDATE texts SET parts = CAST(substr(parts, 1, 400) || x'20' || substr(parts, 402) AS BLOB) WHERE "
         "kind = 1"});
  }
  WHEN("it holds another scenario altogether") {
    c.meddle(
        {"UPDATE texts SET parts = (SELECT t.parts FROM texts t WHERE t.kind = 1 AND t.hash <> texts.hash),"
         " digest = (SELECT t.digest FROM texts t WHERE t.kind = 1 AND t.hash <> texts.hash) WHERE kind = "
         "1"});
  }
  WHEN("it is gone") { c.meddle({"DELETE FROM texts WHERE kind = 1"}); }
  const auto v = c.verified();
  CHECK_FALSE(v.proven());
  for (const auto& id : {c.first, c.second}) {
    CAPTURE(said_of(v, id));
    CHECK(said_of(v, id).starts_with("It can't be replayed"));
  }
}

SCENARIO("A text of the rulebook that is gone") {
  Case c;
  c.meddle({"DELETE FROM texts WHERE kind = 2"});
  const auto v = c.verified();
  CHECK_FALSE(v.proven());
  CHECK(said_of(v, c.first).starts_with("It can't be replayed"));
  CHECK(said_of(v, c.second).starts_with("It can't be replayed"));
}

SCENARIO("A score that was changed by somebody who has the key too") {
  Case c;
  auto worth = c.attempts_of(c.ann)[0].kept.scores.back().said;
  WHEN("it is better than what was decided") {
    worth.tally.lost = 0;
    worth.tally.stake += 1;
  }
  WHEN("it passes, and didn't") { worth.tally.passed = !worth.tally.passed; }
  WHEN("its mark is another one") { worth.tally.mark = 1; }
  WHEN("it names another rule") { worth.tally.decisions[0].met.push_back("no.such-rule"); }
  REQUIRE(!records::add_to(c.room->pen(), c.first, worth));
  const auto v = c.verified();
  CHECK(v.chains.whole());
  CHECK_FALSE(v.proven());
  CHECK(has(said_of(v, c.first), "The recorded score isn't what the decisions give"));
  CHECK_FALSE(names(v, c.second));
}

SCENARIO("A score without exact figures, from a machine that was too slow to search, is no fault") {
  Case c;
  const auto& stage = *ninety_days().told.stage;
  const auto slow = c.play(c.ann, ninety_days(), false);
  score::Tallier tallier(stage, nullptr);
  score::Tally worth;
  REQUIRE(tallier.tally(c.attempts_of(c.ann, {&stage})[0].kept.attempt, 70, worth).empty());
  REQUIRE_FALSE(worth.exact);
  REQUIRE(worth.finished);
  REQUIRE(!records::add_to(c.room->pen(), slow, records::scored(stage, worth)));
  CHECK(c.verified().proven());
  WHEN("what it does say is wrong") {
    WHEN("it passes all the same") { worth.passed = true; }
    WHEN("a decision cost something else") { worth.decisions[0].cost += 1; }
    WHEN("a figure is made up") { worth.decisions[0].at_stake += 1; }
    WHEN("it ends elsewhere") { worth.ending = "nowhere"; }
    REQUIRE(!records::add_to(c.room->pen(), slow, records::scored(stage, worth)));
    CHECK_FALSE(c.verified().proven());
  }
}

SCENARIO("A decision that can't be made there, written by somebody who has the key too") {
  Case c;
  const auto begun = c.play({}, ninety_days(), false, 1);
  REQUIRE(!records::add_to(c.room->pen(), begun, records::Decided{"no-such-scene", 1, false, {}, 0, ""}));
  const auto v = c.verified();
  CHECK(v.chains.whole());
  CHECK_FALSE(v.proven());
  CHECK(has(said_of(v, begun), "It can't be replayed"));
}

SCENARIO("An attempt that was copied to somebody else") {
  Case c;
  WHEN("with the key: chained anew and signed") {
    auto events = c.events_of(c.first);
    const records::Id copy{7, 7, 7};
    records::Digest before = records::kNothingBefore;
    for (std::uint32_t i = 0; i < events.size(); ++i) {
      auto& e = events[i];
      e.stream = copy;
      if (i == 0) {
        auto b = *records::said<records::Begun>(e);
        b.person = c.bob;
        e.payload = records::write(b);
      }
      records::chain(e, i, before);
      before = e.self;
    }
    const auto head = records::sign_head(events.back(), c.room->key());
    REQUIRE(c.room->store().append({{records::StreamKind::attempt, c.bob, events, head}}));
    const auto v = c.verified();
    CHECK(v.chains.whole());
    CHECK_FALSE(v.proven());
    CHECK((has(said_of(v, copy), "It is a copy") || has(said_of(v, c.first), "It is a copy")));
  }
  WHEN("by hand") {
    c.meddle(
        {"INSERT INTO streams SELECT 900, x'07070707070707070707070707070707', kind, owner, last, self, "
         "signer, "
         "signature FROM streams WHERE id = x'" +
             records::hex(c.first) + "'",
         "INSERT INTO events SELECT place + 10000, 900, sequence, erased, body FROM events" +
             Case::of(c.first)});
    const auto v = c.verified();
    CHECK_FALSE(v.proven());
    records::Id copy{};
    copy.fill(7);
    CHECK(names(v, copy));
    CHECK_FALSE(names(v, c.second));
  }
}

SCENARIO("An attempt that is missing as a whole") {
  Case c;
  c.meddle({"DELETE FROM events" + Case::of(c.first),
            "DELETE FROM streams WHERE id = x'" + records::hex(c.first) + "'"});
  const auto v = c.verified();
  CHECK_FALSE(v.proven());
  CHECK_FALSE(v.chains.whole());
  CHECK_FALSE(names(v, c.second));
}

SCENARIO("The last thing recorded, cut off with everything that told of it") {
  Case c;
  c.room.reset();
  const auto last = c.second;
  c.meddle({"DELETE FROM events WHERE stream = " + Case::number(last),
            "DELETE FROM streams WHERE id = x'" + records::hex(last) + "'"});
  const auto v = c.verified();
  CHECK_FALSE(v.proven());
  CHECK_FALSE(names(v, c.first));
}

SCENARIO("A file that isn't one can't be verified, and is told so") {
  const support::Folder f;
  for (const auto& bytes : {std::string(), std::string("hello"), std::string(100'000, 'x')}) {
    const auto v = verify(f.file("plumbline.records", bytes));
    REQUIRE(!v);
    CHECK(v.error().said.size() > 20);
  }
  CHECK(!verify(f.name("none")));
  CHECK_FALSE(std::filesystem::exists(f.name("none")));
}
