#include "faces/terminal/contacts.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

namespace plumbline::terminal {

namespace {

/// A number to dial, or words such as "as posted in your office".
std::string way(std::string_view verb, const std::string& how) {
  if (how.empty()) return {};
  const bool dialled = how.find_first_of("0123456789") != std::string::npos;
  return dialled ? fmt::format("{} {}", verb, how) : how;
}

std::string in_words(const rules::Contact& c) {
  std::vector<std::string> ways;
  for (const auto& w : {way("call", c.call), way("text", c.text)})
    if (!w.empty()) ways.push_back(w);
  auto out = c.name + ": " + base::join(ways, " or ");
  if (!c.hours.empty()) out += ", " + c.hours;
  return out + ". " + c.note;
}

}  // namespace

void show_contacts(Page& page, const rules::Rulebook& book) {
  page.gap();
  page.text("If you or somebody else is in danger, or you would like to talk to someone:");
  for (const auto& c : book.contacts) page.item("-", in_words(c));
  if (!book.contacts_date.empty()) page.text("These were last checked on " + book.contacts_date + ".");
  page.gap();
}

}  // namespace plumbline::terminal
