#pragma once
// check_chains (records/chain_check.hpp) on a file, with several threads: each reads slices of its own
// through a connection of its own; what they find is put together in order.

#include "records/chain_check.hpp"
#include "records/sqlite/sqlite_store.hpp"

namespace plumbline::records {

struct FileCheck {
  unsigned threads = 1;
  bool heads = true;  // the signatures under the heads too: the seal covers the same events, if it is trusted
  const SigningKey* own = nullptr;  // to check its own signatures faster; they can be checked without
  std::function<void(std::uint64_t)> progress;  // called now and then with the events read so far
};
/// The file is only read.
Outcome<ChainReport> check_file(const std::filesystem::path& file, const FileCheck& how,
                                const SqliteStore::Options& options);

}  // namespace plumbline::records
