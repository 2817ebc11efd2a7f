// A disk without room: what was acknowledged stays, the person is told that it is full, what couldn't be
// stored is spooled and taken in when there is room again.

#include "promises.hpp"
#include "records/spool.hpp"
#include "world.hpp"

#include <fmt/format.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <functional>

namespace plumbline::torture {

namespace {

using namespace records;
namespace fs = std::filesystem;

/// Decides until there is no room, spools three more decisions, makes room, takes them in.
Row fill(const std::string& what, const std::string& file, const SqliteStore::Options& options,
         const std::function<void()>& make_room) {
  Row row{"full", what};
  std::vector<Promise> promises;
  std::string spooled;
  const auto bad = [&](std::string why) {
    row.good = false;
    row.more = std::move(why);
    return row;
  };
  {
    auto opened = SqliteStore::open(file, &key(), options);
    if (!opened) return bad(opened.error().said);
    auto& store = **opened;
    Decider trainee(8, 20);
    int waiting = 0;
    for (int i = 0; i < 20'000 && waiting < 3; ++i) {
      const auto batch = trainee.next();
      ++row.tried;
      if (waiting == 0) {
        const auto got = store.append({batch});
        if (got) {
          trainee.taken(promises);
          continue;
        }
        if (got.error().what != Trouble::full) return bad("told otherwise: " + got.error().said);
        // What was acknowledged can still be read while the disk is full.
        const auto there = store.events(promises.back().stream);
        if (!there || there->empty()) return bad("can't be read while full");
      }
      // What follows a decision that is spooled waits with it.
      spooled += spool({{}, {batch}});
      ++waiting;
      std::vector<Promise> elsewhere;
      trainee.taken(elsewhere);
    }
    if (waiting < 3) return bad("never full");
  }
  const auto full = look_for(file, promises, promises.size(), options, true);
  if (!full.good()) return bad("while full: " + full.why);
  make_room();
  const auto again = unspool(spooled);
  auto opened = SqliteStore::open(file, &key(), options);
  if (!opened) return bad(opened.error().said);
  for (const auto& frame : again.frames) {
    const auto got = (*opened)->append(frame.batches);
    if (!got) return bad(got.error().said);
    for (const auto& e : frame.batches.front().events) promises.push_back({e.stream, e.sequence, e.self});
    if (const auto twice = (*opened)->append(frame.batches); !twice || *twice != Stored::already)
      return bad("a second try was not harmless");
  }
  const auto kept = look_for(**opened, promises, promises.size());
  row.acknowledged = promises.size();
  row.lost = kept.lost;
  row.doubled = kept.doubled;
  row.corrupt = kept.corrupt;
  row.good = kept.good() && again.frames.size() == 3;
  row.more = kept.good() ? "3 of them by the spool" : kept.why;
  return row;
}

/// In a process of its own, for what is done there can't be undone.
template <class Deed>
bool apart(const Deed& deed) {
  const auto child = ::fork();
  if (child == 0) ::_exit(deed() ? 0 : 1);
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool in_world() {
  World world;
  enter(world);
  world.room = 200'000;
  SqliteStore::Options options;
  options.vfs = kVfs;
  return tell(
      fill("a disk of 200 KB in memory", "records", options, [&] { world.room = ~std::uint64_t{0}; }));
}

bool with_limit(const Wants& wants) {
  return apart([&] {
    const auto file = wants.folder + "/full-records";
    fs::remove(file);
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    const auto usual = limit;
    limit.rlim_cur = 150'000;
    ::setrlimit(RLIMIT_FSIZE, &limit);
    SqliteStore::Options options;
    options.synchronous = "OFF";
    const auto row =
        fill("a file that may not grow", file, options, [&] { ::setrlimit(RLIMIT_FSIZE, &usual); });
    fs::remove(file);
    return tell(row);
  });
}

bool on_small_disk(const Wants& wants) {
  return apart([&] {
    const auto folder = wants.folder + "/full-disk";
    fs::create_directories(folder);
    const bool mounted = ::unshare(CLONE_NEWNS) == 0 &&
                         ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                         ::mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=400k") == 0;
    if (!mounted) {
      fs::remove(folder);
      return tell({"full", "a small disk of its own: no right to mount one here, left out"});
    }
    const auto row = fill("a mounted disk of 400 KB", folder + "/records", {},
                          [&] { ::mount("tmpfs", folder.c_str(), "tmpfs", MS_REMOUNT, "size=4m"); });
    ::umount(folder.c_str());
    fs::remove(folder);
    return tell(row);
  });
}

}  // namespace

bool full_disk(const Wants& wants) {
  bool good = in_world();
  good &= with_limit(wants);
  good &= on_small_disk(wants);
  return good;
}

}  // namespace plumbline::torture
