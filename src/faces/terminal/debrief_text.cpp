#include "faces/terminal/debrief_text.hpp"

#include "faces/terminal/contacts.hpp"
#include "faces/terminal/explanation.hpp"
#include "faces/terminal/score_text.hpp"
#include "score/in_words.hpp"

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

/// Shows the decisions of an attempt, each with what it cost and how it would have gone on best.
class Reviews {
 public:
  Reviews(Page& page, const play::Session& session, const score::Debrief& d, const score::Scorecard& card)
      : page_(page), session_(session), d_(d), card_(card) {}

  void show(bool sure_and_wrong, const char* heading) {
    const auto wanted = [&](const score::Review& r) { return r.sure_and_wrong == sure_and_wrong; };
    if (std::none_of(d_.reviews.begin(), d_.reviews.end(), wanted)) return;
    page_.heading(heading);
    for (std::size_t i = 0; i < d_.reviews.size(); ++i)
      if (wanted(d_.reviews[i])) show_one(i);
  }

 private:
  void show_one(std::size_t n) {
    const auto& r = d_.reviews[n];
    const auto* worth = n < card_.decisions.size() ? &card_.decisions[n] : nullptr;
    page_.heading(place(r, n));
    explain(page_, session_.stage().judge().book(), r, depth(session_, r), worth);
    if (worth != nullptr && worth->lost > 0)
      show_way_on(n, {worth->best_course.begin(), worth->best_course.end()});
  }

  /// The best course after its first decision, once: what it shares with one that was shown isn't shown
  /// again.
  void show_way_on(std::size_t n, std::vector<score::Leg> course) {
    if (course.size() < 2) return;
    course.erase(course.begin());
    for (const auto& [at, shown] : shown_)
      if (course.size() <= shown.size() && std::equal(course.rbegin(), course.rend(), shown.rbegin()))
        return page_.text(fmt::format("From there on the best course was as shown at decision {}.", at + 1));
    page_.text("From there on the best course was:");
    show_course(page_, course);
    shown_.emplace_back(n, std::move(course));
  }

  Page& page_;
  const play::Session& session_;
  const score::Debrief& d_;
  const score::Scorecard& card_;
  std::vector<std::pair<std::size_t, std::vector<score::Leg>>> shown_;
};

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

void show_result(Page& page, const rules::Rulebook& book, const score::Debrief& d,
                 const score::Scorecard& card) {
  page.heading("The attempt as a whole");
  const auto w = score::weight(book, d.by_severity);
  page.text(w.empty() ? "Nothing went against a rule, and nothing was left undone."
                      : "It weighs: " + w + ".");
  show_score(page, book, card);
}

}  // namespace

void show_debrief(Page& page, const play::Session& session, const score::Debrief& d,
                  const score::Scorecard& card) {
  const auto& book = session.stage().judge().book();
  page.heading("Looking back");
  Reviews reviews(page, session, d, card);
  reviews.show(true, "Where you were sure and it turned out differently. It is worth most to look at these:");
  reviews.show(false, "Decision by decision");
  show_overdue(page, book, d);
  show_breaches(page, d, true, "Made good");
  show_breaches(page, d, false, "Not made good");
  show_result(page, book, d, card);
  if (session.stage().scenario().notice) show_contacts(page, book);
  page.gap();
}

}  // namespace plumbline::terminal
