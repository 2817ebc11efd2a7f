#include "disk/files.hpp"

#include "base/text.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace plumbline::disk {

namespace {

namespace fs = std::filesystem;

/// A file descriptor that is closed at the end.
class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  int operator*() const { return fd_; }
  explicit operator bool() const { return fd_ >= 0; }
  bool close() {
    const int fd = fd_;
    fd_ = -1;
    return ::close(fd) == 0;
  }

 private:
  int fd_;
};

base::Unexpected<base::Diagnostics> unreadable(const fs::path& path, const char* code, std::string what,
                                               std::string hint, int line = 0) {
  return base::unexpected(
      base::Diagnostic{base::Gravity::error, code, {path.string(), line}, std::move(what), std::move(hint)});
}

base::Unexpected<base::Diagnostics> not_opened(const fs::path& path, int why) {
  if (why == ENOENT || why == ENOTDIR)
    return unreadable(path, "file.missing", "There is no such file.",
                      "Look at the spelling, and at the folder you are in.");
  if (why == EACCES || why == EPERM)
    return unreadable(path, "file.unreadable", "You may not read this file.",
                      "Ask whoever owns it for access.");
  return unreadable(path, "file.unreadable", fmt::format("The file can't be read: {}.", std::strerror(why)),
                    "");
}

base::Unexpected<base::Diagnostics> too_large(const fs::path& path, std::size_t megabytes) {
  return unreadable(path, "file.too-large", fmt::format("The file is larger than {} MB.", megabytes),
                    "Is it the right file?");
}

base::Result<std::string> checked(const fs::path& path, std::string text) {
  if (text.find('\0') != std::string::npos)
    return unreadable(path, "file.binary", "This is not a text file.",
                      "Is it the right file? If it is, save it as text in UTF-8.");
  const auto at = base::first_invalid_utf8(text);
  if (at == std::string::npos) return text;
  const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
  return unreadable(path, "file.encoding", "The text is not in UTF-8.",
                    "Save the file as UTF-8 in your editor.", static_cast<int>(line));
}

bool write_all(int fd, const std::string& text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto n = ::write(fd, text.data() + at, text.size() - at);
    if (n < 0 && errno != EINTR) return false;
    if (n > 0) at += static_cast<std::size_t>(n);
  }
  return true;
}

std::string failed(const fs::path& path, int why) {
  return fmt::format("{}: {}.", path.string(), std::strerror(why));
}

std::string write_in_place(const fs::path& path, const std::string& text) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  return file && write_all(*file, text) && file.close() ? "" : failed(path, errno);
}

/// The name survives a crash only when its folder is synced too. Some file systems can't; then there is no
/// more to do.
void sync_folder(const fs::path& file) {
  const auto folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
  if (const Descriptor d(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)); d) ::fsync(*d);
}

/// Of a regular file that could be opened.
std::optional<std::size_t> size_of(const Descriptor& file) {
  struct stat info {};
  if (!file || ::fstat(*file, &info) != 0 || !S_ISREG(info.st_mode)) return std::nullopt;
  return static_cast<std::size_t>(info.st_size);
}

bool read_at(int file, std::size_t from, char* into, std::size_t bytes) {
  for (std::size_t done = 0; done < bytes;) {
    const auto n = ::pread(file, into + done, bytes - done, static_cast<off_t>(from + done));
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    done += static_cast<std::size_t>(n);
  }
  return true;
}

}  // namespace

base::Result<std::string> read_text(const fs::path& path, std::size_t megabytes) {
  const std::size_t most = megabytes << 20U;
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) return not_opened(path, errno);
  struct stat info {};
  if (::fstat(*file, &info) != 0) return not_opened(path, errno);
  if (S_ISDIR(info.st_mode))
    return unreadable(path, "file.directory", "This is a folder, not a file.", "Name a file in it.");
  if (S_ISREG(info.st_mode) && info.st_size > static_cast<off_t>(most)) return too_large(path, megabytes);
  std::string text;
  std::array<char, 1U << 16> block{};
  for (;;) {
    const auto n = ::read(*file, block.data(), block.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return not_opened(path, errno);
    if (n == 0) return checked(path, std::move(text));
    text.append(block.data(), static_cast<std::size_t>(n));
    if (text.size() > most) return too_large(path, megabytes);
  }
}

std::optional<std::string> read_bytes(const fs::path& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  const auto size = size_of(file);
  if (!size) return std::nullopt;
  std::string out(*size, '\0');
  if (!read_at(*file, 0, out.data(), out.size())) return std::nullopt;
  return out;
}

std::optional<Bytes> read_slices(const fs::path& path, const Together& together) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  const auto size = size_of(file);
  if (!size) return std::nullopt;
  constexpr std::size_t kSlice = std::size_t{1} << 20U;
  const std::shared_ptr<char[]> into(new char[*size]);  // not filled: that takes as long as reading
  std::atomic<bool> all{true};
  together((*size + kSlice - 1) / kSlice, [&](std::size_t i) {
    const auto from = i * kSlice;
    if (!read_at(*file, from, into.get() + from, std::min(kSlice, *size - from))) all = false;
  });
  if (!all) return std::nullopt;
  return Bytes{into, {into.get(), *size}};
}

std::string write_text(const fs::path& path, const std::string& text, Sync sync) {
  std::error_code none;
  const auto status = fs::status(path, none);
  if (fs::is_directory(status)) return fmt::format("{} is a folder, not a file.", path.string());
  if (fs::exists(status) && !fs::is_regular_file(status)) return write_in_place(path, text);
  const auto target =
      fs::exists(status) ? fs::canonical(path, none) : path;  // a link keeps pointing where it did
  auto beside = target;
  beside += fmt::format(".part-{}", ::getpid());
  Descriptor file(
      ::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
  if (!file) return failed(path, errno);
  const bool written = write_all(*file, text) && (sync == Sync::no || ::fsync(*file) == 0) && file.close() &&
                       ::rename(beside.c_str(), target.c_str()) == 0;
  if (!written) {
    auto why = failed(path, errno);
    ::unlink(beside.c_str());
    return why;
  }
  if (sync == Sync::yes) sync_folder(target);
  return {};
}

bool make_private(const fs::path& path, const std::string& text, std::string& why) {
  std::error_code none;
  why.clear();
  const auto failed = [&](int error) {
    why = fmt::format("{} can't be written: {}.", path.string(), std::strerror(error));
    return false;
  };
  const auto folder = path.parent_path();
  if (fs::create_directories(folder, none)) fs::permissions(folder, fs::perms::owner_all, none);
  auto beside = path.string() + ".XXXXXX";
  Descriptor out(::mkstemp(beside.data()));  // mkstemp makes it readable by its owner only
  if (!out) return failed(errno);
  const bool written = write_all(*out, text) && ::fsync(*out) == 0;
  const int error = errno;
  // A link is made only where nothing is: of two programs that try at once, one succeeds.
  const bool linked = written && ::link(beside.c_str(), path.c_str()) == 0;
  const int link_error = errno;
  ::unlink(beside.c_str());
  if (!written) return failed(error);
  if (!linked) return link_error == EEXIST ? false : failed(link_error);
  sync_folder(path);
  return true;
}

fs::path set_aside(const fs::path& path) {
  constexpr int kMostAside = 10'000;
  for (int n = 1; n <= kMostAside; ++n) {
    auto aside = path;
    aside += fmt::format(".set-aside-{}", n);
    // renameat2 alone refuses to replace what somebody else put there meanwhile.
    if (::renameat2(AT_FDCWD, path.c_str(), AT_FDCWD, aside.c_str(), RENAME_NOREPLACE) == 0) {
      sync_folder(path);
      return aside;
    }
    if (errno == EEXIST) continue;
    std::error_code wrong;
    if (errno != EINVAL) return {};  // EINVAL: a file system that doesn't know how to refuse
    if (fs::exists(aside, wrong)) continue;
    fs::rename(path, aside, wrong);
    return wrong ? fs::path() : aside;
  }
  return {};
}

std::optional<std::int64_t> written_at(const fs::path& path) {
  struct stat info {};
  if (::stat(path.c_str(), &info) != 0) return std::nullopt;
  return static_cast<std::int64_t>(info.st_mtime);
}

}  // namespace plumbline::disk
