#include "judge/clause_coverage.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace plumbline::coverage {

namespace {

using rules::Clause;
using rules::Rulebook;

std::vector<rules::Pattern>& patterns(Clause& c, Piece::Kind kind) {
  switch (kind) {
    case Piece::Kind::after: return c.after;
    case Piece::Kind::by: return c.by;
    case Piece::Kind::partly: return c.partly;
    default: return c.steps;
  }
}

/// The book without the piece; duty bits are given out again, as the loader does.
Rulebook without(const Rulebook& book, const Piece& p) {
  Rulebook out = book;
  if (p.kind == Piece::Kind::clause) {
    out.clauses.erase(out.clauses.begin() + static_cast<std::ptrdiff_t>(p.clause));
  } else {
    auto& list = patterns(out.clauses[p.clause], p.kind);
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(p.nth));
  }
  int duties = 0;
  for (auto& c : out.clauses)
    if (c.kind == rules::ClauseKind::requires_) c.duty_bit = duties++;
  return out;
}

/// What a trainer would notice; duties by the line of their clause, which does not change when another one
/// goes.
struct Outcome {
  rules::Verdict verdict = rules::Verdict::permitted;
  std::set<rules::RuleIndex> rules;
  std::set<int> opens, missed;
  int cost = 0;
  bool operator==(const Outcome&) const = default;
};

std::set<int> lines(const rules::Judge& judge, rules::Duties duties) {
  std::set<int> out;
  for (int i = 0; i < 64; ++i)
    if ((duties >> i & 1) != 0) out.insert(judge.duty(i).line);
  return out;
}

std::vector<Outcome> outcomes(const Rulebook& book, const std::vector<Asked>& options) {
  const rules::Judge judge(book);
  rules::Judgement j;
  std::vector<Outcome> out;
  for (const auto& o : options) {
    judge.option(judge.prepare(o.now), o.acts, j, o.cites);
    const auto deciding = rules::deciding(j);
    out.push_back({j.verdict,
                   {deciding.begin(), deciding.end()},
                   lines(judge, j.opens),
                   lines(judge, j.missed),
                   rules::cost(book, j.findings)});
  }
  return out;
}

}  // namespace

std::vector<Piece> pieces(const Rulebook& book) {
  std::vector<Piece> out;
  for (std::size_t i = 0; i < book.clauses.size(); ++i) {
    const Clause& c = book.clauses[i];
    const auto each = [&](Piece::Kind kind, std::size_t n) {
      for (std::size_t k = 0; k < n; ++k) out.push_back({kind, i, k});
    };
    out.push_back({Piece::Kind::clause, i, 0});
    each(Piece::Kind::after, c.after.size());
    each(Piece::Kind::by, c.by.size());
    each(Piece::Kind::partly, c.partly.size());
    if (c.steps.size() > 2) each(Piece::Kind::step, c.steps.size());  // with two, one gone is all gone
  }
  return out;
}

std::string name(const Rulebook& book, const Piece& p) {
  constexpr const char* kWords[] = {"", "after", "by", "partly", "step"};
  const Clause& c = book.clauses[p.clause];
  auto out = fmt::format("{}, line {}: {}", book[c.rule].id, c.line, rules::to_string(c.kind));
  if (p.kind != Piece::Kind::clause)
    out += fmt::format(", {} {}", kWords[static_cast<std::size_t>(p.kind)], p.nth + 1);
  return out;
}

std::vector<Piece> uncovered(const Rulebook& book, const std::vector<Asked>& options) {
  const auto whole = outcomes(book, options);
  std::vector<Piece> out;
  for (const auto& p : pieces(book))
    if (outcomes(without(book, p), options) == whole) out.push_back(p);
  return out;
}

}  // namespace plumbline::coverage
