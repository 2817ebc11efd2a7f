#pragma once
// Records of one store taken into another: many machines into one file. Identifiers are random, so nothing is
// doubled, however often it is done and in whatever order; what came in, from whom and sealed how is written
// down in the stream of the installation that takes it in.

#include "records/register.hpp"

namespace plumbline::records {

struct MergeReport {
  std::uint64_t streams = 0, taken = 0;              // looked at; those of which something was new
  std::uint64_t events = 0, texts = 0;               // new ones
  std::vector<std::pair<Id, std::string>> left_out;  // streams that couldn't be taken, and why, in a sentence
};

/// Takes over what `pen.store` doesn't have. A stream that went on differently in the two is left out and
/// named; so is one that was erased here. Erased there: it is erased here too. Again is harmless.
/// `name`: what the other is called, for people. `on`: told how many streams were looked at; false: stop.
Outcome<MergeReport> merge(const Store& from, const Pen& pen, const std::string& name,
                           const std::function<bool(std::uint64_t)>& on = {});

/// Empties all that is kept of a person: the person and their attempts. What stays is how many entries there
/// were, in a chain that can still be checked, and a note that says when and why. The number of streams.
Outcome<std::size_t> erase_person(const Pen& pen, const Id& person, const std::string& why);

}  // namespace plumbline::records
