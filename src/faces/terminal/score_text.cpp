#include "faces/terminal/score_text.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace plumbline::terminal {

namespace {

std::string mark_in_words(const score::Scorecard& c) {
  return fmt::format("(mark {}{})", c.mark, c.provisional ? ", provisional" : "");
}

/// What a point is: "10 for a critical finding, 4 for a major one, 1 for a minor one; one decision 20 at
/// most".
std::string tariff(const rules::Rulebook& book) {
  std::vector<std::string> out;
  for (const auto& s : book.severities)
    out.push_back(fmt::format("{} for a {} {}", s.cost, s.id, out.empty() ? "finding" : "one"));
  return base::join(out, ", ") +
         (book.most_per_decision > 0 ? fmt::format("; one decision {} at most", book.most_per_decision) : "");
}

std::string possible_in_words(const score::Scorecard& c) {
  std::vector<std::string> out;
  for (const auto& d : c.decisions) out.push_back(score::tenths_in_words(d.possible));
  return base::join(out, ", ");
}

void show_exact(Page& page, const rules::Rulebook& book, const score::Scorecard& c) {
  if (c.finished)
    page.text(fmt::format("Score: {} of 100 {}", score::in_words(c.score()), mark_in_words(c)));
  else
    page.text(fmt::format("Not finished. Best score still possible: {} of 100 {}",
                          score::tenths_in_words(c.possible()), mark_in_words(c)));
  page.text(fmt::format("You lost {}; {} at stake along the best course. Points come from the rulebook: {}.",
                        c.lost == 0 ? "nothing" : points_in_words(c.lost),
                        c.stake == 1 ? "1 was" : fmt::format("{} were", c.stake), tariff(book)));
  if (!c.decisions.empty())
    page.text("Best score still possible after each decision: " + possible_in_words(c));
}

/// Whether it passes, and if not, why.
std::string outcome(const score::Scorecard& c) {
  const bool low = c.exact && !c.score().reaches(c.mark);
  const bool breach = c.breach_stands();
  if (c.passed) return "Passed: the mark is reached and no critical breach stands uncorrected.";
  if (!c.exact && !breach)
    return "No critical breach stands uncorrected. Without a score nobody can say whether the mark is "
           "reached.";
  const auto why = low && breach ? "the score is below the mark, and a critical breach stands uncorrected"
                   : low         ? "the score is below the mark"
                                 : "a critical breach stands uncorrected";
  return fmt::format("Not passed this time: {}. It can be played again as often as you like.", why);
}

void show_domains(Page& page, const score::Scorecard& c) {
  if (c.domains.empty()) return;
  page.heading("Decisions that kept the rules, subject by subject");
  for (const auto& d : c.domains)
    page.item("-", fmt::format("{}: {} of {}", domain_in_words(d.id), d.met, d.of));
}

}  // namespace

std::string points_in_words(int n) { return n == 1 ? "1 point" : fmt::format("{} points", n); }

std::string domain_in_words(const std::string& id) {
  static constexpr std::array<std::pair<const char*, const char*>, 16> kNames{
      {{"protected", "Protected information"},
       {"publicity", "Social media and publicity"},
       {"sharing", "Sharing and disclosure"},
       {"exception", "Exceptions to confidentiality"},
       {"safety", "Safety of people"},
       {"security", "Handling and security"},
       {"court-order", "Court orders"},
       {"conflict", "Conflicts of interest"},
       {"boundary", "Boundaries"},
       {"dispute", "Disputes"},
       {"impartiality", "Impartiality and assessment"},
       {"balance", "Client and community"},
       {"reporting", "Reporting misconduct"},
       {"whistleblower", "Protection of those who report"},
       {"professional", "Professional competence"},
       {"organisation", "The organisation"}}};
  for (const auto& [domain, name] : kNames)
    if (id == domain) return name;
  auto name = base::capitalised(id);
  std::replace(name.begin(), name.end(), '-', ' ');
  return name;
}

std::string loss_in_words(const score::Decided& d) {
  if (!d.exact) return {};
  if (d.lost > 0)
    return fmt::format("Against the best choice here it lost {}{}; {} at stake.", points_in_words(d.lost),
                       d.lost > d.cost ? ", what it led to included" : "",
                       d.at_stake == 1 ? "1 was" : fmt::format("{} were", d.at_stake));
  return d.cost > 0 ? "No choice here would have cost less in the end." : "";
}

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
  if (card.finished) page.text(outcome(card));
  if (card.provisional) page.text(std::string(score::kMarkNote));
  show_domains(page, card);
}

}  // namespace plumbline::terminal
