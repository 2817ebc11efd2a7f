#include "faces/terminal/explanation.hpp"

#include "base/text.hpp"
#include "faces/terminal/answers.hpp"
#include "faces/terminal/score_text.hpp"

#include <fmt/format.h>

#include <set>
#include <tuple>

namespace plumbline::terminal {

namespace {

using rules::Verdict;

std::string finding_in_words(const score::Point& p) {
  switch (p.verdict) {
    case Verdict::forbidden: return fmt::format("Against a rule ({}): ", p.severity);
    case Verdict::insufficient: return fmt::format("Not enough ({}): ", p.severity);
    case Verdict::required: return "As it should be: ";
    case Verdict::permitted: break;
  }
  return "Allowed: ";
}

std::string basis_in_words(rules::Basis b) {
  switch (b) {
    case rules::Basis::appraisal:
      return "This rests on an appraisal, not on a fact: how the option describes the tone or the attitude.";
    case rules::Basis::cited: return "No fact shows this; whoever wrote the scenario names the rule.";
    case rules::Basis::facts: break;
  }
  return {};
}

bool found_wrong(const score::Point& p) { return p.verdict >= Verdict::insufficient; }

/// Of a decision that was in order, the leading point says why; of another, all that counts.
bool worth_saying(const score::Point& p, Verdict verdict) {
  if (verdict < Verdict::insufficient) return p.leading;
  return found_wrong(p) && (p.counted || p.leading);
}

void show_done(Page& page, const score::Review& r) {
  if (r.late) page.text("The time ran out, and this happened:");
  if (r.did.size() == 1) return page.text(r.late ? r.did[0] : "What you did: " + r.did[0]);
  if (!r.late) page.text("What you did:");
  for (const auto& d : r.did) page.item("-", d);
}

void show_own_words(Page& page, const score::Review& r) {
  if (!r.reason.empty()) page.text(fmt::format("Your reason at the time: \"{}\"", r.reason));
  if (r.confidence != play::Confidence::unsaid)
    page.text(fmt::format("You were {}.", play::to_string(r.confidence)));
}

/// What to do instead: the first step of the best course where that is known, else what costs least at once.
std::vector<std::string> instead(const score::Review& r, const score::Decided* worth) {
  if (worth != nullptr && worth->exact)
    return worth->best_course.empty() ? std::vector<std::string>{} : worth->best_course.front().words;
  return r.verdict >= Verdict::insufficient || r.cost > 0 ? r.instead : std::vector<std::string>{};
}

void show_instead(Page& page, const std::vector<std::string>& words) {
  if (words.empty()) return;
  if (words.size() == 1) return page.text("What would have been right here: " + words[0]);
  page.text("What would have been right here:");
  for (const auto& i : words) page.item("-", i);
}

void show_cost(Page& page, const rules::Rulebook& book, const score::Review& r, const score::Decided* worth) {
  if (const auto w = weight(book, r.by_severity); !w.empty()) page.text("It weighs: " + w + ".");
  if (worth == nullptr) return;
  if (const auto loss = loss_in_words(*worth); !loss.empty()) page.text(loss);
}

std::string all_sources(const rules::Rulebook& book, const score::Point& p) {
  const auto rule = book.find(p.rule);
  if (!rule) return p.source;
  std::vector<std::string> out;
  for (const auto& s : book[*rule].sources)
    out.push_back(fmt::format("{}, section '{}'", book.sources[s.source].title, s.section));
  return base::join(out, "; ");
}

void paragraph(Page& page, std::string_view lead, const std::string& text) {
  if (text.empty()) return;
  page.gap();
  page.text(std::string(lead) + text);
}

}  // namespace

std::string verdict_in_words(Verdict v) {
  switch (v) {
    case Verdict::required: return "That was called for.";
    case Verdict::permitted: return "That is in order.";
    case Verdict::insufficient: return "That was not enough.";
    case Verdict::forbidden: break;
  }
  return "That goes against a rule.";
}

std::string weight(const rules::Rulebook& book, const std::vector<int>& by_severity) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < by_severity.size() && i < book.severities.size(); ++i)
    if (by_severity[i] > 0)
      out.push_back(counted(static_cast<std::size_t>(by_severity[i])) + " " + book.severities[i].id);
  return base::join(out, ", ");
}

void show_point(Page& page, const rules::Rulebook& book, const score::Point& p, bool full) {
  page.item("-", finding_in_words(p) + p.reason);
  if (p.statement != p.reason && p.reason.find(p.statement) == std::string::npos)
    page.item(" ", "The rule: " + p.statement);
  const auto from = full ? all_sources(book, p) : p.source;
  page.item(" ", fmt::format("{}{}{}", p.rule, from.empty() ? "" : "; from ", from));
  if (const auto basis = basis_in_words(p.basis); !basis.empty()) page.item(" ", basis);
  if (found_wrong(p) && !p.counted)
    page.item(" ", "It is listed only: a more specific finding stands for it.");
}

void explain(Page& page, const rules::Rulebook& book, const score::Review& r, Depth depth,
             const score::Decided* worth) {
  show_done(page, r);
  page.text(verdict_in_words(r.verdict));
  show_own_words(page, r);
  if (depth == Depth::brief) {
    if (worth != nullptr && worth->lost > 0) show_instead(page, instead(r, worth));
    return show_cost(page, book, r, worth);
  }
  std::set<std::tuple<std::string, rules::Verdict, std::string>> said;  // several acts may be found the same
  for (const auto& p : r.points)
    if ((depth == Depth::full || worth_saying(p, r.verdict)) &&
        said.insert({p.rule, p.verdict, p.reason}).second)
      show_point(page, book, p, depth == Depth::full);
  if (depth == Depth::full)
    for (const auto& s : r.at_stake) page.item("-", "What it was about: " + s);
  paragraph(page, "Why it tempts: ", r.tempts);
  paragraph(page, "To take along: ", r.learn);
  show_instead(page, instead(r, worth));
  show_cost(page, book, r, worth);
}

}  // namespace plumbline::terminal
