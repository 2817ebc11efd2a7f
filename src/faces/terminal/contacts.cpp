#include "faces/terminal/contacts.hpp"

#include "rules/contact_words.hpp"

namespace plumbline::terminal {

void show_contacts(Page& page, const rules::Rulebook& book) {
  page.gap();
  page.text("If you or somebody else is in danger, or you would like to talk to someone:");
  for (const auto& c : book.contacts) page.item("-", rules::contact_in_words(c));
  if (!book.contacts_date.empty()) page.text("These were last checked on " + book.contacts_date + ".");
  page.gap();
}

}  // namespace plumbline::terminal
