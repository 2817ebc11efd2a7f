#pragma once
// A quick look over an author's text, before and beside Lua: where braces open, in which line a field is
// written, and what is refused before Lua reads it (nesting that only an attack has, `_ENV`). It forgives
// everything: what is no Lua at all is Lua's to report.

#include "base/diagnostic.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace plumbline::story {

class Outline {
 public:
  explicit Outline(std::string_view text);

  /// Where a field is written: `order` grows from the beginning of the text to its end.
  struct Place {
    int line;
    std::size_t order;
  };
  /// `field = ` in the braces that follow `word` in or after `line`; just `line` when it isn't found.
  Place field(std::string_view word, int line, std::string_view field) const;
  /// The line of a brace that seems never to be closed, judging by how lines are indented; 0 when none does.
  int unclosed() const { return unclosed_; }
  /// A line of the text, without its end.
  std::string_view line(int number) const;
  /// Nothing but blanks and remarks.
  bool empty() const { return tokens_.empty(); }

  struct Refusal {
    int line;
    std::string_view code, message, hint;
  };
  const std::optional<Refusal>& refusal() const { return refusal_; }

 private:
  struct Token {
    std::string_view text;  // a name, or one character; a text or number is its first character
    int line;
  };
  struct Scanner;
  void nest();
  void nest_blocks();
  std::size_t indent(int line) const;

  std::string_view text_;
  std::vector<std::size_t> lines_;  // where each begins
  std::vector<Token> tokens_;
  std::optional<Refusal> refusal_;
  int unclosed_ = 0;
};

}  // namespace plumbline::story
