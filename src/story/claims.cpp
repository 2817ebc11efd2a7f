// What stands beside the story: what the author claims about it, and warnings the author means to keep.

#include "base/text.hpp"
#include "story/readers.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::story {

namespace {

std::optional<Claim::Kind> kind_from(std::string_view word) {
  if (word == "always") return Claim::Kind::always;
  if (word == "never") return Claim::Kind::never;
  if (word == "reachable") return Claim::Kind::reachable;
  return std::nullopt;
}

std::string called(std::string_view word) {
  return fmt::format("{} '{}'", word == "always" || word == "accept" ? "an" : "a", word);
}

/// The id in `at`; "" when there is none or it is no text, which is reported.
std::string read_at(Fields& f) {
  return f.text("at", f.has("at") ? "story.unknown-place" : "", "Name a scene or an ending.");
}

std::optional<Claim::At> place(const Reader& r, Fields& f, const std::string& id) {
  if (id.empty()) return std::nullopt;
  if (const auto at = r.scenes.find(id); at != r.scenes.end()) return Claim::At{false, at->second};
  if (const auto at = r.endings.find(id); at != r.endings.end()) return Claim::At{true, at->second};
  std::vector<std::string> known;
  for (const auto* places : {&r.scenes, &r.endings})
    for (const auto& [name, index] : *places) known.push_back(name);
  const auto near = base::did_you_mean(id, known);
  r.notes.error("story.unknown-place", f.line("at"), fmt::format("There is no scene or ending '{}'.", id),
                near.empty() ? "Name a scene or an ending of this scenario." : near);
  return std::nullopt;
}

/// The condition in the braces of a claim.
std::optional<Condition> condition_in(const Reader& r, const Fields& f, Claim::Kind kind) {
  const Thing& t = f.thing();
  if (f.items().size() == 1) return r.questions.condition(f.items().front(), t.line);
  if (f.items().size() > 1)
    r.notes.error("story.wrong-type", t.line, fmt::format("'{}' takes one condition.", t.word),
                  "Join conditions with 'and' or 'or', or write one claim for each.");
  else if (kind == Claim::Kind::always || !f.has("at"))
    r.notes.error("story.missing-field", t.line, fmt::format("This '{}' has no condition.", t.word),
                  kind == Claim::Kind::always ? "For example: always \"trust > 0 or not posted\""
                                              : "Add one in quotes, or say where: at = \"dinner\".");
  return std::nullopt;
}

std::string in_words(const Claim& claim, const std::string& at) {
  std::string out = claim.when ? claim.when->text : "";
  if (!at.empty()) out += fmt::format("{}at = \"{}\"", out.empty() ? "" : ", ", at);
  return out;
}

/// One or more words of small letters and digits, joined by dashes.
bool dashed_words(std::string_view text) {
  const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto fits = [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '-'; };
  return !text.empty() && letter(text.front()) && text.back() != '-' &&
         text.find("--") == std::string_view::npos && std::all_of(text.begin(), text.end(), fits);
}

/// "C11" or "story".
bool origin_of_code(std::string_view text) {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  return text == "story" ||
         (text.size() > 1 && text.front() == 'C' && std::all_of(text.begin() + 1, text.end(), digit));
}

bool good_code(std::string_view code) {
  constexpr std::size_t kLongest = 80;
  const auto dot = code.find('.');
  return code.size() <= kLongest && dot != std::string_view::npos && origin_of_code(code.substr(0, dot)) &&
         dashed_words(code.substr(dot + 1));
}

std::string read_code(Reader& r, const Fields& f) {
  const auto& items = f.items();
  if (f.table() == nullptr || (items.size() == 1 && items.front().is(Value::Form::unknown))) return {};
  const bool one = items.size() == 1 && items.front().is(Value::Form::text);
  auto code = one ? r.text(items.front().text, f.thing().line) : std::string();
  if (!good_code(code))
    r.notes.error("story.bad-code", f.thing().line,
                  one ? fmt::format("'{}' is not the code of a warning.", code)
                      : "An 'accept' begins with the code of one warning, in quotes.",
                  "For example \"C11.nothing-at-stake\"; docs/diagnostics.md has them all.");
  return code;
}

}  // namespace

bool is_claim(std::string_view word) { return kind_from(word).has_value(); }

Claim read_claim(Reader& r, const Thing& t) {
  Claim claim;
  claim.kind = kind_from(t.word).value_or(Claim::Kind::always);
  claim.line = t.line;
  std::string at;
  if (t.first.is(Value::Form::table)) {
    Fields f(r, t, t.first, called(t.word));
    at = read_at(f);
    claim.at = place(r, f, at);
    claim.when = condition_in(r, f, claim.kind);
    f.finish(true);
  } else {
    claim.when = r.questions.condition(t.first, t.line);
  }
  claim.text = in_words(claim, at);
  return claim;
}

Accepted read_accepted(Reader& r, const Thing& t) {
  Accepted out;
  out.line = t.line;
  Fields f(r, t, t.first, called(t.word));
  out.code = read_code(r, f);
  out.at = read_at(f);
  place(r, f, out.at);
  out.why = f.text("why", "story.missing-field", "It says why you keep what the warning is about.");
  f.finish(true);
  return out;
}

}  // namespace plumbline::story
