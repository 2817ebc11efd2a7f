#pragma once
// The linear player: shows a scene, asks, decides, shows what follows, until the end. It decides nothing
// itself, keeps no time and opens no file; what it needs of the world comes in through Input, Page and
// Keeper.

#include "faces/terminal/ask.hpp"
#include "faces/terminal/keeper.hpp"
#include "play/session.hpp"
#include "solve/space.hpp"

namespace plumbline::terminal {

struct Wishes {
  enum class Timer { as_written, off, normal, doubled };
  Timer timer = Timer::as_written;
  bool quick = false;            // don't ask for reasons and confidence
  bool warned = false;           // the version was chosen beforehand: no question about the notice
  std::optional<int> mark = {};  // set by a course
};

enum class End { finished, quit, left, interrupted, unread };

class Player {
 public:
  /// `space`: of the stage; without it, or when it isn't complete, there is no score.
  Player(const play::Stage& stage, Page& page, Input& in, Keeper& keeper, Wishes wishes,
         const solve::Space* space = nullptr);

  /// A new attempt, or one to go on with.
  End play(play::Setup setup);
  End go_on(play::Session session);
  /// The session played last (a practice attempt can be played on from any decision); nothing when the person
  /// left at the notice.
  const std::optional<play::Session>& session() const { return session_; }

 private:
  enum class Consent { yes, other, leave };
  Reply::Kind ask_consent(Consent& into);
  End run();
  Reply::Kind to_the_end();
  void look_back();
  std::optional<End> onward();
  void show_best_from(std::size_t decision);
  void play_on_from(std::size_t decision);
  End stop(Reply::Kind how);
  Reply::Kind one_scene();
  Reply::Kind own_words(play::Confidence& c, std::string& reason);
  bool decide(play::Decision d, bool late, play::Confidence c, std::string reason);
  Reply::Kind too_late();
  void keep();
  void back();
  void again();
  void help();
  void why();
  void say_unkept();
  Countdown countdown() const;
  void remember(const Countdown& c);
  const story::Scene& scene() const { return stage_.scene(session_->state()); }

  const play::Stage& stage_;
  Page& page_;
  Input& in_;
  Keeper& keeper_;
  Wishes wishes_;
  const solve::Space* space_;
  Prompter prompter_;
  std::optional<play::Session> session_;
  int doubled_ = 0;
  bool timer_off_ = false;
  bool going_on_ = false;  // with an attempt of an earlier day
  std::string unkept_;     // why the attempt couldn't be kept the last time
};

}  // namespace plumbline::terminal
