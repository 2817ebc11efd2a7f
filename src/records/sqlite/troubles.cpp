#include "records/sqlite/database.hpp"
#include "records/sqlite/place.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace plumbline::records {

namespace {

namespace fs = std::filesystem;

/// SQLite's own words at the end, for whoever looks after the machine.
std::string with(std::string said, int code, const char* words, int system_error) {
  said += fmt::format(" (SQLite {}: {}", code, words);
  if (system_error != 0) said += fmt::format("; {}", std::strerror(system_error));
  return said + ")";
}

Failure damaged(const std::string& name) {
  return {
      Trouble::damaged,
      fmt::format("{} is damaged: part of it can't be read. It was left as it is. Keep it, and go back to "
                  "a backup with `plumbline records restore`.",
                  name)};
}

Failure device(const std::string& name) {
  return {
      Trouble::unavailable,
      fmt::format("The drive that holds {} reported a failure. What was stored before is still there. Try "
                  "again; if it happens again, make a backup and have the drive looked at.",
                  name)};
}

Failure read_only(const std::string& name) {
  return {Trouble::read_only, fmt::format("{} can't be written to: the file or the folder it lies in is "
                                          "read-only. Ask whoever looks after this machine for the right to "
                                          "write there.",
                                          name)};
}

Failure unfinished(const std::string& name) {
  return {
      Trouble::read_only,
      fmt::format("{} was being written to when the program or the machine stopped. Somebody with the right "
                  "to write to it must open it once, so that what was only half written is taken back.",
                  name)};
}

Failure moved(const std::string& name) {
  return {Trouble::unavailable, fmt::format("{} was moved or deleted while it was in use. Nothing more is "
                                            "written to it. Put it back, then start again.",
                                            name)};
}

/// Something begun lies beside it, and may be looked at only: SQLite says that it can't open, not what.
bool stopped_half_way(const fs::path& file) {
  const auto may = [](const fs::path& what, int how) {
    return ::faccessat(AT_FDCWD, what.c_str(), how, AT_EACCESS) == 0;
  };
  const auto journal = journal_of(file);
  return may(file, R_OK) && may(journal, F_OK) && (!may(journal, W_OK) || !may(file, W_OK));
}

Failure not_opened(const std::string& name, const fs::path& file, int system_error) {
  if (stopped_half_way(file)) return unfinished(name);
  struct stat info {};
  if (::stat(file.c_str(), &info) == 0 && S_ISDIR(info.st_mode))
    return {Trouble::not_ours, fmt::format("{} is a folder, not a file of records.", name)};
  if (system_error == EACCES || system_error == EPERM)
    return {Trouble::unavailable,
            fmt::format("You may not open {}. Ask whoever looks after this machine for access.", name)};
  if (system_error == ENOENT || system_error == ENOTDIR)
    return {Trouble::unavailable,
            fmt::format("{} isn't there. Look at the name, and whether its drive is connected.", name)};
  if (system_error == EROFS) return read_only(name);
  if (system_error == ENOSPC || system_error == EDQUOT) return {Trouble::full, ""};
  return {Trouble::unavailable, fmt::format("{} can't be opened.", name)};
}

Failure full(const std::string& name) {
  return {Trouble::full, fmt::format("There is no room left on the drive that holds {}. What was stored "
                                     "before is safe. Make room, then go on.",
                                     name)};
}

Failure busy(const std::string& name) {
  return {Trouble::busy, fmt::format("Another program has been using {} for too long. Nothing was lost; try "
                                     "again in a moment, or close the other program.",
                                     name)};
}

Failure of_code(int code, int system_error, const fs::path& file) {
  const auto name = file.filename().string();
  if (code == SQLITE_READONLY_DBMOVED) return moved(name);
  if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_CANTINIT) return unfinished(name);
  if (system_error == ENOSPC || system_error == EDQUOT || system_error == EFBIG) return full(name);
  switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return busy(name);
    case SQLITE_FULL: return full(name);
    case SQLITE_READONLY: return read_only(name);
    case SQLITE_NOTADB:
      return {Trouble::not_ours, fmt::format("{} is not a file of records. It was left as "
                                             "it is; choose another file.",
                                             name)};
    case SQLITE_CORRUPT: return damaged(name);
    case SQLITE_IOERR: return code == SQLITE_IOERR_CORRUPTFS ? damaged(name) : device(name);
    case SQLITE_PERM:
    case SQLITE_AUTH: return not_opened(name, file, EACCES);
    case SQLITE_CANTOPEN: return not_opened(name, file, system_error);
    case SQLITE_TOOBIG:
      return {Trouble::malformed, "One of these records is too long to be stored: 1,000 MB is the most."};
    // What would be new stands where it can't be found, or a table isn't there: the file is bent.
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_SCHEMA:
    case SQLITE_ERROR: return damaged(name);
    default: return {Trouble::unavailable, fmt::format("{} can't be used just now.", name)};
  }
}

}  // namespace

Failure in_words(int code, const char* words, int system_error, const fs::path& file) {
  auto out = of_code(code, system_error, file);
  if (out.said.empty()) out = full(file.filename().string());
  if (out.what == Trouble::damaged || out.what == Trouble::unavailable)
    out.said = with(std::move(out.said), code, words, system_error);
  return out;
}

Failure no_memory() noexcept {
  try {
    return {Trouble::unavailable,
            "This machine has no memory left for that. What was stored before is safe. Close other programs, "
            "then try again."};
  } catch (const std::bad_alloc&) {
    return {Trouble::unavailable, "No memory left."};  // short enough to need none
  }
}

}  // namespace plumbline::records
