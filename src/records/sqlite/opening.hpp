#pragma once
// How a file of records is opened: found or made, held against what it must be, brought up to date.
// All of these throw Stop.

#include "records/sqlite/place.hpp"
#include "records/sqlite/schema.hpp"
#include "records/sqlite/sqlite_store.hpp"

namespace plumbline::records {

/// To write: made if it isn't there, brought up to today's schema if it is older (with a copy made before).
std::unique_ptr<Database> open_to_write(const std::filesystem::path& file,
                                        const SqliteStore::Options& options);
/// To read: never changed. An older schema is brought up to date in a copy in memory.
std::unique_ptr<Database> open_to_read(const std::filesystem::path& file,
                                       const SqliteStore::Options& options);

/// Copies the whole of one database over another.
void copy_over(Database& from, Database& to, std::chrono::milliseconds wait);
/// Copies a database into a new file, for its owner alone, and puts it in its place when it is whole.
/// False: something is there already; it stays.
bool copy_to(Database& from, const std::filesystem::path& to, const SqliteStore::Options& options);

}  // namespace plumbline::records
