#include "story/notes.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::story {

using base::Diagnostic;
using base::Gravity;

namespace {

/// An author's text inside a message may be anything and of any length.
std::string presentable(std::string_view text) {
  constexpr std::size_t kLongest = 400;
  if (text.size() <= kLongest) return base::printable(text);
  auto end = kLongest;
  while (end > kLongest - 4 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return base::printable(text.substr(0, end)) + " ...";
}

}  // namespace

void Notes::error(std::string code, int line, std::string message, std::string hint) {
  add(Diagnostic{Gravity::error, std::move(code), at(line), std::move(message), std::move(hint)});
}

void Notes::warning(std::string code, int line, std::string message, std::string hint) {
  add(Diagnostic{Gravity::warning, std::move(code), at(line), std::move(message), std::move(hint)});
}

void Notes::add(Diagnostic d) {
  failed_ = failed_ || d.gravity == Gravity::error;
  ++added_;
  d.message = presentable(d.message);
  d.hint = presentable(d.hint);
  if (list_.size() >= kMost) {
    ++unsaid_;
  } else if (seen_.emplace(d.where.line, d.code, d.message).second) {
    list_.push_back(std::move(d));
  }
}

void Notes::add(base::Diagnostics list) {
  for (auto& d : list) add(std::move(d));
}

bool Notes::has(std::string_view code) const {
  return std::any_of(list_.begin(), list_.end(), [&](const Diagnostic& d) { return d.code == code; });
}

base::Diagnostics Notes::take() {
  auto out = std::move(list_);
  base::sort_by_place(out);
  if (unsaid_ > 0) {
    out.push_back({Gravity::note, "story.more-problems", at(0),
                   fmt::format("{} more problems are not listed.", unsaid_), "Mend those above first."});
    // A list cut short must still say that the file can't be used.
    if (failed_ && !base::has_error(out)) out.back().gravity = Gravity::error;
  }
  return out;
}

}  // namespace plumbline::story
