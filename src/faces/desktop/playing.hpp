#pragma once
// A scenario being played: the session, what is being put together, the timer, and the view of it all. Every
// decision is in the records before the next picture shows. It knows no window and no clock; time is passed
// in.

#include "faces/desktop/panels/intents.hpp"
#include "faces/desktop/resume.hpp"
#include "faces/desktop/settings.hpp"
#include "faces/desktop/stories.hpp"
#include "library/attempt_record.hpp"

namespace plumbline::desktop {

class Playing {
 public:
  /// `mark`: what the record says the attempt is held to.
  Playing(Stories& stories, const Story& story, play::Session session, library::AttemptRecord record,
          std::optional<int> mark, const Settings& settings);

  const Story& story() const { return story_; }
  const play::Session& session() const { return session_; }
  const PlayerView& view();
  /// What the screen is to do then.
  enum class Then { stay, ended };
  Then decide();
  Then confirm();
  Then go_on();
  void draft(Draft d);
  void change_choice();
  void undo();
  void open_so_far(bool open);
  void pause();
  void lengthen();
  void timer_off();
  void use(const Settings& settings);
  /// Time for which the question was to be seen, whatever was open over it.
  void pass(float seconds);
  /// Time that passed while the page was on top; true when the picture changes.
  bool tick(float seconds);
  /// Seconds until it changes by itself; nothing: never.
  std::optional<float> next_change() const;
  /// A cue to be heard ("chosen", "decided" ...); empty: none. Taken once.
  std::string take_cue();

  /// Why the attempt couldn't be kept the last time; "" when it is.
  const std::string& unkept() const { return unkept_; }
  /// Its id in the records; empty when nothing of it is kept.
  std::string attempt() const { return record_.id(); }
  std::optional<int> mark() const { return mark_; }
  /// For whoever tries again to keep what couldn't be kept; this is not to be played on then.
  library::AttemptRecord take_record() { return std::move(record_); }
  /// It has ended, and there is nothing more to show but the debrief.
  bool through() const { return session_.ended() && !anything_to_show(); }
  /// What is shown waits for the search; that search is through now.
  bool waits_for_search() const { return view_.thinking; }
  bool search_came_in() const { return view_.thinking && !stories_.searching(story_); }
  Resume resume() const;
  /// Takes over what was being put together, if it still fits.
  void take_up(const Resume& r);

 private:
  const story::Scene& scene() const { return story_.stage->scene(session_.state()); }
  bool asks_why() const;
  void begin_question();
  Then carry_out(play::Decision d, bool late);
  bool anything_to_show() const;
  void keep(std::uint64_t dwell = 0);
  void refresh();
  void show_question();
  void show_after();
  void start_timer();
  int estimate();

  Stories& stories_;
  const Story& story_;
  play::Session session_;
  library::AttemptRecord record_;
  std::optional<int> mark_;
  const Settings* settings_;
  Draft draft_;
  PlayerStage stage_ = PlayerStage::deciding;
  std::string problem_, unkept_, cue_;
  bool so_far_open_ = false, stale_ = true;
  int doubled_ = 0;
  bool timer_off_ = false, paused_ = false;
  float left_ = 0;
  double dwell_ = 0;  // milliseconds the question has been seen
  PlayerView view_;
};

}  // namespace plumbline::desktop
