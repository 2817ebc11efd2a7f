#include "faces/command/advice_text.hpp"

#include "base/text.hpp"
#include "faces/terminal/explanation.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::command {

namespace {

using rules::Verdict;

std::string in_a_sentence(Verdict v) {
  switch (v) {
    case Verdict::required: return "Required: as you put it, this has to be done.";
    case Verdict::insufficient: return "Not enough: as you put it, this falls short.";
    case Verdict::forbidden: return "Forbidden: as you put it, this goes against a rule.";
    case Verdict::permitted: break;
  }
  return "Permitted: as you put it, this may be done.";
}

score::Point point(const rules::Point& p) {
  return {p.id,    p.statement, p.sources.empty() ? "" : p.sources.front(), p.reason, p.severity, p.verdict,
          p.basis, p.counted};
}

void show_points(terminal::Page& page, const rules::Rulebook& book, const rules::Advice& a) {
  if (a.points.empty()) return;
  page.heading("Why");
  std::vector<std::string> rest;  // a more specific finding stands for them
  for (const auto& p : a.points)
    if (p.counted)
      terminal::show_point(page, book, point(p));
    else if (std::find(rest.begin(), rest.end(), p.id) == rest.end())
      rest.push_back(p.id);
  if (!rest.empty()) page.item("-", "Others say the same more generally: " + base::join(rest, ", ") + ".");
}

void show_stakes(terminal::Page& page, const rules::Advice& a) {
  if (a.stakes.empty()) return;
  page.heading("What is at stake");
  for (const auto& s : a.stakes) page.item("-", fmt::format("{} ({})", s.statement, s.id));
}

void show_following(terminal::Page& page, const rules::Advice& a) {
  if (a.follows.empty()) return;
  page.heading(a.verdict == Verdict::forbidden ? "What you would owe if you did it all the same"
                                               : "What is still to be done then");
  for (const auto& f : a.follows) page.item("-", fmt::format("{} ({}; {})", f.statement, f.deadline, f.id));
}

void show_changes(terminal::Page& page, const rules::Advice& a, std::size_t first) {
  if (a.changes.empty()) return;
  page.heading("What would change it, if it were so");
  for (std::size_t i = 0; i < a.changes.size(); ++i) {
    const auto& c = a.changes[i];
    page.item(first == 0 ? "-" : fmt::format("{}.", first + i),
              fmt::format("{}: {}.", rules::title(c.verdict), c.words));
  }
}

}  // namespace

void show_advice(terminal::Page& page, const rules::Rulebook& book, const rules::Advice& a,
                 std::size_t first) {
  page.heading(in_a_sentence(a.verdict));
  page.text(a.headline);
  show_points(page, book, a);
  show_stakes(page, a);
  show_following(page, a);
  show_changes(page, a, first);
  page.gap();
  page.text(book.notice + " This is no legal advice.");
}

void show_choices(terminal::Page& page, const rules::Slot& slot) {
  std::size_t n = 0;
  for (const auto& c : slot.choices) {
    // what is the case is said in whole clauses, which need no gloss
    const bool clear = slot.of == rules::Slot::Of::situation || c.gloss.empty();
    auto line = clear ? c.words : fmt::format("{}: {}", c.words, c.gloss);
    if (c.chosen) line += " (chosen)";
    page.item(fmt::format("{}.", ++n), line);
  }
}

}  // namespace plumbline::command
