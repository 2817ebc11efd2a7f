#include "faces/terminal/score_text.hpp"

#include "base/text.hpp"
#include "score/in_words.hpp"

#include <fmt/format.h>

namespace plumbline::terminal {

namespace {

std::string possible_in_words(const score::Scorecard& c) {
  std::vector<std::string> out;
  for (const auto& d : c.decisions) out.push_back(score::tenths_in_words(d.possible));
  return base::join(out, ", ");
}

void show_exact(Page& page, const rules::Rulebook& book, const score::Scorecard& c) {
  if (c.finished)
    page.text(fmt::format("Score: {} of 100 {}", score::in_words(c.score()), score::mark_in_words(c)));
  else
    page.text(fmt::format("Not finished. Best score still possible: {} of 100 {}",
                          score::tenths_in_words(c.possible()), score::mark_in_words(c)));
  page.text(fmt::format("You lost {}; {} at stake along the best course. Points come from the rulebook: {}.",
                        c.lost == 0 ? "nothing" : score::points_in_words(c.lost),
                        c.stake == 1 ? "1 was" : fmt::format("{} were", c.stake),
                        score::tariff_in_words(book)));
  if (!c.decisions.empty())
    page.text("Best score still possible after each decision: " + possible_in_words(c));
}

void show_domains(Page& page, const score::Scorecard& c) {
  if (c.domains.empty()) return;
  page.heading("Decisions that kept the rules, subject by subject");
  for (const auto& d : c.domains)
    page.item("-", fmt::format("{}: {} of {}", score::domain_in_words(d.id), d.met, d.of));
}

}  // namespace

void show_course(Page& page, const std::vector<score::Leg>& legs) {
  for (const auto& l : legs) {
    const auto words = base::join(l.words, "; ");
    page.item("-", l.title.empty() ? words : fmt::format("{}: {}", l.title, words));
  }
}

void show_score(Page& page, const rules::Rulebook& book, const score::Scorecard& card) {
  if (card.exact)
    show_exact(page, book, card);
  else
    page.text(card.why_not);
  if (card.finished) page.text(score::outcome_in_words(card));
  if (card.provisional) page.text(std::string(score::kMarkNote));
  show_domains(page, card);
}

}  // namespace plumbline::terminal
