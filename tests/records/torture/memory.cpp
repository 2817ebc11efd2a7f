// Every request for memory refused, each once: SQLite's own and those of the store's own code. The program
// goes on, says why it couldn't, and the next try works.

#include "promises.hpp"
#include "records/says.hpp"
#include "world.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <new>

namespace plumbline::torture {

namespace {

using namespace records;

constexpr const char* kFile = "records";

/// Which request is refused, counted only while the store is at work.
struct Refusal {
  bool at_work = false;
  long skip = -1;
  long refused = 0;
};
Refusal of_sqlite, of_ours;
sqlite3_mem_methods usual;

bool due(Refusal& r) {
  if (!r.at_work || of_the_world || r.skip < 0) return false;
  if (r.skip-- > 0) return false;
  ++r.refused;
  return true;
}

void* sqlite_malloc(int n) { return due(of_sqlite) ? nullptr : usual.xMalloc(n); }
void* sqlite_realloc(void* p, int n) { return due(of_sqlite) ? nullptr : usual.xRealloc(p, n); }

void* granted(std::size_t n) {
  if (due(of_ours)) throw std::bad_alloc();
  if (void* p = std::malloc(n == 0 ? 1 : n)) return p;
  throw std::bad_alloc();
}

}  // namespace

void watch_memory() {
  sqlite3_config(SQLITE_CONFIG_GETMALLOC, &usual);
  static sqlite3_mem_methods watched = usual;
  watched.xMalloc = sqlite_malloc;
  watched.xRealloc = sqlite_realloc;
  sqlite3_config(SQLITE_CONFIG_MALLOC, &watched);
}

namespace {

struct Day {
  std::vector<Promise> promises;
  std::uint64_t refused = 0;
  bool silent = false, stuck = false;
};

SqliteStore::Options settings() {
  SqliteStore::Options o;
  o.vfs = kVfs;
  o.wait = std::chrono::milliseconds(0);
  return o;
}

/// The store's own part of the work is what may be refused memory; what the test makes up isn't.
template <class Deed>
bool twice(Day& day, const Deed& deed) {
  for (int i = 0; i < 2; ++i) {
    of_sqlite.at_work = of_ours.at_work = true;
    const auto& got = deed();
    of_sqlite.at_work = of_ours.at_work = false;
    if (got) return true;
    ++day.refused;
    day.silent |= got.error().said.empty();
  }
  day.stuck = true;
  return false;
}

void work(Day& day) {
  const auto with = settings();
  const std::string file = kFile;
  Outcome<std::unique_ptr<SqliteStore>> opened = failed(Trouble::unavailable, "");
  const auto open = [&] {
    return twice(day, [&]() -> const Outcome<std::unique_ptr<SqliteStore>>& {
      opened = SqliteStore::open(file, &key(), with);
      return opened;
    });
  };
  if (!open()) return;
  auto& store = **opened;
  Decider trainee(5, 4), many(6, 30);
  for (int i = 0; i < 4; ++i) {
    const std::vector<Batch> one{trainee.next()};
    if (twice(day, [&] { return store.append(one); })) trainee.taken(day.promises);
  }
  const std::vector<Batch> bulk{many.next(30)};
  if (twice(day, [&] { return store.append(bulk); })) many.taken(day.promises);
  const Text text{Text::Of::rulebook, "h", {{"book.xml", std::string(5000, 'b')}}};
  twice(day, [&] { return store.keep(text); });
  twice(day, [&] { return store.text(Text::Of::rulebook, "h"); });
  const auto id = day.promises.front().stream;
  const auto there = store.stream(id);
  if (there && *there) {
    Recorder r(testing::pen(store, key(), 1), **there);
    r.line_up(Erased{1, 0, "asked for"});
    const std::vector<Batch> end{r.waiting()};
    const std::vector<Id> streams{id};
    twice(day, [&] { return store.erase(streams, end); });
  }
  const Each<Arrived> event = [](const Arrived&) { return true; };
  const Each<Stream> stream = [](const Stream&) { return true; };
  const Each<Text> kept_text = [](const Text&) { return true; };
  twice(day, [&] { return store.stream(id); });
  twice(day, [&] { return store.events(id); });
  twice(day, [&] { return store.each_event(1, kToTheEnd, event); });
  twice(day, [&] { return store.each_stream({}, stream); });
  twice(day, [&] { return store.each_text(kept_text); });
  twice(day, [&] { return store.seal(); });
  twice(day, [&] { return store.check_file(); });
  const std::filesystem::path copy = "copy";
  twice(day, [&] { return store.backup(copy); });
}

bool refuse_each(Refusal& whose, const char* name, long step) {
  Row row{"memory", name};
  std::uint64_t refused = 0, silent = 0, stuck = 0, unnoticed = 0;
  for (long skip = 0;; skip += step) {
    World world;
    enter(world);
    Day day;
    whose.skip = skip;
    whose.refused = 0;
    work(day);
    whose.skip = -1;
    if (whose.refused == 0) break;
    ++row.tried;
    row.acknowledged += day.promises.size();
    refused += day.refused;
    unnoticed += day.refused == 0;
    silent += day.silent;
    stuck += day.stuck;
    const auto kept = look_for(kFile, day.promises, day.promises.size(), settings());
    row.lost += kept.lost;
    row.doubled += kept.doubled;
    row.corrupt += kept.corrupt;
    if (!kept.good() || day.silent || day.stuck)
      std::printf("  %s, request %ld: %s%s%s\n", name, skip + 1, kept.why.c_str(),
                  day.silent ? " silent" : "", day.stuck ? " stuck" : "");
  }
  row.more =
      fmt::format("{} told, {} managed without, {} silent, {} stuck", refused, unnoticed, silent, stuck);
  row.good = row.tried > 0 && row.lost + row.doubled + row.corrupt + silent + stuck == 0;
  return tell(row);
}

}  // namespace

bool failing_memory(const Wants& wants) {
  bool good = refuse_each(of_sqlite, "SQLite's, each once", wants.brief ? 5 : 1);
  good &= refuse_each(of_ours, "the store's own, each once", 1);
  return good;
}

}  // namespace plumbline::torture

// The whole program's: every `new` comes by here.
void* operator new(std::size_t n) { return plumbline::torture::granted(n); }
void* operator new[](std::size_t n) { return plumbline::torture::granted(n); }
void operator delete(void* p) noexcept { std::free(p); }
void operator delete[](void* p) noexcept { std::free(p); }
void operator delete(void* p, std::size_t) noexcept { std::free(p); }
void operator delete[](void* p, std::size_t) noexcept { std::free(p); }
