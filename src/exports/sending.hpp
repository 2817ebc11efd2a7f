#pragma once
// Sends statements to a record store (LRS) so that each is there exactly once, whatever happens in between.
//
// What touches the world is handed in: how a request is made, how to wait, where progress is written down.
// The loop sends batches by POST, tries again when nothing or "later" is answered, and takes a batch that is
// refused apart until the statement at fault stands alone; the others go through. A statement counts as there
// only when the store has named its id in its answer, or has shown it. Since ids are deterministic, sending
// again after a lost answer changes nothing.
//
//   Cursor cursor = read_or_empty();
//   const auto summary = send(list, cursor, {.exchange = https, .wait = sleep, .keep = write_cursor});
//
// `list` may have grown at its end since the cursor was kept.

#include "exports/xapi.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace plumbline::exports {

struct LrsRequest {
  std::string method;  // "POST", "GET"
  std::string query;   // after ".../statements", "" or "?statementId=..."
  std::string body;    // JSON
};

struct LrsReply {
  int status = 0;  // 0: no answer came
  std::string body;
  std::optional<int> retry_after;  // seconds
  std::string trouble;             // why no answer came, in one sentence
  bool hopeless = false;           // no answer will ever come this way: a certificate refused, say
};

/// A statement the store doesn't take.
struct Rejected {
  std::string id;
  int status = 0;
  std::string answer;  // what the store said, shortened
  std::string advice;  // what to do
  bool operator==(const Rejected&) const = default;
};

/// How far the sending came: to be kept by the caller and given back next time.
struct Cursor {
  std::size_t next = 0;               // statements before it are done
  std::string last_id;                // of the statement before it: tells whether it is the same list
  std::vector<std::string> rejected;  // ids that were passed over
  bool operator==(const Cursor&) const = default;
};
/// "plumbline-xapi-cursor 1", as text.
std::string to_text(const Cursor& cursor);
/// Nothing when it isn't one.
std::optional<Cursor> read_cursor(std::string_view text);

struct Sending {
  std::function<LrsReply(const LrsRequest&)> exchange;
  /// Waits; false when the person wants to stop.
  std::function<bool(std::int64_t ms)> wait;
  /// Writes the cursor down; "" or why it failed. Called after every step forward.
  std::function<std::string(const Cursor&)> keep;
  std::size_t most_statements = 50;     // of one request
  std::size_t most_bytes = 512 * 1024;  // likewise; one statement may be larger
  int tries = 6;                        // of one request before the loop stops
  std::int64_t first_wait = 500;  // ms; twice as long each time, with chance, so that many machines spread
  std::int64_t longest_wait = 60'000;
  std::int64_t longest_asked = 600'000;  // what is waited at most when the store says how long
  std::uint64_t seed = 0;                // of that chance
};

struct Summary {
  std::size_t stored = 0;   // the store took them now
  std::size_t already = 0;  // it had them
  std::vector<Rejected> rejected;
  std::size_t left = 0;  // not sent yet
  int requests = 0, repeated = 0;
  std::string stopped;  // why it stopped before the end, and what to do; "" when all was done
  Cursor cursor;
};

Summary send(const std::vector<Statement>& list, const Cursor& from, const Sending& how);

/// Whether what the store holds says the same as ours: it may add to it and drop what it keeps elsewhere
/// (definitions), but not change who, what, how well and when.
bool says_the_same(const std::string& ours, const std::string& theirs);

/// In one or two sentences for the person who sent.
std::string in_words(const Summary& summary);

}  // namespace plumbline::exports
