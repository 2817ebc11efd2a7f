#pragma once
// Comma-separated values, both ways.
//
// Reading takes what spreadsheets and statistics packages write: RFC 4180 quoting, any line end, a byte order
// mark, commas, semicolons or tabs (whichever the first line has most of, outside quotes). Empty lines are
// passed over. The text must be UTF-8.
//
// Writing follows RFC 4180, with a byte order mark, since spreadsheets take a file for Latin letters without
// one. A text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a line break, also
// full-width and after blanks) gets an apostrophe in front. Numbers are written as numbers.

#include "base/diagnostic.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::reports {

class CsvReader {
 public:
  CsvReader(std::string file, std::string_view text);
  /// False at the end. What is wrong goes to `complaints`, with its line, and the row is given as far as it
  /// can be read.
  bool row(std::vector<std::string>& cells, base::Diagnostics& complaints);
  /// Where the row that was read last begins, counted from 1.
  int line() const { return line_; }
  char separator() const { return separator_; }
  base::Location here() const { return {file_, line_}; }

 private:
  void quoted(std::string& cell, base::Diagnostics& complaints);
  void plain(std::string& cell);
  bool at_line_end() const { return at_ >= text_.size() || text_[at_] == '\n' || text_[at_] == '\r'; }
  void past_line_end();

  std::string file_;
  std::string_view text_;
  std::size_t at_ = 0;
  int line_ = 0, next_line_ = 1;
  char separator_ = ',';
};

class CsvWriter {
 public:
  CsvWriter();
  CsvWriter& text(std::string_view t);
  CsvWriter& number(std::optional<double> n);  // at most six decimals; nothing: an empty cell
  CsvWriter& count(std::uint64_t n);
  CsvWriter& row_end();
  std::string take() { return std::move(out_); }

 private:
  CsvWriter& raw(std::string_view cell);
  std::string out_;
  bool fresh_ = true;
};

/// The text with an apostrophe in front if a spreadsheet would run it.
std::string defused(std::string_view text);

}  // namespace plumbline::reports
