// kill -9 at random moments, with one writer and with three on one file. A writer reports each decision
// through a pipe after append() returned; whoever takes over tries the one that wasn't reported again, with
// the same key, as the program does when it comes back.

#include "promises.hpp"

#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <thread>

namespace plumbline::torture {

namespace {

using namespace records;
namespace fs = std::filesystem;

struct Report {
  std::uint8_t already = 0, failed = 0;
};

SqliteStore::Options patient() {
  SqliteStore::Options o;
  o.wait = std::chrono::seconds(20);
  return o;
}

/// The writer's whole life; it never returns.
[[noreturn]] void write_until_killed(const std::string& file, Decider decider, int pipe) {
  auto opened = SqliteStore::open(file, &key(), patient());
  std::vector<Promise> none;
  for (;;) {
    Report r;
    std::string why;
    if (opened) {
      const auto got = (*opened)->append({decider.next()});
      r.failed = !got;
      if (!got) why = got.error().said;
      r.already = got && *got == Stored::already;
    } else {
      r.failed = 1;
      why = opened.error().said;
    }
    if (r.failed) {
      std::fprintf(stderr, "  a writer failed: %s\n", why.c_str());
    } else {
      decider.taken(none);
    }
    if (::write(pipe, &r, sizeof r) != sizeof r || r.failed) ::_exit(1);
  }
}

struct Writer {
  Decider decider;
  pid_t process = 0;
  int pipe = -1;
  bool first = true;  // its next report is of the decision that was under way when the one before was killed
};

class Ward {
 public:
  Ward(std::string file, int writers, std::uint64_t seed) : file_(std::move(file)), dice_{seed} {
    for (int i = 0; i < writers; ++i)
      writers_.push_back({Decider(seed * 100 + static_cast<std::uint64_t>(i), 12)});
  }
  /// Starts all, kills all, each at a moment of its own.
  void round() {
    const auto before = promises_.size();
    for (auto& w : writers_) start(w);
    // Anywhere from its very start to some decisions later.
    const auto reports = dice_.below(4);
    for (std::uint64_t i = 0; i + 1 < reports; ++i) take_report(writers_[dice_.below(writers_.size())]);
    for (auto& w : writers_) {
      std::this_thread::sleep_for(std::chrono::microseconds(dice_.below(reports == 0 ? 8000 : 2500)));
      ::kill(w.process, SIGKILL);
    }
    for (auto& w : writers_) end(w);
    look(before);
  }
  Row row;
  std::uint64_t committed = 0, failed = 0;
  void look_at_all() {
    const auto kept = look_for(file_, promises_, promises_.size(), patient());
    row.lost += kept.lost;
    row.doubled += kept.doubled;
    row.corrupt += kept.corrupt;
    if (!kept.good())
      std::printf("  after %llu kills: %s\n", static_cast<unsigned long long>(row.tried), kept.why.c_str());
    row.acknowledged = promises_.size();
  }

 private:
  void start(Writer& w) {
    int ends[2];
    if (::pipe(ends) != 0) std::abort();
    w.process = ::fork();
    if (w.process == 0) {
      ::close(ends[0]);
      write_until_killed(file_, w.decider, ends[1]);
    }
    ::close(ends[1]);
    w.pipe = ends[0];
    w.first = true;
  }
  /// Waits for the next report; false when there is none any more.
  bool take_report(Writer& w) {
    Report r;
    if (::read(w.pipe, &r, sizeof r) != sizeof r) return false;
    if (r.failed) {
      ++failed;
      return false;
    }
    if (r.already && w.first) ++committed;
    if (r.already && !w.first) ++row.doubled;  // nobody sent it before
    w.first = false;
    w.decider.next();
    w.decider.taken(promises_);
    return true;
  }
  void end(Writer& w) {
    while (take_report(w)) {
    }
    ::close(w.pipe);
    ::waitpid(w.process, nullptr, 0);
    ++row.tried;
  }
  /// Those promised in this round.
  void look(std::size_t from) {
    const auto opened = SqliteStore::open(file_, &key(), patient());
    if (!opened) {
      ++row.corrupt;
      std::printf("  %s\n", opened.error().said.c_str());
      return;
    }
    for (auto i = from; i < promises_.size(); ++i) {
      const auto events = (*opened)->events(promises_[i].stream);
      const auto& p = promises_[i];
      const bool there = events && p.sequence < events->size() && (*events)[p.sequence].self == p.self;
      if (!there) ++row.lost;
    }
  }

  std::string file_;
  base::Dice dice_;
  std::vector<Writer> writers_;
  std::vector<Promise> promises_;
};

bool with(int writers, std::uint64_t kills, const Wants& wants) {
  const auto folder = fmt::format("{}/kill-{}", wants.folder, writers);
  fs::remove_all(folder);
  fs::create_directories(folder);
  const auto file = folder + "/records";
  Ward ward(file, writers, wants.seed);
  std::uint64_t next_look = 500;
  while (ward.row.tried < kills) {
    ward.round();
    if (ward.row.tried < next_look) continue;
    ward.look_at_all();
    next_look += 500;
  }
  ward.look_at_all();
  auto row = ward.row;
  row.part = "kill";
  row.what =
      writers == 1 ? "kill -9, one process" : fmt::format("kill -9, {} processes on one file", writers);
  row.more = fmt::format("{} were stored but not yet reported, their retry harmless; {} writers failed",
                         ward.committed, ward.failed);
  row.good = row.lost + row.doubled + row.corrupt + ward.failed == 0 && row.acknowledged > 0;
  if (row.good) fs::remove_all(folder);
  return tell(row);
}

}  // namespace

bool kills(const Wants& wants) {
  const std::uint64_t many = wants.brief ? 60 : 10'000;
  bool good = true;
  for (const int writers : {1, 3})
    if (wants.writers == 0 || wants.writers == writers) good &= with(writers, many, wants);
  return good;
}

}  // namespace plumbline::torture
