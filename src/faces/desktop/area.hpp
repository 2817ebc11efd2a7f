#pragma once
// The trainer's area: its door, groups, who has done what, one person, one attempt replayed, and the upkeep
// of the records. Nothing of it is shown before the passphrase was given, and leaving locks it again.

#include "faces/desktop/checking.hpp"
#include "faces/desktop/front_desk.hpp"
#include "faces/desktop/panels/record_intents.hpp"
#include "faces/desktop/panels/trainer_views.hpp"
#include "faces/desktop/surroundings.hpp"

#include <map>

namespace plumbline::desktop {

class Area {
 public:
  Area(Surroundings with, FrontDesk& people);

  /// The screen to show then; nothing: the one that is shown.
  std::optional<Screen> carry_out(const want::OfTrainer& wanted);
  bool open() const { return open_; }
  /// Others may have written meanwhile: what is shown next is read again.
  void look_again();
  /// The decision of the replay that is shown, and whether every rule is.
  void select(int decision);
  void show_all(bool all) { replay_.debrief.show_all = all; }

  GateView gate_view() const;
  const GroupsView& groups_view();
  const MatrixView& progress_view();
  const TraineeView& trainee_view();
  const ReplayView& replay_view() const { return replay_; }
  const UpkeepView& upkeep_view();
  /// True when the picture changes.
  bool tick(float seconds);
  bool waits() const { return !patience_.free() || check_.running(); }
  /// Whether the attempts of some people are still to be read: then the next tick is wanted at once.
  bool reads_on() const { return open_ && !matrix_stale_ && matrix_.read < matrix_.of; }
  /// Until a check that was begun is through; for tests.
  void wait_for_check();
  /// What was saved last; nothing once it was taken.
  std::optional<SavedFile> take_saved() { return std::exchange(saved_, std::nullopt); }

 private:
  friend struct InArea;
  Screen enter();
  void add_group();
  void rename();
  void put_group_away(const std::string& id, bool away);
  std::string change_group(const std::string& id, const std::function<void(records::Grouped&)>& change);
  std::string change_trainee(const std::function<void(records::Enrolled&)>& change);
  const records::Person* trainee();
  std::optional<Screen> carry_out_step();
  const library::PastAttempts& attempts_of(const records::Id& person);
  void read_on();
  MatrixRow matrix_row(const records::Person& p);
  ProgressCell module_cell(const score::ModuleProgress& p) const;
  ProgressCell story_cell(const std::vector<library::PastAttempt>& all, const std::string& scenario) const;
  std::string group_name(const records::Id& id);
  std::optional<Screen> open_replay(const std::string& attempt);
  void put_notes(const library::PastAttempt& a);
  void add_note(int decision);
  void take_back_note(const std::string& note);
  void take_check(records::Outcome<library::Verified> result);
  void back_up();
  void keep_passphrase();
  bool may_try();
  bool opens(const std::string& typed);

  Surroundings with_;
  FrontDesk& people_;
  bool open_ = false;
  Screen last_ = Screen::progress;
  PassphraseForm gate_;
  std::string gate_message_;
  Patience patience_;

  GroupsView groups_;
  MatrixView matrix_;
  std::vector<records::Id> matrix_groups_;
  bool matrix_stale_ = true;
  std::size_t matrix_next_ = 0;  // of the people, whose attempts are to be read
  std::map<records::Id, library::PastAttempts> attempts_;
  std::set<records::Id> read_;  // since look_again()
  TraineeView trainee_;
  records::Id trainee_id_{};
  std::vector<records::Id> trainee_groups_;
  ReplayView replay_;
  std::string replayed_;  // id of the attempt
  UpkeepView upkeep_;
  bool counted_ = false;
  RecordCheck check_;
  std::optional<SavedFile> saved_;
};

}  // namespace plumbline::desktop
