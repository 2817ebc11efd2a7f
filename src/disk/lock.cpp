#include "disk/lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>

namespace plumbline::disk {

Lock::Lock(const std::filesystem::path& file) {
  std::error_code none;
  if (file.has_parent_path()) std::filesystem::create_directories(file.parent_path(), none);
  fd_ = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (fd_ >= 0 && ::flock(fd_, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) held_ = false;
}

Lock::~Lock() {
  if (fd_ >= 0) ::close(fd_);
}

}  // namespace plumbline::disk
