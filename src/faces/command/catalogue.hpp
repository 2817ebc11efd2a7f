#pragma once
// What there is to play: the scenarios with their numbers, and the course that puts them in modules.

#include "faces/command/shelf.hpp"
#include "faces/terminal/page.hpp"
#include "library/courses.hpp"

namespace plumbline::command {

struct Catalogue {
  struct Entry {
    std::size_t number = 0;  // as in `plumbline play 2`
    std::string id, title, about;
    int minutes = 0;
  };
  std::vector<Entry> entries;  // by number; those with errors are left out
  std::optional<story::Course> course;
  int exit = kOk;  // what is to be returned when something in it had errors
};

/// Reads them all; a file with errors is named on the error stream.
Catalogue catalogue(const World& world, const Shelf& shelf);

/// On a page: module by module, then what is in none. Without a course: one after the other.
void show(terminal::Page& page, const Catalogue& all);
/// In lines with tabs, by number: number, id, title, minutes, about, and with a course the titles of its
/// modules.
void show_lines(std::ostream& out, const Catalogue& all);

}  // namespace plumbline::command
