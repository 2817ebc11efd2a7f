#pragma once
// A diagnostic says what is wrong, where, and what to do, in words for somebody who doesn't program.
// Loaders collect all of them and return them at once; none is thrown.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::base {

enum class Gravity { note, warning, error };

/// A place in a text the user wrote. `line` counts from 1; 0 means "the file as a whole".
struct Location {
  std::string file;
  int line = 0;
  bool operator==(const Location&) const = default;
};

struct Diagnostic {
  Gravity gravity = Gravity::error;
  std::string code;  // stable, e.g. "story.go-nowhere"; never reused for something else
  Location where;
  std::string message;  // one sentence: what is wrong
  std::string hint;     // one sentence: what to do; may be empty
  bool operator==(const Diagnostic&) const = default;
};

using Diagnostics = std::vector<Diagnostic>;

/// "file:line: error: message [code]" and, on a line of its own, the hint.
std::string to_text(const Diagnostic& d);
/// One after the other, each ended by a line break.
std::string to_text(const Diagnostics& list);
bool has_error(const Diagnostics& list);
/// Sorted by file and line, so that a reader meets them in the order of the text.
void sort_by_place(Diagnostics& list);

/// The names nearest to what was written (edit distance at most a third of its length, at least 1), best
/// first.
std::vector<std::string> nearest(std::string_view written, const std::vector<std::string>& known,
                                 std::size_t most = 2);
/// "Did you mean 'a' or 'b'?", or "" when nothing is near.
std::string did_you_mean(std::string_view written, const std::vector<std::string>& known);

}  // namespace plumbline::base
