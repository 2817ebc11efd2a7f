#pragma once
// Small pieces that the formats share.

#include "check/formats.hpp"

#include <cstdint>

namespace plumbline::check {

/// Printable, and on one line: line breaks and tabs become blanks.
std::string one_line(std::string_view text);
std::string_view word(base::Gravity gravity);               // "error" ...
std::string counted(std::size_t n, std::string_view what);  // "1 warning", "2 warnings"
std::string with_commas(std::uint64_t n);                   // "1,234"

/// A finding as lines for people, each ended by a line break: what is said, the hint, and the way there.
std::string described(const Finding& f);
/// "scene > what was decided > scene", printable; empty when there is no path.
std::string way(const Finding& f);

/// `codes`, then those that only the findings know (with no title), in the order they are met.
std::vector<CodeInfo> with_found(std::vector<CodeInfo> codes, const std::vector<Finding>& findings);

}  // namespace plumbline::check
