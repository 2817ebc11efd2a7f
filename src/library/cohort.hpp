#pragma once
// From records to the table that reports are worked out from: one pass over all events. The table is kept as
// a file of columns beside the records, so that the next report needn't read the events again; it is rebuilt
// whenever the records have more in them, or the file isn't sound.

#include "library/record_room.hpp"
#include "reports/report.hpp"

namespace plumbline::library {

/// How far it is: events read, of how many; false: stop.
using CohortProgress = std::function<bool(std::uint64_t done, std::uint64_t of)>;

/// Attempts of people who said who they are, with the scores recorded last. What was erased isn't in it, and
/// neither is what nobody put their name to. `ahead`: another connection to the same records, which a thread
/// of its own reads the events from meanwhile.
records::Outcome<reports::Table> table_of(const records::Store& store, records::Theatres& theatres,
                                          const CohortProgress& on = {},
                                          const records::Store* ahead = nullptr);

struct Cohort {
  reports::Table table;
  bool from_columns = false;  // the file was still good
};
/// Through the file of columns.
records::Outcome<Cohort> cohort(RecordRoom& room, const CohortProgress& on = {});
/// The same of a file of records that it opens for itself: on a thread of its own.
records::Outcome<Cohort> cohort(const std::filesystem::path& file, const CohortProgress& on);

/// On all cores.
reports::Report report_on(const reports::Table& table, const reports::Scope& scope,
                          const reports::Heading& heading, std::size_t jobs = 0);

}  // namespace plumbline::library
