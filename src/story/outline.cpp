#include "story/outline.hpp"

#include <algorithm>

namespace plumbline::story {

namespace {

constexpr std::size_t kDeepestBraces = 100;
constexpr int kDeepestFunctions = 6;  // Lua's reader takes long over names in functions in functions in ...
constexpr int kMostJumps = 5000;      // ... and over chains of these
constexpr std::size_t kWidest = 200;  // columns looked at for the indent of a line

bool starts_name(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

struct Outline::Scanner {
  std::string_view text;
  Outline& out;
  std::size_t at = 0;
  int line = 1;

  char peek(std::size_t ahead = 0) const { return at + ahead < text.size() ? text[at + ahead] : '\0'; }

  void advance(std::size_t n) {
    for (; n > 0 && at < text.size(); --n, ++at)
      if (text[at] == '\n') {
        ++line;
        out.lines_.push_back(at + 1);
      }
  }

  void token(std::size_t size) {
    out.tokens_.push_back({text.substr(at, size), line});
    advance(size);
  }

  /// The number of '=' in `[==[`, or -1 when there is no such bracket here.
  int long_bracket() const {
    if (peek() != '[') return -1;
    int level = 0;
    while (peek(static_cast<std::size_t>(level) + 1) == '=') ++level;
    return peek(static_cast<std::size_t>(level) + 1) == '[' ? level : -1;
  }

  void skip_long(int level) {
    std::string close(static_cast<std::size_t>(level) + 2, '=');
    close.front() = close.back() = ']';
    const auto end = text.find(close, at);
    advance(end == std::string_view::npos ? text.size() - at : end + close.size() - at);
  }

  void skip_remark() {
    advance(2);
    if (const int level = long_bracket(); level >= 0) return skip_long(level);
    while (at < text.size() && peek() != '\n') advance(1);
  }

  void skip_quoted() {
    const char quote = peek();
    out.tokens_.push_back({text.substr(at, 1), line});
    advance(1);
    while (at < text.size() && peek() != quote && peek() != '\n') advance(peek() == '\\' ? 2 : 1);
    if (peek() == quote) advance(1);
  }

  void number() {
    out.tokens_.push_back({text.substr(at, 1), line});
    while (digit(peek()) || starts_name(peek()) || peek() == '.') advance(1);
  }

  void name() {
    std::size_t size = 1;
    while (starts_name(peek(size)) || digit(peek(size))) ++size;
    token(size);
  }

  void next() {
    const char c = peek();
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n') return advance(1);
    if (c == '-' && peek(1) == '-') return skip_remark();
    if (c == '"' || c == '\'') return skip_quoted();
    if (starts_name(c)) return name();
    if (digit(c)) return number();
    if (const int level = long_bracket(); level >= 0) {
      out.tokens_.push_back({text.substr(at, 1), line});
      return skip_long(level);
    }
    if ((c == '=' || c == ':') && peek(1) == c) return token(2);
    token(1);
  }
};

Outline::Outline(std::string_view text) : text_(text), lines_{0} {
  Scanner scanner{text, *this};
  while (scanner.at < text.size()) scanner.next();
  nest();
  nest_blocks();
}

std::string_view Outline::line(int number) const {
  if (number < 1 || static_cast<std::size_t>(number) > lines_.size()) return {};
  const auto from = lines_[static_cast<std::size_t>(number) - 1];
  auto end = std::min(text_.find('\n', from), text_.size());
  if (end > from && text_[end - 1] == '\r') --end;
  return text_.substr(from, end - from);
}

std::size_t Outline::indent(int number) const {
  const auto from = lines_[static_cast<std::size_t>(number) - 1];
  auto at = from;
  while (at < text_.size() && at - from < kWidest && (text_[at] == ' ' || text_[at] == '\t')) ++at;
  return at - from;
}

/// Braces: how deep they nest, and the first one that is closed from further left than it was opened.
void Outline::nest() {
  std::vector<int> open;
  int before = 0;
  for (const auto& t : tokens_) {
    if (t.text == "{" || t.text == "(") open.push_back(t.line);
    if (open.size() > kDeepestBraces && !refusal_)
      refusal_ = Refusal{t.line, "story.nesting", "Too many braces stand one inside the other here.",
                         "A brace that was meant to close something is probably missing above."};
    if ((t.text == "}" || t.text == ")") && !open.empty()) {
      if (unclosed_ == 0 && before != t.line && open.back() != t.line && indent(t.line) < indent(open.back()))
        unclosed_ = open.back();
      open.pop_back();
    }
    before = t.line;
  }
  if (unclosed_ == 0 && !open.empty()) unclosed_ = open.back();
}

void Outline::nest_blocks() {
  std::vector<bool> blocks;  // true: a function
  int functions = 0, jumps = 0;
  for (const auto& t : tokens_) {
    if (t.text == "and" || t.text == "or" || t.text == "elseif" || t.text == "goto" || t.text == "break" ||
        t.text == "::")
      ++jumps;
    if (jumps > kMostJumps && !refusal_)
      refusal_ = Refusal{t.line, "story.too-large", "This file holds more program than any scenario needs.",
                         "Write conditions as short texts in quotes."};
    if (t.text == "_ENV" && !refusal_)
      refusal_ = Refusal{t.line, "story.unknown-word", "'_ENV' is not a word of this language.",
                         "Leave it out: a scenario needs none of Lua's inner workings."};
    if (t.text == "function" || t.text == "do" || t.text == "if" || t.text == "repeat") {
      blocks.push_back(t.text == "function");
      functions += blocks.back() ? 1 : 0;
    }
    if (functions > kDeepestFunctions && !refusal_)
      refusal_ = Refusal{t.line, "story.nesting", "Too many functions stand one inside the other here.",
                         "Write a condition as a short text, or a function that holds no other."};
    if ((t.text == "end" || t.text == "until") && !blocks.empty()) {
      functions -= blocks.back() ? 1 : 0;
      blocks.pop_back();
    }
  }
}

Outline::Place Outline::field(std::string_view word, int line, std::string_view field) const {
  constexpr std::ptrdiff_t kFarthest = 100'000;
  const Place nowhere{line, tokens_.size()};
  auto t = std::lower_bound(tokens_.begin(), tokens_.end(), line,
                            [](const Token& a, int l) { return a.line < l; });
  const auto end = t + std::min(tokens_.end() - t, kFarthest);
  while (t != end && t->text != word) ++t;
  while (t != end && t->text != "{") ++t;
  for (int depth = 0; t != end; ++t) {
    if (t->text == "{" || t->text == "(") ++depth;
    if (t->text == "}" || t->text == ")") --depth;
    if (depth == 0) break;
    if (depth == 1 && t->text == field && t + 1 != end && (t + 1)->text == "=")
      return {t->line, static_cast<std::size_t>(t - tokens_.begin())};
  }
  return nowhere;
}

}  // namespace plumbline::story
