#pragma once
// A trainee's record on paper: every attempt in a table, how many decisions kept each domain's rules, what to
// practise next and, when asked for, attempts decision by decision with the trainee's own reasons. As PDF,
// over as many pages as it takes, each with the name and its number. It ranks nobody and times nothing.
//
// Fonts are embedded, the text can be selected and searched, the same transcript on the same machine gives
// the same bytes. Names and titles wrap; a cell of a table holds at most 300 characters, reasons and prompts
// whatever they are long. Codes of what can go wrong: print.no-name, print.long-name, print.no-letters,
// print.failed.

#include "base/result.hpp"
#include "print/paper.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plumbline::print {

struct AttemptRow {
  int day = 0;  // base/date.hpp
  std::string scenario, version;
  std::string mode;           // "practice", "assessment"
  std::optional<int> tenths;  // the score; nothing where there is none
  bool finished = false;
  std::optional<bool> passed;       // nothing where nothing is passed: in practice, say
  int standing = 0, recovered = 0;  // critical breaches
  std::string rulebook;             // edition
};

/// "3 of 4 decisions on court orders".
struct DomainRow {
  std::string domain;
  int kept = 0, of = 0;
};

struct RuleRow {
  std::string rule;       // id
  std::string statement;  // in plain words
  std::string where;      // "in The parking lot, from 24 November"; may be empty
};

/// One decision of an attempt.
struct DecisionEntry {
  std::string title, prompt;
  std::vector<std::string> did;
  std::string verdict;  // "forbidden", "permitted" ...
  std::optional<int> lost, at_stake;
  std::vector<std::string> missed;   // statements of rules
  std::vector<std::string> instead;  // what would have been right
  std::string reason;                // the trainee's own
  std::string confidence;
};

struct AttemptEntry {
  std::string heading;  // "The parking lot, 22 November 2026"
  std::vector<DecisionEntry> decisions;
};

struct Transcript {
  std::string name;
  std::string badge, group;  // may be empty
  std::vector<AttemptRow> attempts;
  std::vector<DomainRow> domains;
  std::vector<RuleRow> practise;
  std::vector<AttemptEntry> appendix;  // with own reasons: only on the trainee's wish
  std::string key_fingerprint;
  int day = 0;
  std::int64_t made_at = 0;  // seconds since the beginning of 1970, UTC
  Paper paper = Paper::a4;
};

base::Result<std::string> transcript(const Transcript& t);

}  // namespace plumbline::print
