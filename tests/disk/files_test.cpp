#include "disk/files.hpp"

#include "support/folder.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace plumbline::disk;
using plumbline::support::Folder;
using plumbline::support::has;
using plumbline::support::text_of;

namespace {

std::string code_of(const std::string& file) {
  const auto text = read_text(file);
  if (text) return "ok";
  CHECK_FALSE(text.error().front().message.empty());
  return text.error().front().code;
}

}  // namespace

SCENARIO("What can't be read as a text is said by its reason") {
  const Folder f;
  CHECK(code_of(f.name("none.lua")) == "file.missing");
  CHECK(code_of(f.path().string()) == "file.directory");
  CHECK(code_of(f.file("binary", std::string("a\0b", 3))) == "file.binary");
  CHECK(code_of(f.file("empty", "")) == "ok");
  CHECK(code_of("") == "file.missing");
  CHECK(code_of(f.file("text", "all is well") + "/deeper") == "file.missing");
  AND_THEN("a wrong encoding names its line") {
    const auto text = read_text(f.file("latin1",
                                       "one\ntwo\nfa\xE7"
                                       "ade\n"));
    REQUIRE_FALSE(text.has_value());
    CHECK(text.error().front().code == "file.encoding");
    CHECK(text.error().front().where.line == 3);
  }
}

SCENARIO("A huge file is refused before it is read") {
  const Folder f;
  const auto huge = f.file("huge.lua", "x");
  std::filesystem::resize_file(huge, 100ULL << 20);
  CHECK(code_of(huge) == "file.too-large");
  CHECK(code_of("/dev/zero") == "file.too-large");
}

SCENARIO("A file nobody may read says so") {
  if (geteuid() == 0) return;  // root may read everything
  const Folder f;
  const auto secret = f.file("secret", "x");
  std::filesystem::permissions(secret, std::filesystem::perms::none);
  CHECK(code_of(secret) == "file.unreadable");
}

SCENARIO("Writing replaces the whole file, and leaves nothing beside it") {
  const Folder f;
  const auto file = f.file("attempt.json", "old");
  CHECK(write_text(file, "new") == "");
  CHECK(text_of(file) == "new");
  CHECK(write_text(f.name("fresh.json"), "fresh") == "");
  CHECK(std::distance(std::filesystem::directory_iterator(f.path()), {}) == 2);
}

SCENARIO("What can't be written is said, and what was there stays") {
  const Folder f;
  CHECK(has(write_text(f.path(), "x"), "is a folder, not a file."));
  CHECK(has(write_text(f.name("no/such/folder.json"), "x"), "No such file or directory"));
  CHECK(has(write_text(f.file("plain", "old") + "/below", "x"), "Not a directory"));
  CHECK(has(write_text("/dev/full", "x"), "No space left on device"));
  CHECK(text_of(f.name("plain")) == "old");
}

SCENARIO("A device is written to, never replaced") {
  CHECK(write_text("/dev/null", "x") == "");
  CHECK(std::filesystem::is_character_file("/dev/null"));
}

SCENARIO("A link stays a link") {
  const Folder f;
  const auto file = f.file("real.json", "old");
  std::filesystem::create_symlink(file, f.name("link.json"));
  CHECK(write_text(f.name("link.json"), "new") == "");
  CHECK(std::filesystem::is_symlink(f.name("link.json")));
  CHECK(text_of(file) == "new");
}

SCENARIO("What is set aside is kept under a name of its own") {
  const Folder f;
  const auto file = f.file("settings.json", "first");
  CHECK(set_aside(file) == f.name("settings.json.set-aside-1"));
  CHECK_FALSE(std::filesystem::exists(file));
  f.file("settings.json", "second");
  CHECK(set_aside(file) == f.name("settings.json.set-aside-2"));
  CHECK(text_of(f.name("settings.json.set-aside-1")) == "first");
  CHECK(text_of(f.name("settings.json.set-aside-2")) == "second");
  AND_THEN("what isn't there can't be set aside") { CHECK(set_aside(file).empty()); }
}

SCENARIO("A file says when it was written") {
  const Folder f;
  const auto file = f.file("attempt.json", "{}");
  const timespec then[2] = {{1'700'000'000, 0}, {1'700'000'000, 0}};
  REQUIRE(utimensat(AT_FDCWD, file.c_str(), then, 0) == 0);
  CHECK(written_at(file) == 1'700'000'000);
  CHECK_FALSE(written_at(f.name("none")).has_value());
}
