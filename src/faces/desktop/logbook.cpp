#include "faces/desktop/logbook.hpp"

#include "library/old_attempts.hpp"

namespace plumbline::desktop {

namespace {

/// The same attempts in the same state: by their heads.
std::vector<records::Digest> heads(const std::vector<library::PastAttempt>& all) {
  std::vector<records::Digest> out;
  out.reserve(all.size());
  for (const auto& a : all) out.push_back(a.kept.about.head.self);
  return out;
}

}  // namespace

Logbook::Logbook(const World& world, Stories& stories, Say say) : stories_(stories), say_(std::move(say)) {
  open(world);
  past_.know(stories_.stages());
  take_in_old_attempts(world);
}

Logbook::~Logbook() { try_again(); }

void Logbook::open(const World& world) {
  auto room = library::RecordRoom::open_to_play(world.environment, world.records);
  if (!room) {
    say_("The records can't be opened, so nothing is kept: " + room.error().said,
         "You can play; what you decide is kept in memory until the window closes.", true);
    room_ = *library::RecordRoom::in_memory(world.records);
    return;
  }
  room_ = std::move(*room);
  if (const auto& trouble = room_->trouble()) say_(trouble->said, room_->meanwhile(), true);
  for (const auto& said : room_->said()) say_(said, "", false);
}

void Logbook::take_in_old_attempts(const World& world) {
  const auto told = library::take_in_old_attempts(*room_, world.environment, stories_.shelf().text, [&] {
    std::vector<library::Known> known;
    for (const auto& s : stories_.all())
      if (s.good()) known.push_back({s.stage.get(), &s.text});
    return known;
  });
  if (told) say_(told->said, told->hint, told->error);
}

void Logbook::become(const records::Id& person) {
  if (person == person_) return;
  person_ = person;
  past_ = {};
  past_.know(stories_.stages());
  stale_ = true;
}

library::Recording Logbook::recording(const Story& story, std::optional<int> mark) {
  library::Recording with;
  with.room = room_.get();
  with.rulebook = stories_.shelf().text;
  with.scenario = story.text;
  with.person = person_;
  with.mark = mark;
  return with;
}

library::AttemptRecord Logbook::begin(const Story& story, std::optional<int> mark) {
  return library::AttemptRecord(recording(story, mark));
}

library::AttemptRecord Logbook::go_on(const Story& story, const library::PastAttempt& past) {
  return {recording(story, past.kept.begun.mark), past.kept};
}

void Logbook::leave(library::AttemptRecord record, const play::Attempt& attempt) {
  unkept_.push_back({std::move(record), attempt});
  try_again();
}

void Logbook::try_again() {
  std::vector<Unkept> still;
  for (auto& u : std::exchange(unkept_, {})) {
    if (!still.empty() || !u.record.keep(u.attempt).empty())
      still.push_back(std::move(u));
    else
      stale_ = true;
  }
  unkept_ = std::move(still);
}

const std::vector<library::PastAttempt>& Logbook::past() {
  if (!std::exchange(stale_, false)) return past_.all();
  if (!unkept_.empty()) try_again();
  stale_ = false;
  const auto before = heads(past_.all());
  if (auto trouble = past_.read(*room_, person_))
    say_("Your attempts can't be read: " + trouble->said, "", true);
  if (heads(past_.all()) != before || revision_ == 0) ++revision_;
  return past_.all();
}

records::Outcome<library::PastAttempt> Logbook::find(const std::string& id) const {
  return library::past_attempt(*room_, id, stories_.stages());
}

bool Logbook::score_what_ended(const std::string& playing) {
  bool waits = false, scored = false;
  for (const auto& a : past()) {
    if (!a.fits() || !a.finished || (a.worth && a.worth->exact)) continue;
    if (a.id == playing || unscored_.contains(a.id)) continue;
    const auto* story = stories_.find(a.scenario);
    if (story == nullptr) continue;
    stories_.search(*story);
    // A score counts for long: it is worth more time than somebody who is playing would wait.
    if (stories_.searching(*story) || stories_.search_through(*story)) {
      waits = true;
      continue;
    }
    if (a.worth && !stories_.space(*story)->complete()) {
      unscored_.insert(a.id);  // no more can be said than was
      continue;
    }
    const auto session = play::Session::resume(*a.stage, a.kept.attempt);
    if (!session) continue;
    score::Tallier tallier(*a.stage, stories_.space(*story));
    auto record = go_on(*story, a);
    if (record.keep(*a.stage, tallier.tally(*session, a.kept.begun.mark)).empty())
      scored = true;
    else
      unscored_.insert(a.id);
  }
  if (scored) look_again();
  return waits;
}

void Logbook::score_in(records::Theatre& theatre, const library::PastAttempt& past) {
  if (past.worth) return;
  score::Tally worth;
  if (!records::work_out(theatre, past.kept, worth).empty() || !worth.finished) return;
  records::Keeping keeping(room_->pen(), past.kept);
  if (!keeping.keep(records::scored(*theatre.stage, std::move(worth)))) look_again();
}

}  // namespace plumbline::desktop
