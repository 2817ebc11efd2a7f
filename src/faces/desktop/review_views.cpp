#include "faces/desktop/review_views.hpp"

#include "base/text.hpp"
#include "score/in_words.hpp"

#include <fmt/format.h>

#include <set>
#include <tuple>

namespace plumbline::desktop {

using rules::Verdict;

Tone tone_of(Verdict v) {
  switch (v) {
    case Verdict::forbidden: return Tone::bad;
    case Verdict::insufficient: return Tone::warn;
    case Verdict::required:
    case Verdict::permitted: break;
  }
  return Tone::good;
}

Tone tone_of_severity(std::size_t severity) {
  return severity == 0 ? Tone::bad : severity == 1 ? Tone::warn : Tone::plain;
}

namespace {

/// How a finding is headed; its weight stands beside it.
const char* found_as(Verdict v) {
  switch (v) {
    case Verdict::forbidden: return "Against a rule";
    case Verdict::insufficient: return "Not enough";
    case Verdict::required: return "As it should be";
    case Verdict::permitted: break;
  }
  return "Allowed";
}

}  // namespace

FindingView finding_view(const rules::Rulebook& book, const score::Point& p) {
  FindingView v;
  v.rule = p.rule;
  v.statement = p.statement;
  v.reason = p.reason;
  v.source = score::sources_in_words(book, p);
  v.severity = p.severity;
  v.verdict = found_as(p.verdict);
  v.basis = score::basis_in_words(p.basis);
  v.tone = tone_of(p.verdict);
  v.counted = p.counted;
  return v;
}

std::vector<LegView> legs_view(const std::vector<score::Leg>& legs) {
  std::vector<LegView> out;
  for (const auto& l : legs) out.push_back({l.title, l.words});
  return out;
}

ReviewView review_view(const rules::Rulebook& book, const score::Review& r, const score::Decided* worth,
                       int number, bool recovered) {
  ReviewView v;
  v.number = number;
  v.scene = r.scene;
  v.title = r.title;
  v.prompt = r.prompt;
  v.did = r.did;
  v.late = r.late;
  v.verdict = score::verdict_in_words(r.verdict);
  v.tone = recovered ? Tone::note : tone_of(r.verdict);
  std::set<std::tuple<std::string, Verdict, std::string>> said;  // several acts may be found the same
  for (const auto& p : r.points) {
    if (!said.insert({p.rule, p.verdict, p.reason}).second) continue;
    (score::worth_saying(p, r.verdict) ? v.leading : v.more).push_back(finding_view(book, p));
  }
  v.world = r.world;
  v.learn = r.learn;
  v.tempts = r.tempts;
  v.instead = score::instead(r, worth);
  v.reason = r.reason;
  if (r.confidence != play::Confidence::unsaid)
    v.confidence = fmt::format("You were {}.", play::to_string(r.confidence));
  v.sure_and_wrong = r.sure_and_wrong;
  if (worth == nullptr) return v;
  v.loss = score::loss_in_words(*worth);
  v.exact = worth->exact;
  v.at_stake = worth->at_stake;
  v.lost = worth->lost;
  v.possible = worth->exact ? worth->possible : -1;
  v.best_course = legs_view(worth->best_course);
  return v;
}

std::vector<Contact> contact_views(const rules::Rulebook& book) {
  std::vector<Contact> out;
  for (const auto& c : book.contacts) out.push_back({c.name, c.call, c.text, c.hours, c.note, c.emergency});
  return out;
}

HelpView help_view(const rules::Rulebook& book) {
  HelpView v;
  v.notice = book.notice;
  v.contacts = contact_views(book);
  if (!book.contacts_date.empty())
    v.checked = fmt::format("These were last checked on {}.", book.contacts_date);
  v.keys = {{"Tab, Shift+Tab", "to the next control, or back. On a controller: the shoulder buttons"},
            {"Arrows", "to the neighbour in that direction. On a controller: the cross or the left stick"},
            {"Enter or Space", "does what has the focus. On a controller: A, and X for Space"},
            {"1 to 9", "chooses the answer with that number"},
            {"Escape", "leaves, or closes what is open. On a controller: B"},
            {"R", "reads the page aloud, or stops. On a controller: Y"},
            {"U", "takes the last decision back, in practice"},
            {"L", "shows what happened so far"},
            {"P, T, O", "where an answer has a time: pause, more time, time off"},
            {"Page Up, Page Down", "scroll. On a controller: the right stick"},
            {"Ctrl and +, Ctrl and -", "larger and smaller text; Ctrl and 0 as it was"},
            {"F11", "the whole screen, and back"},
            {"Ctrl+Q", "close the window; where you are is kept"},
            {"F1", "this page, from anywhere. On a controller: Start"}};
  return v;
}

}  // namespace plumbline::desktop
