// What is shown of a scenario being played.

#include "faces/desktop/draft.hpp"
#include "faces/desktop/place_views.hpp"
#include "faces/desktop/playing.hpp"
#include "faces/desktop/review_views.hpp"

#include <fmt/format.h>

#include <cmath>

namespace plumbline::desktop {

/// About how many decisions the whole will have: those made, and those of the best course from here.
int Playing::estimate() {
  const auto* space = stories_.space(story_);
  if (space == nullptr || !space->complete()) return 0;
  const auto made = session_.moves().size();
  return static_cast<int>(made + score::best_course(session_, *space, made).size());
}

void Playing::refresh() {
  stale_ = false;
  const auto& s = story_.scenario();
  PlayerView v;
  v.title = s.title;
  if (s.you >= 0) v.role = fmt::format("You are {}", s.cast[static_cast<std::size_t>(s.you)].name);
  v.mode = session_.attempt().mode == play::Mode::assessment ? "Assessment" : "Practice";
  v.stage = stage_;
  v.draft = draft_;
  v.problem = problem_;
  v.can_undo = session_.can_go_back() && stage_ != PlayerStage::why;
  v.so_far_open = so_far_open_;
  view_ = std::move(v);
  if (stage_ == PlayerStage::after)
    show_after();
  else
    show_question();
}

void Playing::show_question() {
  const auto made = session_.moves().size();
  const auto& at = scene();
  auto& v = view_;
  v.decision = static_cast<int>(made) + 1;
  v.of = std::max(estimate(), 0);
  v.place = place_view(session_, made, stories_.portraits());
  v.ask = ask_view(session_, stories_.portraits());
  v.asks_why = asks_why();
  v.help = at.help;
  v.quiet = at.quiet;
  if (at.help) v.contacts = contact_views(stories_.book());
  if (stage_ == PlayerStage::why)
    v.decided = play::in_words(story_.scenario(), at.ask, decision_of(at.ask, draft_));
  v.so_far = so_far(session_, made, stories_.portraits());
  const auto& timer = at.ask.timer;
  v.timer = {timer && left_ > 0 && stage_ == PlayerStage::deciding, static_cast<int>(std::ceil(left_)),
             timer ? timer->seconds << std::min(doubled_, 6) : 0, paused_, doubled_};
}

void Playing::show_after() {
  const auto made = session_.moves().size();
  const auto& moved = session_.moves().back();
  const auto& before = story_.stage->scene(moved.before);
  const auto& last = session_.standing().back();
  auto& v = view_;
  v.decision = static_cast<int>(made);
  v.of = std::max(estimate(), 0);
  v.place = place_view(session_, made - 1, stories_.portraits());
  v.ask.key = fmt::format("{}/{}", before.id, made - 1);
  v.ask.prompt = before.ask.prompt;
  v.decided = play::in_words(story_.scenario(), before.ask, last.decision);
  v.quiet = before.quiet;
  v.help = before.help;
  if (before.help) v.contacts = contact_views(stories_.book());
  if (moved.world != nullptr) v.world = *moved.world;
  if (moved.fault != nullptr)
    v.fault = fmt::format("Something in this scenario went wrong here: {}. Please tell whoever wrote it.",
                          moved.fault->message);
  v.ends = session_.ended();
  v.so_far = so_far(session_, made, stories_.portraits());
  if (session_.attempt().mode == play::Mode::assessment) return;
  const auto review = score::last_review(session_);
  if (review.quiet) return;
  const auto* space = stories_.space(story_);
  v.thinking = space == nullptr && stories_.searching(story_);
  const auto worth = score::last_decided(session_, space);
  v.review = review_view(stories_.book(), review, &worth, static_cast<int>(made));
}

}  // namespace plumbline::desktop
