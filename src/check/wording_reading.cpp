#include "check/wording_reading.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace plumbline::check {

namespace {

bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
/// Bytes of letters outside ASCII count as letters; those of dashes and curly quotes are gone by then.
bool is_word_byte(char c) {
  return is_small(c) || is_capital(c) || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

/// Typographic marks as their plain kForms; a dash without blanks still parts two words.
std::string plain_marks(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kForms{{{"\u2018", "'"},
                                                                                 {"\u2019", "'"},
                                                                                 {"\u201C", "\""},
                                                                                 {"\u201D", "\""},
                                                                                 {"\u2013", " - "},
                                                                                 {"\u2014", " - "},
                                                                                 {"\u2026", "..."},
                                                                                 {"\u2011", "-"},
                                                                                 {"\u00A0", " "}}};
  std::string out;
  while (!text.empty()) {
    const auto* form =
        std::find_if(kForms.begin(), kForms.end(), [&](const auto& f) { return text.starts_with(f.first); });
    out += form == kForms.end() ? text.substr(0, 1) : form->second;
    text.remove_prefix(form == kForms.end() ? 1 : form->first.size());
  }
  return out;
}

/// The word without the punctuation around it; empty when there is nothing else.
std::string cleaned(std::string_view token) {
  const auto first = std::find_if(token.begin(), token.end(), is_word_byte);
  const auto last = std::find_if(token.rbegin(), token.rend(), is_word_byte).base();
  return first < last ? std::string(first, last) : std::string();
}

bool is_abbreviation(const std::string& word) {
  constexpr std::array<std::string_view, 11> kKnown{"mr", "mrs", "ms",  "dr",  "st",    "no",
                                                    "vs", "etc", "e.g", "i.e", "approx"};
  const bool initials = is_capital(word[0]) && (word.size() == 1 || (word.size() == 3 && word[1] == '.'));
  return initials || std::find(kKnown.begin(), kKnown.end(), base::lower(word)) != kKnown.end();
}

/// The mark that ends the token, quotes and brackets after it left aside; 0 when there is none.
char end_mark(std::string_view token) {
  const auto at = token.find_last_not_of("\"')]");
  return at != std::string_view::npos && std::string_view(".!?").find(token[at]) != std::string_view::npos
             ? token[at]
             : '\0';
}

/// `next` is empty at the end of the text.
bool ends_sentence(std::string_view token, const std::string& word, std::string_view next) {
  const char mark = end_mark(token);
  if (mark == '\0') return false;
  if (mark == '.' && !word.empty() && is_abbreviation(word)) return false;
  const auto letter = std::find_if(next.begin(), next.end(), is_word_byte);
  return letter == next.end() || !is_small(*letter);
}

void add_paragraph(std::string_view text, std::vector<Sentence>& out) {
  const auto tokens = base::split(text);
  Sentence now;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    auto word = cleaned(tokens[i]);
    const bool last = ends_sentence(tokens[i], word, i + 1 < tokens.size() ? tokens[i + 1] : "");
    if (!word.empty()) now.push_back(std::move(word));
    if (last && !now.empty()) out.push_back(std::exchange(now, {}));
  }
  if (!now.empty()) out.push_back(std::move(now));
}

}  // namespace

std::vector<Sentence> sentences(std::string_view text) {
  std::vector<Sentence> out;
  for (const auto& paragraph : base::split(plain_marks(text), "\n")) add_paragraph(paragraph, out);
  return out;
}

Reading& Reading::operator+=(const Reading& other) {
  words += other.words;
  sentences += other.sentences;
  syllables += other.syllables;
  return *this;
}

Reading reading(std::string_view text) {
  Reading r;
  for (const auto& sentence : sentences(text)) {
    r.words += static_cast<int>(sentence.size());
    r.sentences += 1;
    for (const auto& word : sentence) r.syllables += syllables(word);
  }
  return r;
}

double grade(const Reading& r) {
  if (r.words == 0) return 0;
  const double words = r.words;
  return 0.39 * words / r.sentences + 11.8 * r.syllables / words - 15.59;
}

}  // namespace plumbline::check
