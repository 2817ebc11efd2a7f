#pragma once
// How hard an English text is to read. The grade is that of Flesch and Kincaid: J. P. Kincaid, R. P.
// Fishburne, R. L. Rogers and B. S. Chissom, "Derivation of New Readability Formulas ... for Navy Enlisted
// Personnel", Research Branch Report 8-75, 1975:  0.39 words/sentences + 11.8 syllables/words - 15.59, in
// years of US schooling. Syllables are estimated from spelling, with no dictionary. Pure; text is UTF-8.

#include <string>
#include <string_view>
#include <vector>

namespace plumbline::check {

/// Syllables of one word, at least 1; one for each digit of a number, as it is read out.
int syllables(std::string_view word);

/// One sentence: its words, cleaned of punctuation, as they were written. "half-shut" is one word.
using Sentence = std::vector<std::string>;
/// A line break, or '.', '!', '?' or an ellipsis, ends a sentence; not so after "Mr.", an initial, or when
/// the next word is in small letters ('"Why?" she asks').
std::vector<Sentence> sentences(std::string_view text);

struct Reading {
  int words = 0, sentences = 0, syllables = 0;
  Reading& operator+=(const Reading& other);
  bool operator==(const Reading&) const = default;
};
Reading reading(std::string_view text);
/// 0 for a text without words.
double grade(const Reading& r);

}  // namespace plumbline::check
