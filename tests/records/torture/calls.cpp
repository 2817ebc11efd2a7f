// Every call to the disk made to fail, each once and each from then on: a clear word every time, nothing that
// was promised lost, nothing damaged, and the next try works.

#include "promises.hpp"
#include "records/says.hpp"
#include "records/spool.hpp"
#include "world.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <cstdio>

namespace plumbline::torture {

namespace {

using namespace records;

constexpr const char* kFile = "records";

SqliteStore::Options settings() {
  SqliteStore::Options o;
  o.vfs = kVfs;
  o.wait = std::chrono::milliseconds(0);
  return o;
}

struct Day {
  std::vector<Promise> promises;
  std::uint64_t refused = 0;  // how often something was not done, and said so
  bool silent = false;        // ... without a word
  bool stuck = false;         // a second try didn't work although the disk did
};

/// Does something; once more if it failed, which has to work when the disk does again.
template <class Deed>
bool twice(Day& day, const World& world, const Deed& deed) {
  for (int i = 0; i < 2; ++i) {
    const auto got = deed();
    if (got) return true;
    ++day.refused;
    day.silent |= got.error().said.size() < 20;
  }
  day.stuck |= !world.fault.stays && world.first.happened == 0;  // two failures may need a third try
  return false;
}

void work(World& world, Day& day) {
  std::unique_ptr<SqliteStore> store;
  const auto open = [&] {
    return twice(day, world, [&]() -> Outcome<Done> {
      auto opened = SqliteStore::open(kFile, &key(), settings());
      if (!opened) return base::Unexpected<Failure>{opened.error()};
      store = std::move(*opened);
      return Done{};
    });
  };
  if (!open()) return;
  Decider trainee(5, 5), many(6, 60);
  for (int i = 0; i < 8; ++i) {
    if (twice(day, world, [&] { return store->append({trainee.next()}); })) trainee.taken(day.promises);
    if (i == 3 && twice(day, world, [&] { return store->append({many.next(60)}); })) many.taken(day.promises);
    if (i == 4)
      twice(day, world, [&] { return store->keep({Text::Of::rulebook, "h", {{"b.xml", "<r/>"}}}); });
    if (i == 5 && !open()) return;  // closed and opened again
  }
  if (day.promises.empty()) return;
  const auto id = day.promises.front().stream;
  twice(day, world, [&]() -> Outcome<Done> {
    const auto there = store->stream(id);
    if (!there) return base::Unexpected<Failure>{there.error()};
    if (!*there) return Done{};
    Recorder r(testing::pen(*store, key(), 1), **there);
    r.line_up(Erased{1, 0, "asked for"});
    return store->erase({id}, {r.waiting()});
  });
  twice(day, world, [&] { return store->events(id); });
  twice(day, world, [&] { return store->each_event(1, kToTheEnd, [](const Arrived&) { return true; }); });
  twice(day, world, [&] { return store->each_stream({}, [](const Stream&) { return true; }); });
  twice(day, world, [&] { return store->backup("copy"); });
}

struct Sort {
  Call call;
  int code;
  bool torn;
  const char* name;
};
const Sort kSorts[] = {{Call::write, SQLITE_IOERR_WRITE, false, "write fails"},
                       {Call::write, SQLITE_IOERR_WRITE, true, "write fails half-way"},
                       {Call::write, SQLITE_FULL, true, "disk full"},
                       {Call::sync, SQLITE_IOERR_FSYNC, false, "sync fails"},
                       {Call::read, SQLITE_IOERR_READ, false, "read fails"},
                       {Call::truncate, SQLITE_IOERR_TRUNCATE, false, "taking back a failed write fails"},
                       {Call::open, SQLITE_CANTOPEN, false, "open fails"},
                       {Call::lock, SQLITE_IOERR_LOCK, false, "lock fails"},
                       {Call::lock, SQLITE_BUSY, false, "locked by another"},
                       {Call::remove, SQLITE_IOERR_DELETE, false, "delete fails"},
                       {Call::remove, SQLITE_IOERR_DIR_FSYNC, false, "folder can't be synced"},
                       {Call::size, SQLITE_IOERR_FSTAT, false, "size can't be told"},
                       {Call::look, SQLITE_IOERR_ACCESS, false, "look-up fails"}};

bool fail_each(const Sort& sort, bool stays, long step) {
  Row row{"calls", fmt::format("{}, {}", sort.name, stays ? "each and all after it" : "each once")};
  std::uint64_t refused = 0, silent = 0, stuck = 0;
  for (long skip = 0;; skip += step) {
    World world;
    enter(world);
    // A file is only cut when a write is taken back, so one has to fail first.
    const bool after = sort.call == Call::truncate;
    if (after) world.first = {Call::write, skip, false, SQLITE_IOERR_WRITE, true, 0};
    world.fault = {sort.call, after ? 0 : skip, stays, sort.code, sort.torn, 0};
    Day day;
    work(world, day);
    if (world.fault.happened + world.first.happened == 0) break;
    if (world.fault.happened == 0) continue;
    ++row.tried;
    row.acknowledged += day.promises.size();
    refused += day.refused;
    silent += day.silent;
    stuck += day.stuck;
    world.fault = world.first = {};
    // The program is gone, and with it whatever it held.
    for (auto& [name, f] : world.names) f->shared = 0, f->reserved = f->pending = f->exclusive = nullptr;
    const auto kept = look_for(kFile, day.promises, day.promises.size(), settings());
    row.lost += kept.lost;
    row.doubled += kept.doubled;
    row.corrupt += kept.corrupt;
    if (!kept.good() || day.silent || day.stuck)
      std::printf("  %s, call %ld: %s%s%s\n", sort.name, skip + 1, kept.why.c_str(),
                  day.silent ? " silent" : "", day.stuck ? " stuck" : "");
  }
  row.more = fmt::format("{} told, {} silent, {} stuck", refused, silent, stuck);
  row.good = row.tried > 0 && row.lost + row.doubled + row.corrupt + silent + stuck == 0;
  return tell(row);
}

}  // namespace

bool failing_calls(const Wants& wants) {
  bool good = true;
  for (const auto& sort : kSorts)
    for (const bool stays : {false, true}) {
      const bool seldom = sort.call != Call::write;
      good &= fail_each(sort, stays, !wants.brief ? 1 : seldom ? 5 : 23);
    }
  return good;
}

}  // namespace plumbline::torture
