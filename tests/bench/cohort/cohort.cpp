// A cohort of many attempts, made by trainees of varying skill who play the shipped scenarios, kept in a real
// file of records; then what an academy does with it, timed: a report from events and from columns, the chain
// checked, every attempt replayed and scored again.
//
//   plumbline_cohort [--attempts N] [--folder F] [--keep] [--only-report] [--responses FILE]
//
// --only-report stops after the report from events, for profiling.
// --responses writes what the report counts as a table for another program (tests/bench/cohort/duckdb).

#include "library/cohort.hpp"

#include "library/verification.hpp"
#include "records/register.hpp"
#include "records/sqlite/checking.hpp"
#include "reports/packed.hpp"
#include "trainees.hpp"

#include <fmt/format.h>

#include <chrono>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <thread>

using namespace plumbline;
using namespace plumbline::records;

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

double seconds(Clock::time_point from) { return std::chrono::duration<double>(Clock::now() - from).count(); }

[[noreturn]] void stop(const std::string& why) {
  fmt::print(stderr, "{}\n", why);
  std::exit(2);
}

template <class T>
T must(Outcome<T> o) {
  if (!o) stop(o.error().said);
  return std::move(*o);
}

void row(const std::string& what, double took, const std::string& rate, const std::string& aim) {
  fmt::print("{:<58} {:>9.3f} s  {:>22}  {}\n", what, took, rate, aim);
  std::fflush(stdout);
}

struct Wishes {
  std::size_t attempts = 1'000'000;
  fs::path folder = "build/bench/cohort", responses;
  bool keep = false, only_report = false;
};

Wishes wishes_of(int argc, char** argv) {
  Wishes w;
  for (int i = 1; i < argc; ++i) {
    const auto next = [&] { return i + 1 < argc ? argv[++i] : ""; };
    if (std::strcmp(argv[i], "--attempts") == 0)
      w.attempts = std::strtoull(next(), nullptr, 10);
    else if (std::strcmp(argv[i], "--folder") == 0)
      w.folder = next();
    else if (std::strcmp(argv[i], "--responses") == 0)
      w.responses = next();
    else if (std::strcmp(argv[i], "--keep") == 0)
      w.keep = true;
    else if (std::strcmp(argv[i], "--only-report") == 0)
      w.only_report = w.keep = true;
    else
      stop("plumbline_cohort [--attempts N] [--folder F] [--keep] [--only-report] [--responses FILE]");
  }
  return w;
}

/// People, a fifth of the attempts, in twenty groups.
std::vector<Id> enrol_all(library::RecordRoom& room, std::size_t count) {
  std::vector<Id> groups, out;
  for (int g = 0; g < 20; ++g)
    groups.push_back(must(form_group(room.pen(), {fmt::format("Group {}", g + 1), false})));
  std::vector<Batch> batches;
  for (std::size_t i = 0; i < count; ++i) {
    Recorder r(room.pen(), StreamKind::person, {});
    r.line_up(Enrolled{fmt::format("Trainee {}", i + 1), fmt::format("T-{}", i + 1),
                       groups[i % groups.size()], "", false});
    out.push_back(r.stream());
    batches.push_back(r.waiting());
    if (batches.size() == 2000 || i + 1 == count) must(room.store().append(std::exchange(batches, {})));
  }
  return out;
}

void make(library::RecordRoom& room, std::size_t attempts) {
  auto shelf = cohort::open_shelf(PLUMBLINE_SOURCE_DIR);
  must(room.store().keep(shelf->text));
  for (const auto& s : shelf->stages) must(room.store().keep(s->text));
  base::Dice dice{2026};
  const Chance chance = [d = std::make_shared<base::Dice>(base::Dice{77})](std::uint8_t* into,
                                                                           std::size_t bytes) {
    for (std::size_t i = 0; i < bytes; ++i) into[i] = static_cast<std::uint8_t>(d->next() >> 13);
  };
  const auto scenarios = shelf->stages.size();
  const auto people = enrol_all(room, std::max<std::size_t>(1, attempts / scenarios));
  std::vector<double> skill;
  for (std::size_t i = 0; i < people.size(); ++i)
    skill.push_back(static_cast<double>(dice.below(1000)) / 1000);
  std::vector<Batch> batches;
  const std::int64_t first = 1'767'225'600'000;
  for (std::size_t i = 0; i < attempts; ++i) {
    const auto who = i / scenarios % people.size();
    Batch b{StreamKind::attempt, people[who], {}, {}};
    b.events = cohort::play(*shelf, *shelf->stages[i % scenarios], people[who], skill[who],
                            first + static_cast<std::int64_t>(dice.below(20'000'000)) * 1000, dice, chance);
    b.head = sign_head(b.events.back(), room.key());
    batches.push_back(std::move(b));
    if (batches.size() == 2000 || i + 1 == attempts) must(room.store().append(std::exchange(batches, {})));
  }
}

/// attempt, item, option, earned, stake, total earned, total stake: what item statistics need.
void write_responses(const reports::Table& t, const fs::path& file) {
  std::ofstream out(file);
  out << "attempt,form,item,option,earned,stake\n";
  std::string line;
  for (std::size_t a = 0; a < t.attempts.size(); ++a)
    for (const auto& r : t.responses_of(t.attempts[a])) {
      const auto& answer = t.lists.answers[r.answer];
      if (!answer.counts()) continue;
      line.clear();
      fmt::format_to(std::back_inserter(line), "{},{},{},{},{},{}\n", a, t.attempts[a].form, answer.item,
                     answer.option, answer.earned, answer.stake);
      out << line;
    }
}

std::string per_second(double n, double took) { return fmt::format("{:.0f} a second", n / took); }

}  // namespace

int main(int argc, char** argv) {
  const auto w = wishes_of(argc, argv);
  const auto file = w.folder / "plumbline.records";
  std::error_code none;
  library::RecordRoom::World world;
  auto from = Clock::now();
  if (!fs::exists(file, none)) {
    fs::remove_all(w.folder, none);
    auto room = must(library::RecordRoom::open(w.folder, {}, world));
    make(*room, w.attempts);
    row("made by trainees who play the scenarios", seconds(from),
        per_second(static_cast<double>(w.attempts), seconds(from)), "");
  }
  auto room = must(library::RecordRoom::open(w.folder, {}, world));
  const auto seal = must(room->store().seal());
  const auto events = static_cast<double>(seal ? seal->events : 0);
  const auto threads = std::thread::hardware_concurrency();
  fmt::print("{} events in {:.0f} MB, {} cores\n", seal ? seal->events : 0,
             static_cast<double>(fs::file_size(file, none)) / 1e6, threads);

  const auto ahead = must(SqliteStore::open(file, nullptr));
  from = Clock::now();
  auto table = must(library::table_of(room->store(), room->theatres(), {}, ahead.get()));
  const auto read = seconds(from);
  auto report = library::report_on(table, {}, {"Cohort", ""});
  row("full report from events", seconds(from), per_second(events, read) + " read", "aim 2 s");

  if (w.only_report) return 0;
  fs::remove(w.folder / library::kColumnsFile, none);
  must(library::cohort(*room));
  from = Clock::now();
  auto columns = must(library::cohort(*room));
  report = library::report_on(columns.table, {}, {"Cohort", ""});
  row(columns.from_columns ? "full report from the file of columns" : "the file of columns was NOT used",
      seconds(from), fmt::format("{} attempts", report.attempts), "aim 0.1 s");
  from = Clock::now();
  report = library::report_on(columns.table, {}, {"Cohort", ""});
  row("the same, columns in memory", seconds(from),
      fmt::format("{} responses", columns.table.responses.size()), "");
  if (!w.responses.empty()) write_responses(columns.table, w.responses);
  columns = {};
  table = {};

  FileCheck only;
  only.threads = threads;
  only.heads = false;
  from = Clock::now();
  if (!must(check_file(file, only, {})).whole()) stop("The chains are broken.");
  row("every chain and the seal checked", seconds(from), per_second(events, seconds(from)),
      "aim 10 s for 10 million");

  library::VerifyWishes how;
  double chains = 0;
  from = Clock::now();
  how.on = [&](library::VerifyWishes::Stage stage, std::uint64_t, std::uint64_t) {
    if (stage == library::VerifyWishes::Stage::attempts && chains == 0) chains = seconds(from);
    return true;
  };
  const auto verified = must(library::verify(file, how));
  const auto all = seconds(from);
  row("the same, with the signature of every attempt", chains, per_second(events, chains), "");
  row("every attempt replayed and scored again", all - chains,
      per_second(static_cast<double>(verified.counts.replayed), all - chains), "aim 100,000 a second");
  fmt::print("{}: {} attempts, {} decisions, {} scores\n", verified.proven() ? "proven" : "NOT PROVEN",
             verified.counts.replayed, verified.counts.decisions, verified.counts.scores);
  if (!w.keep) fs::remove_all(w.folder, none);
  return verified.proven() ? 0 : 1;
}
