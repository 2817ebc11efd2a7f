#pragma once
// What Lua says when it can't go on, put into words for somebody who doesn't program.

#include "base/diagnostic.hpp"
#include "story/outline.hpp"
#include "story/sandbox.hpp"

#include <string>
#include <vector>

namespace plumbline::story {

/// Code, message and hint of a run that ended; the file is left to the caller.
base::Diagnostic in_plain_words(const Halt& halt, const Outline& outline);

/// The same for what didn't end it. `known`: all words and the author's own names; `quotable`: words that are
/// right in quotes.
base::Diagnostic in_plain_words(const Mishap& mishap, const std::vector<std::string>& known,
                                const std::vector<std::string>& quotable);

/// "It reckons with something that has no value." for an error met while a text ran.
std::string plain_error(const std::string& lua_message);

}  // namespace plumbline::story
