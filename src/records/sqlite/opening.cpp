#include "records/sqlite/opening.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>

namespace plumbline::records {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kHeader = 100;  // the least a database can be

std::string name_of(const fs::path& file) { return file.filename().string(); }

/// What shows before SQLite looks at a file. It would take an empty file for a new database.
void must_look_like_one(const fs::path& file) {
  std::error_code wrong;
  if (fs::is_directory(file, wrong))
    stop(Trouble::not_ours, fmt::format("{} is a folder, not a file of records.", name_of(file)));
  const auto size = fs::file_size(file, wrong);
  if (wrong) return;  // SQLite will say why
  if (size == 0)
    stop(Trouble::damaged,
         fmt::format("{} is empty: what it held is gone, or it never was a file of records. "
                     "It was left as it is. Go back to a backup with `plumbline records "
                     "restore`, or move it away to begin anew.",
                     name_of(file)));
  if (size < kHeader)
    stop(Trouble::not_ours, fmt::format("{} is not a file of records. It was left as it is; choose another "
                                        "file.",
                                        name_of(file)));
}

/// SQLite ignores what a file lacks at its end until it needs it. Looked at while nobody can write.
void must_be_all_there(Database& db) {
  Transaction t(db, Transaction::Kind::reading);
  const auto said =
      static_cast<std::uintmax_t>(db.number("PRAGMA page_count") * db.number("PRAGMA page_size"));
  std::error_code wrong;
  const auto size = fs::file_size(db.file(), wrong);
  t.finish();
  if (!wrong && size < said)
    stop(Trouble::damaged,
         fmt::format(
             "{} is only the first part of a file of records: {} of {} bytes are there. It was left as "
             "it is. Copy it once more from where it came from, or go back to a backup.",
             name_of(db.file()), size, said));
}

void set_how_it_is_written(Database& db, const SqliteStore::Options& options) {
  if (db.text("PRAGMA journal_mode = DELETE") != "delete")
    stop(Trouble::busy, fmt::format("{} is open in another program in a way that can't be shared. Close that "
                                    "program, then try again.",
                                    name_of(db.file())));
  db.run(fmt::format("PRAGMA synchronous = {}", options.synchronous).c_str());
  db.run("PRAGMA secure_delete = ON; PRAGMA cache_size = -65536");
}

void make_file(const fs::path& file, const SqliteStore::Options& options) {
  const auto fill = [&](const fs::path& at) {
    Database db(at, Database::Way::make, options.wait, options.vfs);
    set_how_it_is_written(db, options);
    Transaction t(db, Transaction::Kind::writing);
    if (marks_of(db).version == 0) make_tables(db);
    t.finish();
  };
  if (!options.vfs.empty()) return fill(file);
  const auto beside = make_private_beside(file);
  try {
    fill(beside);
    // False: another program was faster; then its file is the one.
    static_cast<void>(put_in_place(beside, file));
  } catch (...) {
    ::unlink(beside.c_str());
    ::unlink(journal_of(beside).c_str());
    throw;
  }
}

/// Copies an older file beside it: records.db -> records.db.version-1-2026-11-22, with a number if that is
/// taken.
void set_copy_aside(const fs::path& file, std::int64_t version, const SqliteStore::Options& options) {
  // A connection of its own: the one that holds the file for writing can't be copied from.
  Database from(file, Database::Way::read, options.wait, options.vfs);
  for (int n = 1; n < 1000; ++n) {
    auto to = file;
    to += fmt::format(".version-{}{}{}", version, options.today.empty() ? "" : "-", options.today);
    if (n > 1) to += fmt::format("-{}", n);
    std::error_code none;
    if (!fs::exists(to, none) && copy_to(from, to, options)) return;
  }
  stop(Trouble::unavailable,
       fmt::format("{} is of an older version, and no copy of it could be made beside it. Move older copies "
                   "away, then open it again.",
                   name_of(file)));
}

void bring_up_to_date(Database& db, const SqliteStore::Options& options) {
  Transaction t(db, Transaction::Kind::writing);  // nobody else writes from here on
  const auto marks = marks_of(db);
  must_be_ours(marks, db.file());
  if (marks.version == kSchema) return;  // another program was faster
  set_copy_aside(db.file(), marks.version, options);
  bring_up(db, marks.version);
  t.finish();
}

void must_be_allowed_to_write(const Database& db, const SqliteStore::Options& options) {
  const auto folder = db.file().has_parent_path() ? db.file().parent_path() : fs::path(".");
  const bool folder_closed =
      options.vfs.empty() && ::faccessat(AT_FDCWD, folder.c_str(), W_OK | X_OK, AT_EACCESS) != 0;
  if (db.read_only() || folder_closed)
    throw Stop(in_words(SQLITE_READONLY, "attempt to write a readonly database", 0, db.file()));
}

bool is_there(const fs::path& file) {
  std::error_code none;
  return fs::exists(fs::symlink_status(file, none));
}

}  // namespace

std::unique_ptr<Database> open_to_write(const fs::path& file, const SqliteStore::Options& options) {
  if (options.vfs.empty()) {
    prepare_folder(file, options.network);
    if (is_there(file))
      must_look_like_one(file);
    else if (options.make)
      make_file(file, options);
    keep_private(file);
  } else if (options.make) {
    make_file(file, options);
  }
  auto db = std::make_unique<Database>(file, Database::Way::write, options.wait, options.vfs);
  must_be_ours(marks_of(*db), file);  // before anything is done to it
  must_be_allowed_to_write(*db, options);
  if (options.vfs.empty()) must_be_all_there(*db);
  set_how_it_is_written(*db, options);
  if (marks_of(*db).version < kSchema) bring_up_to_date(*db, options);
  return db;
}

std::unique_ptr<Database> open_to_read(const fs::path& file, const SqliteStore::Options& options) {
  // On a network drive as well: nothing writes there, and a copy kept there is to be read.
  if (options.vfs.empty() && is_there(file)) must_look_like_one(file);
  // What was begun when the power went is taken back first; that needs the right to write.
  const bool unfinished = options.vfs.empty() ? is_there(journal_of(file)) : true;
  auto db = std::make_unique<Database>(file, unfinished ? Database::Way::write : Database::Way::read,
                                       options.wait, options.vfs);
  const auto marks = marks_of(*db);
  must_be_ours(marks, file);
  if (options.vfs.empty()) must_be_all_there(*db);
  db->run("PRAGMA query_only = ON");
  if (marks.version == kSchema) return db;
  auto copy = std::make_unique<Database>(":memory:", Database::Way::make, options.wait);
  copy_over(*db, *copy, options.wait);
  Transaction t(*copy, Transaction::Kind::writing);
  bring_up(*copy, marks.version);
  t.finish();
  return copy;
}

void copy_over(Database& from, Database& to, std::chrono::milliseconds wait) {
  auto* b = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
  if (b == nullptr) to.fail();
  int got = sqlite3_backup_step(b, -1);
  const auto since = std::chrono::steady_clock::now();
  while ((got == SQLITE_BUSY || got == SQLITE_LOCKED) && std::chrono::steady_clock::now() - since < wait) {
    sqlite3_sleep(20);
    got = sqlite3_backup_step(b, -1);
  }
  const int finished = sqlite3_backup_finish(b);
  if (got == SQLITE_DONE && finished == SQLITE_OK) return;
  const int code = finished != SQLITE_OK ? finished : got;
  if ((code & 0xff) == SQLITE_NOMEM) throw std::bad_alloc();
  const bool reading = sqlite3_errcode(from.handle()) != SQLITE_OK;
  throw Stop(in_words(code, sqlite3_errstr(code), 0, reading ? from.file() : to.file()));
}

bool copy_to(Database& from, const fs::path& to, const SqliteStore::Options& options) {
  if (!options.vfs.empty()) {
    Database copy(to, Database::Way::make, options.wait, options.vfs);
    copy_over(from, copy, options.wait);
    return true;
  }
  const auto beside = make_private_beside(to);
  try {
    {
      Database copy(beside, Database::Way::make, options.wait);
      copy.run("PRAGMA synchronous = EXTRA");
      copy_over(from, copy, options.wait);
    }
    if (put_in_place(beside, to)) return true;
  } catch (...) {
    ::unlink(beside.c_str());
    ::unlink(journal_of(beside).c_str());
    throw;
  }
  return false;
}

}  // namespace plumbline::records
