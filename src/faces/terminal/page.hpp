#pragma once
// What is written, one line after the other: wrapped, without control characters, never more than one empty
// line. No cursor is moved and no colour used, so a screen reader, a pipe and an old terminal all get the
// same text.

#include <cstddef>
#include <iosfwd>
#include <string_view>

namespace plumbline::terminal {

class Page {
 public:
  /// `width` in characters; never narrower than 20, nor wider than 78.
  explicit Page(std::ostream& out, std::size_t width = 78);

  /// Paragraphs, an empty line between them.
  void text(std::string_view text, std::size_t indent = 0);
  /// A paragraph that begins with a word of its own: "Darnell: Ninety days."
  void said(std::string_view who, std::string_view text);
  /// "1. Post it", further lines below the first word.
  void item(std::string_view mark, std::string_view text, std::size_t indent = 2);
  /// A line of its own, an empty line before it.
  void heading(std::string_view text);
  /// A line that is not wrapped, so that it can be copied: a command, a file's name.
  void verbatim(std::string_view text);
  /// An empty line, unless there is one already.
  void gap();
  /// "> ", and everything written so far is there to be read.
  void mark();
  /// What a pipe said, after the mark; a person's own terminal has shown it already.
  void echo(std::string_view typed);
  /// Ends the line of the mark when nothing was typed.
  void unanswered();
  /// False when nobody can read this any more.
  bool readable();

 private:
  void line(std::string_view text);

  std::ostream& out_;
  std::size_t width_;
  bool blank_ = true;  // nothing, or an empty line, stands above
};

}  // namespace plumbline::terminal
