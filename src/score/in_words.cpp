#include "score/in_words.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace plumbline::score {

using rules::Verdict;

std::string verdict_in_words(Verdict v) {
  switch (v) {
    case Verdict::required: return "That was called for.";
    case Verdict::permitted: return "That is in order.";
    case Verdict::insufficient: return "That was not enough.";
    case Verdict::forbidden: break;
  }
  return "That goes against a rule.";
}

std::string finding_in_words(const Point& p) {
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

std::string sources_in_words(const rules::Rulebook& book, const Point& p) {
  const auto rule = book.find(p.rule);
  if (!rule) return p.source;
  std::vector<std::string> out;
  for (const auto& s : book[*rule].sources)
    out.push_back(fmt::format("{}, section '{}'", book.sources[s.source].title, s.section));
  return base::join(out, "; ");
}

bool found_wrong(const Point& p) { return p.verdict >= Verdict::insufficient; }

bool worth_saying(const Point& p, Verdict verdict) {
  if (verdict < Verdict::insufficient) return p.leading;
  return found_wrong(p) && (p.counted || p.leading);
}

std::vector<std::string> instead(const Review& r, const Decided* worth) {
  if (worth != nullptr && worth->exact)
    return worth->best_course.empty() ? std::vector<std::string>{} : worth->best_course.front().words;
  return r.verdict >= Verdict::insufficient || r.cost > 0 ? r.instead : std::vector<std::string>{};
}

std::string weight(const rules::Rulebook& book, const std::vector<int>& by_severity) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < by_severity.size() && i < book.severities.size(); ++i)
    if (by_severity[i] > 0)
      out.push_back(base::counted(static_cast<std::size_t>(by_severity[i])) + " " + book.severities[i].id);
  return base::join(out, ", ");
}

std::string points_in_words(int n) { return base::how_many(n, "point"); }

std::string decisions_in_words(std::size_t n) {
  return n == 1 ? "one decision" : fmt::format("{} decisions", base::counted(n));
}

std::string tariff_in_words(const rules::Rulebook& book) {
  std::vector<std::string> out;
  for (const auto& s : book.severities)
    out.push_back(fmt::format("{} for a {} {}", s.cost, s.id, out.empty() ? "finding" : "one"));
  return base::join(out, ", ") +
         (book.most_per_decision > 0 ? fmt::format("; one decision {} at most", book.most_per_decision) : "");
}

std::string loss_in_words(const Decided& d) {
  if (!d.exact) return {};
  if (d.lost > 0)
    return fmt::format("Against the best choice here it lost {}{}; {} at stake.", points_in_words(d.lost),
                       d.lost > d.cost ? ", what it led to included" : "",
                       d.at_stake == 1 ? "1 was" : fmt::format("{} were", d.at_stake));
  return d.cost > 0 ? "No choice here would have cost less in the end." : "";
}

std::string mark_in_words(const Scorecard& c) {
  return fmt::format("(mark {}{})", c.mark, c.provisional ? ", provisional" : "");
}

std::string outcome_in_words(const Scorecard& c) {
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

}  // namespace plumbline::score
