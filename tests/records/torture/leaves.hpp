#pragma once
// Where in a database file the rows of the table of events lie, read from its pages (the format is described
// at sqlite.org/fileformat2.html): so that a flipped bit can be told to which attempt it belongs, without
// asking the code that is being tested.

#include "records/id.hpp"

#include <map>
#include <string>

namespace plumbline::torture {

/// From the first byte of a row's cell to its end, and whose event it is.
struct Row_at {
  std::uint64_t end = 0;
  std::uint64_t place = 0;
  records::Id stream{};
};
std::map<std::uint64_t, Row_at> event_rows(const std::string& file);

}  // namespace plumbline::torture
