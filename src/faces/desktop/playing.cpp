#include "faces/desktop/playing.hpp"

#include "faces/desktop/draft.hpp"
#include "score/debrief.hpp"

#include <cmath>

namespace plumbline::desktop {

Playing::Playing(Stories& stories, const Story& story, play::Session session, library::AttemptRecord record,
                 std::optional<int> mark, const Settings& settings)
    : stories_(stories),
      story_(story),
      session_(std::move(session)),
      record_(std::move(record)),
      mark_(mark),
      settings_(&settings) {
  doubled_ = settings.timer == SettingsView::Timer::longer ? 1 : 0;
  // Played on from an earlier decision: those before it are kept at once, as every decision is.
  if (!session_.attempt().log.empty() && record_.id().empty()) keep();
  stories_.search(story_);
  if (!session_.ended()) begin_question();
}

const PlayerView& Playing::view() {
  if (stale_ || (view_.thinking && !stories_.searching(story_))) refresh();
  return view_;
}

bool Playing::asks_why() const { return settings_->ask_why && !scene().quiet; }

void Playing::begin_question() {
  draft_ = fresh_draft(scene().ask);
  stage_ = PlayerStage::deciding;
  problem_.clear();
  so_far_open_ = false;
  timer_off_ = settings_->timer == SettingsView::Timer::off;
  paused_ = false;
  dwell_ = 0;
  start_timer();
  stale_ = true;
}

void Playing::draft(Draft d) {
  if (stage_ == PlayerStage::after || !fits(scene().ask, d)) return;
  if (d.chosen != draft_.chosen || d.ticked != draft_.ticked || d.order != draft_.order ||
      d.written != draft_.written)
    cue_ = "chosen";
  draft_ = std::move(d);
  problem_.clear();
  stale_ = true;
}

Playing::Then Playing::decide() {
  if (stage_ != PlayerStage::deciding) return Then::stay;
  problem_ = problem_of(scene().ask, session_.state().vars(), draft_);
  stale_ = true;
  if (!problem_.empty()) return Then::stay;
  if (asks_why()) {
    stage_ = PlayerStage::why;
    return Then::stay;
  }
  return carry_out(decision_of(scene().ask, draft_), false);
}

Playing::Then Playing::confirm() {
  if (stage_ != PlayerStage::why) return Then::stay;
  return carry_out(decision_of(scene().ask, draft_), false);
}

void Playing::change_choice() {
  if (stage_ != PlayerStage::why) return;
  stage_ = PlayerStage::deciding;
  stale_ = true;
}

void Playing::keep(std::uint64_t dwell) { unkept_ = record_.keep(session_.attempt(), dwell); }

Playing::Then Playing::carry_out(play::Decision d, bool late) {
  const bool quiet = scene().quiet;
  problem_ = session_.decide(d, late ? play::Confidence::unsaid : confidence_of(draft_),
                             late ? "" : draft_.reason, late);
  stale_ = true;
  if (!problem_.empty()) {
    stage_ = PlayerStage::deciding;
    timer_off_ = timer_off_ || late;  // what should have happened can't; the person decides
    return Then::stay;
  }
  keep(static_cast<std::uint64_t>(dwell_));
  cue_ = quiet ? "" : "decided";
  stage_ = PlayerStage::after;
  return anything_to_show() ? Then::stay : go_on();
}

bool Playing::anything_to_show() const {
  const auto& m = session_.moves().back();
  if ((m.world != nullptr && !m.world->empty()) || m.fault != nullptr) return true;
  return session_.attempt().mode == play::Mode::practice && !score::last_review(session_).quiet;
}

Playing::Then Playing::go_on() {
  if (stage_ != PlayerStage::after) return Then::stay;
  if (session_.ended()) return Then::ended;
  cue_ = "page";
  begin_question();
  return Then::stay;
}

void Playing::undo() {
  if (stage_ == PlayerStage::why) return change_choice();
  if (!session_.go_back()) return;
  keep();
  begin_question();
}

void Playing::open_so_far(bool open) {
  so_far_open_ = open;
  stale_ = true;
}

void Playing::use(const Settings& settings) {
  settings_ = &settings;
  if (settings.timer == SettingsView::Timer::off) timer_off();
  stale_ = true;
}

// --- the timer --------------------------------------------------------------------------------------------

void Playing::start_timer() {
  const auto& timer = scene().ask.timer;
  left_ = 0;
  if (!timer || timer->off_at_first || timer_off_) return;
  left_ = static_cast<float>(timer->seconds << std::min(doubled_, 6));
}

void Playing::pass(float seconds) {
  if (stage_ != PlayerStage::after && !session_.ended()) dwell_ += 1000. * static_cast<double>(seconds);
}

bool Playing::tick(float seconds) {
  if (left_ <= 0 || paused_ || stage_ != PlayerStage::deciding || so_far_open_) return false;
  const float before = std::ceil(left_);
  left_ -= seconds;
  if (left_ > 0) {
    if (std::ceil(left_) == before) return false;
    return stale_ = true;
  }
  left_ = 0;
  carry_out({scene().ask.timer->late}, true);
  return true;
}

std::optional<float> Playing::next_change() const {
  if (left_ <= 0 || paused_ || stage_ != PlayerStage::deciding || so_far_open_) return std::nullopt;
  return left_ - (std::ceil(left_) - 1) + .01F;
}

void Playing::pause() {
  paused_ = !paused_;
  stale_ = true;
}

void Playing::lengthen() {
  if (left_ <= 0) return;
  doubled_ = std::min(doubled_ + 1, 6);
  start_timer();
  stale_ = true;
}

void Playing::timer_off() {
  timer_off_ = true;
  left_ = 0;
  stale_ = true;
}

std::string Playing::take_cue() { return std::exchange(cue_, {}); }

// --- coming back ----------------------------------------------------------------------------------------

Resume Playing::resume() const {
  Resume r;
  const auto& a = session_.attempt();
  r.attempt = record_.id();
  r.scenario = story_.id;
  r.version = a.scenario_hash;
  r.assessment = a.mode == play::Mode::assessment;
  r.alternative = a.alternative;
  r.seed = a.seed;
  r.decisions = session_.moves().size();
  if (session_.ended() || stage_ == PlayerStage::after) return r;
  r.question = scene().id;
  r.draft = draft_;
  r.dwell = static_cast<std::uint64_t>(dwell_);
  r.at_why = stage_ == PlayerStage::why;
  return r;
}

void Playing::take_up(const Resume& r) {
  if (session_.ended() || r.version != session_.attempt().scenario_hash ||
      r.decisions != session_.moves().size() || r.question != scene().id || !fits(scene().ask, r.draft))
    return;
  draft_ = r.draft;
  dwell_ = static_cast<double>(r.dwell);
  if (r.at_why && asks_why() && problem_of(scene().ask, session_.state().vars(), draft_).empty())
    stage_ = PlayerStage::why;
  stale_ = true;
}

}  // namespace plumbline::desktop
