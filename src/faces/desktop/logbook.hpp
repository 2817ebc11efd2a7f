#pragma once
// The records as the app uses them: opened when it starts, with what can't be opened said and kept in the
// spool instead, or in memory where there is none; attempts begun and gone on with; those made before, of
// whoever is at the desk; and the scores of what has ended. Kept attempts are read once and again only when
// something was added to them.

#include "faces/desktop/stories.hpp"
#include "faces/desktop/world.hpp"
#include "library/attempt_record.hpp"
#include "library/attempts.hpp"

#include <functional>
#include <set>

namespace plumbline::desktop {

class Logbook {
 public:
  using Say = std::function<void(std::string text, std::string hint, bool error)>;
  /// Takes in attempts of before there were records. `say` is called then and later.
  Logbook(const World& world, Stories& stories, Say say);
  ~Logbook();
  Logbook(const Logbook&) = delete;
  Logbook& operator=(const Logbook&) = delete;

  library::RecordRoom& room() { return *room_; }
  const library::RecordRoom& room() const { return *room_; }
  /// Whether what is decided outlives the window.
  bool lasting() const { return room_->lasting(); }
  /// Who is at the desk; zeros: nobody said.
  const records::Id& person() const { return person_; }
  void become(const records::Id& person);

  /// To be recorded from its first decision on.
  library::AttemptRecord begin(const Story& story, std::optional<int> mark);
  library::AttemptRecord go_on(const Story& story, const library::PastAttempt& past);
  /// One that is left although something of it couldn't be kept: that is tried again with whatever comes.
  void leave(library::AttemptRecord record, const play::Attempt& attempt);

  /// All attempts of whoever is at the desk, latest first; read again when look_again() was called.
  const std::vector<library::PastAttempt>& past();
  void look_again() { stale_ = true; }
  /// Counts up when there is something new among them.
  std::uint64_t revision() const { return revision_; }
  records::Outcome<library::PastAttempt> find(const std::string& id) const;

  /// Attempts that ended and have no exact score get one where their scenario is searched through; the others
  /// are searched now. Whether some wait for that. `playing`: one that may still be taken back.
  bool score_what_ended(const std::string& playing);
  /// The same of one that was made with an older version, once it is being looked at.
  void score_in(records::Theatre& theatre, const library::PastAttempt& past);

 private:
  void open(const World& world);
  void take_in_old_attempts(const World& world);
  library::Recording recording(const Story& story, std::optional<int> mark);
  void try_again();

  Stories& stories_;
  Say say_;
  std::unique_ptr<library::RecordRoom> room_;
  records::Id person_{};
  library::PastAttempts past_;
  bool stale_ = true;
  std::uint64_t revision_ = 0;
  struct Unkept {
    library::AttemptRecord record;
    play::Attempt attempt;
  };
  std::vector<Unkept> unkept_;
  std::set<std::string> unscored_;  // the record didn't take their score: not to be tried at every look
};

}  // namespace plumbline::desktop
