#pragma once
// A stream buffer on a file descriptor that remembers why writing failed: a closed pipe is no fault, a full
// disk is.

#include <array>
#include <streambuf>

namespace plumbline::command {

class FdOutput : public std::streambuf {
 public:
  explicit FdOutput(int fd);
  FdOutput(const FdOutput&) = delete;
  FdOutput& operator=(const FdOutput&) = delete;
  ~FdOutput() override;
  /// errno of the first failure, 0 when all is well.
  int error() const { return error_; }

 protected:
  int_type overflow(int_type c) override;
  int sync() override;

 private:
  int fd_;
  int error_ = 0;
  std::array<char, 8192> block_{};
};

}  // namespace plumbline::command
