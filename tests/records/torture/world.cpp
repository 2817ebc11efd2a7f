#include "world.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace plumbline::torture {

bool of_the_world = false;

namespace {

World* here = nullptr;

class Outside {
 public:
  Outside() : before_(of_the_world) { of_the_world = true; }
  ~Outside() { of_the_world = before_; }
  Outside(const Outside&) = delete;
  Outside& operator=(const Outside&) = delete;

 private:
  bool before_;
};

/// What SQLite is handed for an open file. Memory of SQLite's, so it is made and ended by hand.
struct Handle {
  sqlite3_file base;
  std::shared_ptr<File>* file;
  int lock;
  bool folder_due;  // a new journal: its name isn't safe before the folder was synced
};
Handle& handle(sqlite3_file* f) { return *reinterpret_cast<Handle*>(f); }
File& file(sqlite3_file* f) { return **handle(f).file; }

int read(sqlite3_file* f, void* into, int count, sqlite3_int64 at) {
  if (const int code = here->due(Call::read)) return code;
  const auto& bytes = file(f).bytes;
  const auto from = std::min(static_cast<std::size_t>(at), bytes.size());
  const auto n = std::min(static_cast<std::size_t>(count), bytes.size() - from);
  std::memcpy(into, bytes.data() + from, n);
  if (n == static_cast<std::size_t>(count)) return SQLITE_OK;
  std::memset(static_cast<char*>(into) + n, 0, static_cast<std::size_t>(count) - n);
  return SQLITE_IOERR_SHORT_READ;
}

void put(sqlite3_file* f, const void* from, std::size_t count, std::size_t at) {
  auto& x = file(f);
  if (x.bytes.size() < at + count) x.bytes.resize(at + count);
  std::memcpy(x.bytes.data() + at, from, count);
  Op op{Op::What::write, x.number, {}, at, {}};
  if (here->keep_log) op.bytes.assign(static_cast<const char*>(from), count);
  here->note(std::move(op));
}

int write(sqlite3_file* f, const void* from, int count, sqlite3_int64 at) {
  const Outside o;
  const auto n = static_cast<std::size_t>(count);
  const auto where = static_cast<std::size_t>(at);
  if (const int code = here->due(Call::write)) {
    if (here->fault.torn) put(f, from, n / 2, where);
    return code;
  }
  const auto size = file(f).bytes.size();
  const auto more = where + n > size ? where + n - size : 0;
  if (here->used() + more > here->room) return SQLITE_FULL;
  put(f, from, n, where);
  return SQLITE_OK;
}

int truncate(sqlite3_file* f, sqlite3_int64 size) {
  const Outside o;
  if (const int code = here->due(Call::truncate)) return code;
  auto& x = file(f);
  x.bytes.resize(static_cast<std::size_t>(size));
  here->note({Op::What::truncate, x.number, {}, static_cast<std::uint64_t>(size), {}});
  return SQLITE_OK;
}

int sync(sqlite3_file* f, int) {
  const Outside o;
  if (const int code = here->due(Call::sync)) return code;
  here->note({Op::What::sync, file(f).number, {}, 0, {}});
  if (handle(f).folder_due) {
    handle(f).folder_due = false;
    here->note({Op::What::sync_folder, 0, {}, 0, {}});
  }
  return SQLITE_OK;
}

int size(sqlite3_file* f, sqlite3_int64* into) {
  if (const int code = here->due(Call::size)) return code;
  *into = static_cast<sqlite3_int64>(file(f).bytes.size());
  return SQLITE_OK;
}

int lock(sqlite3_file* f, int wanted) {
  auto& h = handle(f);
  if (h.lock >= wanted) return SQLITE_OK;
  if (const int code = here->due(Call::lock)) return code;
  auto& x = file(f);
  if (wanted == SQLITE_LOCK_SHARED) {
    if (x.pending != nullptr || x.exclusive != nullptr) return SQLITE_BUSY;
    ++x.shared;
  } else if (wanted == SQLITE_LOCK_RESERVED) {
    if (x.reserved != nullptr) return SQLITE_BUSY;
    x.reserved = f;
  } else {
    if ((x.pending != nullptr && x.pending != f) || (x.reserved != nullptr && x.reserved != f))
      return SQLITE_BUSY;
    x.pending = f;
    if (x.shared > 1) {
      h.lock = SQLITE_LOCK_PENDING;
      return SQLITE_BUSY;
    }
    x.exclusive = f;
  }
  h.lock = wanted;
  return SQLITE_OK;
}

int unlock(sqlite3_file* f, int down_to) {
  auto& h = handle(f);
  auto& x = file(f);
  if (h.lock <= down_to) return SQLITE_OK;
  for (auto* holder : {&x.reserved, &x.pending, &x.exclusive})
    if (*holder == f) *holder = nullptr;
  if (h.lock >= SQLITE_LOCK_SHARED && down_to == SQLITE_LOCK_NONE) --x.shared;
  h.lock = down_to;
  return SQLITE_OK;
}

int is_reserved(sqlite3_file* f, int* into) {
  if (const int code = here->due(Call::lock)) return code;
  const auto& x = file(f);
  *into = x.reserved != nullptr || x.pending != nullptr || x.exclusive != nullptr;
  return SQLITE_OK;
}

int close(sqlite3_file* f) {
  unlock(f, SQLITE_LOCK_NONE);
  delete handle(f).file;
  handle(f).file = nullptr;
  return SQLITE_OK;
}

int control(sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; }
int sector_size(sqlite3_file*) { return here->whole_sectors ? 512 : 4096; }
int traits(sqlite3_file*) { return here->whole_sectors ? 0 : SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

const sqlite3_io_methods kMethods{1,       close,   read,        write,   truncate,    sync,   size,
                                  lock,    unlock,  is_reserved, control, sector_size, traits, nullptr,
                                  nullptr, nullptr, nullptr,     nullptr, nullptr};

int open(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* into, int flags, int* got) {
  const Outside o;
  into->pMethods = nullptr;
  if (const int code = here->due(Call::open)) return code;
  std::shared_ptr<File> x;
  bool fresh = false;
  if (name == nullptr) {
    x = std::make_shared<File>();
  } else if (const auto at = here->names.find(name); at != here->names.end()) {
    x = at->second;
  } else if ((flags & SQLITE_OPEN_CREATE) != 0) {
    x = here->make(name);
    fresh = true;
  } else {
    return SQLITE_CANTOPEN;
  }
  auto& h = handle(into);
  h.base.pMethods = &kMethods;
  h.file = new std::shared_ptr<File>(std::move(x));
  h.lock = SQLITE_LOCK_NONE;
  h.folder_due =
      fresh && (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL)) != 0;
  if (got != nullptr) *got = flags;
  return SQLITE_OK;
}

int remove(sqlite3_vfs*, const char* name, int sync_folder) {
  const Outside o;
  if (const int code = here->due(Call::remove)) {
    // The failure may lie in syncing the folder, when the file is gone already.
    if (code == SQLITE_IOERR_DIR_FSYNC) {
      here->names.erase(name);
      here->note({Op::What::remove, 0, name, 0, {}});
    }
    return code;
  }
  if (here->names.erase(name) == 0) return SQLITE_IOERR_DELETE_NOENT;
  here->note({Op::What::remove, 0, name, 0, {}});
  if (sync_folder != 0) here->note({Op::What::sync_folder, 0, {}, 0, {}});
  return SQLITE_OK;
}

int look(sqlite3_vfs*, const char* name, int, int* into) {
  const Outside o;
  if (const int code = here->due(Call::look)) return code;
  *into = here->names.count(name) != 0;
  return SQLITE_OK;
}

int full_name(sqlite3_vfs*, const char* name, int most, char* into) {
  sqlite3_snprintf(most, into, "%s", name);
  return SQLITE_OK;
}

int randomness(sqlite3_vfs*, int count, char* into) {
  static std::uint64_t state = 88172645463325252ULL;
  for (int i = 0; i < count; ++i) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    into[i] = static_cast<char>(state >> 32);
  }
  return count;
}

int sleep(sqlite3_vfs*, int microseconds) { return microseconds; }
int now(sqlite3_vfs*, double* into) {
  *into = 2461000.5;
  return SQLITE_OK;
}
int last_error(sqlite3_vfs*, int, char*) { return 0; }

}  // namespace

const char* in_words(Call c) {
  switch (c) {
    case Call::read: return "read";
    case Call::write: return "write";
    case Call::sync: return "sync";
    case Call::truncate: return "truncate";
    case Call::open: return "open";
    case Call::lock: return "lock";
    case Call::remove: return "delete";
    case Call::size: return "size";
    case Call::look: return "look for";
  }
  return "?";
}

std::shared_ptr<File> World::make(const std::string& name) {
  auto x = std::make_shared<File>();
  x->number = ++made_;
  names[name] = x;
  note({Op::What::make, x->number, name, 0, {}});
  return x;
}

std::uint64_t World::used() const {
  std::uint64_t out = 0;
  for (const auto& [name, f] : names) out += f->bytes.size();
  return out;
}

int World::due(Call c) {
  for (auto* f : {&first, &fault}) {
    if (f->call != c || f->skip < 0) continue;
    if (f->skip > 0) {
      --f->skip;
      continue;
    }
    if (!f->stays) f->skip = -1;
    ++f->happened;
    return f->code;
  }
  return 0;
}

void enter(World& world) {
  here = &world;
  static const bool registered = [] {
    static sqlite3_vfs vfs{};
    vfs.iVersion = 1;
    vfs.szOsFile = sizeof(Handle);
    vfs.mxPathname = 512;
    vfs.zName = kVfs;
    vfs.xOpen = open;
    vfs.xDelete = remove;
    vfs.xAccess = look;
    vfs.xFullPathname = full_name;
    vfs.xRandomness = randomness;
    vfs.xSleep = sleep;
    vfs.xCurrentTime = now;
    vfs.xGetLastError = last_error;
    return sqlite3_vfs_register(&vfs, 0) == SQLITE_OK;
  }();
  if (!registered) here = nullptr;
}

}  // namespace plumbline::torture
