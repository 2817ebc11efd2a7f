#include "faces/terminal/player.hpp"

#include "base/text.hpp"
#include "faces/terminal/debrief_text.hpp"
#include "faces/terminal/recorded.hpp"
#include "faces/terminal/scene_text.hpp"

#include <fmt/format.h>

namespace plumbline::terminal {

Player::Player(const play::Stage& stage, Page& page, Input& in, Keeper& keeper, Wishes wishes,
               const solve::Space* space)
    : stage_(stage),
      page_(page),
      in_(in),
      keeper_(keeper),
      wishes_(wishes),
      space_(space),
      prompter_(page, in, {[this] { help(); }, [this] { again(); }, [this] { why(); }}) {
  doubled_ = wishes.timer == Wishes::Timer::doubled ? 1 : 0;
  timer_off_ = wishes.timer == Wishes::Timer::off;
}

End Player::play(play::Setup setup) {
  if (stage_.scenario().notice && !wishes_.warned) {
    Consent consent = Consent::yes;
    if (const auto how = ask_consent(consent); how != Reply::Kind::text) return stop(how);
    if (consent == Consent::leave) return End::left;
    setup.alternative = consent == Consent::other;
  }
  session_.emplace(stage_, setup);
  show_title(page_, *session_);
  return run();
}

End Player::go_on(play::Session session) {
  going_on_ = true;
  if (stage_.scenario().notice && !session.attempt().alternative) {
    Consent consent = Consent::yes;
    if (const auto how = ask_consent(consent); how != Reply::Kind::text) return stop(how);
    if (consent == Consent::leave) return End::left;
  }
  session_.emplace(std::move(session));
  show_title(page_, *session_);
  const auto done = session_->moves().size();
  page_.text(
      fmt::format("You go on after {} {}.", base::counted(done), done == 1 ? "decision" : "decisions"));
  return run();
}

End Player::run() {
  if (!session_->ended()) page_.text("At any question you can also type help, back, why, again or quit.");
  for (;;) {
    if (const auto how = to_the_end(); how != Reply::Kind::text) return stop(how);
    look_back();
    if (const auto end = onward()) return *end;
  }
}

Reply::Kind Player::to_the_end() {
  show_place(page_, *session_);
  while (!session_->ended())
    if (const auto how = one_scene(); how != Reply::Kind::text) return how;
  return Reply::Kind::text;
}

End Player::stop(Reply::Kind how) {
  page_.gap();
  if (!unkept_.empty()) {
    say_unkept();
  } else if (!keeper_.command().empty()) {
    page_.text("Your attempt is kept. To go on, type:");
    page_.verbatim(keeper_.command());
  } else {
    page_.text(going_on_ ? "Your attempt stays as it was."
                         : "Nothing was decided yet, so there is nothing to keep.");
  }
  if (how == Reply::Kind::interrupted) return End::interrupted;
  return page_.readable() ? End::quit : End::unread;
}

/// Asks for the decision at hand until there is one, and shows what follows.
Reply::Kind Player::one_scene() {
  const auto at_hand = offer(*session_);
  show_question(page_, at_hand);
  keeper_.asked();
  auto time = countdown();
  const auto asked = ask_decision(page_, prompter_, at_hand, &time);
  remember(time);
  if (asked.how == Reply::Kind::late) return too_late();
  if (asked.how == Reply::Kind::back) {
    back();
    return Reply::Kind::text;
  }
  if (asked.how != Reply::Kind::text) return asked.how;
  prompter_.answered();
  auto c = play::Confidence::unsaid;
  std::string reason;
  if (!confirmed(at_hand.ask->kind)) show_decided(page_, *session_, asked.decision, false);
  if (!scene().quiet && !wishes_.quick) {
    const auto how = own_words(c, reason);
    if (how == Reply::Kind::back) return Reply::Kind::text;  // the question is asked again
    if (how != Reply::Kind::text) return how;
  }
  decide(asked.decision, false, c, std::move(reason));
  return Reply::Kind::text;
}

bool Player::decide(play::Decision d, bool late, play::Confidence c, std::string reason) {
  if (late) show_decided(page_, *session_, d, late);
  if (const auto wrong = session_->decide(d, c, std::move(reason), late); !wrong.empty()) {
    prompter_.object(wrong);
    return false;
  }
  prompter_.answered();
  keep();
  show_consequence(page_, *session_, space_);
  show_place(page_, *session_);
  return true;
}

Reply::Kind Player::too_late() {
  const play::Decision d{scene().ask.timer->late};
  if (decide(d, true, play::Confidence::unsaid, "")) return Reply::Kind::text;
  timer_off_ = true;  // what should have happened can't; the person decides
  return Reply::Kind::text;
}

void Player::keep() {
  auto why = keeper_.keep(*session_);
  if (!why.empty() && why != unkept_)
    page_.text("This could not be saved: " + why +
               " You can play on; what you decide is kept in memory only.");
  unkept_ = std::move(why);
}

void Player::say_unkept() { page_.text("This attempt could not be saved: " + unkept_); }

void Player::back() {
  page_.gap();
  if (session_->attempt().mode == play::Mode::assessment)
    return page_.text("In an assessment a decision can't be taken back.");
  if (!session_->go_back()) return page_.text("There is no decision to take back yet.");
  page_.text("Your last decision is taken back.");
  keep();
  show_place(page_, *session_);
}

Countdown Player::countdown() const {
  const auto& timer = scene().ask.timer;
  if (!timer || !in_.person() || timer_off_) return {};
  if (timer->off_at_first && wishes_.timer == Wishes::Timer::as_written) return {};
  return {timer->seconds << std::min(doubled_, 6)};
}

void Player::remember(const Countdown& c) {
  doubled_ += c.doubled;
  timer_off_ = timer_off_ || c.switched_off;
}

}  // namespace plumbline::terminal
