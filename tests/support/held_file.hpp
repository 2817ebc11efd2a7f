#pragma once
// A file of records that somebody else holds, as long as this lives: who reads or writes it has to wait.

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <filesystem>

namespace plumbline::support {

class HeldFile {
 public:
  explicit HeldFile(const std::filesystem::path& file) {
    REQUIRE(sqlite3_open(file.c_str(), &db_) == SQLITE_OK);
    REQUIRE(sqlite3_exec(db_, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK);
  }
  ~HeldFile() {
    sqlite3_exec(db_, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(db_);
  }
  HeldFile(const HeldFile&) = delete;
  HeldFile& operator=(const HeldFile&) = delete;

 private:
  sqlite3* db_ = nullptr;
};

}  // namespace plumbline::support
