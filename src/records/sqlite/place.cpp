#include "records/sqlite/place.hpp"

#include "records/sqlite/database.hpp"
#include "records/sqlite/sqlite_store.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <sstream>
#include <utility>

namespace plumbline::records {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kFuse = 0x65735546;

constexpr std::array<std::pair<std::uint64_t, const char*>, 13> kNetwork{{{0x6969, "NFS"},
                                                                          {0x517b, "SMB"},
                                                                          {0xff534d42, "CIFS"},
                                                                          {0xfe534d42, "SMB"},
                                                                          {0x564c, "NetWare"},
                                                                          {0x5346414f, "AFS"},
                                                                          {0x6b414653, "AFS"},
                                                                          {0x73757245, "Coda"},
                                                                          {0x00c36400, "Ceph"},
                                                                          {0x01021997, "9P"},
                                                                          {0x0bd00bd0, "Lustre"},
                                                                          {0x7461636f, "OCFS2"},
                                                                          {0x01161970, "GFS2"}}};

/// Drives served by a program of this machine from a disk of this machine.
constexpr std::array kLocalFuse{
    "fuseblk",       "fuse.ntfs-3g", "fuse.exfat",          "fuse.encfs",  "fuse.gocryptfs", "fuse.cryfs",
    "fuse.mergerfs", "fuse.bindfs",  "fuse.fuse-overlayfs", "fuse.ext2fs", "fuse.lxcfs"};

/// Spaces and the like stand as \040 in the list of mounts.
std::string unescaped(const std::string& field) {
  std::string out;
  for (std::size_t i = 0; i < field.size(); ++i) {
    const bool octal = field[i] == '\\' && i + 3 < field.size() && field[i + 1] >= '0' && field[i + 1] <= '3';
    if (!octal) {
      out += field[i];
      continue;
    }
    out += static_cast<char>(std::stoi(field.substr(i + 1, 3), nullptr, 8));
    i += 3;
  }
  return out;
}

bool lies_in(const std::string& path, const std::string& folder) {
  if (folder == "/") return true;
  return path == folder || path.rfind(folder + "/", 0) == 0;
}

/// The file system of the innermost mount that holds the folder.
std::string mounted_as(const fs::path& folder) {
  std::error_code none;
  const auto path = fs::canonical(folder, none).string();
  std::ifstream mounts("/proc/self/mounts");
  std::string line, best, name;
  while (std::getline(mounts, line)) {
    std::istringstream in(line);
    std::string device, where, sort;
    if (!(in >> device >> where >> sort)) continue;
    where = unescaped(where);
    if (lies_in(path, where) && where.size() >= best.size()) {
      best = where;
      name = sort;
    }
  }
  return name;
}

[[noreturn]] void cannot(const fs::path& what, const char* deed, int why) {
  const auto trouble = why == ENOSPC || why == EDQUOT ? Trouble::full
                       : why == EROFS                 ? Trouble::read_only
                                                      : Trouble::unavailable;
  stop(trouble, fmt::format("{} can't be {}: {}. Choose another folder, or ask whoever looks after this "
                            "machine.",
                            what.string(), deed, std::strerror(why)));
}

/// One after the other, for create_directories would give them to everybody.
void make_folders(const fs::path& folder) {
  std::error_code none;
  if (folder.empty() || fs::is_directory(folder, none)) return;
  make_folders(folder.parent_path());
  if (::mkdir(folder.c_str(), 0700) == 0) {
    if (::chmod(folder.c_str(), 0700) != 0) cannot(folder, "made private", errno);
    sync_folder_of(folder);
  } else if (errno != EEXIST || !fs::is_directory(folder, none)) {
    cannot(folder, "made", errno == EEXIST ? ENOTDIR : errno);
  }
}

fs::path folder_of(const fs::path& file) {
  return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

}  // namespace

Drive drive_of(const fs::path& folder) {
  Drive d;
  struct statfs info {};
  if (::statfs(folder.c_str(), &info) != 0) return d;
  d.kind = static_cast<std::uint32_t>(info.f_type);
  if (d.kind == kFuse) d.name = mounted_as(folder);
  return d;
}

std::string network_sort(const Drive& drive) {
  for (const auto& [kind, sort] : kNetwork)
    if (drive.kind == kind) return sort;
  if (drive.kind != kFuse) return {};
  for (const auto* local : kLocalFuse)
    if (drive.name == local) return {};
  return drive.name.empty() ? "FUSE" : drive.name;
}

std::string network_drive(const fs::path& folder) { return network_sort(drive_of(folder)); }

void prepare_folder(const fs::path& file, const std::function<std::string(const fs::path&)>& network) {
  const auto folder = folder_of(file);
  make_folders(folder);
  if (const auto sort = network(folder); !sort.empty())
    stop(Trouble::unfit,
         fmt::format("{} lies on a network drive ({}). Records can't be kept safely there: two "
                     "machines writing at once would destroy them. Choose a folder on a drive "
                     "of this machine; to bring records together use `plumbline records "
                     "merge`, to keep a copy elsewhere `plumbline records backup`.",
                     folder.string(), sort));
}

fs::path make_private_beside(const fs::path& file) {
  int fd = -1;
  fs::path out;
  // Another thread may be making one too, and a program that was killed may have left one.
  for (int n = 0; fd < 0; ++n) {
    out = file;
    out += fmt::format(".new-{}-{}", ::getpid(), n);
    fd = ::open(out.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0 && errno != EEXIST) cannot(file, "made", errno);
  }
  const bool done = ::fchmod(fd, 0600) == 0;
  const int why = errno;
  ::close(fd);
  if (!done) cannot(file, "made private", why);
  return out;
}

void keep_private(const fs::path& file) {
  struct stat info {};
  if (::stat(file.c_str(), &info) != 0 || (info.st_mode & 0077) == 0) return;
  ::chmod(file.c_str(), info.st_mode & 0700);  // where that isn't ours to do, it stays with its owner
}

bool put_in_place(const fs::path& from, const fs::path& to) {
  // renameat2 alone refuses to replace what somebody else put there meanwhile; a drive that doesn't know how
  // may know links, which refuse as well.
  if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) {
    sync_folder_of(to);
    return true;
  }
  if (errno == EINVAL || errno == ENOSYS) {
    if (::link(from.c_str(), to.c_str()) == 0) {
      ::unlink(from.c_str());
      sync_folder_of(to);
      return true;
    }
  }
  if (errno != EEXIST) cannot(to, "made", errno);
  ::unlink(from.c_str());
  return false;
}

int why_not_written(const fs::path& file) {
  std::error_code none;
  if (!fs::exists(file, none)) return 0;
  auto beside = file;
  beside += fmt::format(".try-{}", ::getpid());
  const int fd = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (fd < 0) return errno;
  const std::string little(16384, '.');
  errno = 0;
  const bool done =
      ::write(fd, little.data(), little.size()) == static_cast<ssize_t>(little.size()) && ::fsync(fd) == 0;
  const int why = done ? 0 : errno == 0 ? ENOSPC : errno;
  ::close(fd);
  ::unlink(beside.c_str());
  return why;
}

void sync_folder_of(const fs::path& file) {
  const int fd = ::open(folder_of(file).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) return;
  ::fsync(fd);  // some drives can't; then there is no more to do
  ::close(fd);
}

fs::path journal_of(const fs::path& file) {
  auto out = file;
  out += "-journal";
  return out;
}

}  // namespace plumbline::records
