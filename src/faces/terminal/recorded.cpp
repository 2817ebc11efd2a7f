#include "faces/terminal/recorded.hpp"

#include "faces/terminal/debrief_text.hpp"
#include "faces/terminal/explanation.hpp"
#include "faces/terminal/offer.hpp"
#include "faces/terminal/scene_text.hpp"

#include <fmt/format.h>

namespace plumbline::terminal {

namespace {

/// Where the session stands, and the question there.
void show_situation(Page& page, const play::Session& session) {
  show_place(page, session);
  if (!session.ended()) show_question(page, offer(session));
}

bool take_back(Page& page, play::Session& session) {
  page.gap();
  page.text("You took that back.");
  return session.go_back();
}

bool decide(Page& page, play::Session& session, const play::Entry& e, const solve::Space* space) {
  if (session.ended()) return false;
  const auto& scene = session.stage().scene(session.state());
  if (!play::problem(scene.ask, session.state().vars(), e.decision).empty()) return false;
  show_decided(page, session, e.decision, e.late);
  if (!session.decide(e.decision, e.confidence, e.reason, e.late).empty()) return false;
  if (!e.reason.empty()) page.text(fmt::format("Your reason: \"{}\"", e.reason));
  if (e.confidence != play::Confidence::unsaid)
    page.text(fmt::format("You were {}.", play::to_string(e.confidence)));
  show_consequence(page, session, space);
  return true;
}

}  // namespace

void show_consequence(Page& page, const play::Session& session, const solve::Space* space) {
  show_world(page, session.moves().back());
  if (session.attempt().mode == play::Mode::assessment) return;
  const auto review = score::last_review(session);
  if (review.quiet) return;
  page.heading("Looking back on it");
  const auto worth = score::last_decided(session, space);
  explain(page, session.stage().judge().book(), review, Depth::usual, &worth);
  page.gap();
}

bool show_recorded(Page& page, const play::Stage& stage, const play::Attempt& attempt,
                   const solve::Space* space, std::optional<int> mark) {
  play::Session session(stage, {attempt.seed, attempt.mode, attempt.alternative});
  if (stage.scenario().notice && !attempt.alternative)
    page.text("Before it begins: " + stage.scenario().notice->text);
  show_title(page, session);
  show_situation(page, session);
  for (const auto& e : attempt.log) {
    const bool done =
        e.kind == play::Entry::Kind::decided ? decide(page, session, e, space) : take_back(page, session);
    if (!done) return false;
    show_situation(page, session);
  }
  if (session.ended())
    show_debrief(page, session, score::debrief(session), score::scorecard(session, space, mark));
  return true;
}

}  // namespace plumbline::terminal
