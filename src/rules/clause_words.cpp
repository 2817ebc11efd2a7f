#include "rules/clause_words.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace plumbline::rules {

namespace {

/// Of the sets whose values are all among these the one with the most, if it says more than two names would.
const NamedSet* largest_set_in(const Vocabulary& v, const Field& f, Mask values) {
  const NamedSet* best = nullptr;
  const auto size = [](const NamedSet& s) { return __builtin_popcountll(s.values); };
  for (const auto& s : v.sets)
    if (s.field == f.id && (s.values & ~values) == 0 && (s.values == values || size(s) > 2) &&
        (best == nullptr || size(s) > size(*best)))
      best = &s;
  return best;
}

std::string test_in_words(const Vocabulary& v, const Test& t) {
  const auto& f = t.situation ? v.situation[t.field] : v.fields[t.field];
  const bool ground = !t.situation && t.field == v.known.ground;
  if (ground && t.values == v.known.no_ground)
    return t.op == Test::Op::none ? "some ground holds" : "no ground holds";
  const auto values = values_in_words(v, f, t.values);
  switch (t.op) {
    case Test::Op::any: return fmt::format("{} is {}", f.id, values);
    case Test::Op::none: return fmt::format("{} is not {}", f.id, values);
    case Test::Op::lacks: return fmt::format("{} leaves out {}", f.id, values);
    case Test::Op::asker: break;
  }
  return fmt::format("{} is whoever asks", f.id);
}

/// What every `by` asks for without saying so: done now, and truly.
bool goes_without_saying(const Vocabulary& v, const Test& t) {
  if (t.situation || t.op != Test::Op::none) return false;
  const auto& k = v.known;
  return (t.field == k.when && t.values == bit(k.when_later)) ||
         (t.field == k.truth && t.values == k.truth_bad);
}

std::vector<std::string> tests_in_words(const Vocabulary& v, const Pattern& p, bool met) {
  std::vector<std::string> out;
  for (const auto& t : p.tests)
    if (!met || !goes_without_saying(v, t)) out.push_back(test_in_words(v, t));
  return out;
}

std::string pattern_words(const Vocabulary& v, const Pattern& p, bool met) {
  std::vector<std::string> verbs;
  for (std::size_t i = 0; i < v.verbs.size(); ++i)
    if ((p.verbs & bit(i)) != 0) verbs.push_back(v.verbs[i].id);
  const auto tests = tests_in_words(v, p, met);
  const auto act = verbs.empty() ? std::string("any act") : base::listed(verbs, "or");
  return tests.empty() ? act : act + ", if " + base::join(tests, "; ");
}

/// One pattern, or several with numbers.
std::string one_of(const Vocabulary& v, const std::vector<Pattern>& list, bool met) {
  if (list.size() == 1) return pattern_words(v, list.front(), met);
  std::vector<std::string> out;
  out.reserve(list.size());
  for (const auto& p : list) out.push_back(fmt::format("({}) {}", out.size() + 1, pattern_words(v, p, met)));
  return base::listed(out, "or");
}

std::string covered(const Vocabulary& v, const Clause& c) {
  if (c.needs_covers) return "It covers what the paper, consent or purpose in hand covers.";
  if (c.needs == 0) return "It covers no fact about a person.";
  return fmt::format("It covers {}.", values_in_words(v, v.fields[v.known.what], c.needs, "and"));
}

std::string required(const Rulebook& book, const Clause& c) {
  const auto& v = book.vocabulary;
  std::string out = "Required";
  if (const auto tests = tests_in_words(v, c.when, false); !tests.empty())
    out += " when " + base::join(tests, "; ");
  if (!c.after.empty()) out += " after " + one_of(v, c.after, false);
  const auto due = c.deadline == Deadline::now     ? "at once"
                   : c.deadline == Deadline::scene ? "before the scene ends"
                                                   : "before the end";
  out += fmt::format(". Met, {}, by {}", due, one_of(v, c.by, true));
  out += c.each ? fmt::format(", for every person in {}.", v.situation[*c.each].id) : ".";
  if (!c.partly.empty()) out += fmt::format(" Half done with {}.", one_of(v, c.partly, true));
  if (c.neglect_forbidden) out += " Leaving it out is forbidden.";
  if (c.repairs) out += " Done later, it makes the breach good.";
  return out;
}

std::string sequence(const Rulebook& book, const Clause& c) {
  std::vector<std::string> steps;
  for (const auto& s : c.steps)
    steps.push_back(fmt::format("({}) {}", steps.size() + 1, pattern_words(book.vocabulary, s, false)));
  return "In this order: " + base::join(steps, ", ") + ".";
}

std::string without_reason(const Rulebook& book, const Clause& c) {
  const auto& v = book.vocabulary;
  const auto when = pattern_words(v, c.when, false);
  switch (c.kind) {
    case ClauseKind::permits:
      return fmt::format("Gives the ground {}{}: {}. {}", v.fields[v.known.ground].values[c.ground].id,
                         c.duty ? ", which is also a duty to tell" : "", when, covered(v, c));
    case ClauseKind::forbids: return fmt::format("Forbidden: {}.", when);
    case ClauseKind::weakens: return fmt::format("Not enough: {}.", when);
    case ClauseKind::requires_: return required(book, c);
    case ClauseKind::names: return fmt::format("Says what was at stake: {}.", when);
    case ClauseKind::sequence: break;
  }
  return sequence(book, c);
}

}  // namespace

std::string values_in_words(const Vocabulary& v, const Field& f, Mask values, std::string_view last) {
  if (f.computed && !f.values.empty() && values == f.all()) return "any";
  std::vector<std::string> sets;
  auto left = values & f.all();
  while (const auto* s = largest_set_in(v, f, left)) {
    sets.push_back("@" + s->id);
    left &= ~s->values;
  }
  auto names = Vocabulary::ids(f, left);
  names.insert(names.end(), sets.begin(), sets.end());
  if ((values & v.known.no_ground) != 0 && f.id == v.fields[v.known.ground].id) names.emplace_back("none");
  return base::listed(names, last);
}

std::string pattern_in_words(const Vocabulary& v, const Pattern& p) { return pattern_words(v, p, false); }

std::string clause_in_words(const Rulebook& book, const Clause& c) {
  auto out = without_reason(book, c);
  if (c.severity) out += fmt::format(" It counts as {}.", book.severities[*c.severity].id);
  if (!c.say.empty()) out += fmt::format(" Said as: \"{}\"", c.say);
  return out;
}

std::string level_in_words(int level) {
  constexpr std::array<std::string_view, 7> kLevels{
      "life and law first: these override confidentiality, wishes and trust",
      "limits on every disclosure, whatever allows it",
      "sharing that is allowed, and never required by itself",
      "confidentiality, the default",
      "what is never a ground by itself",
      "what has to follow a disclosure or a breach",
      "conduct: how the work is done"};
  return std::string(kLevels.at(static_cast<std::size_t>(std::clamp(level, 1, 7) - 1)));
}

std::string severity_in_words(const Rulebook& book, Index severity) {
  const auto& s = book.severities[severity];
  return fmt::format("{} ({} {})", s.id, s.cost, s.cost == 1 ? "point" : "points");
}

}  // namespace plumbline::rules
