// Power cuts: a day's work is written down call by call (world.hpp); at each moment disks are made as they
// might look after a cut (images.hpp), opened, and held against what had been promised by then.

#include "../sqlite/old_schemas.hpp"
#include "images.hpp"
#include "promises.hpp"
#include "records/says.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <cstdio>

namespace plumbline::torture {

namespace {

using namespace records;

constexpr const char* kFile = "records";

SqliteStore::Options settings(const char* synchronous) {
  SqliteStore::Options o;
  o.vfs = kVfs;
  o.synchronous = synchronous;
  o.wait = std::chrono::milliseconds(0);
  return o;
}

/// Erases what an attempt said; that it was there stays promised.
bool erase(SqliteStore& store, const Id& stream) {
  const auto there = store.stream(stream);
  if (!there || !*there) return false;
  Recorder r(testing::pen(store, key(), 77), **there);
  r.line_up(Erased{1, 0, "asked for"});
  return static_cast<bool>(store.erase({stream}, {r.waiting()}));
}

/// A file with some records in it, worked on from its making: decisions one by one and many at once, a text,
/// a record erased.
void work(World& world, const char* synchronous, int decisions, std::vector<Promise>& promises) {
  world.keep_log = true;
  enter(world);
  auto opened = SqliteStore::open(kFile, &key(), settings(synchronous));
  if (!opened) return;
  auto& store = **opened;
  const auto promise = [&](Decider& d) {
    d.taken(promises);
    world.note({Op::What::acknowledged, 0, {}, promises.size(), {}});
  };
  Decider trainee(3, 9), other(4, 40);
  for (int i = 0; i < decisions; ++i) {
    if (store.append({trainee.next()})) promise(trainee);
    if (i % 7 == 3 && store.append({other.next(25)})) promise(other);
    if (i % 10 == 5)
      static_cast<void>(
          store.keep({Text::Of::scenario, std::to_string(i), {{"story.lua", std::string(9000, 'x')}}}));
    if (i % 12 == 11) erase(store, promises[static_cast<std::size_t>(i) / 2].stream);
  }
}

/// A file as version 1 wrote it, safe on the disk, with these promises in it.
void older(World& world, std::vector<Promise>& promises) {
  World today;
  work(today, "OFF", 60, promises);
  enter(today);
  std::vector<Arrived> events;
  std::vector<Stream> streams;
  std::optional<Seal> seal;
  {
    const auto store = SqliteStore::open(kFile, &key(), settings("OFF"));
    static_cast<void>(
        (*store)->each_event(1, kToTheEnd, [&](const Arrived& a) { return events.push_back(a), true; }));
    static_cast<void>((*store)->each_stream({}, [&](const Stream& s) { return streams.push_back(s), true; }));
    seal = *(*store)->seal();
  }
  enter(world);
  sqlite3* db = nullptr;
  sqlite3_open_v2(kFile, &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, kVfs);
  sqlite3_exec(db, testing::kSchema1, nullptr, nullptr, nullptr);
  const auto row = [&](const char* sql, auto... values) {
    sqlite3_stmt* s = nullptr;
    sqlite3_prepare_v2(db, sql, -1, &s, nullptr);
    int at = 0;
    const auto bind = [&](const auto& v) {
      if constexpr (std::is_integral_v<std::decay_t<decltype(v)>>)
        sqlite3_bind_int64(s, ++at, static_cast<sqlite3_int64>(v));
      else if (v.size() == 0)
        sqlite3_bind_null(s, ++at);
      else
        sqlite3_bind_blob(s, ++at, v.data(), static_cast<int>(v.size()), SQLITE_TRANSIENT);
    };
    (bind(values), ...);
    sqlite3_step(s);
    sqlite3_finalize(s);
  };
  std::map<Id, std::uint64_t> numbers;
  for (const auto& s : streams) {
    numbers[s.id] = s.number;
    row("INSERT INTO streams VALUES(?, ?, ?, ?, ?, ?, ?, ?)", s.number, s.id, static_cast<int>(s.kind),
        s.owner, s.head.last, s.head.self, s.head.signer, s.head.signature);
  }
  for (const auto& [place, kind, e] : events)
    row("INSERT INTO events VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)", place, numbers[e.stream], e.sequence,
        static_cast<int>(e.kind), e.key, e.at, e.payload, e.self,
        e.erased ? std::string(reinterpret_cast<const char*>(e.content.data()), e.content.size())
                 : std::string());
  row("INSERT INTO seal VALUES(1, ?, ?, ?, ?)", seal->events, seal->journal, seal->signer, seal->signature);
  sqlite3_close(db);
  // As it lay there since: made and synced long before the log begins.
  world.keep_log = true;
  const auto& file = world.names.at(kFile);
  world.log.push_back({Op::What::make, file->number, kFile, 0, {}});
  world.log.push_back({Op::What::sync_folder, 0, {}, 0, {}});
  world.log.push_back({Op::What::write, file->number, {}, 0, file->bytes});
  world.log.push_back({Op::What::sync, file->number, {}, 0, {}});
  world.log.push_back({Op::What::acknowledged, 0, {}, promises.size(), {}});
}

struct Count {
  std::uint64_t images = 0, acknowledged = 0, lost = 0, corrupt = 0;
};

Count cut(const World& world, const std::vector<Promise>& promises, bool whole_sectors, std::uint64_t images,
          std::uint64_t seed, bool must_lose = false) {
  Count out;
  base::Dice dice{seed};
  Disk disk(world, whole_sectors);
  const auto each = std::max<std::uint64_t>(1, images / std::max<std::size_t>(1, disk.calls()));
  const auto every = std::max<std::uint64_t>(1, disk.calls() / images);  // fewer images than calls
  for (std::size_t at = 0; at < disk.calls(); ++at) {
    disk.step();
    // A new file is made under another name and renamed when it is whole: nothing to cut before that.
    if (disk.promised() == 0 || dice.below(every) != 0) continue;
    for (std::uint64_t i = 0; i < each; ++i) {
      World after;
      disk.image(dice, after);
      enter(after);
      auto options = settings("EXTRA");
      options.make = false;
      const auto kept = look_for(kFile, promises, disk.promised(), options);
      ++out.images;
      out.acknowledged += disk.promised();
      out.lost += kept.lost != 0;
      out.corrupt += kept.corrupt;
      if (!kept.good() && !must_lose && out.lost + out.corrupt <= 3)
        std::printf("  image %llu after call %zu: %s\n", static_cast<unsigned long long>(out.images), at,
                    kept.why.c_str());
    }
  }
  return out;
}

/// Cuts with one setting. `must_lose`: a setting that isn't safe, to show that these cuts would find it out.
bool with(const char* synchronous, bool whole_sectors, bool must_lose, int decisions, std::uint64_t images,
          std::uint64_t seed) {
  World world;
  world.whole_sectors = whole_sectors;
  std::vector<Promise> promises;
  work(world, synchronous, decisions, promises);
  const auto c = cut(world, promises, whole_sectors, images, seed, must_lose);
  Row row{"power", fmt::format("synchronous={}{}{}", synchronous, whole_sectors ? ", whole sectors" : "",
                               must_lose ? " (control: must lose)" : "")};
  row.tried = c.images;
  row.acknowledged = promises.size();
  row.lost = c.lost;
  row.corrupt = c.corrupt;
  row.more = fmt::format("{} calls, images with a loss or damage are counted", world.log.size());
  row.good = !promises.empty() && (must_lose ? c.lost + c.corrupt > 0 : c.lost + c.corrupt == 0);
  return tell(row);
}

/// Cuts while an older file is brought up to date.
bool while_brought_up(std::uint64_t images, std::uint64_t seed) {
  World world;
  std::vector<Promise> promises;
  older(world, promises);
  const bool done = static_cast<bool>(SqliteStore::open(kFile, &key(), settings("EXTRA")));
  const auto c = cut(world, promises, false, images, seed);
  Row row{"power",  "while an older file is brought up to date", c.images, promises.size(), c.lost, 0,
          c.corrupt};
  row.more = fmt::format("{} calls", world.log.size());
  row.good = done && !promises.empty() && c.images > 0 && c.lost + c.corrupt == 0;
  return tell(row);
}

}  // namespace

bool power_cuts(const Wants& wants) {
  const std::uint64_t many = wants.brief ? 1'500 : 30'000, few = wants.brief ? 400 : 4'000;
  const int decisions = wants.brief ? 12 : 60;
  bool good = with("EXTRA", false, false, decisions, many, wants.seed);
  good &= with("EXTRA", true, false, decisions, many, wants.seed + 1);
  good &= while_brought_up(wants.brief ? 100 : 6'000, wants.seed + 5);
  good &= with("FULL", false, true, decisions, few, wants.seed + 2);
  good &= with("NORMAL", false, true, decisions, few, wants.seed + 3);
  good &= with("OFF", false, true, decisions, few, wants.seed + 4);
  return good;
}

}  // namespace plumbline::torture
