#include "platform/word_bounds.hpp"

namespace plumbline::platform {
namespace {

constexpr char32_t curly_apostrophe = 0x2019;

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

std::size_t after(std::string_view text, std::size_t at) {
  if (at >= text.size()) return text.size();
  do ++at;
  while (at < text.size() && continues(text[at]));
  return at;
}

std::size_t before(std::string_view text, std::size_t at) {
  do --at;
  while (at > 0 && continues(text[at]));
  return at;
}

char32_t sign_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  const auto lead = static_cast<unsigned char>(text[at]);
  if (lead < 0x80) return lead;
  char32_t sign = lead & (lead >= 0xF0 ? 0x07U : lead >= 0xE0 ? 0x0FU : 0x1FU);
  for (auto i = at + 1; i < after(text, at); ++i)
    sign = sign << 6U | (static_cast<unsigned char>(text[i]) & 0x3FU);
  return sign;
}

bool is_digit(char32_t sign) { return sign >= U'0' && sign <= U'9'; }

bool is_space(char32_t sign) { return sign <= U' ' || sign == 0xA0 || (sign >= 0x2000 && sign <= 0x200B); }

// Beyond ASCII everything counts as a letter but the signs of Latin-1 and the block of dashes and quotation
// marks.
bool is_letter(char32_t sign) {
  if (sign < 0x80) return is_digit(sign) || (sign >= U'A' && sign <= U'Z') || (sign >= U'a' && sign <= U'z');
  const bool latin_sign = sign < 0xC0 || sign == 0xD7 || sign == 0xF7;
  return !latin_sign && !(sign >= 0x2000 && sign <= 0x206F);
}

// Does the sign at `at` belong to a word that goes through it?
bool in_word(std::string_view text, std::size_t at) {
  const auto sign = sign_at(text, at);
  if (is_letter(sign)) return true;
  if (at == 0) return false;
  const auto left = sign_at(text, before(text, at)), right = sign_at(text, after(text, at));
  if (sign == U'\'' || sign == U'-' || sign == curly_apostrophe) return is_letter(left) && is_letter(right);
  if (sign == U'.' || sign == U',' || sign == U':') return is_digit(left) && is_digit(right);
  return false;
}

}  // namespace

Stretch word_around(std::string_view text, std::size_t at) {
  if (at >= text.size() || is_space(sign_at(text, at))) return {at, at};
  if (!in_word(text, at)) return {at, after(text, at)};
  Stretch word{at, at};
  while (word.begin > 0 && in_word(text, before(text, word.begin))) word.begin = before(text, word.begin);
  while (word.end < text.size() && in_word(text, word.end)) word.end = after(text, word.end);
  return word;
}

}  // namespace plumbline::platform
