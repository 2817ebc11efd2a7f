#include "records/attempt_check.hpp"

#include "made_records.hpp"

#include <doctest/doctest.h>

namespace plumbline::records {
namespace {

using testing::Played;

struct Made {
  SigningKey key{testing::seed_of(1)};
  MemoryStore store{key};
  Pen pen{testing::pen(store, key, 1)};
  Played story{"ninety-days"};
  base::Dice dice{7};
  Id person{}, attempt{};
  Made() {
    REQUIRE(store.keep(testing::rulebook_text()));
    REQUIRE(store.keep(testing::scenario_text("ninety-days")));
    person = *enrol(pen, {"Ann Example", "A-1", {}, "", false});
    attempt = testing::play_and_keep(pen, story, person, dice);
  }
};

std::vector<Discrepancy> checked(const Store& store, AttemptCounts* counts = nullptr) {
  Theatres theatres(store);
  AttemptChecker checker(theatres);
  REQUIRE(store.each_stream({StreamKind::attempt, {}}, [&](const Stream& s) {
    checker.check(s, *store.events(s.id));
    return true;
  }));
  checker.find_copies();
  if (counts != nullptr) *counts = checker.counts();
  return checker.found();
}

/// The same attempt with its events changed, chained and signed anew, as somebody with the key could do it.
void forge(Made& m, const std::function<void(Events&)>& change, bool as_new = true) {
  auto events = *m.store.events(m.attempt);
  change(events);
  const Id stream = random_id(m.pen.chance);
  Digest last = kNothingBefore;
  for (std::uint32_t i = 0; i < events.size(); ++i) {
    events[i].stream = stream;
    if (as_new) events[i].key = random_id(m.pen.chance);
    chain(events[i], i, last);
    last = events[i].self;
  }
  REQUIRE(m.store.append({{StreamKind::attempt, m.person, events, sign_head(events.back(), m.key)}}));
}

template <class Says>
void rewrite(Event& e, const std::function<void(Says&)>& change) {
  auto says = said<Says>(e);
  REQUIRE(says);
  change(*says);
  e.payload = write(*says);
}

TEST_CASE("attempts as they were played are what they say") {
  Made m;
  for (int i = 0; i < 5; ++i) testing::play_and_keep(m.pen, m.story, m.person, m.dice);
  testing::play_and_keep(m.pen, m.story, m.person, m.dice, true, 2);
  testing::play_and_keep(m.pen, m.story, m.person, m.dice, false);
  AttemptCounts counts;
  CHECK(checked(m.store, &counts).empty());
  CHECK(counts.attempts == 8);
  CHECK(counts.replayed == 8);
  CHECK(counts.scores == 6);
  CHECK(counts.unscored == 1);
}

TEST_CASE("a score that isn't what the decisions give is found, even when it is well signed") {
  const auto found = [](const std::function<void(Scored&)>& change) {
    Made m;
    forge(m, [&](Events& e) { rewrite<Scored>(e.back(), change); });
    const auto all = checked(m.store);
    REQUIRE(all.size() == 1);
    CHECK(all[0].entry);
    CHECK(all[0].stream != m.attempt);
    return all[0].said;
  };
  CHECK(found([](Scored& s) { s.tally.lost += 1; }).find("the score is") != std::string::npos);
  CHECK(found([](Scored& s) { s.tally.passed = !s.tally.passed; }).find("pass") != std::string::npos);
  CHECK(found([](Scored& s) { s.tally.breaches += 1; }).find("breach") != std::string::npos);
  CHECK(found([](Scored& s) { s.tally.decisions[0].lost += 1; }).find("decision 1") != std::string::npos);
  CHECK(found([](Scored& s) { s.tally.decisions.pop_back(); }).find("decisions") != std::string::npos);
  CHECK(found([](Scored& s) { s.rulebook_hash = std::string(64, '0'); }).find("rulebook") !=
        std::string::npos);
}

TEST_CASE("decisions that were not possible, another scenario, another person and copies are found") {
  const auto found = [](const std::function<void(Events&)>& change, bool as_new = true) {
    Made m;
    forge(m, change, as_new);
    const auto all = checked(m.store);
    REQUIRE(!all.empty());
    return all[0].said;
  };
  CHECK(found([](Events& e) {
          rewrite<Decided>(e[1], [](Decided& d) { d.scene = "nowhere"; });
        }).find("replayed") != std::string::npos);
  CHECK(found([](Events& e) { e.erase(e.begin() + 1); }).find("replayed") != std::string::npos);
  CHECK(found([](Events& e) {
          rewrite<Begun>(e[0], [](Begun& b) { b.scenario_hash[0] ^= 1; });
        }).find("not in the records") != std::string::npos);
  CHECK(found([](Events& e) {
          rewrite<Begun>(e[0], [](Begun& b) { b.person[0] ^= 1; });
        }).find("somebody else") != std::string::npos);
  CHECK(found([](Events& e) { e[2].kind = Kind::founded; }).find("belong") != std::string::npos);
  CHECK(found([](Events& e) { e[1].payload += "x"; }).find("can't be read") != std::string::npos);
  CHECK(found([](Events&) {}, false).find("copy") != std::string::npos);
}

TEST_CASE("a scenario text that was swapped is found") {
  Made m;
  MemoryStore other(m.key);
  REQUIRE(other.keep(testing::rulebook_text()));
  auto text = testing::scenario_text("ninety-days");
  text.parts[0].text += "\n-- swapped";
  REQUIRE(other.keep(text));
  const auto stream = **m.store.stream(m.attempt);
  REQUIRE(other.append({{stream.kind, stream.owner, *m.store.events(m.attempt), stream.head}}));
  const auto all = checked(other);
  REQUIRE(all.size() == 1);
  CHECK(all[0].said.find("is another one") != std::string::npos);
}

TEST_CASE("what was erased on request is told from what was emptied") {
  Made m;
  auto left = **m.store.stream(m.attempt);
  Recorder r(m.pen, left);
  r.line_up(Erased{left.head.last + 1, 9, "asked for on paper"});
  REQUIRE(m.store.erase({m.attempt}, {r.waiting()}));
  AttemptCounts counts;
  CHECK(checked(m.store, &counts).empty());
  CHECK(counts.erased == 1);
  const auto about = **m.store.stream(m.attempt);
  auto events = *m.store.events(m.attempt);
  Theatres theatres(m.store);
  AttemptChecker bad(theatres);
  events.pop_back();
  bad.check(about, events);
  REQUIRE(bad.found().size() == 1);
  CHECK(bad.found()[0].said.find("emptied") != std::string::npos);
}

TEST_CASE("the same attempt under another rulebook stands beside the first") {
  Made m;
  auto text = testing::rulebook_text();
  const auto at = text.parts[0].text.find("edition=\"");
  REQUIRE(at != std::string::npos);
  text.parts[0].text.insert(at + 9, "next-");
  const auto book = rules::read_rulebook({"rulebook.xml", text.parts[0].text});
  REQUIRE(book);
  text.hash = book->hash;
  REQUIRE(m.store.keep(text));
  const auto kept = kept_attempt(**m.store.stream(m.attempt), *m.store.events(m.attempt));
  Theatres theatres(m.store);
  auto again = scored_under(theatres, kept, book->hash);
  REQUIRE(again);
  CHECK(again->rulebook_edition.rfind("next-", 0) == 0);
  CHECK(again->tally == kept.scores[0].said.tally);
  REQUIRE(!add_to(m.pen, m.attempt, *again));
  const auto both = kept_attempt(**m.store.stream(m.attempt), *m.store.events(m.attempt));
  CHECK(both.scores.size() == 2);
  CHECK(checked(m.store).empty());
  CHECK(!scored_under(theatres, kept, std::string(64, '1')));
}

TEST_CASE("an attempt goes on behind a note, and not behind somebody else's decision") {
  Made m;
  play::Session s(*m.story.told.stage, {1, play::Mode::practice, false});
  Keeping keeping(m.pen, m.person, s.attempt(), {});
  base::Dice dice{3};
  const auto decide = [&] {
    REQUIRE(s.decide(*solve::any_decision(*m.story.told.stage, s.state(), dice)).empty());
  };
  decide();
  REQUIRE(!keeping.keep(s.attempt()));
  REQUIRE(!add_to(m.pen, keeping.stream(), Noted{0, "Why not ask first?"}));
  const auto other = kept_attempt(**m.store.stream(keeping.stream()), *m.store.events(keeping.stream()));
  Keeping elsewhere(m.pen, other);
  decide();
  REQUIRE(!keeping.keep(s.attempt()));
  const auto trouble = elsewhere.keep(s.attempt());
  REQUIRE(trouble);
  CHECK(trouble->what == Trouble::conflict);
  const auto kept = kept_attempt(**m.store.stream(keeping.stream()), *m.store.events(keeping.stream()));
  CHECK(kept.trouble.empty());
  REQUIRE(kept.notes.size() == 1);
  CHECK(kept.attempt == s.attempt());

  const auto note = kept.notes[0].sequence;
  const auto now = [&] {
    return kept_attempt(**m.store.stream(keeping.stream()), *m.store.events(keeping.stream()));
  };
  REQUIRE(!add_to(m.pen, keeping.stream(), Noted{{}, "Well done."}));
  REQUIRE(!add_to(m.pen, keeping.stream(), Withdrawn{note}));
  REQUIRE(!add_to(m.pen, keeping.stream(), Withdrawn{note}));  // by somebody else, at the same time
  decide();
  REQUIRE(!keeping.keep(s.attempt()));  // on behind that too
  CHECK(now().trouble.empty());
  REQUIRE(now().notes.size() == 1);
  CHECK(now().notes[0].said.text == "Well done.");
  CHECK(now().attempt == s.attempt());
  REQUIRE(!add_to(m.pen, keeping.stream(), Withdrawn{1000}));  // of what isn't there yet
  CHECK(now().trouble.find("(note withdrawn) can't be read") != std::string::npos);
}

}  // namespace
}  // namespace plumbline::records
