#pragma once
// The words of a picture: what stands in its labels. Private to check/.

#include "check/graph_links.hpp"

namespace plumbline::check {

/// A text as a quoted string of DOT, shown as it is: no escape of DOT or HTML in it means anything. Control
/// characters are '?'.
std::string in_quotes(std::string_view text);
/// Lines of at most `columns` letters, blanks joined, long words cut. More than `most` lines end in "...".
std::vector<std::string> label_lines(std::string_view text, std::size_t columns, std::size_t most);

/// "choose one", "fill in a form" ...; "" where nothing is decided.
std::string_view kind_words(story::Kind k);
/// The option's text, or which decisions an outcome is for: "outcome: wrong", "with boss.offence".
std::vector<std::string> branch_words(const story::Scenario& s, const Way& way);
/// When an option is offered; "" for always.
std::string offered_when(const story::Scenario& s, const Way& way);
/// When a branch leads to this place and not to another: a condition, "otherwise", or "" for always.
std::string leads_when(const story::Scenario& s, const Way& way);
/// "-4", "-4 to -9", "0 to -9"; "" for nothing.
std::string cost_words(int least, int most);
/// "once", "twice", "3 times".
std::string times_words(std::uint32_t n);

}  // namespace plumbline::check
