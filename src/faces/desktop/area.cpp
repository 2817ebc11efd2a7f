#include "faces/desktop/area.hpp"

#include "base/text.hpp"
#include "faces/desktop/saving.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

namespace plumbline::desktop {

using records::Id;

namespace {

constexpr std::chrono::milliseconds kReading{6};  // of a frame
constexpr std::size_t kAtLeast = 16;

}  // namespace

Area::Area(Surroundings with, FrontDesk& people) : with_(std::move(with)), people_(people) {}

void Area::look_again() {
  people_.look_again();
  read_.clear();
  matrix_stale_ = true;
  counted_ = false;
}

bool Area::tick(float seconds) {
  bool changed = patience_.tick(seconds);
  if (reads_on()) {
    read_on();
    changed = true;
  }
  if (!check_.running()) return changed;
  if (auto result = check_.take()) {
    take_check(std::move(*result));
    return true;
  }
  const int now = static_cast<int>(check_.done());
  return changed || now != upkeep_.checked;
}

// --- the door ---------------------------------------------------------------------------------------------

GateView Area::gate_view() const {
  GateView v;
  v.first = with_.logbook.room().house().guarded.passphrase.empty();
  v.form = gate_;
  v.message = gate_message_;
  v.wait = patience_.seconds();
  return v;
}

/// In another window, or the last time, tries may have gone wrong too.
bool Area::may_try() {
  if (!patience_.free()) return false;
  patience_.wait(with_.logbook.room().waits().left({}));
  return patience_.free();
}

bool Area::opens(const std::string& typed) {
  auto& room = with_.logbook.room();
  if (records::opens(room.house().guarded.passphrase, typed)) {
    room.waits().right({});
    return true;
  }
  patience_.wait(room.waits().wrong({}));
  return false;
}

/// The first passphrase holds from then on; afterwards it has to be given.
Screen Area::enter() {
  const auto form = std::exchange(gate_, {});
  gate_message_.clear();
  auto& room = with_.logbook.room();
  const bool first = room.house().guarded.passphrase.empty();
  if (first) {
    gate_message_ = records::wrong_with_passphrase(form.fresh);
    if (gate_message_.empty() && form.fresh != form.again)
      gate_message_ = "The two are not the same. Type both again.";
    if (gate_message_.empty()) gate_message_ = room.guard(form.fresh, with_.world.effort);
    if (!gate_message_.empty()) return Screen::gate;
  } else if (!may_try()) {
    return Screen::gate;
  } else if (!opens(form.fresh)) {
    gate_message_ = "That wasn't it.";
    return Screen::gate;
  }
  open_ = true;
  look_again();
  return last_;
}

// --- groups -----------------------------------------------------------------------------------------------

const GroupsView& Area::groups_view() {
  auto& v = groups_;
  v.groups.clear();
  v.away = 0;
  for (const auto& g : people_.groups()) {
    v.away += g.now.away ? 1 : 0;
    if (g.now.away && !v.show_away) continue;
    const auto n = std::count_if(
        people_.people().begin(), people_.people().end(),
        [&](const records::Person& p) { return !p.erased && !p.now.away && p.now.group == g.id; });
    v.groups.push_back(
        {records::hex(g.id), g.now.name, n == 1 ? "1 person" : fmt::format("{} people", n), "", g.now.away});
  }
  return v;
}

void Area::add_group() {
  groups_.problem.clear();
  const records::Grouped fresh{records::tidy_name(groups_.fresh), false};
  for (const auto& g : people_.groups())
    if (base::lower(g.now.name) == base::lower(fresh.name))
      groups_.problem = "There is a group of that name.";
  if (groups_.problem.empty()) groups_.problem = records::wrong_with(fresh);
  if (!groups_.problem.empty()) return;
  if (auto made = records::form_group(with_.logbook.room().pen(), fresh); !made)
    groups_.problem = made.error().said;
  else
    groups_.fresh.clear();
  look_again();
}

std::string Area::change_group(const std::string& id, const std::function<void(records::Grouped&)>& change) {
  for (const auto& g : people_.groups()) {
    if (records::hex(g.id) != id) continue;
    auto now = g.now;
    change(now);
    auto why = records::wrong_with(now);
    if (why.empty())
      if (auto trouble = records::add_to(with_.logbook.room().pen(), g.id, now)) why = trouble->said;
    look_again();
    return why;
  }
  return "There is no such group any more.";
}

void Area::rename() {
  const auto name = records::tidy_name(groups_.name);
  groups_.problem.clear();
  for (const auto& g : people_.groups())
    if (records::hex(g.id) != groups_.renaming && base::lower(g.now.name) == base::lower(name))
      groups_.problem = "There is a group of that name.";
  if (groups_.problem.empty())
    groups_.problem = change_group(groups_.renaming, [&](records::Grouped& g) { g.name = name; });
  if (groups_.problem.empty()) groups_.renaming.clear();
}

void Area::put_group_away(const std::string& id, bool away) {
  groups_.problem = change_group(id, [&](records::Grouped& g) { g.away = away; });
}

std::string Area::group_name(const Id& id) { return records::name_of(people_.groups(), id); }

// --- who has done what ------------------------------------------------------------------------------------

const library::PastAttempts& Area::attempts_of(const Id& person) {
  auto& known = attempts_[person];
  if (!read_.insert(person).second) return known;
  known.know(with_.stories.stages());
  static_cast<void>(known.read(with_.logbook.room(), person));
  return known;
}

ProgressCell Area::module_cell(const score::ModuleProgress& p) const {
  ProgressCell c;
  c.state = p.state == score::ModuleState::finished ? Progress::passed
            : p.done > 0                            ? Progress::begun
                                                    : Progress::none;
  if (p.done > 0) c.score = fmt::format("{} of {}", p.done, p.of);
  return c;
}

ProgressCell Area::story_cell(const std::vector<library::PastAttempt>& all,
                              const std::string& scenario) const {
  ProgressCell c;
  std::optional<score::Score> best;
  for (const auto& a : all) {
    if (a.scenario != scenario || !a.readable) continue;
    if (!a.finished) {
      if (c.state == Progress::none) c.state = Progress::begun;
      continue;
    }
    const bool passed = a.worth && a.worth->passed;
    if (c.state != Progress::passed) c.state = passed ? Progress::passed : Progress::done;
    if (!a.worth || !a.worth->exact) continue;
    const auto score = library::score_of(*a.worth);
    if (best && score.tenths() <= best->tenths()) continue;
    best = score;
    c.breach = a.worth->breaches > 0;
  }
  if (best) c.score = score::in_words(*best);
  if (c.state == Progress::passed) c.breach = false;
  return c;
}

MatrixRow Area::matrix_row(const records::Person& p) {
  MatrixRow row;
  row.person = {records::hex(p.id), p.now.name, p.now.badge, group_name(p.now.group), !p.now.pin.empty()};
  const auto& all = attempts_of(p.id).all();
  if (matrix_.by_story) {
    for (const auto& s : with_.stories.all()) row.cells.push_back(story_cell(all, s.id));
    return row;
  }
  std::vector<score::CourseResult> results;
  for (const auto& a : all)
    if (a.readable) results.push_back(library::course_result(a));
  for (const auto& m : score::progress(with_.stories.course(), results, with_.today()))
    row.cells.push_back(module_cell(m));
  return row;
}

const MatrixView& Area::progress_view() {
  auto& v = matrix_;
  if (!std::exchange(matrix_stale_, false)) return v;
  v.groups = {"Everybody"};
  matrix_groups_.clear();
  for (const auto& g : people_.groups())
    if (!g.now.away) {
      v.groups.push_back(g.now.name);
      matrix_groups_.push_back(g.id);
    }
  if (v.group >= v.groups.size()) v.group = 0;
  v.columns.clear();
  if (v.by_story)
    for (const auto& s : with_.stories.all()) v.columns.push_back(s.good() ? s.scenario().title : s.id);
  else
    for (const auto& m : with_.stories.course().modules) v.columns.push_back(m.title);
  v.rows.clear();
  v.of = 0;
  v.read = 0;
  for (const auto& p : people_.people()) v.of += p.erased ? 0 : 1;
  matrix_next_ = 0;
  read_on();
  return v;
}

/// The attempts of some more people: with many of them the window must not stand still.
void Area::read_on() {
  using Clock = std::chrono::steady_clock;
  auto& v = matrix_;
  const auto sought = base::lower(v.search);
  const auto enough = Clock::now() + kReading;
  const auto& all = people_.people();
  for (std::size_t n = 0; matrix_next_ < all.size() && (n < kAtLeast || Clock::now() < enough); ++n) {
    const auto& p = all[matrix_next_++];
    if (p.erased) continue;
    ++v.read;
    if (v.group > 0 && p.now.group != matrix_groups_[v.group - 1]) continue;
    if (base::lower(p.now.name + "\n" + p.now.badge).find(sought) != std::string::npos)
      v.rows.push_back(matrix_row(p));
  }
}

}  // namespace plumbline::desktop
