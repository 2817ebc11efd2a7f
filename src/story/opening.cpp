#include "story/opening.hpp"

#include "base/text.hpp"
#include "story/language.hpp"
#include "story/plain_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace plumbline::story {

namespace {

int line_at(std::string_view text, std::size_t at) {
  return 1 + static_cast<int>(std::count(
                 text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min(at, text.size())), '\n'));
}

}  // namespace

Opened::Opened(const rules::NamedText& text, const rules::Vocabulary& words, const Limits& limits)
    : text_(text.text), words_(words), limits_(limits), notes_(text.name) {}

bool Opened::readable() {
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  if (text_.size() > limits_.text_bytes) {
    notes_.error(
        "story.too-large", 0,
        fmt::format("The file has {} bytes; at most {} can be read.", text_.size(), limits_.text_bytes),
        "Split the scenario in two.");
    return false;
  }
  if (text_.substr(0, kMark.size()) == kMark) text_.remove_prefix(kMark.size());
  if (text_.find('\0') != std::string_view::npos || text_.substr(0, 1) == "\x1B") {
    notes_.error("story.not-text", 0, "This is not a text.",
                 "A scenario is a plain text file: save it as UTF-8 text, not as a document or a program.");
    return false;
  }
  if (const auto bad = base::first_invalid_utf8(text_); bad != std::string_view::npos) {
    notes_.error("story.encoding", line_at(text_, bad), "A sign in this line is not UTF-8.",
                 "Save the file as UTF-8.");
    return false;
  }
  return true;
}

bool Opened::open() {
  if (!readable()) return false;
  outline_ = std::make_unique<Outline>(text_);
  if (const auto& refused = outline_->refusal()) {
    notes_.error(std::string(refused->code), refused->line, std::string(refused->message),
                 std::string(refused->hint));
    return false;
  }
  sandbox_ = std::make_unique<Sandbox>(limits_.memory_bytes, limits_.steps, language(words_));
  const auto halt = sandbox_->run(text_);
  if (!halt && !outline_->empty()) return true;
  if (!halt) {
    notes_.error("story.empty", 0, "There is nothing in this file.",
                 "Begin with: return scenario { title = \"...\", ... }");
    return false;
  }
  // A word that isn't known often leads to an error of its own; one explanation is enough.
  const bool explained =
      halt->kind == Halt::Kind::mishap || (halt->kind == Halt::Kind::error && !sandbox_->mishaps().empty());
  if (explained) return false;
  auto d = in_plain_words(*halt, *outline_);
  d.where = notes_.at(d.where.line);
  notes_.add(std::move(d));
  return false;
}

void Opened::note_mishaps(const std::vector<std::string>& quotable) {
  if (sandbox_ == nullptr) return;
  std::vector<std::string> known{"math", "string", "table", "ipairs", "pairs"};
  for (const auto& word : language(words_)) known.push_back(word.name);
  std::set<std::pair<int, std::string>> seen;
  for (const auto& mishap : sandbox_->mishaps()) {
    if (!seen.emplace(mishap.line, mishap.word).second) continue;
    auto d = in_plain_words(mishap, known, quotable);
    d.where = notes_.at(d.where.line);
    notes_.add(std::move(d));
  }
}

std::vector<const Thing*> Opened::made(std::string_view word) const {
  std::vector<const Thing*> out;
  for (const Thing* t : sandbox_->written().kept)
    if (t->word == word) out.push_back(t);
  return out;
}

}  // namespace plumbline::story
