#include "faces/terminal/explanation.hpp"

#include "score/in_words.hpp"

#include <fmt/format.h>

#include <set>
#include <tuple>

namespace plumbline::terminal {

namespace {

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

void show_instead(Page& page, const std::vector<std::string>& words) {
  if (words.empty()) return;
  if (words.size() == 1) return page.text("What would have been right here: " + words[0]);
  page.text("What would have been right here:");
  for (const auto& i : words) page.item("-", i);
}

void show_cost(Page& page, const rules::Rulebook& book, const score::Review& r, const score::Decided* worth) {
  if (const auto w = score::weight(book, r.by_severity); !w.empty()) page.text("It weighs: " + w + ".");
  if (worth == nullptr) return;
  if (const auto loss = score::loss_in_words(*worth); !loss.empty()) page.text(loss);
}

void paragraph(Page& page, std::string_view lead, const std::string& text) {
  if (text.empty()) return;
  page.gap();
  page.text(std::string(lead) + text);
}

}  // namespace

void show_point(Page& page, const rules::Rulebook& book, const score::Point& p, bool full) {
  page.item("-", score::finding_in_words(p) + p.reason);
  if (p.statement != p.reason && p.reason.find(p.statement) == std::string::npos)
    page.item(" ", "The rule: " + p.statement);
  const auto from = full ? score::sources_in_words(book, p) : p.source;
  page.item(" ", fmt::format("{}{}{}", p.rule, from.empty() ? "" : "; from ", from));
  if (const auto basis = score::basis_in_words(p.basis); !basis.empty()) page.item(" ", basis);
  if (score::found_wrong(p) && !p.counted)
    page.item(" ", "It is listed only: a more specific finding stands for it.");
}

void explain(Page& page, const rules::Rulebook& book, const score::Review& r, Depth depth,
             const score::Decided* worth) {
  show_done(page, r);
  page.text(score::verdict_in_words(r.verdict));
  show_own_words(page, r);
  if (depth == Depth::brief) {
    if (worth != nullptr && worth->lost > 0) show_instead(page, score::instead(r, worth));
    return show_cost(page, book, r, worth);
  }
  std::set<std::tuple<std::string, rules::Verdict, std::string>> said;  // several acts may be found the same
  for (const auto& p : r.points)
    if ((depth == Depth::full || score::worth_saying(p, r.verdict)) &&
        said.insert({p.rule, p.verdict, p.reason}).second)
      show_point(page, book, p, depth == Depth::full);
  if (depth == Depth::full)
    for (const auto& s : r.at_stake) page.item("-", "What it was about: " + s);
  paragraph(page, "Why it tempts: ", r.tempts);
  paragraph(page, "To take along: ", r.learn);
  show_instead(page, score::instead(r, worth));
  show_cost(page, book, r, worth);
}

}  // namespace plumbline::terminal
