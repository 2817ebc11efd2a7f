#pragma once
// Finished attempts scored again under another rulebook, which the records must have the text of. The new
// scores stand beside the former ones. Searches take what they need: nobody waits to play.

#include "library/record_room.hpp"

#include <functional>

namespace plumbline::library {

struct Rescored {
  std::size_t same = 0, other = 0;                        // scored, with the result of before or another
  std::vector<std::pair<records::Id, std::string>> left;  // couldn't be, and why
  bool stopped = false;
};
/// Attempts that have an exact score under this rulebook are passed over. `on`: told how many were looked at,
/// also while a scenario is searched; false: stop.
records::Outcome<Rescored> rescore(RecordRoom& room, const std::string& rulebook_hash,
                                   const std::function<bool(std::uint64_t done, std::uint64_t of)>& on = {});

}  // namespace plumbline::library
