#pragma once
// The tables of a file of records, and how a file made by an older version becomes one of today.
//
// A file says what it is in its first bytes: application_id (ours, "Plum") and user_version (which schema).
// Versions only go forward, one step after the other, all steps in one transaction; before the first a copy
// of the file as it was is put beside it. Each older schema stands in tests/records/sqlite/old_schemas.hpp
// and is brought up to today's in a test.
//
//   1  events in nine columns; streams found by id only
//   2  events packed into one value (rows.hpp); streams found by owner and kind; texts with a digest

#include "records/sqlite/database.hpp"

namespace plumbline::records {

inline constexpr std::int64_t kApplication = 0x506c756d;
inline constexpr std::int64_t kSchema = 2;

/// The tables of today in an empty database.
void make_tables(Database& db);

/// What a file says of itself.
struct Marks {
  std::int64_t application = 0, version = 0;
};
Marks marks_of(Database& db);

/// Throws Stop unless this is a file of ours, of today's schema or an older one.
void must_be_ours(const Marks& marks, const std::filesystem::path& file);

/// Brings an older schema up to today's, within the caller's transaction.
void bring_up(Database& db, std::int64_t from);

}  // namespace plumbline::records
