#pragma once
// Files of records for tests.

#include "../records_support.hpp"
#include "records/sqlite/sqlite_store.hpp"
#include "support/folder.hpp"

#include <sqlite3.h>

namespace plumbline::testing {

inline const records::SigningKey& test_key() {
  static const records::SigningKey key(seed_of(1));
  return key;
}

/// Settings for tests that don't cut the power: a test needn't wait for a disk.
inline records::SqliteStore::Options quick() {
  records::SqliteStore::Options o;
  o.synchronous = "OFF";
  o.wait = std::chrono::milliseconds(200);
  return o;
}

inline std::unique_ptr<records::SqliteStore> opened(const std::filesystem::path& file,
                                                    const records::SigningKey* key = &test_key(),
                                                    const records::SqliteStore::Options& options = quick()) {
  auto s = records::SqliteStore::open(file, key, options);
  if (!s) FAIL(s.error().said);
  return std::move(*s);
}

/// Why a file is not opened.
inline records::Failure refused(const std::filesystem::path& file,
                                const records::SigningKey* key = &test_key(),
                                const records::SqliteStore::Options& options = quick()) {
  auto s = records::SqliteStore::open(file, key, options);
  REQUIRE(!s);
  CHECK(s.error().said.size() > 30);
  return s.error();
}

/// A person's attempt: begun, then some decisions. Its stream.
inline records::Id attempt(records::Store& store, std::uint64_t seed, const records::Id& person,
                           std::uint64_t decisions, const std::string& reason = "Because.") {
  records::Recorder r(pen(store, test_key(), seed), records::StreamKind::attempt, person);
  auto begun = some_beginning();
  begun.person = person;
  r.line_up(begun);
  for (std::uint64_t i = 0; i < decisions; ++i)
    r.line_up(records::Decided{"scene-" + std::to_string(i), i, false, play::Confidence::sure, 900, reason});
  if (const auto trouble = r.store()) FAIL(trouble->said);
  return r.stream();
}

/// What somebody with a tool for databases does to a file.
class Meddler {
 public:
  explicit Meddler(const std::filesystem::path& file) {
    REQUIRE(sqlite3_open(file.c_str(), &db_) == SQLITE_OK);
    sqlite3_exec(db_, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
  }
  ~Meddler() { sqlite3_close(db_); }
  Meddler(const Meddler&) = delete;
  Meddler& operator=(const Meddler&) = delete;
  void run(const std::string& sql) {
    char* why = nullptr;
    sqlite3_exec(db_, sql.c_str(), nullptr, nullptr, &why);
    const std::string said = why == nullptr ? "" : why;
    sqlite3_free(why);
    if (!said.empty()) FAIL(sql << ": " << said);
  }

 private:
  sqlite3* db_ = nullptr;
};

}  // namespace plumbline::testing
