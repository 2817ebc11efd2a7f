#include "library/waits.hpp"

#include "records/register.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace plumbline::library {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kForgotten = 24LL * 3600 * 1000;  // milliseconds after which tries count no more
constexpr int kMostTries = 1000;

/// One file, held so that no other program changes it meanwhile. Without effect where it can't be opened.
class Held {
 public:
  explicit Held(const fs::path& file)
      : fd_(::open(file.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR)) {
    if (fd_ >= 0) ::flock(fd_, LOCK_EX);
  }
  ~Held() {
    if (fd_ >= 0) ::close(fd_);
  }
  Held(const Held&) = delete;
  Held& operator=(const Held&) = delete;

  bool good() const { return fd_ >= 0; }
  std::string text() const {
    std::array<char, 64> bytes{};
    const auto n = ::pread(fd_, bytes.data(), bytes.size(), 0);
    return {bytes.data(), n > 0 ? static_cast<std::size_t>(n) : 0};
  }
  void write(const std::string& text) const {
    if (::pwrite(fd_, text.data(), text.size(), 0) == static_cast<ssize_t>(text.size())) {
      static_cast<void>(::ftruncate(fd_, static_cast<off_t>(text.size())));
      ::fsync(fd_);
    }
  }

 private:
  int fd_;
};

}  // namespace

fs::path Waits::file_of(const records::Id& whose) const {
  return folder_.empty() ? fs::path() : folder_ / (whose == records::Id{} ? "trainer" : records::hex(whose));
}

bool Waits::known(const records::Id& whose) const {
  std::error_code none;
  return tries_.count(whose) > 0 || (!folder_.empty() && fs::exists(file_of(whose), none));
}

template <class Change>
Waits::Tries Waits::change(const records::Id& whose, const Change& change) {
  auto& here = tries_[whose];
  const auto then = [&](Tries t) {
    const auto age = now_() - t.at;
    if (age < 0) t.at = now_();  // the clock was set back: the wait begins anew
    if (age > kForgotten) t = {};
    return here = change(t);
  };
  if (folder_.empty()) return then(here);
  const Held held(file_of(whose));
  if (!held.good()) return then(here);
  const auto text = held.text();
  Tries there;
  const auto* end = text.data() + text.size();
  const auto wrong = std::from_chars(text.data(), end, there.wrong);
  const bool read = wrong.ec == std::errc() && wrong.ptr != end &&
                    std::from_chars(wrong.ptr + 1, end, there.at).ec == std::errc();
  there.wrong = read ? std::clamp(there.wrong, 0, kMostTries) : 0;
  const auto now = then(there);
  held.write(fmt::format("{} {}\n", now.wrong, now.at));
  return now;
}

int Waits::left(const Tries& tries) const {
  const auto wait = std::int64_t{records::wait_after(tries.wrong)} * 1000;
  return static_cast<int>((std::clamp<std::int64_t>(tries.at + wait - now_(), 0, wait) + 999) / 1000);
}

int Waits::left(const records::Id& whose) {
  return known(whose) ? left(change(whose, [](const Tries& t) { return t; })) : 0;
}

int Waits::wrong(const records::Id& whose) {
  std::error_code none;
  if (!folder_.empty() && fs::create_directory(folder_, none))
    fs::permissions(folder_, fs::perms::owner_all, none);
  return left(change(whose, [&](const Tries& t) {
    return Tries{std::min(t.wrong + 1, kMostTries), now_()};
  }));
}

void Waits::right(const records::Id& whose) {
  if (known(whose)) change(whose, [](const Tries&) { return Tries{}; });
}

void Waits::forget(const records::Id& whose) {
  std::error_code none;
  tries_.erase(whose);
  if (!folder_.empty()) fs::remove(file_of(whose), none);
}

}  // namespace plumbline::library
