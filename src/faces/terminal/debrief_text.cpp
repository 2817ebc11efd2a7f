#include "faces/terminal/debrief_text.hpp"

#include "faces/terminal/contacts.hpp"
#include "faces/terminal/explanation.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::terminal {

namespace {

std::string place(const score::Review& r, std::size_t n) {
  return r.title.empty() ? fmt::format("Decision {}", n + 1) : fmt::format("Decision {}: {}", n + 1, r.title);
}

/// In practice most was explained on the way; where it wasn't, or where it helps most, it is told in full
/// here.
Depth depth(const play::Session& session, const score::Review& r) {
  const bool heard = session.attempt().mode == play::Mode::practice && !r.quiet;
  return heard && !r.sure_and_wrong ? Depth::brief : Depth::usual;
}

void show_review(Page& page, const play::Session& session, const score::Review& r, std::size_t n) {
  page.heading(place(r, n));
  explain(page, session.stage().judge().book(), r, depth(session, r));
}

void show_sure_and_wrong(Page& page, const play::Session& session, const score::Debrief& d) {
  if (std::none_of(d.reviews.begin(), d.reviews.end(), [](const auto& r) { return r.sure_and_wrong; }))
    return;
  page.heading("Where you were sure and it turned out differently. It is worth most to look at these:");
  for (std::size_t i = 0; i < d.reviews.size(); ++i)
    if (d.reviews[i].sure_and_wrong) show_review(page, session, d.reviews[i], i);
}

void show_others(Page& page, const play::Session& session, const score::Debrief& d) {
  if (std::all_of(d.reviews.begin(), d.reviews.end(), [](const auto& r) { return r.sure_and_wrong; })) return;
  page.heading("Decision by decision");
  for (std::size_t i = 0; i < d.reviews.size(); ++i)
    if (!d.reviews[i].sure_and_wrong) show_review(page, session, d.reviews[i], i);
}

void show_overdue(Page& page, const rules::Rulebook& book, const score::Debrief& d) {
  if (d.overdue.empty()) return;
  page.heading("Still open at the end");
  for (const auto& p : d.overdue) show_point(page, book, p);
}

void show_breach(Page& page, const score::Debrief& d, const score::Breach& b) {
  const auto where =
      b.review < d.reviews.size() ? place(d.reviews[b.review], b.review) : std::string("At the end");
  page.item("-", fmt::format("{}. {}", where, b.point.statement));
  if (b.recovered && !b.how.empty()) page.item(" ", "What made it good: " + b.how);
}

void show_breaches(Page& page, const score::Debrief& d, bool recovered, const char* heading) {
  const auto wanted = [&](const score::Breach& b) { return b.recovered == recovered; };
  if (std::none_of(d.breaches.begin(), d.breaches.end(), wanted)) return;
  page.heading(heading);
  for (const auto& b : d.breaches)
    if (wanted(b)) show_breach(page, d, b);
}

void show_result(Page& page, const play::Session& session, const score::Debrief& d) {
  page.heading("The attempt as a whole");
  const auto w = weight(session.stage().judge().book(), d.by_severity);
  page.text(w.empty() ? "Nothing went against a rule, and nothing was left undone."
                      : "It weighs: " + w + ".");
  page.text(d.passed ? "Passed: no critical breach stands uncorrected."
                     : "Not passed this time: a critical breach stands uncorrected. It can be played again "
                       "as often as you like.");
  if (d.mark_provisional)
    page.text("This result is provisional: no panel has set a pass mark for this scenario yet.");
}

}  // namespace

void show_debrief(Page& page, const play::Session& session, const score::Debrief& d) {
  page.heading("Looking back");
  show_sure_and_wrong(page, session, d);
  show_others(page, session, d);
  show_overdue(page, session.stage().judge().book(), d);
  show_breaches(page, d, true, "Made good");
  show_breaches(page, d, false, "Not made good");
  show_result(page, session, d);
  if (session.stage().scenario().notice) show_contacts(page, session.stage().judge().book());
  page.gap();
}

}  // namespace plumbline::terminal
