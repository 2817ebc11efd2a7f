// A large file read in slices, by one or by several at once.

#include "disk/files.hpp"
#include "support/folder.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <thread>
#include <vector>

using namespace plumbline;

namespace {

const disk::Together kOneByOne = [](std::size_t count, const std::function<void(std::size_t)>& job) {
  for (std::size_t i = 0; i < count; ++i) job(i);
};
const disk::Together kAllAtOnce = [](std::size_t count, const std::function<void(std::size_t)>& job) {
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < count; ++i) threads.emplace_back(job, i);
  for (auto& t : threads) t.join();
};

std::string bytes(std::size_t count) {
  std::string out(count, '\0');
  for (std::size_t i = 0; i < count; ++i) out[i] = static_cast<char>(i * 2654435761U >> 13U);
  return out;
}

}  // namespace

SCENARIO("A file read in slices is the file, whatever its size and whoever reads which slice") {
  const support::Folder folder;
  constexpr std::size_t kMegabyte = std::size_t{1} << 20U;
  for (const std::size_t size :
       {std::size_t{0}, std::size_t{1}, kMegabyte, kMegabyte + 1, 3 * kMegabyte + 5}) {
    CAPTURE(size);
    const auto written = bytes(size);
    const auto path = folder.path() / std::to_string(size);
    std::ofstream(path, std::ios::binary) << written;
    for (const auto* together : {&kOneByOne, &kAllAtOnce}) {
      const auto read = disk::read_slices(path, *together);
      REQUIRE(read);
      CHECK(read->all == written);
    }
    CHECK(disk::read_bytes(path) == written);
  }
}

SCENARIO("What is no file, or isn't there, is read neither whole nor in slices") {
  const support::Folder folder;
  for (const auto& path : {folder.path(), folder.path() / "none"}) {
    CHECK(!disk::read_slices(path, kOneByOne));
    CHECK(!disk::read_bytes(path));
  }
}
