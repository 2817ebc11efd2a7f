#pragma once
// Which parts of the rulebook matter? Each part is taken away in turn, and all options are judged again: a
// part whose loss changes nothing is dead text, or a case is missing. Used by clause_coverage_test.cpp; knows
// no Lua and no file.

#include "rules/judge.hpp"

#include <string>
#include <vector>

namespace plumbline::coverage {

/// An option put before the judge.
struct Asked {
  std::string name;
  rules::Situation now;
  std::vector<rules::Act> acts;
  std::vector<rules::Cite> cites;
};

/// A clause, or one of several patterns inside it.
struct Piece {
  enum class Kind { clause, after, by, partly, step };
  Kind kind = Kind::clause;
  std::size_t clause = 0;
  std::size_t nth = 0;
};

/// Every clause, and within clauses every <after>, <by> and <partly>, and every <step> of three or more.
std::vector<Piece> pieces(const rules::Rulebook& book);
/// "sharing.verify-requester, line 829: requires, by 1".
std::string name(const rules::Rulebook& book, const Piece& p);

/// The pieces whose loss changes no option's verdict, deciding rules, duties or cost.
std::vector<Piece> uncovered(const rules::Rulebook& book, const std::vector<Asked>& options);

}  // namespace plumbline::coverage
