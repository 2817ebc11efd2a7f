#pragma once
// Going back to a backup (SqliteStore::backup makes one). What is there now is never thrown away: it is set
// aside under another name, however damaged it may be.

#include "records/sqlite/sqlite_store.hpp"

namespace plumbline::records {

struct Restored {
  std::uint64_t events = 0;         // in what is there now
  std::filesystem::path set_aside;  // what was there before; empty when there was nothing
};

/// Checks the backup (that it can be read all through, that chains and seal hold), then puts a copy of it in
/// the place of `file`. Refused while another program is writing to `file`. Whoever calls this has closed
/// their own store on `file` before.
Outcome<Restored> restore(const std::filesystem::path& backup, const std::filesystem::path& file,
                          const SqliteStore::Options& options);

}  // namespace plumbline::records
