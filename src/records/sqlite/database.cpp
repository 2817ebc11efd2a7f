#include "records/sqlite/database.hpp"

#include "records/sqlite/place.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <thread>

namespace plumbline::records {

namespace {

int flags_of(Database::Way way) {
  switch (way) {
    case Database::Way::read: return SQLITE_OPEN_READONLY;
    case Database::Way::write: return SQLITE_OPEN_READWRITE;
    case Database::Way::make: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  }
  return SQLITE_OPEN_READONLY;
}

}  // namespace

Database::Database(const std::filesystem::path& file, Way way, std::chrono::milliseconds wait,
                   const std::string& vfs)
    : file_(file), wait_(wait) {
  const int got =
      sqlite3_open_v2(file.c_str(), &db_, flags_of(way) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                      vfs.empty() ? nullptr : vfs.c_str());
  try {
    if (db_ == nullptr) throw std::bad_alloc();
    if (got != SQLITE_OK) fail();
    set_up();
  } catch (...) {
    sqlite3_close(db_);
    throw;
  }
}

// What a file from elsewhere may contain must not run anything, and a bent page must not lead astray.
void Database::set_up() {
  sqlite3_busy_handler(db_, &Database::busy, this);
  sqlite3_db_config(db_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(db_, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  sqlite3_db_config(db_, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
  sqlite3_db_config(db_, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  run("PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0");
}

Database::~Database() { sqlite3_close(db_); }

int Database::busy(void* self, int tries) noexcept {
  auto& db = *static_cast<Database*>(self);
  const auto now = std::chrono::steady_clock::now();
  if (tries == 0) db.waiting_since_ = now;
  if (now - db.waiting_since_ >= db.wait_) return 0;
  // A writer is done in milliseconds, but one that writes on and on leaves only moments between: who looks
  // seldom never meets one. Each program in a step of its own.
  constexpr std::array<int, 6> kMicroseconds{100, 200, 300, 500, 700, 1100};
  const auto step = static_cast<std::size_t>(tries) + reinterpret_cast<std::uintptr_t>(self) / 64 % 2;
  std::this_thread::sleep_for(
      std::chrono::microseconds(kMicroseconds[std::min(step, kMicroseconds.size() - 1)]));
  return 1;
}

void Database::fail() const {
  const int code = sqlite3_extended_errcode(db_);
  if ((code & 0xff) == SQLITE_NOMEM) throw std::bad_alloc();
  const std::string words = sqlite3_errmsg(db_);
  int why = sqlite3_system_errno(db_);
  // That a quota is used up comes as any other failure to write, and the reason gets lost on the way.
  if (code == SQLITE_IOERR_WRITE) {
    sqlite3_file_control(db_, "main", SQLITE_FCNTL_LAST_ERRNO, &why);
    if (const int there = why_not_written(file_)) why = there;
  }
  throw Stop(in_words(code, words.c_str(), why, file_));
}

void Database::run(const char* sql) {
  if (sqlite3_exec(db_, sql, nullptr, nullptr, nullptr) != SQLITE_OK) fail();
}

std::int64_t Database::number(const char* sql) {
  Statement s(*this, sql);
  return s.step() ? static_cast<std::int64_t>(s.number(0)) : 0;
}

std::string Database::text(const char* sql) {
  Statement s(*this, sql);
  return s.step() ? std::string(s.bytes(0)) : std::string();
}

bool Database::read_only() const { return sqlite3_db_readonly(db_, "main") == 1; }
bool Database::in_transaction() const { return sqlite3_get_autocommit(db_) == 0; }

Statement::Statement(const Database& db, const char* sql) : db_(db) {
  if (sqlite3_prepare_v3(db.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &s_, nullptr) != SQLITE_OK)
    db.fail();
}

Statement::~Statement() { sqlite3_finalize(s_); }

Statement& Statement::bind(int place, std::string_view bytes) {
  // An empty view may point nowhere, and nowhere would be bound as NULL.
  const char* from = bytes.empty() ? "" : bytes.data();
  if (sqlite3_bind_blob64(s_, place, from, bytes.size(), SQLITE_STATIC) != SQLITE_OK) db_.fail();
  return *this;
}

Statement& Statement::bind(int place, std::uint64_t n) {
  if (sqlite3_bind_int64(s_, place, static_cast<sqlite3_int64>(n)) != SQLITE_OK) db_.fail();
  return *this;
}

Statement& Statement::bind_nothing(int place) {
  if (sqlite3_bind_null(s_, place) != SQLITE_OK) db_.fail();
  return *this;
}

bool Statement::step() {
  const int got = sqlite3_step(s_);
  if (got == SQLITE_ROW) return true;
  if (got == SQLITE_DONE) return false;
  db_.fail();
}

void Statement::reset() noexcept { sqlite3_reset(s_); }

std::uint64_t Statement::number(int column) const {
  return static_cast<std::uint64_t>(sqlite3_column_int64(s_, column));
}

std::string_view Statement::bytes(int column) const {
  const auto* at = static_cast<const char*>(sqlite3_column_blob(s_, column));
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(s_, column));
  // No address for something that has a size: the memory for it wasn't there.
  if (at == nullptr && sqlite3_errcode(db_.handle()) == SQLITE_NOMEM) throw std::bad_alloc();
  return at == nullptr ? std::string_view() : std::string_view(at, size);
}

bool Statement::nothing(int column) const { return sqlite3_column_type(s_, column) == SQLITE_NULL; }

void Statement::fixed(int column, std::uint8_t* into, std::size_t count) const {
  const auto there = bytes(column);
  if (there.size() == count) std::memcpy(into, there.data(), count);
}

void run(Statement& s) {
  const Using u(s);
  while (s.step()) {
  }
}

namespace {

/// Taking back can itself fail for want of memory. Then it works the next time.
void take_back(Database& db) noexcept {
  for (int tries = 0; tries < 3 && db.in_transaction(); ++tries)
    sqlite3_exec(db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

}  // namespace

Transaction::Transaction(Database& db, Kind kind) : db_(db) {
  take_back(db);
  db.run(kind == Kind::writing ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction() {
  // SQLite may have taken it back already, after an error of the device.
  if (open_) take_back(db_);
}

void Transaction::finish() {
  db_.run("COMMIT");
  open_ = false;
}

}  // namespace plumbline::records
