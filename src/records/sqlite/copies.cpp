#include "records/sqlite/copies.hpp"

#include "records/chain_check.hpp"
#include "records/sqlite/held.hpp"
#include "records/sqlite/opening.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace plumbline::records {

namespace {

namespace fs = std::filesystem;

bool is_there(const fs::path& file) {
  std::error_code none;
  return fs::exists(fs::symlink_status(file, none));
}

/// How many events a sound backup holds; throws Stop when it isn't sound.
std::uint64_t must_be_sound(const fs::path& backup, const SqliteStore::Options& options) {
  auto opened = SqliteStore::open(backup, nullptr, options);
  if (!opened) throw Stop(opened.error());
  const auto& store = **opened;
  const auto refuse = [&](const std::string& why) {
    stop(Trouble::damaged, fmt::format("The backup {} can't be used: {}. Nothing was changed. Choose another "
                                       "backup.",
                                       backup.filename().string(), why));
  };
  const auto file = store.check_file();
  if (!file) throw Stop(file.error());
  if (!file->empty()) refuse("parts of it are damaged");
  const auto chains = check_chains(store);
  if (!chains) throw Stop(chains.error());
  if (!chains->whole()) {
    const auto& first = chains->findings.front();
    refuse(first.stream == Id{} ? first.said
                                : fmt::format("in record {}, {}", short_name(first.stream), first.said));
  }
  const auto texts = store.each_text([](const Text&) { return true; });
  if (!texts) throw Stop(texts.error());
  return chains->events;
}

/// Whether another program holds any of the locks SQLite takes on a file, asked of the system.
bool locked_by_another(const fs::path& file) {
  const int fd = ::open(file.c_str(), O_RDWR | O_CLOEXEC);
  if (fd < 0) return false;
  struct flock wanted {};
  wanted.l_type = F_WRLCK;
  wanted.l_whence = SEEK_SET;
  wanted.l_start = 0x40000000;  // sqlite.org/fileformat2.html: the lock-byte page
  wanted.l_len = 512;
  const bool locked = ::fcntl(fd, F_GETLK, &wanted) == 0 && wanted.l_type != F_UNLCK;
  ::close(fd);
  return locked;
}

/// Throws Stop when somebody else is writing. A file that is no database any more can't be asked; one with a
/// journal beside it must not be, for SQLite would begin to repair it.
void must_be_idle(const fs::path& file, const SqliteStore::Options& options) {
  if (is_there(journal_of(file))) {
    if (locked_by_another(file)) throw Stop(in_words(SQLITE_BUSY, "", 0, file));
    return;
  }
  try {
    Database db(file, Database::Way::write, options.wait);
    Transaction t(db, Transaction::Kind::writing);
    t.finish();
  } catch (const Stop& s) {
    if (s.failure().what == Trouble::busy || s.failure().what == Trouble::read_only) throw;
  }
}

/// The file and the journal beside it, which belong together.
fs::path set_aside(const fs::path& file) {
  for (int n = 1; n < 10'000; ++n) {
    auto aside = file;
    aside += fmt::format(".set-aside-{}", n);
    if (is_there(aside) || is_there(journal_of(aside))) continue;
    const auto journal = journal_of(file);
    if (is_there(journal) && ::rename(journal.c_str(), journal_of(aside).c_str()) != 0) break;
    if (::renameat2(AT_FDCWD, file.c_str(), AT_FDCWD, aside.c_str(), RENAME_NOREPLACE) == 0 ||
        (errno == EINVAL && ::rename(file.c_str(), aside.c_str()) == 0)) {
      sync_folder_of(file);
      return aside;
    }
    break;
  }
  stop(Trouble::unavailable, fmt::format("{} could not be set aside, so nothing was put in its place. Ask "
                                         "whoever looks after this machine for the right to write there.",
                                         file.filename().string()));
}

}  // namespace

Outcome<Done> SqliteStore::backup(const fs::path& to) const {
  return guarded<Done>([&]() -> Outcome<Done> {
    const auto taken = [&] {
      stop(Trouble::conflict, fmt::format("There is a file {} already. It was left as it is; choose another "
                                          "name.",
                                          to.filename().string()));
    };
    if (held_->options.vfs.empty() && is_there(to)) taken();
    if (!copy_to(*held_->db, to, held_->options)) taken();
    return Done{};
  });
}

Outcome<Restored> restore(const fs::path& backup, const fs::path& file, const SqliteStore::Options& options) {
  return guarded<Restored>([&]() -> Outcome<Restored> {
    Restored out;
    prepare_folder(file, options.network);
    out.events = must_be_sound(backup, options);
    auto fresh = file;
    fresh += fmt::format(".restored-{}", ::getpid());
    ::unlink(fresh.c_str());
    {
      Database from(backup, Database::Way::read, options.wait);
      if (!copy_to(from, fresh, options))
        stop(Trouble::busy, "Somebody else is restoring this file just now.");
    }
    try {
      if (is_there(file)) {
        must_be_idle(file, options);
        out.set_aside = set_aside(file);
      }
      if (!put_in_place(fresh, file))
        stop(Trouble::busy, fmt::format("Another program made {} meanwhile. It was left as it is; try again.",
                                        file.filename().string()));
    } catch (...) {
      ::unlink(fresh.c_str());
      throw;
    }
    return out;
  });
}

}  // namespace plumbline::records
