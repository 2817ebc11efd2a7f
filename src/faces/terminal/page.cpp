#include "faces/terminal/page.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <ostream>

namespace plumbline::terminal {

Page::Page(std::ostream& out, std::size_t width)
    : out_(out), width_(std::clamp<std::size_t>(width, 20, 78)) {}

void Page::line(std::string_view text) {
  out_ << text << '\n';
  blank_ = text.empty();
}

void Page::text(std::string_view text, std::size_t indent) {
  const std::string space(indent, ' ');
  bool first = true;
  for (const auto& paragraph : base::split(base::printable(text), "\n")) {
    if (!first) gap();
    first = false;
    for (const auto& l : base::wrap(paragraph, width_ - indent)) line(space + l);
  }
}

void Page::said(std::string_view who, std::string_view text) {
  this->text(base::capitalised(std::string(who)) + ": " + std::string(text));
}

void Page::item(std::string_view mark, std::string_view text, std::size_t indent) {
  const std::string first = std::string(indent, ' ') + std::string(mark) + " ";
  const std::string rest(base::length_utf8(first), ' ');
  bool begun = false;
  for (const auto& l :
       base::wrap(base::join(base::split(base::printable(text)), " "), width_ - rest.size())) {
    line((begun ? rest : first) + l);
    begun = true;
  }
}

void Page::heading(std::string_view text) {
  gap();
  this->text(text);
}

void Page::verbatim(std::string_view text) { line("  " + base::printable(text)); }

void Page::gap() {
  if (!blank_) line("");
}

void Page::mark() {
  out_ << "> " << std::flush;
  blank_ = false;
}

void Page::echo(std::string_view typed) { line(base::printable(typed)); }

void Page::unanswered() {
  line("");
  blank_ = false;
}

bool Page::readable() { return out_.flush().good(); }

}  // namespace plumbline::terminal
