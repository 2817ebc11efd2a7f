#pragma once
// The whole app behind the window: which screen is shown, its view, and what is done when the person wants
// something. It opens no window and makes no sound; those it asks of whoever runs it (shell.hpp), so that
// tests run the same app without a display.

#include "disk/lock.hpp"
#include "faces/desktop/area.hpp"
#include "faces/desktop/front_desk.hpp"
#include "faces/desktop/kit/ui.hpp"
#include "faces/desktop/logbook.hpp"
#include "faces/desktop/own_record.hpp"
#include "faces/desktop/playing.hpp"
#include "faces/desktop/reporting.hpp"
#include "faces/desktop/rule_views.hpp"
#include "faces/desktop/world.hpp"
#include "score/practise.hpp"
#include "score/progress.hpp"

#include <map>

namespace plumbline::desktop {

/// "3 May"
std::string day_in_words(int day);

/// What devices the machine has, as the settings show it.
struct Devices {
  std::vector<std::string> voices, voice_ids;  // index 0 of the view is the usual voice; these follow
  std::string voice_trouble, sound_trouble;
  bool dyslexic_face = false;
};

class Desk {
 public:
  explicit Desk(World world);
  ~Desk();
  Desk(const Desk&) = delete;
  Desk& operator=(const Desk&) = delete;

  void draw(Ui& ui);
  /// Carries out what was wanted since the last call. True when something may look different now.
  bool act();
  /// Time that passed. True when the picture changes.
  bool tick(float seconds);
  std::optional<float> next_change() const;
  /// Until every search that was begun is through (they take milliseconds, at most a few seconds).
  void wait_for_searches();
  /// The window closes, or the program is about to end: what is being put together is remembered.
  void remember();

  const Settings& settings() const { return settings_; }
  void know(Devices devices);
  void say(Message m);
  Screen screen() const { return screen_; }
  std::filesystem::path sounds_folder() const;
  bool wants_to_quit() const { return quit_; }
  /// Cues, and whether the page is to be read aloud or silence is wanted; each taken once.
  std::string take_cue();
  enum class Voice { none, toggle, sample };
  Voice take_voice() { return std::exchange(voice_, Voice::none); }
  void caption(const std::string& text, float seconds);
  void speaking(bool on) { chrome_.speaking = on; }
  /// Characters of the texts at hand beyond those of Europe: the fonts have to have them.
  const std::u32string& letters() const { return letters_; }
  /// Of the attempt being played, for tests.
  const Playing* playing() const { return playing_.get(); }
  const Intents& wanted() const { return wants_; }
  /// Until a check of the records or a report that was begun is through.
  void wait_for_check();

 private:
  friend struct Carry;
  void go(Screen to);
  void back();
  void refresh();
  /// Those of whoever is at the desk; what has ended gets its score.
  const std::vector<library::PastAttempt>& past();
  void begin(const std::string& scenario, bool assessment);
  void go_on(const std::string& attempt);
  void start(const Story& story, play::Setup setup);
  void open(const Story& story, play::Session session, library::AttemptRecord record,
            std::optional<int> mark);
  void open_resumed();
  /// At the start: what was open, or the question who is there.
  void come_back();
  void seated();
  void refresh_records();
  void save(SavedFile saved);
  std::string group_of_you();
  void consent(bool alternative);
  void leave_player();
  void ended();
  void look_back(const std::string& attempt);
  void look_at_old(library::PastAttempt past);
  void play_on(int decision);
  void problems_of(const Story& story);
  void refresh_debrief();
  std::optional<int> mark_of(const std::string& scenario) const;
  void after_playing();
  bool back_to_player() const;
  void set(const SettingsView& s);
  void collect_letters();
  void add_letters(std::string_view text);
  void save_resume_now(Resume r);
  HomeView home_view();
  ModuleView module_view();
  PractiseView practise_view();
  ResultsView results_view();
  ScenarioCard scenario_card(const std::string& id, bool assessment);
  std::vector<ModuleCard> module_cards();
  std::vector<score::Practice> practice_due();
  std::vector<Due> due();
  std::vector<score::ModuleProgress> progress();
  std::string when_in_words(std::int64_t seconds) const;
  int today() const;
  SettingsView settings_view() const;
  const std::vector<std::string>& exercised(const Story& s);
  const solve::Space* ready(const Story& s);
  bool searching() const;
  const library::PastAttempt* unfinished_of(const std::string& scenario);

  World world_;
  std::filesystem::path settings_file_, resume_file_;
  std::unique_ptr<disk::Lock> lock_;
  std::unique_ptr<Stories> stories_;
  std::unique_ptr<Logbook> logbook_;
  std::unique_ptr<FrontDesk> front_;
  std::unique_ptr<OwnRecord> own_;
  std::unique_ptr<Area> area_;
  std::unique_ptr<Reporting> reporting_;
  Settings settings_;
  Devices devices_;
  std::u32string letters_;

  Screen screen_ = Screen::home, before_rules_ = Screen::home;
  Screen before_you_ = Screen::home, before_privacy_ = Screen::home, before_gate_ = Screen::home;
  Screen before_debrief_ = Screen::results;
  bool coming_back_ = false;  // the PIN is asked for, then what was open opens again
  bool one_rule_ = false;     // a rule that another screen named: out of it leads back there
  ChromeView chrome_;
  Intents wants_;
  bool stale_ = true, quit_ = false;
  Voice voice_ = Voice::none;
  std::string cue_;
  float caption_left_ = 0;

  bool waits_ = false;  // for searches, to show scores
  Resume resumed_, noted_;

  HomeView home_;
  ModuleView module_;
  std::string module_id_;
  PractiseView practise_;
  ResultsView results_;
  std::pair<std::uint64_t, int> results_of_{};  // revision of the logbook, and the day
  ProblemsView problems_;
  NoticeView notice_;
  struct Waiting {  // behind the content note
    const Story* story = nullptr;
    play::Setup setup;
    std::optional<play::Session> session;
    std::optional<library::PastAttempt> past;
    Resume resume;
  };
  Waiting waiting_;
  std::unique_ptr<Playing> playing_;
  DebriefView debrief_;
  struct LookedAt {
    const Story* story = nullptr;
    records::Theatre* theatre = nullptr;  // instead of the story: another version, as it was
    std::optional<play::Session> session;
    std::int64_t when = 0;
    bool waits = false;  // for the search
    std::string attempt;
    std::optional<int> mark;
  };
  LookedAt looked_;
  Rulebrowser rules_;
  std::unique_ptr<Advising> advising_;
  RulesView rules_view_;
  WhoView who_;
  YouView you_;
  RecordView record_;
  GroupsView groups_;
  MatrixView matrix_;
  TraineeView trainee_;
  ReportView report_;
  UpkeepView upkeep_;
  std::optional<SavedFile> saved_;
  AdvisorView advisor_view_;
  std::map<std::string, std::vector<std::string>> exercised_;  // by scenario
};

}  // namespace plumbline::desktop
