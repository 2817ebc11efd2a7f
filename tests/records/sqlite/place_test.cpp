// Where files of records lie: private, whole, and not on network drives.

#include "records/sqlite/place.hpp"

#include "sqlite_support.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

namespace plumbline::records {
namespace {

using testing::opened;

unsigned rights(const std::filesystem::path& p) {
  struct stat info {};
  REQUIRE(::stat(p.c_str(), &info) == 0);
  return info.st_mode & 0777;
}

TEST_CASE("files and folders are made for their owner alone, whatever the umask") {
  for (const mode_t mask : {0U, 022U, 077U, 0777U}) {
    const support::Folder folder;
    const auto file = folder.path() / "a" / "b" / "records";
    const auto before = ::umask(mask);
    {
      const auto s = opened(file);
      testing::attempt(*s, 1, Id{1}, 1);
      CHECK(s->backup(folder.path() / "a" / "copy"));
    }
    ::umask(before);
    CHECK(rights(file) == 0600);
    CHECK(rights(folder.path() / "a" / "copy") == 0600);
    CHECK(rights(folder.path() / "a") == 0700);
    CHECK(rights(folder.path() / "a" / "b") == 0700);
  }
}

TEST_CASE("the journal beside a file is as private as the file") {
  const support::Folder folder;
  const auto file = folder.name("records");
  const auto s = opened(file);
  testing::attempt(*s, 1, Id{1}, 1);
  testing::Meddler other(file);
  const auto before = ::umask(0);
  other.run("BEGIN IMMEDIATE; UPDATE seal SET events = events + 1");
  ::umask(before);
  CHECK(rights(journal_of(file)) == 0600);
}

TEST_CASE("a file others were given the right to read is taken back from them") {
  const support::Folder folder;
  const auto file = folder.name("records");
  opened(file);
  REQUIRE(::chmod(file.c_str(), 0664) == 0);
  opened(file);
  CHECK(rights(file) == 0600);
}

TEST_CASE("making a file leaves nothing else behind, and two that make it at once have the same") {
  const support::Folder folder;
  const auto file = folder.name("records");
  opened(file);
  std::size_t there = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder.path())) there += entry.exists();
  CHECK(there == 1);
  const auto rest = folder.file("late", "x");
  CHECK(!put_in_place(rest, file));
  CHECK(!std::filesystem::exists(rest));
  CHECK(opened(file, nullptr)->last_place().value() == 0);
}

TEST_CASE("network drives are known by what the system says of them") {
  CHECK(network_sort({0xef53, ""}).empty());      // ext4
  CHECK(network_sort({0x9123683e, ""}).empty());  // btrfs
  CHECK(network_sort({0x58465342, ""}).empty());  // xfs
  CHECK(network_sort({0x4d44, ""}).empty());      // FAT
  CHECK(network_sort({0x01021994, ""}).empty());  // tmpfs
  CHECK(network_sort({0x794c7630, ""}).empty());  // overlay
  CHECK(network_sort({0x6969, ""}) == "NFS");
  CHECK(network_sort({0xff534d42, ""}) == "CIFS");
  CHECK(network_sort({0xfe534d42, ""}) == "SMB");
  CHECK(network_sort({0x5346414f, ""}) == "AFS");
  CHECK(network_sort({0x01021997, ""}) == "9P");
  CHECK(network_sort({0x65735546, "fuse.sshfs"}) == "fuse.sshfs");
  CHECK(network_sort({0x65735546, "fuse.rclone"}) == "fuse.rclone");
  CHECK(network_sort({0x65735546, ""}) == "FUSE");
  CHECK(network_sort({0x65735546, "fuseblk"}).empty());
  CHECK(network_sort({0x65735546, "fuse.gocryptfs"}).empty());
  CHECK(drive_of("/").kind != 0);
  CHECK(network_drive("/proc").empty());
}

TEST_CASE("a network drive is refused with the reason and what to do, before anything is made there") {
  const support::Folder folder;
  auto options = testing::quick();
  std::filesystem::path asked;
  options.network = [&](const std::filesystem::path& where) {
    asked = where;
    return std::string("NFS");
  };
  const auto file = folder.path() / "records";
  const auto why = testing::refused(file, &testing::test_key(), options);
  CHECK(why.what == Trouble::unfit);
  CHECK(support::has(why.said, "network drive (NFS)"));
  CHECK(support::has(why.said, "Choose a folder on a drive of this machine"));
  CHECK(asked == folder.path());
  CHECK(!std::filesystem::exists(file));
  opened(file);
  CHECK(opened(file, nullptr, options)->last_place().value() == 0);  // a copy that lies there may be read
}

}  // namespace
}  // namespace plumbline::records
