#include "store_promises.hpp"

#include <doctest/doctest.h>

namespace plumbline::testing {

namespace {

using namespace records;

std::vector<Stream> streams_of(const Store& s, const Wanted& wanted = {}) {
  auto out = streams(s, wanted);
  REQUIRE(out);
  return *out;
}

std::vector<Arrived> arrived(const Store& s, std::uint64_t first = 1, std::uint64_t last = kToTheEnd) {
  std::vector<Arrived> out;
  CHECK(s.each_event(first, last, [&](const Arrived& x) {
    out.push_back(x);
    return true;
  }));
  return out;
}

/// The seal is good and is that of what can be read.
void sealed(const Store& s, std::size_t events) {
  const auto seal = s.seal();
  REQUIRE(seal);
  if (events == 0) {
    CHECK(!*seal);
    return;
  }
  REQUIRE(*seal);
  CHECK(good(**seal));
  CHECK((*seal)->events == events);
  Digest journal{};
  for (const auto& a : arrived(s)) journal = journal_after(journal, a.event.self);
  CHECK((*seal)->journal == journal);
}

void an_empty_store_is_empty(const NewStore& fresh) {
  const auto s = fresh();
  CHECK(streams_of(*s).empty());
  CHECK(arrived(*s).empty());
  CHECK(s->events(Id{1})->empty());
  CHECK(!*s->stream(Id{1}));
  CHECK(!*s->text(Text::Of::scenario, "x"));
  sealed(*s, 0);
}

void events_come_back(const NewStore& fresh, const SigningKey& key) {
  const auto s = fresh();
  const Id person{1, 2, 3};
  Recorder r(pen(*s, key, 1), StreamKind::attempt, person);
  r.line_up(some_beginning());
  r.line_up(Decided{"scene", 5, false, play::Confidence::sure, 900, "Naïve \xf0\x9f\x99\x82 '); DROP"});
  const auto wrote = r.waiting().events;
  CHECK(!r.store());
  CHECK(!r.write(TakenBack{"scene"}));
  const auto back = s->events(r.stream());
  REQUIRE(back);
  REQUIRE(back->size() == 3);
  CHECK((*back)[0] == wrote[0]);
  CHECK((*back)[1] == wrote[1]);
  const auto all = streams_of(*s);
  REQUIRE(all.size() == 1);
  CHECK(all[0].id == r.stream());
  CHECK(all[0].owner == person);
  CHECK(all[0].kind == StreamKind::attempt);
  CHECK(all[0].head.last == 2);
  CHECK(all[0].head.self == (*back)[2].self);
  CHECK(good(all[0].head));
  CHECK((*s->stream(r.stream()))->head == all[0].head);
  sealed(*s, 3);
}

void a_retry_is_harmless(const NewStore& fresh, const SigningKey& key) {
  const auto s = fresh();
  Recorder r(pen(*s, key, 2), StreamKind::attempt, {});
  r.line_up(some_beginning());
  r.line_up(TakenBack{"a"});
  const auto first = r.waiting();
  CHECK(*s->append({first}) == Stored::now);
  CHECK(*s->append({first}) == Stored::already);
  CHECK(*s->append({first, first}) == Stored::already);
  r.line_up(TakenBack{"b"});
  const auto overlapping = r.waiting();  // begins with what is stored already
  CHECK(*s->append({overlapping}) == Stored::now);
  CHECK(*s->append({first}) == Stored::already);
  CHECK((*s->stream(r.stream()))->head.last == 2);
  CHECK(s->events(r.stream())->size() == 3);
  sealed(*s, 3);
}

void what_does_not_fit_is_refused_whole(const NewStore& fresh, const SigningKey& key) {
  const auto s = fresh();
  Recorder one(pen(*s, key, 3), StreamKind::attempt, {});
  CHECK(!one.write(some_beginning()));
  const auto there = *s->stream(one.stream());
  REQUIRE(there);
  Recorder left(pen(*s, key, 4), *there), right(pen(*s, key, 5), *there);
  CHECK(!left.write(TakenBack{"left"}));
  const auto trouble = right.write(TakenBack{"right"});
  REQUIRE(trouble);
  CHECK(trouble->what == Trouble::conflict);
  CHECK(right.waiting().events.size() == 1);  // nothing is lost

  Recorder good_one(pen(*s, key, 6), StreamKind::attempt, {});
  good_one.line_up(some_beginning());
  CHECK(!s->append({good_one.waiting(), right.waiting()}));  // all or nothing
  CHECK(!*s->stream(good_one.stream()));

  auto gap = good_one.waiting();
  gap.events.front().sequence = 4;
  CHECK(s->append({gap}).error().what == Trouble::malformed);
  Recorder far(pen(*s, key, 7), StreamKind::attempt, {});
  far.line_up(some_beginning());
  far.line_up(TakenBack{"a"});
  auto later = far.waiting();
  later.events.erase(later.events.begin());
  CHECK(s->append({later}).error().what == Trouble::gap);
  auto unsigned_one = good_one.waiting();
  unsigned_one.head.signature[0] ^= 1;
  CHECK(s->append({unsigned_one}).error().what == Trouble::malformed);
  auto changed = good_one.waiting();
  changed.events.front().payload += "x";
  CHECK(s->append({changed}).error().what == Trouble::malformed);
  auto other_owner = left.waiting();
  Recorder more(pen(*s, key, 8), **s->stream(one.stream()));
  more.line_up(TakenBack{"x"});
  auto owned = more.waiting();
  owned.owner = Id{9};
  CHECK(s->append({owned}).error().what == Trouble::conflict);
  CHECK(s->events(one.stream())->size() == 2);
  sealed(*s, 2);
}

void adding_finds_its_place(const NewStore& fresh, const SigningKey& key) {
  const auto s = fresh();
  Recorder r(pen(*s, key, 9), StreamKind::attempt, {});
  CHECK(!r.write(some_beginning()));
  for (std::uint64_t i = 0; i < 5; ++i)
    CHECK(!add_to(pen(*s, key, 10 + i), r.stream(), Noted{{}, "note " + std::to_string(i)}));
  const auto all = s->events(r.stream());
  REQUIRE(all->size() == 6);
  CHECK(said<Noted>(all->back())->text == "note 4");
  CHECK(add_to(pen(*s, key, 99), Id{5}, Noted{{}, "x"})->what == Trouble::gap);
}

void streams_are_found(const NewStore& fresh, const SigningKey& key) {
  const auto s = fresh();
  const Id ann{1}, bob{2};
  for (std::uint64_t i = 0; i < 3; ++i)
    for (const auto& who : {ann, bob}) {
      Recorder r(pen(*s, key, 100 + 10 * i + who[0]), StreamKind::attempt, who);
      CHECK(!r.write(some_beginning()));
    }
  Recorder p(pen(*s, key, 77), StreamKind::person, {});
  CHECK(!p.write(Enrolled{"Ann", "", {}, "", false}));
  CHECK(streams_of(*s).size() == 7);
  CHECK(streams_of(*s, {StreamKind::attempt, {}}).size() == 6);
  CHECK(streams_of(*s, {StreamKind::attempt, ann}).size() == 3);
  CHECK(streams_of(*s, {StreamKind::person, {}}).size() == 1);
  CHECK(streams_of(*s, {{}, Id{7}}).empty());
  std::uint64_t number = 0;
  for (const auto& x : streams_of(*s)) {
    CHECK(x.number > number);
    number = x.number;
  }
  const auto some = arrived(*s, 2, 4);
  REQUIRE(some.size() == 3);
  CHECK(some.front().place == 2);
  std::size_t seen = 0;
  CHECK(s->each_event(1, kToTheEnd, [&](const Arrived&) { return ++seen < 2; }));
  CHECK(seen == 2);
  sealed(*s, 7);
}

void texts_stay(const NewStore& fresh) {
  const auto s = fresh();
  const Text book{Text::Of::rulebook, "abc", {{"rulebook.xml", "<r/>"}, {"county.xml", ""}}};
  CHECK(s->keep(book));
  CHECK(s->keep({Text::Of::rulebook, "abc", {{"other", "changed"}}}));
  CHECK(s->keep({Text::Of::scenario, "abc", {{"one.lua", std::string("a\0b", 3)}}}));
  CHECK(**s->text(Text::Of::rulebook, "abc") == book);
  CHECK((*s->text(Text::Of::scenario, "abc"))->parts[0].text.size() == 3);
  std::size_t seen = 0;
  CHECK(s->each_text([&](const Text&) { return ++seen > 0; }));
  CHECK(seen == 2);
}

void erasing_leaves_the_chain(const NewStore& fresh, const SigningKey& key) {
  const auto s = fresh();
  Recorder r(pen(*s, key, 20), StreamKind::attempt, Id{1});
  CHECK(!r.write(some_beginning()));
  CHECK(!r.write(Decided{"scene", 1, false, play::Confidence::unsaid, 0, "something private"}));
  Recorder other(pen(*s, key, 21), StreamKind::attempt, Id{2});
  CHECK(!other.write(some_beginning()));
  Recorder end(pen(*s, key, 22), **s->stream(r.stream()));
  end.line_up(Erased{2, 5, "asked for"});
  const auto tombstone = end.waiting();
  CHECK(s->erase({r.stream()}, {tombstone}));
  const auto left = *s->events(r.stream());
  REQUIRE(left.size() == 3);
  CHECK(left[0].erased);
  CHECK(left[1].erased);
  CHECK(left[1].payload.empty());
  CHECK(said<Erased>(left[2])->events == 2);
  Digest previous = kNothingBefore;
  for (const auto& e : left) {
    CHECK(chained(e, previous) == e.self);
    previous = e.self;
  }
  CHECK(!s->events(other.stream())->front().erased);
  sealed(*s, 4);
  CHECK(*s->append({tombstone}) == Stored::already);
  CHECK(s->events(r.stream())->size() == 3);
}

void several_batches_of_one_stream(const NewStore& fresh, const SigningKey& key) {
  const auto s = fresh();
  Recorder r(pen(*s, key, 30), StreamKind::attempt, {});
  r.line_up(some_beginning());
  const auto first = r.waiting();
  r.line_up(TakenBack{"a"});
  auto second = r.waiting();
  second.events.erase(second.events.begin());
  CHECK(s->append({second, first}).error().what == Trouble::gap);
  CHECK(!*s->stream(r.stream()));
  CHECK(*s->append({first, second}) == Stored::now);
  CHECK(*s->append({second, first}) == Stored::already);
  CHECK((*s->stream(r.stream()))->head.last == 1);
  CHECK(*s->append({}) == Stored::already);
  sealed(*s, 2);
}

void any_words_come_back(const NewStore& fresh, const SigningKey& key) {
  const std::vector<std::string> names{"",
                                       std::string("a\0b\0", 4),
                                       "Robert'); DROP TABLE events;--",
                                       "' OR 1=1; ATTACH 'x' AS y;",
                                       "\xd9\x85\xd8\xad\xd9\x85\xd8\xaf \xe5\xbc\xa0\xe4\xbc\x9f",
                                       "=HYPERLINK(\"x\")<script>&",
                                       "\xff\xfe no UTF-8 at all \x80",
                                       std::string(1U << 20, 'n')};
  const auto s = fresh();
  std::uint64_t seed = 40;
  std::vector<Id> ids;
  for (const auto& name : names) {
    Recorder r(pen(*s, key, ++seed), StreamKind::person, {});
    CHECK(!r.write(Enrolled{name, name, {}, name, false}));
    ids.push_back(r.stream());
    CHECK(s->keep({Text::Of::scenario, name, {{name, name}}}));
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto e = *s->events(ids[i]);
    REQUIRE(e.size() == 1);
    CHECK(said<Enrolled>(e[0])->name == names[i]);
    const auto t = *s->text(Text::Of::scenario, names[i]);
    REQUIRE(t);
    CHECK(t->parts[0].text == names[i]);
  }
  CHECK(streams_of(*s).size() == names.size());
  std::size_t texts = 0;
  CHECK(s->each_text([&](const Text&) { return ++texts > 0; }));
  CHECK(texts == names.size());
  sealed(*s, names.size());
}

void erasing_is_all_or_nothing(const NewStore& fresh, const SigningKey& key) {
  const auto s = fresh();
  Recorder r(pen(*s, key, 60), StreamKind::attempt, {});
  CHECK(!r.write(some_beginning()));
  const auto there = **s->stream(r.stream());
  CHECK(!r.write(TakenBack{"a"}));
  Recorder late(pen(*s, key, 61), there);  // knows nothing of the last event
  late.line_up(Erased{1, 5, "asked for"});
  CHECK(s->erase({r.stream()}, {late.waiting()}).error().what == Trouble::conflict);
  const auto before = *s->events(r.stream());
  for (const auto& e : before) CHECK(!e.erased);
  CHECK(s->erase({Id{9}}, {}));  // nobody by that name
  sealed(*s, 2);
  CHECK(s->erase({r.stream()}, {}));
  CHECK(s->erase({r.stream()}, {}));  // once more changes nothing
  const auto after = *s->events(r.stream());
  CHECK(after.size() == 2);
  for (const auto& e : after) CHECK(e.erased);
  sealed(*s, 2);
}

void many_are_read_in_order(const NewStore& fresh, const SigningKey& key) {
  const auto s = fresh();
  std::vector<Batch> all;
  for (std::uint64_t i = 0; i < 1500; ++i) {
    Recorder r(pen(*s, key, 1000 + i), StreamKind::attempt, i % 2 == 0 ? Id{1} : Id{2});
    r.line_up(some_beginning());
    r.line_up(TakenBack{std::to_string(i)});
    all.push_back(r.waiting());
  }
  CHECK(*s->append(all) == Stored::now);
  std::uint64_t place = 0;
  for (const auto& a : arrived(*s)) {
    CHECK(a.place == ++place);
    if (a.event.stream != all[(place - 1) / 2].head.stream) FAIL("out of order");
    if (a.kind != StreamKind::attempt) FAIL("another kind");
  }
  CHECK(place == 3000);
  CHECK(arrived(*s, 1024, 1025).size() == 2);
  CHECK(arrived(*s, 2999, 9999).size() == 2);
  CHECK(arrived(*s, 4000, 9999).empty());
  CHECK(streams_of(*s).size() == 1500);
  CHECK(streams_of(*s, {StreamKind::attempt, Id{2}}).size() == 750);
  CHECK(streams_of(*s, {StreamKind::group, Id{2}}).empty());
  std::size_t seen = 0;
  CHECK(s->each_stream({}, [&](const Stream&) { return ++seen < 700; }));
  CHECK(seen == 700);
  sealed(*s, 3000);
}

}  // namespace

void keeps_its_promises(const NewStore& fresh, const SigningKey& key) {
  an_empty_store_is_empty(fresh);
  events_come_back(fresh, key);
  a_retry_is_harmless(fresh, key);
  what_does_not_fit_is_refused_whole(fresh, key);
  adding_finds_its_place(fresh, key);
  streams_are_found(fresh, key);
  texts_stay(fresh);
  erasing_leaves_the_chain(fresh, key);
  several_batches_of_one_stream(fresh, key);
  any_words_come_back(fresh, key);
  erasing_is_all_or_nothing(fresh, key);
  many_are_read_in_order(fresh, key);
}

}  // namespace plumbline::testing
