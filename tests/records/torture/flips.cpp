// Single bits turned in a file of records. Each must be found, and where it lies in an event, the attempt
// must be named; or everything must read as before (free room in a page).

#include "leaves.hpp"
#include "promises.hpp"
#include "records/bytes.hpp"
#include "records/says.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace plumbline::torture {

namespace {

using namespace records;
namespace fs = std::filesystem;

SqliteStore::Options settings() {
  SqliteStore::Options o;
  o.synchronous = "OFF";
  o.wait = std::chrono::milliseconds(50);
  return o;
}

bool fill(const std::string& file, std::uint64_t attempts) {
  auto opened = SqliteStore::open(file, &key(), settings());
  if (!opened) return false;
  auto& store = **opened;
  Recorder person(testing::pen(store, key(), 1), StreamKind::person, {});
  bool good = !person.write(Enrolled{"Ann Example", "a@example.org", {}, "", false});
  Recorder group(testing::pen(store, key(), 2), StreamKind::group, {});
  good &= !group.write(Grouped{"Autumn", false});
  std::vector<Promise> promises;
  for (std::uint64_t i = 0; i < attempts; ++i) {
    Decider d(50 + i, 15);
    for (int k = 0; k < 16; ++k) {
      good &= static_cast<bool>(store.append({d.next()}));
      d.taken(promises);
    }
  }
  good &= static_cast<bool>(store.keep({Text::Of::scenario, "abc", {{"story.lua", std::string(6000, 's')}}}));
  const auto erased = promises[40].stream;
  Recorder end(testing::pen(store, key(), 3), **store.stream(erased));
  end.line_up(Erased{16, 1, "asked for"});
  return good && store.erase({erased}, {end.waiting()});
}

/// Everything a store can be asked, as one text; "" when some of it can't be read.
std::string reading(const SqliteStore& store) {
  Writer w;
  const auto events = store.each_event(1, kToTheEnd, [&](const Arrived& a) {
    const auto& e = a.event;
    w.number(a.place).number(static_cast<std::uint64_t>(a.kind)).raw(e.stream).number(e.sequence);
    w.number(static_cast<std::uint64_t>(e.kind))
        .raw(e.key)
        .signed_number(e.at)
        .text(e.payload)
        .flag(e.erased);
    w.raw(e.content).raw(e.self);
    return true;
  });
  std::vector<Id> ids;
  const auto streams = store.each_stream({}, [&](const Stream& s) {
    w.number(s.number).raw(s.id).number(static_cast<std::uint64_t>(s.kind)).raw(s.owner).number(s.head.last);
    w.raw(s.head.self).raw(s.head.signer).raw(s.head.signature);
    ids.push_back(s.id);
    return true;
  });
  bool good = events && streams;
  for (const auto& id : ids) {
    const auto some = store.events(id);
    good = good && some;
    if (some)
      for (const auto& e : *some) w.number(e.sequence).raw(e.self);
    const auto about = store.stream(id);
    good = good && about && *about;
  }
  const auto texts = store.each_text([&](const Text& t) {
    w.text(t.hash);
    for (const auto& p : t.parts) w.text(p.name).text(p.text);
    return true;
  });
  const auto seal = store.seal();
  if (seal && *seal)
    w.number((*seal)->events).raw((*seal)->journal).raw((*seal)->signer).raw((*seal)->signature);
  return good && texts && seal ? w.take() : std::string();
}

struct Found {
  std::string said;
  bool at_opening = false, by_sqlite = false, by_chain = false, by_text = false, named = false, same = false;
  bool anyhow() const { return at_opening || by_sqlite || by_chain || by_text; }
};

Found look(const std::string& file, const std::string& before, const Id* whose) {
  Found f;
  const auto opened = SqliteStore::open(file, nullptr, settings());
  if (!opened) {
    f.at_opening = true;
    return f;
  }
  const auto& store = **opened;
  const auto lines = store.check_file();
  f.by_sqlite = !lines || !lines->empty();
  const auto report = check_chains(store);
  f.by_chain = !report || !report->whole();
  if (report && whose != nullptr)
    f.named = std::any_of(report->findings.begin(), report->findings.end(),
                          [&](const Finding& x) { return x.stream == *whose; });
  if (lines)
    for (const auto& l : *lines) f.said += " | " + l;
  if (report)
    for (const auto& x : report->findings)
      f.said += fmt::format(" | {} {}: {}", short_name(x.stream), x.place, x.said);
  f.by_text = !store.each_text([](const Text&) { return true; });
  f.same = reading(store) == before;
  return f;
}

struct Counts {
  std::uint64_t found = 0, opening = 0, sqlite = 0, chain = 0, same = 0, missed = 0, in_events = 0, named = 0;
};

}  // namespace

bool bit_flips(const Wants& wants) {
  const auto whole = wants.folder + "/flips-records", turned = wants.folder + "/flips-turned";
  fs::remove(whole);
  const std::uint64_t attempts = wants.brief ? 12 : 60;
  if (!fill(whole, attempts)) return false;
  std::ifstream in(whole, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  const auto rows = event_rows(whole);
  const auto before = reading(**SqliteStore::open(whole, nullptr, settings()));

  Counts c;
  base::Dice dice{wants.seed};
  const std::uint64_t flips = wants.brief ? 300 : 4'000;
  for (std::uint64_t i = 0; i < flips; ++i) {
    const auto at = dice.below(bytes.size());
    const auto bit = dice.below(8);
    auto other = bytes;
    other[at] = static_cast<char>(static_cast<std::uint8_t>(other[at]) ^ (1U << bit));
    std::ofstream(turned, std::ios::binary) << other;
    auto row = rows.upper_bound(at);
    const Id* whose = nullptr;
    if (row != rows.begin() && at < (--row)->second.end) whose = &row->second.stream;
    const auto f = look(turned, before, whose);
    c.found += f.anyhow();
    c.opening += f.at_opening;
    c.sqlite += f.by_sqlite;
    c.chain += f.by_chain;
    c.same += f.same && !f.anyhow();
    // Which attempt it was need not be told where all of it reads as before.
    if (f.same) whose = nullptr;
    c.missed += !f.anyhow() && !f.same;
    c.in_events += whose != nullptr;
    c.named += whose != nullptr && f.named;
    if ((!f.anyhow() && !f.same) || (whose != nullptr && !f.named))
      std::printf("  bit %d of byte %zu (page %zu, at %zu)%s: %s\n", static_cast<int>(bit), at, at / 4096 + 1,
                  at % 4096, whose != nullptr ? " in an event" : "",
                  (f.anyhow() ? "found, but not whose" + f.said : "NOT found").c_str());
  }
  Row row{"flips", "single bits"};
  row.tried = flips;
  row.acknowledged = attempts * 16;
  row.lost = c.missed;
  row.more = fmt::format(
      "{} found ({} at opening, {} by SQLite's check, {} by chain and seal), {} read the same; {} changed "
      "events, for {} of them the attempt was named",
      c.found, c.opening, c.sqlite, c.chain, c.same, c.in_events, c.named);
  row.good = c.missed == 0 && c.named == c.in_events && !rows.empty();
  fs::remove(whole);
  fs::remove(turned);
  return tell(row);
}

}  // namespace plumbline::torture
