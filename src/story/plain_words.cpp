#include "story/plain_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <tuple>

namespace plumbline::story {

namespace {

using base::Diagnostic;
using base::Gravity;

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

/// What stands between `from` and the next `to`; empty when it isn't there.
std::string between(std::string_view text, std::string_view from, std::string_view to) {
  const auto begin = text.find(from);
  if (begin == std::string_view::npos) return {};
  const auto at = begin + from.size();
  const auto end = text.find(to, at);
  return std::string(text.substr(at, end == std::string_view::npos ? std::string_view::npos : end - at));
}

/// What Lua's reader complained about, taken apart.
struct Complaint {
  std::string message;
  std::string expected;  // '}' or <name>
  std::string near;      // the word or sign it met
  int opened = 0;        // line of the brace to close
  int line = 0;
};

Complaint taken_apart(const Halt& halt) {
  Complaint c{halt.message, {}, {}, 0, halt.line};
  if (const auto at = halt.message.find(" near "); at != std::string::npos) {
    c.near = halt.message.substr(at + 6);
    if (c.near.size() > 2 && c.near.front() == '\'' && c.near.back() == '\'')
      c.near = c.near.substr(1, c.near.size() - 2);
  }
  if (const auto at = halt.message.find(" expected"); at != std::string::npos)
    c.expected = halt.message.substr(0, at);
  if (const auto number = between(halt.message, "' at line ", ")"); !number.empty() && number.size() < 9)
    c.opened = std::atoi(number.c_str());
  return c;
}

std::string shown(const std::string& near) {
  return near == "<eof>" ? "the end of the file" : "'" + near + "'";
}

struct Said {
  std::string message, hint;
};

bool quotes_in_quotes(const Complaint& c, const Outline& outline) {
  return !c.near.empty() && contains(outline.line(c.line), "\"" + c.near);
}

Said missing_close(const Complaint& c, const Outline& outline) {
  const int opened = c.opened > 0 ? c.opened : c.line;
  const std::string closer = c.expected == "')'" ? "bracket" : "brace";
  if (c.near == "<eof>")
    return {fmt::format("The file ends before the {} opened in line {} is closed.", closer, opened),
            outline.unclosed() > 0
                ? fmt::format("Look at line {}: what it opens seems never to be closed.", outline.unclosed())
                : "Add what is missing at the end."};
  Said said{
      fmt::format(
          "Something is missing before {}: probably a comma or a closing {} for the one opened in line {}.",
          shown(c.near), closer, opened),
      {}};
  if (quotes_in_quotes(c, outline))
    said.hint = "A quote inside a text needs a backslash before it: \\\".";
  else if (c.near == "=")
    said.hint = "The name of a field is one word: write '_' where you want a dash or a space.";
  else if (c.near == "then" || c.near == "do" || c.near == "end")
    said.hint = fmt::format("'{}' has a meaning of its own here; as a text it stands in quotes.", c.near);
  else if (outline.unclosed() > 0 && outline.unclosed() != opened && outline.unclosed() < c.line)
    said.hint =
        fmt::format("Look at line {} too: what it opens seems never to be closed.", outline.unclosed());
  else
    said.hint = "Put a comma after everything that stands in a list, also after a closing brace.";
  return said;
}

Said unexpected(const Complaint& c, const Outline& outline) {
  const auto line = outline.line(c.line);
  if (contains(line, "\xE2\x80\x9C") || contains(line, "\xE2\x80\x9D") || contains(line, "\xE2\x80\x9E"))
    return {"These are typographic quotes.", "Use straight quotes: \"like this\"."};
  if (c.near == "}" || c.near == ")")
    return {fmt::format("A value is missing before '{}'.", c.near),
            "Look for '=' with nothing after it, or a closing sign too many."};
  if (c.near == ",")
    return {"A value is missing before the comma.",
            "Look for two commas in a row, or '=' with nothing after it."};
  if (c.near == "<eof>")
    return {"The file ends in the middle of something.", "Look at what the last lines open or begin."};
  return {fmt::format("{} can't stand here.", shown(c.near)),
          "Texts stand in quotes, lists in braces, with commas between."};
}

Said unreadable(const Complaint& c, const Outline& outline) {
  const auto& m = c.message;
  if (contains(m, "unfinished string"))
    return {"The text that begins in this line has no closing quote.",
            "A text over several lines stands in [[double brackets]]; a quote inside a text needs a "
            "backslash: \\\"."};
  if (contains(m, "unfinished long string"))
    return {
        fmt::format("The text that begins in line {} with [[ is never closed.", between(m, "at line ", ")")),
        "Add ]] where it ends."};
  if (contains(m, "unfinished long comment"))
    return {fmt::format("The remark that begins in line {} with --[[ is never closed.",
                        between(m, "at line ", ")")),
            "Add ]] where it ends."};
  if (contains(m, "malformed number"))
    return {fmt::format("{} is neither a number nor a word.", shown(c.near)),
            "Texts stand in quotes; a name begins with a letter."};
  if (contains(m, "escape") || contains(m, "hexadecimal digit") || contains(m, "UTF-8 value") ||
      contains(m, "\\u{"))
    return {"A backslash stands in this text before something it means nothing for.",
            "Write two backslashes for one: \\\\."};
  if (c.expected == "'}'" || c.expected == "')'") return missing_close(c, outline);
  if (c.expected == "<eof>" || c.expected == "'<eof>'")
    return {fmt::format("The scenario is already complete before {}.", shown(c.near)),
            c.near == "}" ? "There is one closing brace too many, here or above."
                          : "A closing brace stands too early, or something stands after the last one."};
  if (contains(m, "'end' expected"))
    return {"A function, 'if' or 'do' is never closed.", "Add 'end' where it ends."};
  if (contains(m, "unexpected symbol")) return unexpected(c, outline);
  if (quotes_in_quotes(c, outline))
    return {fmt::format("The text ends before {}.", shown(c.near)),
            "A quote inside a text needs a backslash before it: \\\"."};
  if (!c.near.empty())
    return {fmt::format("Something is wrong or missing before {}.", shown(c.near)),
            "A file begins with: return scenario {"};
  return {"This can't be read.", "Compare with docs/scenario-language.md."};
}

/// Lua's names for kinds of values, as an author would call them.
std::string kind_in_words(const std::string& kind) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kWords{
      {{"nil", "nothing"},
       {"boolean", "a yes/no"},
       {"number", "a number"},
       {"string", "a text"},
       {"table", "a list in braces"},
       {"function", "a function"},
       {"word", "a word of the language"},
       {"variables", "the variables"},
       {"userdata", "a word of the language"}}};
  for (const auto& [lua, words] : kWords)
    if (kind == lua) return std::string(words);
  return "something else";
}

/// "'foo'" from "attempt to call a nil value (global 'foo')".
std::string culprit(const std::string& m) {
  const auto name = between(m, " '", "'");
  return name.empty() ? "something" : "'" + name + "'";
}

std::string compared(const std::string& m) {
  if (const auto both = between(m, "compare two ", " values"); !both.empty())
    return kind_in_words(both) + " and another";
  const auto first = between(m, "compare ", " with ");
  const auto at = m.rfind(" with ");
  return kind_in_words(first) + " with " + kind_in_words(at == std::string::npos ? "" : m.substr(at + 6));
}

}  // namespace

std::string plain_error(const std::string& m) {
  const auto kind = kind_in_words(between(m, " a ", " value"));
  if (contains(m, "attempt to call"))
    return fmt::format("{} is used like a word with something after it, but it is {}.",
                       contains(m, "(") ? culprit(m) : "Something", kind);
  if (contains(m, "attempt to compare")) return fmt::format("It compares {}.", compared(m));
  if (contains(m, "arithmetic") || contains(m, "bitwise"))
    return fmt::format("It reckons with {}, which is {}.", culprit(m), kind);
  if (contains(m, "concatenate"))
    return fmt::format("It joins {} to a text, but that is {}.", culprit(m), kind);
  if (contains(m, "get length")) return fmt::format("It counts {}, which is {}.", culprit(m), kind);
  if (contains(m, "attempt to index"))
    return fmt::format("It looks for a part of {}, which is {}.", culprit(m), kind);
  if (contains(m, "integer representation") || contains(m, "'n//0'") || contains(m, "'n%%0'"))
    return "It needs a whole number here, or divides by nothing.";
  if (contains(m, "'for'")) return "A 'for' needs numbers to count with, and a step that isn't nothing.";
  if (contains(m, "bad argument"))
    return fmt::format("{} is given something it can't work with.", culprit(m));
  if (contains(m, "non-closable")) return "<close> means nothing here.";
  return "It can't be worked out.";
}

Diagnostic in_plain_words(const Halt& halt, const Outline& outline) {
  Diagnostic d{Gravity::error, "story.stopped", {{}, halt.line}, {}, {}};
  const auto set = [&](std::string code, std::string message, std::string hint) {
    std::tie(d.code, d.message, d.hint) = std::tuple(std::move(code), std::move(message), std::move(hint));
  };
  switch (halt.kind) {
    case Halt::Kind::syntax: {
      auto said = unreadable(taken_apart(halt), outline);
      set("story.syntax", std::move(said.message), std::move(said.hint));
      break;
    }
    case Halt::Kind::memory:
      set("story.memory", "The file needs too much memory while it is read.",
          "It makes something very large: look for texts or lists that are put together in a loop.");
      break;
    case Halt::Kind::steps:
      set("story.endless", "The file takes too long to read: something in it doesn't end.",
          "Look for a loop, or a function that calls itself.");
      break;
    case Halt::Kind::recursion:
      set("story.endless", "A function here calls itself without end.",
          "Write the condition as a short text, or a function that calls no other.");
      break;
    case Halt::Kind::nesting:
      set("story.nesting", "Too much stands one inside the other here.",
          "Split the expression, or look for a brace that was never closed.");
      break;
    default:
      set("story.stopped", "The file can't be read further: " + plain_error(halt.message),
          "Compare the line with docs/scenario-language.md.");
  }
  return d;
}

Diagnostic in_plain_words(const Mishap& m, const std::vector<std::string>& known,
                          const std::vector<std::string>& quotable) {
  Diagnostic d{Gravity::error, {}, {{}, m.line}, {}, {}};
  const auto set = [&](std::string code, std::string message, std::string hint) {
    std::tie(d.code, d.message, d.hint) = std::tuple(std::move(code), std::move(message), std::move(hint));
  };
  switch (m.kind) {
    case Mishap::Kind::unknown_word: {
      auto hint = base::did_you_mean(m.word, known);
      if (m.word == "yes" || m.word == "no")
        hint = fmt::format(
            "Write true or false, without quotes; or \"{}\" in quotes, if that is a value here.", m.word);
      else if (std::find(quotable.begin(), quotable.end(), m.word) != quotable.end())
        hint = fmt::format("Put it in quotes: \"{}\".", m.word);
      set("story.unknown-word", fmt::format("'{}' is not a word of this language.", m.word),
          hint.empty() ? "If it is meant as a text, put it in quotes." : hint);
      break;
    }
    case Mishap::Kind::fixed_word:
      set("story.fixed-word", fmt::format("'{}' belongs to the language and can't be changed.", m.word),
          "Use a name of your own: local mine = ...");
      break;
    case Mishap::Kind::comma_missing:
      set("story.syntax", fmt::format("A comma is missing: '{}' is complete before this.", m.word),
          "Put a comma between what stands in a list.");
      break;
    case Mishap::Kind::no_such_part:
      set("story.unknown-word", fmt::format("'{}' can't be followed by a dot here.", m.word),
          "Only 'say' and 'fact' are: say.somebody \"...\", fact.risk \"...\".");
      break;
    case Mishap::Kind::kept_state:
      set("story.impure",
          fmt::format("A condition or effect changes '{}', which is not one of the variables.", m.word),
          "Use 'local' for a value that is needed for a moment, or declare a variable in 'vars'.");
      break;
  }
  return d;
}

}  // namespace plumbline::story
