// The upkeep of the records: the check, a backup, the passphrase. And what is wanted in the area, carried
// out.

#include "base/text.hpp"
#include "faces/desktop/area.hpp"
#include "faces/desktop/saving.hpp"
#include "records/sqlite/sqlite_store.hpp"

#include <fmt/format.h>

namespace plumbline::desktop {

namespace {

constexpr std::size_t kMostFound = 200;

std::string people_in_words(std::uint64_t n) { return n == 1 ? "1 person" : fmt::format("{} people", n); }

std::string counts(const library::Verified& v) {
  const auto n = [](std::uint64_t k, const char* one) { return base::how_many(static_cast<int>(k), one); };
  return fmt::format("{} of {}, {} and {} looked at.", n(v.counts.attempts, "attempt"),
                     people_in_words(v.people), n(v.counts.decisions, "decision"),
                     n(v.counts.scores, "score"));
}

}  // namespace

const UpkeepView& Area::upkeep_view() {
  auto& v = upkeep_;
  v.where = with_.logbook.lasting() ? with_.logbook.room().file().string() : "";
  v.wait = patience_.seconds();
  if (check_.running()) {
    v.checking = Checking::running;
    v.checked = static_cast<int>(check_.done());
    v.to_check = static_cast<int>(check_.of());
  }
  if (std::exchange(counted_, true)) return v;
  std::size_t attempts = 0;
  static_cast<void>(with_.logbook.room().store().each_stream(
      {records::StreamKind::attempt, {}}, [&](const records::Stream&) { return ++attempts > 0; }));
  const auto known = std::count_if(people_.people().begin(), people_.people().end(),
                                   [](const records::Person& p) { return !p.erased; });
  v.holds = fmt::format("{}; {} written down here", base::how_many(static_cast<int>(attempts), "attempt"),
                        people_in_words(static_cast<std::uint64_t>(known)));
  return v;
}

void Area::wait_for_check() {
  if (auto result = check_.take(std::chrono::hours(24))) take_check(std::move(*result));
}

void Area::take_check(records::Outcome<library::Verified> result) {
  auto& v = upkeep_;
  v.found.clear();
  const auto now = with_.when(with_.world.now());
  if (!result) {
    v.checking = Checking::stopped;
    v.found.push_back({Tone::bad, "The check couldn't be done.", result.error().said});
    return;
  }
  if (result->stopped) {
    v.checking = Checking::stopped;
    return;
  }
  v.checking = Checking::done;
  const auto one = [&](const records::Id& stream, std::string text) {
    if (v.found.size() < kMostFound)
      v.found.push_back({Tone::bad, std::move(text),
                         stream == records::Id{} ? "The file as a whole" : records::short_name(stream)});
  };
  for (const auto& f : result->chains.findings) one(f.stream, f.said);
  for (const auto& d : result->attempts) one(d.stream, d.said);
  const bool well = result->proven();
  v.found.push_back({well ? Tone::good : Tone::plain,
                     well ? "All is as it was recorded, and every score is what the decisions give."
                          : "Keep this file as it is, and a copy of it. Compare it with a backup.",
                     counts(*result)});
  if (result->counts.unscored > 0)
    v.found.push_back({Tone::plain, "Some attempts were played to the end and have no score yet.",
                       "They get one when the trainee is at the desk again."});
  v.last = fmt::format("Last checked {}: {}", now, well ? "all was well" : "something differs");
}

void Area::back_up() {
  const std::string what = "The backup";
  if (!with_.logbook.lasting()) {
    saved_ = not_saved(what, "There are no records on this machine.");
    return;
  }
  const auto file = free_name(with_, "plumbline-backup-" + iso_day(with_.today()), ".records");
  auto store = records::SqliteStore::open(with_.logbook.room().file(), nullptr);
  if (file.empty() || !store) {
    saved_ = not_saved(what, store ? "There is no folder to save it in." : store.error().said);
    return;
  }
  if (auto done = (*store)->backup(file); !done) {
    saved_ = not_saved(what, done.error().said);
    return;
  }
  saved_ = SavedFile{what, file.string(), ""};
  upkeep_.last_backup = fmt::format("Last backup {}, to {}", with_.when(with_.world.now()), file.string());
}

void Area::keep_passphrase() {
  auto& v = upkeep_;
  const auto form = std::exchange(v.form, {});
  auto& room = with_.logbook.room();
  v.tone = Tone::warn;
  v.message = records::wrong_with_passphrase(form.fresh);
  if (v.message.empty() && form.fresh != form.again)
    v.message = "The two new ones are not the same. Type both again.";
  if (!v.message.empty() || !may_try()) return;
  if (!opens(form.old)) {
    v.message = "That wasn't the passphrase as it is now.";
    return;
  }
  v.message = room.guard(form.fresh, with_.world.effort);
  if (!v.message.empty()) return;
  v.message = "The passphrase is changed.";
  v.tone = Tone::good;
  v.changing = false;
}

struct InArea {
  Area& a;
  using Next = std::optional<Screen>;

  Next operator()(const want::OpenArea&) {
    a.gate_ = {};
    a.gate_message_.clear();
    if (a.open_) a.look_again();
    return a.open_ ? a.last_ : Screen::gate;
  }
  Next operator()(const want::LeaveArea&) {
    a.open_ = false;
    a.replay_ = {};
    a.trainee_ = {};
    a.attempts_.clear();
    a.upkeep_.form = {};
    a.upkeep_.changing = false;
    a.last_ = Screen::progress;
    return Screen::home;
  }
  Next operator()(const want::DraftPassphrase& w) {
    if (a.open_) {
      a.upkeep_.form = w.form;
      a.upkeep_.message.clear();
    } else {
      a.gate_ = w.form;
      a.gate_message_.clear();
    }
    return {};
  }
  Next operator()(const want::EnterArea&) { return a.enter(); }
  Next operator()(const want::DraftGroup& w) {
    a.groups_.fresh = w.name;
    a.groups_.problem.clear();
    return {};
  }
  Next operator()(const want::AddGroup&) { return a.add_group(), Next(); }
  Next operator()(const want::StartRename& w) {
    a.groups_.renaming = w.group;
    a.groups_.problem.clear();
    for (const auto& g : a.people_.groups())
      if (records::hex(g.id) == w.group) a.groups_.name = g.now.name;
    return {};
  }
  Next operator()(const want::DraftRename& w) { return a.groups_.name = w.name, Next(); }
  Next operator()(const want::Rename&) { return a.rename(), Next(); }
  Next operator()(const want::PutGroupAway& w) { return a.put_group_away(w.group, w.away), Next(); }
  Next operator()(const want::ShowAway& w) { return a.groups_.show_away = w.show, Next(); }
  Next operator()(const want::OpenGroup& w) {
    a.matrix_stale_ = true;
    a.matrix_.search.clear();
    a.matrix_.group = 0;
    a.progress_view();
    for (std::size_t i = 0; i < a.matrix_groups_.size(); ++i)
      if (records::hex(a.matrix_groups_[i]) == w.group) a.matrix_.group = i + 1;
    a.matrix_stale_ = true;
    return Screen::progress;
  }
  Next operator()(const want::FilterMatrix& w) { return a.matrix_.group = w.group, fresh(); }
  Next operator()(const want::SearchMatrix& w) { return a.matrix_.search = w.text, fresh(); }
  Next operator()(const want::MatrixBy& w) { return a.matrix_.by_story = w.story, fresh(); }
  Next operator()(const want::OpenTrainee& w) {
    const auto id = records::from_hex<16>(w.person);
    if (!id) return {};
    a.trainee_ = {};
    a.trainee_id_ = *id;
    return a.trainee() != nullptr ? Next(Screen::trainee) : Next();
  }
  Next operator()(const want::MoveTrainee& w) {
    a.trainee_view();
    if (w.group >= a.trainee_groups_.size()) return {};
    said(a.change_trainee([&](records::Enrolled& e) { e.group = a.trainee_groups_[w.group]; }), "Moved.");
    return {};
  }
  Next operator()(const want::PutTraineeAway& w) {
    said(a.change_trainee([&](records::Enrolled& e) { e.away = w.away; }),
         w.away ? "Put away. Nothing is lost." : "In the list of names again.");
    return {};
  }
  Next operator()(const want::BeginStep& w) {
    a.trainee_.step = w.step;
    a.trainee_.typed.clear();
    a.trainee_.message.clear();
    return {};
  }
  Next operator()(const want::DraftErase& w) { return a.trainee_.typed = w.name, Next(); }
  Next operator()(const want::CarryOutStep&) { return a.carry_out_step(); }
  Next operator()(const want::ExportTrainee&) {
    if (const auto* p = a.trainee())
      a.saved_ = save_record(a.with_, p->id, p->now.name, "The record of " + p->now.name);
    return {};
  }
  Next operator()(const want::OpenReplay& w) { return a.open_replay(w.attempt); }
  Next operator()(const want::DraftNote& w) {
    (w.decision < 0 ? a.replay_.note_whole : a.replay_.note) = w.text;
    return {};
  }
  Next operator()(const want::AddNote& w) { return a.add_note(w.decision), Next(); }
  Next operator()(const want::TakeBackNote& w) { return a.take_back_note(w.note), Next(); }
  Next operator()(const want::CheckRecords&) {
    if (a.with_.logbook.lasting())
      a.check_.begin(check_of(a.with_.logbook.room().file()), a.with_.world.wake);
    return {};
  }
  Next operator()(const want::StopChecking&) { return a.check_.stop(), Next(); }
  Next operator()(const want::BackUp&) { return a.back_up(), Next(); }
  Next operator()(const want::ChangePassphrase& w) {
    a.upkeep_.changing = w.open;
    a.upkeep_.form = {};
    a.upkeep_.message.clear();
    return {};
  }
  Next operator()(const want::KeepPassphrase&) { return a.keep_passphrase(), Next(); }

 private:
  Next fresh() {
    a.matrix_stale_ = true;
    return {};
  }
  void said(const std::string& why, const char* done) {
    a.trainee_.message = why.empty() ? done : why;
    a.trainee_.tone = why.empty() ? Tone::good : Tone::bad;
  }
};

/// Nothing behind the door happens before it was opened.
std::optional<Screen> Area::carry_out(const want::OfTrainer& wanted) {
  const bool at_the_door = std::holds_alternative<want::OpenArea>(wanted) ||
                           std::holds_alternative<want::DraftPassphrase>(wanted) ||
                           std::holds_alternative<want::EnterArea>(wanted);
  if (!open_ && !at_the_door) return std::nullopt;
  return std::visit(InArea{*this}, wanted);
}

}  // namespace plumbline::desktop
