#pragma once
// Texts that people typed, made fit for paper: well-formed UTF-8 without anything that steers how the rest is
// shown. What belongs to a script stays, the joiners of Persian and Indian scripts too.

#include <cstddef>
#include <string>
#include <string_view>

namespace plumbline::print {

/// One line: control characters and line breaks become spaces, runs of spaces one; marks that turn the
/// direction of writing (bidi embeddings, overrides, isolates) and other invisible steering are left out;
/// what isn't UTF-8 becomes U+FFFD.
std::string one_line(std::string_view text);
/// The same, but line breaks stay.
std::string paragraphs(std::string_view text);
/// Cut to so many code points, "..." at the end when something is missing.
std::string at_most(std::string text, std::size_t code_points);

}  // namespace plumbline::print
