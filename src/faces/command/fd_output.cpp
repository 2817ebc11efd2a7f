#include "faces/command/fd_output.hpp"

#include <poll.h>
#include <unistd.h>

#include <cerrno>

namespace plumbline::command {

FdOutput::FdOutput(int fd) : fd_(fd) { setp(block_.data(), block_.data() + block_.size()); }

FdOutput::~FdOutput() { FdOutput::sync(); }

int FdOutput::sync() {
  const char* at = pbase();
  while (error_ == 0 && at < pptr()) {
    const auto n = ::write(fd_, at, static_cast<std::size_t>(pptr() - at));
    if (n >= 0) {
      at += n;
      continue;
    }
    pollfd room{fd_, POLLOUT, 0};
    if (errno == EAGAIN)
      ::poll(&room, 1, -1);
    else if (errno != EINTR)
      error_ = errno;
  }
  setp(block_.data(), block_.data() + block_.size());
  return error_ == 0 ? 0 : -1;
}

FdOutput::int_type FdOutput::overflow(int_type c) {
  if (sync() != 0) return traits_type::eof();
  if (!traits_type::eq_int_type(c, traits_type::eof())) sputc(traits_type::to_char_type(c));
  return traits_type::not_eof(c);
}

}  // namespace plumbline::command
