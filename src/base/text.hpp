#pragma once
// Small, pure helpers on UTF-8 text.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::base {

/// Parts between any of the given separators; empty parts are left out.
std::vector<std::string> split(std::string_view text, std::string_view separators = " \t\r\n");
std::string join(const std::vector<std::string>& parts, std::string_view between);
/// "a", "a and b", "a, b and c"; "" for none.
std::string listed(const std::vector<std::string>& parts, std::string_view last = "and");
std::string trim(std::string_view text);
/// ASCII letters only; other bytes stay.
std::string lower(std::string_view text);
/// "1 point", "12 points": `one` takes an s.
std::string how_many(int n, std::string_view one);
/// A number of tenths: 764 is "76.4", 820 is "82".
std::string tenths(int n);
/// First letter in upper case, if it is ASCII.
std::string capitalised(std::string text);
/// "no", "one", "two" ... "twelve", then figures.
std::string counted(std::size_t n);
/// "about 12 minutes", "" when it isn't said (0 or less).
std::string about_minutes(int minutes);

/// Byte offset of the first ill-formed UTF-8 sequence, or npos when all is well.
std::size_t first_invalid_utf8(std::string_view text);
/// Number of code points (well-formed text assumed).
std::size_t length_utf8(std::string_view text);
/// Control characters other than line break and tab become '?', so that no text can steer a terminal.
std::string printable(std::string_view text);

/// Greedy word wrap at `width` code points; paragraphs (line breaks) are kept. Words longer than a line are
/// not cut.
std::vector<std::string> wrap(std::string_view text, std::size_t width);

}  // namespace plumbline::base
