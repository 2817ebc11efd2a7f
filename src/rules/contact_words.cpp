#include "rules/contact_words.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

namespace plumbline::rules {

namespace {

/// A number to dial, or words such as "as posted in your office".
std::string way(std::string_view verb, const std::string& how) {
  if (how.empty()) return {};
  const bool dialled = how.find_first_of("0123456789") != std::string::npos;
  return dialled ? fmt::format("{} {}", verb, how) : how;
}

}  // namespace

std::string contact_in_words(const Contact& c) {
  std::vector<std::string> ways;
  for (const auto& w : {way("call", c.call), way("text", c.text)})
    if (!w.empty()) ways.push_back(w);
  auto out = c.name + ": " + base::join(ways, " or ");
  if (!c.hours.empty()) out += ", " + c.hours;
  return out + ". " + c.note;
}

}  // namespace plumbline::rules
