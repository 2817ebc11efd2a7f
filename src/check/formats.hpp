#pragma once
// What checking found, written for people and for other programs. Pure: the same value gives the same text,
// byte for byte. Whatever comes from a file is made harmless first: no text of a scenario can steer a
// terminal, forge a line, or end an element early. Bytes that are no UTF-8 become a replacement mark.

#include "check/report.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plumbline::check {

enum class Verbosity { normal, verbose };

/// One check there is: "C16.hard-to-read", "Texts are easy enough to read".
struct CodeInfo {
  std::string code, title;
};

/// The check that says a proof is missing: skipped in to_junit when a report isn't complete.
inline constexpr std::string_view kNotProved = "C25.not-proved";

/// For people. Normal: what counts, one line per scenario, one in the end. Verbose adds accepted findings,
/// endings, blind strategies and the rules brought up.
std::string to_text(const Checked& all, Verbosity verbosity);

/// For programs of your own. Keys never change their meaning within a format; new ones may be added.
///
///   { "format": "plumbline-check 1", "errors": 1, "warnings": 2,      that count: not accepted
///     "scenarios": [ { "id", "title", "file",
///         "loaded":   false: it could not be read, and only the findings mean anything
///         "complete": every reachable state was visited;  "stopped": why not, else ""
///         "states", "moves", "scenes": { "all", "reached" }, "options": { "all", "reached" },
///         "at_stake": points at stake along the best course,
///         "findings":   [ FINDING ],
///         "endings":    [ { "id", "title", "reachable", "without_critical", "least_cost",
///                           "best", "worst" } ]                       scores 0 to 100; null: there is none
///         "strategies": [ { "name", "score", "passed", "ended" } ],
///         "rules":      [ "id" ] } ],                                 brought up by some decision
///     "set": { "findings": [ FINDING ], "rules": { "all": 141, "unexercised": [ "id" ] } } }
///
///   FINDING: { "gravity": "error" | "warning" | "note", "code", "file", "line": 0 for the whole file,
///              "at": scene or ending, "" for the whole, "message", "hint",
///              "path": [ scene, decision, scene ... ], "accepted": why it doesn't count, else "" }
std::string to_json(const Checked& all);

/// For test runners: a suite per scenario (and one for the set when something is said about it), a case per
/// check. Errors fail a case, warnings and notes are printed with it. Codes that are found but not in
/// `codes`, such as the loader's, get a case too. In a scenario that could not be read, checks that found
/// nothing are skipped, not passed.
std::string to_junit(const Checked& all, const std::vector<CodeInfo>& codes);

/// For code hosts and editors: SARIF 2.1.0 (OASIS Standard, 2020). `version` is Plumbline's.
std::string to_sarif(const Checked& all, const std::vector<CodeInfo>& codes, std::string_view version);

}  // namespace plumbline::check
