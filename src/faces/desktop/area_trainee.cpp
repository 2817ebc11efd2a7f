// One person in the trainer's area, and one of their attempts replayed.

#include "base/text.hpp"
#include "faces/desktop/area.hpp"
#include "faces/desktop/debrief_views.hpp"
#include "faces/desktop/record_rows.hpp"
#include "faces/desktop/saving.hpp"
#include "library/calendar.hpp"

#include <fmt/format.h>

namespace plumbline::desktop {

using records::Id;

namespace {

/// "1 minute 12 seconds"; nothing where it isn't known.
std::string dwell_in_words(std::uint64_t milliseconds) {
  const auto seconds = (milliseconds + 500) / 1000;
  if (seconds == 0) return {};
  const auto minutes = seconds / 60, rest = seconds % 60;
  const auto part = [](std::uint64_t n, const char* one) { return base::how_many(static_cast<int>(n), one); };
  if (minutes == 0) return part(rest, "second");
  return part(minutes, "minute") + (rest == 0 ? "" : " " + part(rest, "second"));
}

}  // namespace

const records::Person* Area::trainee() {
  for (const auto& p : people_.people())
    if (p.id == trainee_id_ && !p.erased) return &p;
  return nullptr;
}

const TraineeView& Area::trainee_view() {
  auto& v = trainee_;
  const auto* p = trainee();
  if (p == nullptr) return v;
  v.person = {records::hex(p->id), p->now.name, p->now.badge, group_name(p->now.group), !p->now.pin.empty()};
  v.away = p->now.away;
  v.groups = {"No group"};
  v.group = 0;
  trainee_groups_ = {Id{}};
  for (const auto& g : people_.groups()) {
    if (g.now.away && g.id != p->now.group) continue;
    if (g.id == p->now.group) v.group = v.groups.size();
    v.groups.push_back(g.now.name);
    trainee_groups_.push_back(g.id);
  }
  const auto& all = attempts_of(p->id).all();
  v.about = fmt::format("First seen on {}; {}", with_.day(library::day_at(p->since / 1000)),
                        base::how_many(static_cast<int>(all.size()), "attempt"));
  v.attempts.clear();
  for (const auto& a : all) {
    v.attempts.push_back(record_row(a, with_));
    v.attempts.back().can_go_on = false;  // that is for the trainee
  }
  return v;
}

std::string Area::change_trainee(const std::function<void(records::Enrolled&)>& change) {
  const auto* p = trainee();
  if (p == nullptr) return "This person isn't in the records any more.";
  auto now = p->now;
  change(now);
  std::string why;
  if (auto trouble = records::add_to(with_.logbook.room().pen(), p->id, now)) why = trouble->said;
  look_again();
  return why;
}

std::optional<Screen> Area::carry_out_step() {
  const auto* p = trainee();
  const auto step = std::exchange(trainee_.step, TraineeStep::none);
  const auto typed = std::exchange(trainee_.typed, {});
  if (p == nullptr) return std::nullopt;
  if (step == TraineeStep::reset_pin) {
    const auto why = change_trainee([](records::Enrolled& e) { e.pin.clear(); });
    trainee_.message = why.empty() ? "The PIN is gone." : why;
    trainee_.tone = why.empty() ? Tone::good : Tone::bad;
    return std::nullopt;
  }
  if (step != TraineeStep::erase || typed != p->now.name) return std::nullopt;
  const auto done = with_.logbook.room().erase(p->id, "on request");
  if (!done) {
    trainee_.message = done.error().said;
    trainee_.tone = Tone::bad;
    return std::nullopt;
  }
  if (people_.you() != nullptr && people_.you()->id == trainee_id_) people_.stand_up();
  attempts_.erase(trainee_id_);
  look_again();
  return Screen::progress;
}

// --- an attempt replayed ----------------------------------------------------------------------------------

std::optional<Screen> Area::open_replay(const std::string& attempt) {
  const auto* p = trainee();
  auto past = with_.logbook.find(attempt);
  const auto fail = [&](std::string why) {
    trainee_.message = std::move(why);
    trainee_.tone = Tone::bad;
    return std::nullopt;
  };
  if (p == nullptr) return std::nullopt;
  if (!past) return fail(past.error().said);
  if (!past->readable) return fail(past->trouble);
  const auto& a = past->kept.attempt;
  auto theatre = with_.logbook.room().theatres().of(a.scenario, a.scenario_hash, a.rulebook_hash);
  if (!theatre) return fail(fmt::format("It can't be shown: {}.", theatre.error()));
  auto session = play::Session::resume(*(*theatre)->stage, a);
  if (!session) return fail(session.error().front().message);
  replay_ = {};
  replayed_ = past->id;
  replay_.who = p->now.name + (p->now.badge.empty() ? "" : ", " + p->now.badge);
  replay_.debrief = debrief_view(*session, (*theatre)->space.get(), with_.stories.portraits(),
                                 with_.when(past->when), past->kept.begun.mark);
  replay_.debrief.attempt = past->id;
  replay_.debrief.practice = false;  // playing on from here would be the trainer's doing
  replay_.scores = score_lines(*past);
  for (const auto i : records::standing(past->kept.attempt))
    replay_.dwell.push_back(dwell_in_words(past->kept.dwell[i]));
  put_notes(*past);
  return Screen::replay;
}

void Area::put_notes(const library::PastAttempt& a) {
  auto all = note_views(a, with_);
  replay_.notes.assign(replay_.debrief.decisions.size(), {});
  replay_.whole.clear();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto& decision = a.kept.notes[i].said.decision;
    if (decision && *decision < replay_.notes.size())
      replay_.notes[*decision].push_back(std::move(all[i]));
    else
      replay_.whole.push_back(std::move(all[i]));
  }
}

void Area::add_note(int decision) {
  auto& text = decision < 0 ? replay_.note_whole : replay_.note;
  const auto id = records::from_hex<16>(replayed_);
  if (!id || text.empty()) return;
  records::Noted note;
  if (decision >= 0) note.decision = static_cast<std::uint32_t>(decision);
  note.text = text;
  if (auto trouble = records::add_to(with_.logbook.room().pen(), *id, note)) {
    replay_.debrief.why_not = "The note could not be kept: " + trouble->said;
    return;
  }
  text.clear();
  look_again();
  if (const auto past = with_.logbook.find(replayed_)) put_notes(*past);
}

/// Only one that is shown: of the attempt that is replayed, and not taken back before.
void Area::take_back_note(const std::string& note) {
  const auto past = with_.logbook.find(replayed_);
  if (!past) return;
  for (const auto& n : past->kept.notes) {
    if (std::to_string(n.sequence) != note) continue;
    if (auto trouble =
            records::add_to(with_.logbook.room().pen(), past->stream, records::Withdrawn{n.sequence}))
      replay_.debrief.why_not = "The note could not be taken back: " + trouble->said;
  }
  look_again();
  if (const auto now = with_.logbook.find(replayed_)) put_notes(*now);
}

void Area::select(int decision) {
  if (decision < 0 || decision >= static_cast<int>(replay_.debrief.decisions.size())) return;
  if (replay_.debrief.selected != decision) replay_.note.clear();
  replay_.debrief.selected = decision;
}

}  // namespace plumbline::desktop
