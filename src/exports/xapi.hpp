#pragma once
// xAPI 1.0.3 statements of an attempt, as JSON. The same record gives the same bytes and the same ids, so
// that sending twice stores once.
//
//   answered   per decision: a cmi.interaction with its components, what was answered, what was right, and
//   the
//              rules it touched as context
//   completed  when the attempt was finished
//   passed or failed   when it was an assessment with a mark
//
// A statement's id is the version 5 UUID of "<sequence>/<verb>" in the namespace of the attempt's id, the
// sequence counted from 0; completed and passed or failed carry on after the last decision. The registration
// is the attempt. Docs: docs/xapi.md.
//
// The trainee's own reasons are private and stay out unless asked for; time taken is told as a duration and
// scores nothing.

#include "base/result.hpp"
#include "exports/attempt_record.hpp"

namespace plumbline::exports {

struct Naming {
  /// What every IRI of ours begins with; no slash at its end. An agency uses an address of its own.
  std::string base = "https://plumbline.invalid/xapi";
  std::string language = "en-US";  // of titles and prompts
  bool names = true;               // false: no name; e-mails as their SHA-1, as xAPI provides for it
  bool reasons = false;
};

struct Statement {
  std::string id;    // UUID
  std::string json;  // one line
  bool operator==(const Statement&) const = default;
};

/// In the order they happened. Errors: xapi.nobody (no e-mail and no account), xapi.base (not an IRI),
/// xapi.no-time (neither the attempt nor a decision says when it was).
base::Result<std::vector<Statement>> statements(const AttemptRecord& record, const Naming& naming = {});

/// What is needed to take back everything that was said of an attempt, after the person is gone.
struct Erased {
  Bytes16 attempt{};
  std::size_t decisions = 0;
  bool finished = false;
  bool judged = false;  // there was a passed or failed
  bool passed = false;
  std::int64_t at = 0;  // when it was erased
};
/// One `voided` statement for each that `statements` gave, by the program itself. A record store hides what
/// is voided but keeps it: for its deletion its owner must be asked.
base::Result<std::vector<Statement>> voiding(const Erased& erased, const Naming& naming = {});

/// One statement a line, each ended by a line break.
std::string as_lines(const std::vector<Statement>& list);
/// The JSON array that a record store takes.
std::string as_array(const Statement* first, std::size_t count);

}  // namespace plumbline::exports
