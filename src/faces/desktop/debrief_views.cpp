#include "faces/desktop/debrief_views.hpp"

#include "base/text.hpp"
#include "faces/desktop/place_views.hpp"
#include "faces/desktop/review_views.hpp"
#include "score/in_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::desktop {

namespace {

std::string place(const score::Debrief& d, const score::Breach& b) {
  if (b.review >= d.reviews.size()) return "At the end";
  const auto& r = d.reviews[b.review];
  return fmt::format("Decision {}{}", b.review + 1, r.title.empty() ? "" : ", " + r.title);
}

void put_breaches(DebriefView& v, const score::Debrief& d) {
  for (const auto& b : d.breaches) {
    auto said = fmt::format("{}: {}", place(d, b), b.point.statement);
    if (b.recovered && !b.how.empty()) said += " What put it right: " + b.how;
    (b.recovered ? v.recovered : v.standing).push_back(std::move(said));
  }
}

bool put_right(const score::Debrief& d, std::size_t review) {
  bool any = false;
  for (const auto& b : d.breaches) {
    if (b.review != review) continue;
    if (!b.recovered) return false;
    any = true;
  }
  return any;
}

std::string headline(const score::Scorecard& c) {
  if (!c.finished) return "Not finished";
  if (c.passed) return "Passed";
  return c.exact || c.breach_stands() ? "Not passed yet" : "Played to the end";
}

std::string sentence(const score::Scorecard& c, int standing) {
  if (!c.finished) return "Go on whenever you like; this is how far you came.";
  if (c.passed && c.exact && c.lost == 0)
    return "Nothing was lost: this was a best course through the story.";
  if (c.passed) return "The mark is reached, and no critical breach stands.";
  const bool low = c.exact && !c.score().reaches(c.mark);
  if (standing > 0 && !low)
    return standing == 1 ? "One critical breach stands between you and a pass."
                         : "Critical breaches stand between you and a pass.";
  return low ? "The score is below the mark. Play it again as often as you like."
             : score::outcome_in_words(c);
}

/// The first decision worth a look: sure and wrong, else the dearest.
int first_look(const std::vector<ReviewView>& list) {
  int best = 0;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const auto& a = list[i];
    const auto& b = list[static_cast<std::size_t>(best)];
    if (std::pair(a.sure_and_wrong, a.lost) > std::pair(b.sure_and_wrong, b.lost)) best = static_cast<int>(i);
  }
  return best;
}

}  // namespace

DebriefView debrief_view(const play::Session& session, const solve::Space* space,
                         const std::vector<Portrait>& portraits, const std::string& when,
                         std::optional<int> mark) {
  const auto& book = session.stage().judge().book();
  const auto debrief = score::debrief(session);
  const auto card = score::scorecard(session, space, mark);
  DebriefView v;
  v.title = card.title;
  v.practice = card.mode == play::Mode::practice;
  v.about = fmt::format("{}{}{}, rulebook {}", v.practice ? "Practice" : "Assessment",
                        when.empty() ? "" : ", ", when, card.rulebook_edition);
  v.ending = place_view(session, session.moves().size(), portraits);
  v.exact = card.exact;
  v.why_not = card.why_not;
  v.finished = card.finished;
  const auto tenths = card.finished && card.exact ? card.score().tenths() : card.exact ? card.possible() : 0;
  v.score = score::tenths_in_words(tenths);
  v.score_tenths = tenths;
  v.mark = card.mark;
  v.provisional = card.provisional;
  v.passed = card.passed;
  v.stake = card.stake;
  for (const auto& b : card.breaches) (b.recovered ? v.breaches_recovered : v.breaches_standing) += 1;
  v.headline = headline(card);
  v.sentence = sentence(card, v.breaches_standing);
  for (std::size_t i = 0; i < debrief.reviews.size(); ++i)
    v.decisions.push_back(review_view(book, debrief.reviews[i],
                                      i < card.decisions.size() ? &card.decisions[i] : nullptr,
                                      static_cast<int>(i) + 1, put_right(debrief, i)));
  v.selected = first_look(v.decisions);
  for (const auto& d : card.domains) v.domains.push_back({score::domain_in_words(d.id), d.met, d.of});
  for (const auto& p : debrief.overdue) v.overdue.push_back(finding_view(book, p));
  put_breaches(v, debrief);
  if (session.stage().scenario().notice) v.contacts = contact_views(book);
  return v;
}

/// What it came to; nothing when that isn't known.
void put_result(AttemptRow& r, const library::PastAttempt& a) {
  if (!a.finished) {
    r.result = "Begun: " + score::decisions_in_words(a.decisions);
  } else if (!a.worth || !a.worth->exact) {
    r.result = "Played to the end";
  } else {
    r.result = fmt::format("{}, {}", score::in_words(library::score_of(*a.worth)),
                           a.worth->passed ? "passed" : "not passed");
    r.tone = a.worth->passed ? Tone::good : a.worth->breaches > 0 ? Tone::bad : Tone::warn;
  }
}

AttemptRow attempt_row(const library::PastAttempt& a, const std::string& when) {
  AttemptRow r;
  r.attempt = a.id;
  r.when = when;
  r.mode = a.mode == play::Mode::assessment ? "Assessment" : "Practice";
  r.title = a.stage != nullptr   ? a.stage->scenario().title
            : a.scenario.empty() ? a.id.substr(0, 8)
                                 : a.scenario;
  r.why_not = a.trouble;
  r.can_look = a.readable;
  r.finished = a.readable && a.finished;
  r.can_go_on = a.fits() && !a.finished;
  if (a.fits() || r.finished)
    put_result(r, a);
  else
    r.result = a.kept.erased ? "Erased" : a.readable ? "Of another version" : "Can't be read";
  return r;
}

}  // namespace plumbline::desktop
